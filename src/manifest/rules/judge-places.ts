import type { JudgePolicy } from '../judge-policy.ts';
import { readSchemaReference, type SchemaReference } from '../read-schema-reference.ts';
import type { JsonObject } from '../server-json.ts';
import type { ServerView } from '../server-view.ts';
import { findSpellings } from '../spellings.ts';
import type { Rule, RuleAnswer, RuleContext, RuleHit, RuleScope, Surroundings } from './rule.ts';

/** A rule that is broken, and where. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly hit: RuleHit;
}

/** A rule without what only its own scope knows, and its rank among all rules. */
interface RankedRule {
  readonly rank: number;
  readonly judge: (place: never, context: RuleContext) => RuleAnswer;
}

/** Rules by what they look at: so each kind of place is walked once for the rules that ask for it. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly scopes: readonly { readonly scope: RuleScope; readonly ranked: readonly RankedRule[] }[];
}

/** `rules` are in order of precedence. */
export function createRuleSet(rules: readonly Rule[]): RuleSet {
  const scopes = new Map<RuleScope, RankedRule[]>();
  for (const [rank, { scope, judge }] of rules.entries()) {
    const ranked = scopes.get(scope) ?? [];
    ranked.push({ rank, judge });
    scopes.set(scope, ranked);
  }
  return { rules, scopes: [...scopes].map(([scope, ranked]) => ({ scope, ranked })) };
}

/** What is known when a document is judged; `server` is the newest form of `submitted`. */
interface Known {
  readonly server: JsonObject;
  readonly submitted: JsonObject;
  readonly policy: JudgePolicy;
  readonly surroundings?: Surroundings | undefined;
  readonly reference?: SchemaReference;
}

/** What rules may know of a document beside the place that they are asked about. */
export function createContext(known: Known): RuleContext {
  const { server, submitted, policy, surroundings = {}, reference = readSchemaReference(submitted) } = known;
  const schemaVersion = reference.kind === 'published' ? reference.version : undefined;
  const spellings = findSpellings(submitted, schemaVersion);
  return { policy, server, submitted, reference, schemaVersion, spellings, surroundings };
}

/** Every hit of every rule, in order of precedence and then of the document. */
export function judgePlaces({ rules, scopes }: RuleSet, view: ServerView, context: RuleContext): BrokenRule[] {
  const found: Found[] = [];
  for (const { scope, ranked } of scopes) {
    const places = view[scope] as readonly never[];
    for (let at = 0; at < places.length; at += 1) {
      for (const { rank, judge } of ranked) {
        const answer = judge(places[at] as never, context);
        if (answer !== undefined) addTo(found, rank, answer);
      }
    }
  }
  if (found.length > 1) found.sort((a, b) => a.rank - b.rank);
  return found.map(({ rank, hit }): BrokenRule => ({ rule: rules[rank] as Rule, hit }));
}

interface Found {
  readonly rank: number;
  readonly hit: RuleHit;
}

function addTo(found: Found[], rank: number, answer: RuleHit | readonly RuleHit[]): void {
  if (isOne(answer)) found.push({ rank, hit: answer });
  else for (const hit of answer) found.push({ rank, hit });
}

function isOne(answer: RuleHit | readonly RuleHit[]): answer is RuleHit {
  return !Array.isArray(answer);
}
