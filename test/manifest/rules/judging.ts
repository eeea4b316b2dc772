import type { FindingCode } from '../../../src/findings/texts.ts';
import type { DocumentEdit } from '../../../src/manifest/document-edit.ts';
import { isJsonObject } from '../../../src/manifest/json-members.ts';
import { parsePointer } from '../../../src/manifest/json-pointer.ts';
import { type JudgePolicy, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../../src/manifest/judge-server.ts';
import { CURRENT_SCHEMA_URL } from '../../../src/manifest/public-urls.ts';
import { createContext, createRuleSet, judgePlaces } from '../../../src/manifest/rules/judge-places.ts';
import type { RuleFix, Surroundings } from '../../../src/manifest/rules/rule.ts';
import { JUDGING_RULES } from '../../../src/manifest/rules/server-rules.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { viewServer } from '../../../src/manifest/server-view.ts';

const JUDGING_SET = createRuleSet(JUDGING_RULES);

/** A server.json that no rule says anything about. */
export const BASE: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};

export interface Circumstances {
  readonly policy?: JudgePolicy;
  readonly surroundings?: Surroundings;
}

/** The base with some members replaced, as findings through the whole engine. */
export function findingsOf(change: JsonObject, { policy = PUBLIC_POLICY, surroundings = {} }: Circumstances = {}) {
  const bytes = Buffer.from(JSON.stringify({ ...BASE, ...change }));
  return judgeServer(bytes, { file: 'server.json', policy, surroundings }).findings;
}

/** The same as `code pointer`, errors plain and others with their severity in front. */
export function judge(change: JsonObject, circumstances?: Circumstances): string[] {
  return findingsOf(change, circumstances).map(({ code, pointer, severity }) =>
    severity === 'error' ? `${code} ${pointer}` : `${severity} ${code} ${pointer}`,
  );
}

/** The first fix for a code, and the document after it. */
export function repair(
  change: JsonObject,
  code: FindingCode,
  { policy = PUBLIC_POLICY, surroundings = {} }: Circumstances = {},
) {
  const submitted: JsonObject = { ...BASE, ...change };
  const context = createContext({ server: submitted, submitted, policy, surroundings });
  const rules = createRuleSet(JUDGING_RULES.filter((candidate) => candidate.code === code));
  for (const { rule, hit } of judgePlaces(rules, viewServer(submitted), context).broken) {
    const fix = rule.fix?.(hit, submitted, context);
    if (fix !== undefined) return { fix, after: applyFix(submitted, fix) };
  }
  return undefined;
}

/** What a fix makes of a document, by value. */
export function applyFix(document: JsonObject, fix: RuleFix): JsonObject {
  const copy = structuredClone(document);
  for (const edit of fix.edits) applyEdit(copy, edit);
  return copy;
}

function applyEdit(document: JsonObject, edit: DocumentEdit): void {
  const segments = parsePointer(edit.pointer) ?? [];
  if (edit.kind === 'insert') {
    const object = walk(document, segments);
    if (!isJsonObject(object) || Object.hasOwn(object, edit.key)) throw new Error(`cannot insert at ${edit.pointer}`);
    object[edit.key] = edit.value;
    return;
  }
  const key = segments.at(-1) ?? '';
  const parent = walk(document, segments.slice(0, -1)) as Record<string, JsonValue>;
  if (!Object.hasOwn(parent, key)) throw new Error(`nothing at ${edit.pointer}`);
  if (edit.kind === 'replace') parent[key] = edit.value;
  else if (edit.kind === 'remove') delete parent[key];
}

function walk(document: JsonValue, segments: readonly string[]): JsonValue {
  return segments.reduce((value, segment) => (value as Record<string, JsonValue>)[segment] as JsonValue, document);
}

const TRIES = 3;

/** How long the rules and their fixes take, in milliseconds: the best of three, since other work disturbs. */
export function measure(change: JsonObject): number {
  const server = { ...BASE, ...change };
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    judgeOnlyRules({ ...server });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function judgeOnlyRules(server: JsonObject): void {
  const context = createContext({ server, submitted: server, policy: PUBLIC_POLICY });
  const { broken } = judgePlaces(JUDGING_SET, viewServer(server), context);
  for (const { rule, hit } of broken) rule.fix?.(hit, server, context);
}

/** Values of every JSON type: no rule may throw on any of them. */
export const ANY_VALUES: readonly JsonValue[] = [
  null,
  true,
  0,
  -1.5,
  '',
  ' ',
  'x',
  [],
  {},
  [[]],
  [{}],
  { a: {} },
  [null],
];
