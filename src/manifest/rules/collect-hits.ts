import type { RuleHit } from './rule.ts';

/** The hits among some places, in their order. A loop, because most rules find nothing in most documents. */
export function collectHits<Place>(places: readonly Place[], judge: (place: Place) => RuleHit | undefined): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const place of places) {
    const hit = judge(place);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}
