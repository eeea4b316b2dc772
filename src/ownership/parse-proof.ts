import type { ErrorObject } from 'ajv';
import type { Finding, FindingArgs } from '../findings/finding.ts';
import { findSecretSpans } from '../findings/secret-spans.ts';
import type { FindingCode } from '../findings/texts.ts';
import type { PlaceTarget } from '../manifest/json-document.ts';
import { getMember, isJsonObject, valueAt } from '../manifest/json-members.ts';
import { parsePointer, renderPointer } from '../manifest/json-pointer.ts';
import { type JsonDocument, readDocument } from '../manifest/read-document.ts';
import { describePlace } from '../manifest/schema-messages.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import type { Proof } from './proof.ts';
import { FILE_KINDS, getProofValidator, isFileKind, MEMBER_FORMS } from './proof-schemas.ts';

/** `proof` is there when there is no finding: a proof that is not understood is never guessed. */
export interface ParsedProof {
  readonly proof?: Proof;
  readonly findings: readonly Finding[];
}

/** ownership.md 3. */
export const MAX_PROOF_BYTES = 65_536;

const MAX_FINDINGS = 50;
const MAX_QUOTED_CHARS = 60;
const RULE = 'D-11';
/** Kinds of `findSecretSpans` that are of no use to anybody but a thief. */
const NEVER_COMMITTED = ['a GitHub token', 'a private key'];
/** `{"` in base64url: so the header and the payload of a JSON Web Token begin, which are JSON objects. */
const JWT_PART = 'eyJ';
/** So many characters more, at least, have both. */
const MIN_JWT_CHARS = 8;
/** Characters of base64url in a row, and the full stop behind them: read once, so in linear time. */
const JWT_RUN = /[\w-]+\.?/g;
/** A larger file is refused anyway. */
const MAX_SEARCHED_BYTES = 1_048_576;

/**
 * Reads the bytes of a `proof.json` (ownership.md 3): JSON of at most 64 KiB by the file-level rules of a server.json
 * (D-11), of a known kind, with no member that is not known and every member of its form. Each mistake is an error with
 * line and column. A text that holds a token is refused at once, with no place and no quotation: tools show the lines
 * that a finding points at, and whoever reads the log could use it (threat 5). Proves nothing.
 */
export function parseProof(bytes: Uint8Array, file: string): ParsedProof {
  const exposed = findExposed(new TextDecoder().decode(bytes.subarray(0, MAX_SEARCHED_BYTES)));
  if (exposed !== undefined) return { findings: [tellExposed(exposed, file)] };
  if (bytes.byteLength > MAX_PROOF_BYTES) return { findings: [tellTooLarge(bytes.byteLength, file)] };
  const { document, findings } = readDocument(bytes, file, MAX_FINDINGS);
  // A string may spell a token with escapes.
  const hidden = document && findExposedString(document.value);
  if (hidden !== undefined) return { findings: [tellExposed(hidden, file)] };
  if (document === undefined || findings.length > 0) return { findings };
  const problems = judgeProof(document.value);
  if (problems.length > 0)
    return { findings: problems.slice(0, MAX_FINDINGS).map((one) => toFinding(one, document, file)) };
  return { proof: document.value as unknown as Proof, findings: [] };
}

/** A mistake at a pointer into the file. */
interface ProofProblem {
  readonly code: FindingCode;
  readonly pointer: string;
  readonly target?: PlaceTarget;
  readonly args: FindingArgs;
}

function judgeProof(value: JsonValue): ProofProblem[] {
  if (!isJsonObject(value)) return [toInvalid('', 'is no object', 'an object { … } with "kind" in it')];
  const kind = getMember(value, 'kind');
  if (kind === undefined) return [toInvalid('/kind', 'is missing', listKinds(FILE_KINDS))];
  if (typeof kind !== 'string') return [toInvalid('/kind', 'is no text', listKinds(FILE_KINDS))];
  if (kind === 'github-pr-author') return [{ code: 'proof-file-needless', pointer: '/kind', args: { kind } }];
  if (!isFileKind(kind)) return [toUnknownKind('/kind', kind, FILE_KINDS)];
  const problems = judgeMembers(value, kind, '');
  if (kind === 'domain-key') return problems;
  if (kind === 'domain-delegation') return [...problems, ...judgeInner(getMember(value, 'proof'))];
  return problems;
}

const INNER_KINDS = ['github-repository', 'github-attestation'] as const;

function judgeInner(proof: JsonValue | undefined): ProofProblem[] {
  if (!isJsonObject(proof)) return [];
  const kind = getMember(proof, 'kind');
  const known = INNER_KINDS.find((one) => one === kind);
  if (known !== undefined) return judgeMembers(proof, known, '/proof');
  if (typeof kind === 'string') return [toUnknownKind('/proof/kind', kind, INNER_KINDS)];
  return [toInvalid('/proof/kind', kind === undefined ? 'is missing' : 'is no text', listKinds(INNER_KINDS))];
}

