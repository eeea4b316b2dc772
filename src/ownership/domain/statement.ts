import type { ProofAction } from '../namespace-verdict.ts';

/** What a domain key signs. */
export interface StatementFields {
  /** Host plus optional path, without a scheme. */
  readonly registryId: string;
  readonly action: ProofAction;
  readonly name: string;
  readonly version: string;
  /** Of the server.json, `sha256:<hex>`. */
  readonly digest: string;
  /** RFC 3339, UTC, whole seconds. */
  readonly issued: string;
  /** Digest of the current record, `sha256:<hex>`: with every action but `publish`. */
  readonly prev?: string;
}

export type StatementResult =
  | { readonly kind: 'statement'; readonly text: string }
  | { readonly kind: 'problem'; readonly reason: string };

/** The first line. It keeps this apart from the official message, which is a bare time: one key serves both registries. */
export const STATEMENT_HEADER = 'mcp-registry-publish-v1';
/** The id of a registry whose owner has not named it: every such registry would take the others' statements. */
export const UNNAMED_REGISTRY_ID = 'localhost';

const ACTIONS: readonly string[] = ['publish', 'deprecate', 'delete', 'restore', 'transfer'] satisfies ProofAction[];
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const ISSUED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** What could begin another line, here or for another reader, or is half a character: UTF-8 has none for it. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u;
const MAX_VALUE_CHARS = 1_000;

/**
 * The exact text of a statement (ownership.md 3 D): UTF-8, LF after each line, the last one too, lines in this order. A
 * verifier rebuilds it from fields and never reads one. No two different sets of fields give the same text.
 */
export function renderStatement(fields: StatementFields): StatementResult {
  const { registryId, action, name, version, digest, issued, prev } = fields;
  const reason = findFault(fields);
  if (reason !== undefined) return { kind: 'problem', reason };
  const lines = [
    STATEMENT_HEADER,
    `registry: https://${registryId}`,
    `action: ${action}`,
    `name: ${name}`,
    `version: ${version}`,
    `digest: ${digest}`,
    ...(prev === undefined ? [] : [`prev: ${prev}`]),
    `issued: ${issued}`,
  ];
  return { kind: 'statement', text: `${lines.join('\n')}\n` };
}

/** The milliseconds of an `issued`; undefined for what is not whole seconds in UTC on the calendar. */
export function parseIssued(text: string): number | undefined {
  if (!ISSUED.test(text)) return undefined;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === `${text.slice(0, -1)}.000Z` ? ms : undefined;
}

function findFault({ registryId, action, name, version, digest, issued, prev }: StatementFields): string | undefined {
  if (registryId === UNNAMED_REGISTRY_ID) return 'this registry has no id: its owner must set id in registry.yml';
  if (!ACTIONS.includes(action)) return `the action is none of ${ACTIONS.join(', ')}`;
  const values = Object.entries({ 'registry id': registryId, name, version });
  for (const [what, value] of values) {
    if (value === '') return `the ${what} is empty`;
    if (value.length > MAX_VALUE_CHARS) return `the ${what} is longer than ${MAX_VALUE_CHARS} characters`;
    if (UNSAFE.test(value)) return `the ${what} holds a control character, a line break or half a character`;
  }
  if (!DIGEST.test(digest)) return 'the digest is not sha256: and 64 lower-case hex digits';
  if (parseIssued(issued) === undefined) return 'issued is no time in UTC of the form 2026-01-02T03:04:05Z';
  if (action === 'publish') return prev === undefined ? undefined : 'a publication has no previous record';
  return DIGEST.test(prev ?? '') ? undefined : `the action ${action} needs the digest of the current record (prev)`;
}
