import type { Finding } from '../../../src/findings/finding.ts';
import type { FindingCode } from '../../../src/findings/texts.ts';
import { type JudgePolicy, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL, CURRENT_SCHEMA_VERSION, type SchemaVersion } from '../../../src/manifest/public-urls.ts';
import { createContext, createRuleSet, judgePlaces } from '../../../src/manifest/rules/judge-places.ts';
import type { Rule, RuleFix, Surroundings } from '../../../src/manifest/rules/rule.ts';
import { JUDGING_RULES } from '../../../src/manifest/rules/server-rules.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { viewServer } from '../../../src/manifest/server-view.ts';
import { applyEdits } from '../apply-edits.ts';

const JUDGING_SET = createRuleSet(JUDGING_RULES);

/** A server.json that no rule says anything about. */
export const BASE: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};

export interface Terms {
  readonly policy?: JudgePolicy;
  readonly surroundings?: Surroundings;
  readonly schemaVersion?: SchemaVersion;
}

/** All findings of the whole engine about a document. */
export function findingsIn(document: JsonObject, { policy = PUBLIC_POLICY, surroundings = {} }: Terms = {}): Finding[] {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return [...judgeServer(bytes, { file: 'server.json', policy, surroundings }).findings];
}

/** All findings about the base with some members in place of its own. */
export function findingsOf(change: JsonObject, terms?: Terms): Finding[] {
  return findingsIn({ ...BASE, ...change }, terms);
}

/** The same as `code pointer`, errors plain and others with their severity in front. */
export function judge(change: JsonObject, terms?: Terms): string[] {
  return findingsOf(change, terms).map(({ code, pointer, severity }) =>
    severity === 'error' ? `${code} ${pointer}` : `${severity} ${code} ${pointer}`,
  );
}

/**
 * All findings about the base with some members in place of its own; `null` at the top takes a member away. The package
 * of the base keeps its version whatever the server's becomes: that is not told.
 */
export function judgeChanged(change: JsonObject, terms?: Terms): Finding[] {
  return findingsIn(lay(change), terms).filter(({ code }) => code !== 'package-version-differs');
}

/** The same as `pointer code`, warnings with a question mark and infos with an i behind it. */
export function told(change: JsonObject, terms?: Terms): string[] {
  return judgeChanged(change, terms).map(({ code, pointer, severity }) => {
    return `${pointer} ${code}${severity === 'error' ? '' : severity === 'warning' ? ' ?' : ' i'}`;
  });
}

/** The first fix for a code, and the base with some members in place of its own after it. */
export function repair(
  change: JsonObject,
  code: FindingCode,
  terms?: Terms,
): { fix: RuleFix; after: JsonObject } | undefined {
  const server = { ...BASE, ...change };
  const [fix] = fixesOf(
    JUDGING_RULES.filter((rule) => rule.code === code),
    server,
    terms,
  );
  return fix && { fix, after: applyEdits(server, fix.edits) as JsonObject };
}

/**
 * What the fixes of one rule make of the changed base (`null` at the top takes a member away), and whether all of them
 * are safe; undefined without a fix.
 */
export function fixed(
  rule: Rule,
  change: JsonObject,
  terms?: Terms,
): { server: JsonObject; safe: boolean } | undefined {
  const server = lay(change);
  const fixes = fixesOf([rule], server, terms);
  if (fixes.length === 0) return undefined;
  const after = applyEdits(
    server,
    fixes.flatMap(({ edits }) => edits),
  );
  return { server: after as JsonObject, safe: fixes.every(({ safe }) => safe) };
}

function fixesOf(
  rules: readonly Rule[],
  server: JsonObject,
  { policy = PUBLIC_POLICY, surroundings = {}, schemaVersion = CURRENT_SCHEMA_VERSION }: Terms = {},
): RuleFix[] {
  const context = { ...createContext({ server, submitted: server, policy, surroundings }), schemaVersion };
  return judgePlaces(createRuleSet(rules), viewServer(server), context)
    .map(({ rule, hit }) => rule.fix?.(hit, server, context))
    .filter((fix): fix is RuleFix => fix !== undefined);
}

function lay(change: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...BASE, ...change }).filter(([, value]) => value !== null));
}

/** Milliseconds that one call takes: the best of three where the first is slow, for the machine may be busy. */
export function timeOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > 50; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How long the rules and their fixes take on the changed base, in milliseconds. */
export function measure(change: JsonObject): number {
  return timeOf(() => {
    const server = { ...BASE, ...change };
    const context = createContext({ server, submitted: server, policy: PUBLIC_POLICY });
    for (const { rule, hit } of judgePlaces(JUDGING_SET, viewServer(server), context)) rule.fix?.(hit, server, context);
  });
}

/** Texts of 200,000 characters that slow regular expressions down. */
export const HOSTILE: readonly string[] = [
  ...['a', ' ', '1.', '1-', '[add ', '<your ', '{{', '${', '%', '\n ', '-', '..', '/', '@', ':', 'a.', 'é', '\t', 'x.'],
  ...['https://a.', 'https://github.com/', 'git@', '^ ', '|| 1', '[(', 'TODO', '{{}', '= ', ' a', '\u202e', '//', '~1'],
].flatMap((piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
  return [text, `${text}!`, `https://${text}`, `https://github.com/a/b/${text}`, `a/${text}`, ` ${text}x`, `1${text}x`];
});

/** Values of every JSON type: no rule may throw on any of them. */
export const ANY_VALUES: readonly JsonValue[] = [
  ...[null, true, 0, -1.5, '', ' ', 'x'],
  ...[[], {}, [[]], [{}], { a: {} }, [null]],
];
