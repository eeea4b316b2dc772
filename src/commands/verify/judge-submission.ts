import { type Finding, hasErrors } from '../../findings/finding.ts';
import { digestOf } from '../../manifest/digest.ts';
import { identifyServer } from '../../manifest/identity.ts';
import type { JsonDocument } from '../../manifest/json-document.ts';
import { judgeServer } from '../../manifest/judge-server.ts';
import type { JsonObject, Sha256 } from '../../manifest/server-json.ts';
import { isServerName, splitServerName } from '../../manifest/server-name.ts';
import type { Submission } from '../../ownership/namespace-verdict.ts';
import { parseProof } from '../../ownership/parse-proof.ts';
import { ENTRY_RULES } from '../../registry/entry-rules.ts';
import { toJudgePolicy } from '../../registry/judge-policy.ts';
import type { Policy } from '../../registry/policy.ts';

/** What `validate` tells as a warning and a registry that lists servers cannot accept (D-7, ownership.md 8). */
const ERRORS_AT_ADMISSION: ReadonlySet<string> = new Set([
  'package-version-missing',
  'nothing-to-run',
  'name-path-unsafe',
  'version-path-unsafe',
]);

/** The files of one entry. */
export interface EntryFiles {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly proof?: { readonly file: string; readonly bytes: Uint8Array };
  readonly pullRequest?: Submission['pullRequest'];
  /** When it came, RFC 3339, where that is known: what is late too long is missing. */
  readonly submittedAt?: string;
  /** Where it lies below servers/, when it lies in a registry: its path is its identity. */
  readonly place?: { readonly server: string; readonly segment: string };
  /** What there is to say about how it was changed. */
  readonly told?: readonly Finding[];
}

/** One server.json after everything that needs no network. */
export interface JudgedSubmission {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly dropped: number;
  readonly document?: JsonDocument;
  readonly digest: Sha256;
  readonly submittedAt?: string;
  /** Absent when the document says no name and version that can be asked about. */
  readonly submission?: Submission;
  /** The proof beside it, as it lies there. */
  readonly proof?: { readonly file: string; readonly text: string; readonly isBroken: boolean };
}

/**
 * Judges the bytes by the rules of `validate` under the registry's policy, and reads the proof beside them. `vouched`:
 * the owner of the registry answers for the entry, so what is only asked of strangers stays a warning.
 */
export function judgeSubmission(entry: EntryFiles, policy: Policy, vouched = false): JudgedSubmission {
  const { file, bytes } = entry;
  const judged = judgeServer(bytes, { file, policy: toJudgePolicy(policy), moreRules: ENTRY_RULES });
  const proof = entry.proof && parseProof(entry.proof.bytes, entry.proof.file);
  const rules = vouched ? judged.findings : judged.findings.map((finding) => raise(finding, policy));
  const findings = [...rules, ...(proof?.findings ?? [])];
  const told = {
    file,
    findings,
    dropped: judged.dropped,
    digest: digestOf(bytes),
    ...withDocument(judged.document),
    ...withTime(entry),
    ...describeProof(entry, proof?.findings ?? []),
  };
  // A proof that cannot be read is no proof that is not there: nothing else is tried in its place, and nobody is asked.
  if (told.proof?.isBroken) return told;
  const submission = judged.server && toSubmission(judged.server, { entry, digest: told.digest, proof: proof?.proof });
  return submission ? { ...told, submission } : told;
}

function describeProof({ proof }: EntryFiles, findings: readonly Finding[]): Pick<JudgedSubmission, 'proof'> {
  if (!proof) return {};
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(proof.bytes);
  return { proof: { file: proof.file, text, isBroken: hasErrors(findings) } };
}

function withTime({ submittedAt }: EntryFiles): { submittedAt?: string } {
  return submittedAt === undefined ? {} : { submittedAt };
}

function withDocument(document: JsonDocument | undefined): { document?: JsonDocument } {
  return document ? { document } : {};
}

function toSubmission(
  server: JsonObject,
  { entry, digest, proof }: { entry: EntryFiles; digest: Sha256; proof: Submission['proof'] },
): Submission | undefined {
  const identity = identifyServer(server);
  const split = identity && isServerName(identity.name) ? splitServerName(identity.name) : undefined;
  if (!identity || !split || identity.version === '') return undefined;
  return {
    ...identity,
    namespace: split.namespace,
    bytes: entry.bytes,
    digest,
    server,
    ...(proof ? { proof } : {}),
    ...(entry.pullRequest ? { pullRequest: entry.pullRequest } : {}),
  };
}

function raise(finding: Finding, policy: Policy): Finding {
  if (policy.audience !== 'public' || finding.severity !== 'warning' || !ERRORS_AT_ADMISSION.has(finding.code)) {
    return finding;
  }
  const { code, rule, file, pointer, line, column, endLine, endColumn, args } = finding;
  const place = { file, pointer, line, column, endLine, endColumn, rule };
  const known = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
  return { code, args, ...known, severity: 'error' };
}