function judgeMembers(value: JsonObject, kind: Proof['kind'], base: string): ProofProblem[] {
  const validate = getProofValidator(kind);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  const problems = errors.filter(({ keyword }) => keyword !== 'if').map((error) => describeError(error, value, base));
  if (kind === 'github-repository') problems.push(...judgePlace(value, base));
  const seen = new Set<string>();
  return problems.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}

/** What the schema cannot say well: one of `path` and `asset`, and an asset with its tag. */
function judgePlace(value: JsonObject, base: string): ProofProblem[] {
  const [path, asset, ref] = ['path', 'asset', 'ref'].map((key) => getMember(value, key));
  if (path === undefined && asset === undefined) {
    return [toInvalid(`${base}/path`, 'is missing', '"path", or "asset" for the asset of a release')];
  }
  if (path !== undefined && asset !== undefined) {
    return [toInvalid(`${base}/asset`, 'stands beside "path"', 'one of the two', 'key')];
  }
  const hasTag = typeof ref === 'string' && ref.startsWith('refs/tags/');
  return asset === undefined || hasTag
    ? []
    : [toInvalid(`${base}/ref`, 'names no tag', '"refs/tags/" and the tag of the release')];
}

function describeError({ keyword, instancePath, params }: ErrorObject, value: JsonObject, base: string): ProofProblem {
  const missing: unknown = keyword === 'required' ? params.missingProperty : undefined;
  const unknown: unknown = keyword === 'additionalProperties' ? params.additionalProperty : undefined;
  if (typeof unknown === 'string') {
    return toInvalid(
      base + instancePath + renderPointer([unknown]),
      'is not known',
      'no such member: remove it',
      'key',
    );
  }
  const pointer = typeof missing === 'string' ? instancePath + renderPointer([missing]) : instancePath;
  const member = parsePointer(pointer)?.at(-1) ?? '';
  const found = valueAt(value, pointer);
  const problem = found === undefined ? 'is missing' : `is ${describeValue(found)}`;
  return toInvalid(base + pointer, problem, MEMBER_FORMS[member] ?? 'another value');
}

function describeValue(value: JsonValue): string {
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'an object';
  if (typeof value !== 'string') return JSON.stringify(value);
  const length = value.length > MAX_QUOTED_CHARS ? ` (${value.length} characters)` : '';
  return JSON.stringify(shortenText(value, MAX_QUOTED_CHARS)) + length;
}

function toInvalid(pointer: string, problem: string, expected: string, target: PlaceTarget = 'value'): ProofProblem {
  return { code: 'proof-invalid', pointer, target, args: { place: describePlace(pointer), problem, expected } };
}

/** `github-oidc` is no unknown kind: whoever writes it has put a token into a pull request, or is about to. */
function toUnknownKind(pointer: string, kind: string, kinds: readonly string[]): ProofProblem {
  if (kind === 'github-oidc')
    return { code: 'proof-token-exposed', pointer, args: { what: 'a proof of the kind github-oidc' } };
  return {
    code: 'proof-kind-unknown',
    pointer,
    args: { kind: shortenText(kind, MAX_QUOTED_CHARS), kinds: listKinds(kinds) },
  };
}

function listKinds(kinds: readonly string[]): string {
  return kinds.join(', ');
}

function findExposed(text: string): string | undefined {
  if (holdsJwt(text)) return 'a signed token (JWT)';
  return findSecretSpans(text).find(({ kind, isReal }) => isReal && NEVER_COMMITTED.includes(kind))?.kind;
}

/** Whether the header and the beginning of the payload of a JSON Web Token stand in a text, whatever is around them. */
function holdsJwt(text: string): boolean {
  let headerEnd = -1;
  for (const { 0: run, index } of text.matchAll(JWT_RUN)) {
    const word = run.endsWith('.') ? run.slice(0, -1) : run;
    const isLong = (at: number) => at >= 0 && word.length - at - JWT_PART.length >= MIN_JWT_CHARS;
    if (index === headerEnd && word.startsWith(JWT_PART) && isLong(0)) return true;
    headerEnd = word !== run && isLong(word.indexOf(JWT_PART)) ? index + run.length : -1;
  }
  return false;
}

function findExposedString(value: JsonValue): string | undefined {
  if (typeof value === 'string') return findExposed(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = findExposed(key) ?? findExposedString(member);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tellExposed(what: string, file: string): Finding {
  return { code: 'proof-token-exposed', severity: 'error', rule: RULE, file, args: { what } };
}

function tellTooLarge(bytes: number, file: string): Finding {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const args = { bytes, limit: MAX_PROOF_BYTES };
  return { code: 'file-too-large', severity: 'error', rule: RULE, file, ...place, args };
}

function toFinding(
  { code, pointer, target = 'value', args }: ProofProblem,
  document: JsonDocument,
  file: string,
): Finding {
  // The token may stand on the very line.
  const place = code === 'proof-token-exposed' ? {} : { pointer, ...document.locate(pointer, target) };
  return { code, severity: 'error', rule: RULE, file, ...place, args };
}
