import type { Finding } from '../../../src/findings/finding.ts';
import type { DocumentEdit } from '../../../src/manifest/document-edit.ts';
import { parsePointer } from '../../../src/manifest/json-pointer.ts';
import { type JudgePolicy, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL, CURRENT_SCHEMA_VERSION, type SchemaVersion } from '../../../src/manifest/public-urls.ts';
import { createContext, createRuleSet, judgePlaces } from '../../../src/manifest/rules/judge-places.ts';
import type { Rule, RuleFix, Surroundings } from '../../../src/manifest/rules/rule.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { viewServer } from '../../../src/manifest/server-view.ts';

/** A server.json in which nothing is wrong. */
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

/** All findings about the base with some members in place of its own; `null` at the top takes a member away. */
export function judgeChanged(change: JsonObject, { policy = PUBLIC_POLICY, surroundings = {} }: Terms = {}): Finding[] {
  const bytes = new TextEncoder().encode(JSON.stringify(lay(change)));
  const { findings } = judgeServer(bytes, { file: 'server.json', policy, surroundings });
  // The package of the base keeps its version whatever the server's becomes.
  return findings.filter(({ code }) => code !== 'package-version-differs');
}

/** The same as `pointer code`, warnings with a question mark and infos with an i behind it. */
export function told(change: JsonObject, terms: Terms = {}): string[] {
  return judgeChanged(change, terms).map(({ code, pointer, severity }) => {
    return `${pointer} ${code}${severity === 'error' ? '' : severity === 'warning' ? ' ?' : ' i'}`;
  });
}

/** What the fixes of one rule make of the changed base, and whether all of them are safe; undefined without a fix. */
export function fixed(
  rule: Rule,
  change: JsonObject,
  terms: Terms = {},
): { server: JsonObject; safe: boolean } | undefined {
  const server = lay(change);
  const { policy = PUBLIC_POLICY, surroundings, schemaVersion = CURRENT_SCHEMA_VERSION } = terms;
  const context = { ...createContext({ server, submitted: server, policy, surroundings }), schemaVersion };
  const { broken } = judgePlaces(createRuleSet([rule]), viewServer(server), context);
  const fixes = broken
    .map(({ hit }) => rule.fix?.(hit, server, context))
    .filter((fix): fix is RuleFix => fix !== undefined);
  if (fixes.length === 0) return undefined;
  const copy = structuredClone(server);
  for (const fix of fixes) for (const edit of fix.edits) applyEdit(copy, edit);
  return { server: copy, safe: fixes.every(({ safe }) => safe) };
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

/** Texts of 200,000 characters that slow regular expressions down. */
export const HOSTILE: readonly string[] = [
  ...['a', ' ', '1.', '1-', '[add ', '<your ', '{{', '${', '%', '\n ', '-', '..', '/', '@', ':', 'a.', 'é', '\t', 'x.'],
  ...['https://a.', 'https://github.com/', 'git@', '^ ', '|| 1', '[(', 'TODO', '{{}', '= ', ' a', '\u202e', '//', '~1'],
].flatMap((piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
  return [text, `${text}!`, `https://${text}`, `https://github.com/a/b/${text}`, `a/${text}`, ` ${text}x`, `1${text}x`];
});

function lay(change: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...BASE, ...change }).filter(([, value]) => value !== null));
}

function applyEdit(document: JsonObject, edit: DocumentEdit): void {
  const path = parsePointer(edit.pointer) ?? [];
  if (edit.kind === 'insert') {
    (at(document, path) as JsonObject)[edit.key] = edit.value;
    return;
  }
  const parent = at(document, path.slice(0, -1)) as JsonObject;
  const key = path.at(-1) ?? '';
  if (edit.kind === 'replace') parent[key] = edit.value;
  else delete parent[key];
}

function at(document: JsonValue, path: readonly string[]): JsonValue {
  return path.reduce<JsonValue>((value, key) => (value as JsonObject)[key] as JsonValue, document);
}
