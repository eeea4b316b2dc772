import type { Finding } from '../commands/present.ts';
import { renderFinding, stringifySafely } from '../commands/present.ts';
import type { World } from '../commands/world.ts';

const MAX_FINDINGS_SHOWN = 50;

/** Prints findings for a person: the first fifty, most severe first, and how many more there are. */
export function printFindings(findings: readonly Finding[], world: World): void {
  for (const finding of findings.slice(0, MAX_FINDINGS_SHOWN))
    world.console.note(`${renderFinding(finding, world.console)}\n`);
  const more = findings.length - MAX_FINDINGS_SHOWN;
  if (more > 0) world.console.note(`… and ${more} more. Use --json to see all of them.`);
}

/** One JSON document on stdout. */
export function printJson(value: unknown, world: World): void {
  world.console.out(stringifySafely(value));
}
