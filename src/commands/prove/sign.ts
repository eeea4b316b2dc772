import type { Finding } from '../../findings/finding.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { fingerprintOf } from '../../ownership/domain/key-record.ts';
import type { PrivateKey } from '../../ownership/domain/keys.ts';
import { parseIssued, renderStatement } from '../../ownership/domain/statement.ts';
import type { ProofAction, Submission } from '../../ownership/namespace-verdict.ts';
import type { DomainKeyProof } from '../../ownership/proof.ts';
import { UserError, type World } from '../world.ts';
import { chooseDomain } from './choose-domain.ts';
import { type KeyOptions, readKeyFile, readPrivateKey } from './key-source.ts';
import { checkProofPlace, toProofPath, writeProof } from './proof-file.ts';
import { readSubmission, SERVER_FILE } from './read-submission.ts';
import { type RegistryOptions, readRegistryTerms, requireRegistryId } from './terms.ts';

export interface SignOptions extends RegistryOptions, KeyOptions {
  readonly file?: string | undefined;
  /** Default: the namespace, read from its end. */
  readonly domain?: string | undefined;
  readonly method?: 'dns' | 'http' | undefined;
  /** File of the key that the registry has pinned. */
  readonly previousKeyFile?: string | undefined;
  readonly action?: ProofAction | undefined;
  /** Digest of the current record. */
  readonly prev?: string | undefined;
  /** Default: now. */
  readonly issued?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface SignReport {
  /** False when the server.json has errors: then nothing was signed. */
  readonly written: boolean;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly signed?: Signed;
}

/** What was signed: all of it is public. */
export interface Signed {
  readonly proofFile: string;
  readonly isReplaced: boolean;
  readonly proof: DomainKeyProof;
  readonly name: string;
  readonly version: string;
  /** The text under the signature. */
  readonly statement: string;
  readonly fingerprint: string;
  readonly expires: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const DAY_MS = 86_400_000;
const MAX_EARLY_MS = 300_000;

/**
 * Signs a server.json for one registry and writes the proof beside it. With an error in the server.json nothing is
 * signed; everything else that is wrong is a UserError, in which nothing of a key is.
 */
export function runSign(options: SignOptions, world: World): SignReport {
  const { file = SERVER_FILE, action = 'publish' } = options;
  const terms = readRegistryTerms(options, world);
  const registryId = requireRegistryId(terms);
  const { findings, submission } = readSubmission(file, terms.policy, world);
  if (submission === undefined) return { written: false, file, findings };
  const place = { path: toProofPath(file, options.out), kind: 'domain-key', force: options.force } as const;
  const isReplaced = checkProofPlace(place, world);
  const domain = chooseDomain(submission.namespace, options);
  const { issued, expires } = readTimes(options.issued ?? world.clock.now(), action, world);
  const statement = writeStatement(submission, { registryId, action, issued, prev: options.prev });
  const key = readPrivateKey(options, world);
  const previous = readPreviousKey(options.previousKeyFile, key, world);
  const proof = makeProof({ statement, key, previous }, { method: options.method ?? 'dns', domain, issued });
  world.signal.throwIfAborted();
  writeProof(place.path, proof, world);
  const { name, version } = submission;
  const fingerprint = fingerprintOf(proof.alg, proof.key);
  const signed = { proofFile: place.path, isReplaced, proof, name, version, statement, fingerprint, expires };
  return { written: true, file, findings, signed };
}

interface Signing {
  readonly statement: string;
  readonly key: PrivateKey;
  readonly previous: PrivateKey | undefined;
}

function makeProof(
  { statement, key, previous }: Signing,
  about: Pick<DomainKeyProof, 'method' | 'domain' | 'issued'>,
): DomainKeyProof {
  const message = new TextEncoder().encode(statement);
  const sign = (pair: PrivateKey) => ({ alg: pair.alg, key: pair.publicBase64, signature: pair.sign(message) });
  const { alg, key: publicKey, signature } = sign(key);
  return {
    kind: 'domain-key',
    method: about.method,
    domain: about.domain,
    alg,
    key: publicKey,
    issued: about.issued,
    signature,
    ...(previous === undefined ? {} : { previous: sign(previous) }),
  };
}

function readPreviousKey(path: string | undefined, key: PrivateKey, world: World): PrivateKey | undefined {
  if (path === undefined) return undefined;
  const previous = readKeyFile(path, '--previous-key-file', world);
  if (previous.publicBase64 !== key.publicBase64) return previous;
  throw new UserError(
    '--previous-key-file holds the same key as the one that signs.',
    'It is for a new key: the old one signs too, and vouches for it. Without a new key leave it out.',
  );
}

interface StatementTerms {
  readonly registryId: string;
  readonly action: ProofAction;
  readonly issued: string;
  readonly prev: string | undefined;
}

function writeStatement({ name, version, digest }: Submission, { prev, ...terms }: StatementTerms): string {
  if (prev !== undefined && !DIGEST.test(prev)) {
    throw new UserError(
      `--prev ${quoteForeignText(prev)} is not sha256: and 64 lower-case hex digits.`,
      'It is the digest of the current record, as its receipt names it.',
    );
  }
  const result = renderStatement({ ...terms, name, version, digest, ...(prev === undefined ? {} : { prev }) });
  if (result.kind === 'statement') return result.text;
  const hint =
    terms.action === 'publish'
      ? 'Leave out --prev, and see the times and names above.'
      : 'Give it with --prev sha256:…; it stops that an old decision is played again.';
  throw new UserError(`This cannot be signed: ${result.reason}.`, hint);
}

/** When the signature begins and ceases to count; a time at which no registry would take it now is refused. */
function readTimes(issued: string, action: ProofAction, { clock }: World): { issued: string; expires: string } {
  const at = parseIssued(issued);
  if (at === undefined)
    throw new UserError(
      `${quoteForeignText(issued)} is no time that a signature can have.`,
      'Give --issued in UTC with whole seconds, such as 2026-01-02T03:04:05Z, or leave it out.',
    );
  const days = action === 'publish' ? 7 : 1;
  const now = Date.parse(clock.now());
  if (at + days * DAY_MS < now || at > now + MAX_EARLY_MS) {
    throw new UserError(
      `A signature of ${issued} would not be taken now: it counts from five minutes before that time until ${days === 1 ? '24 hours' : `${days} days`} after it.`,
      'Leave out --issued: then it is the time of this machine.',
    );
  }
  return { issued, expires: `${new Date(at + days * DAY_MS).toISOString().slice(0, 19)}Z` };
}
