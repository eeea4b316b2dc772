import { isJsonObject } from '../../manifest/json-members.ts';
import type { JsonValue, Sha256 } from '../../manifest/server-json.ts';
import { RECEIPT_SCHEMA_ID, type Receipt } from '../../registry/receipt.ts';
import { RULESET } from '../../registry/ruleset.ts';
import type { EntryProof } from '../verify/prove-entry.ts';
import { ownerKeysOf } from '../verify/settle-entry.ts';

export interface AdmissionFacts {
  readonly name: string;
  readonly version: string;
  readonly digest: Sha256;
  /** Time of admission, RFC 3339, UTC. */
  readonly at: string;
  /** When the world was asked: what was shown was shown then. */
  readonly askedAt: string;
  /** Absent when the owner vouches for everything and nothing was asked. */
  readonly proof?: EntryProof;
  readonly pullRequest?: number | undefined;
}

/**
 * The receipt of an admitted version (ownership.md 7): what was shown, from which answers, and what each package
 * registry serves for it. Its level is `proved` only where the namespace was proven.
 */
export function toReceipt(facts: AdmissionFacts): Receipt {
  const { name, version, digest, at, askedAt, proof, pullRequest } = facts;
  const kind = pullRequest === undefined ? ('owner' as const) : ('pull-request' as const);
  return {
    schema: RECEIPT_SCHEMA_ID,
    name,
    version,
    digest,
    publishedAt: at,
    level: levelOf(proof),
    admission: { kind, ...(pullRequest === undefined ? {} : { number: pullRequest }) },
    ...(proof ? describeProof(proof, askedAt) : {}),
    ruleset: RULESET,
    status: 'active',
    statusChangedAt: at,
    updatedAt: at,
  };
}

/** What the receipt of an entry with this proof claims. */
export function levelOf(proof: EntryProof | undefined): 'proved' | 'owner' {
  return proof?.namespace?.outcome === 'proved' ? 'proved' : 'owner';
}

function describeProof(proof: EntryProof, at: string): Pick<Receipt, 'namespaceProof' | 'packageProofs' | 'remotes'> {
  const { namespace, packages, remotes } = proof;
  const owner = ownerKeysOf(proof);
  return {
    ...(namespace?.outcome === 'proved' && namespace.kind
      ? { namespaceProof: { kind: namespace.kind, evidence: withOwner(namespace.evidence, owner, at) } }
      : {}),
    ...(packages.length > 0
      ? {
          packageProofs: packages.map(({ index, type, verdict }): JsonValue => {
            const { outcome, observed, digest } = verdict;
            return {
              index,
              type,
              outcome,
              ...(observed === undefined ? {} : { observed }),
              ...(digest === undefined ? {} : { digest }),
              at,
            };
          }),
        }
      : {}),
    ...(remotes.length > 0 ? { remotes: remotes.map(toKeptRemote) } : {}),
  };
}

function toKeptRemote({ index, url, evidence, observed }: EntryProof['remotes'][number]): JsonValue {
  return { index, url, evidence, ...(observed === undefined ? {} : { observed }) };
}

/** The proven owner stands beside the evidence, so that two entries of one owner can be told (D-12). */
function withOwner(evidence: JsonValue | undefined, owner: readonly string[], at: string): JsonValue {
  const members = isJsonObject(evidence) ? evidence : evidence === undefined ? {} : { shown: evidence };
  return { ...members, ...(owner.length === 0 ? {} : { owner: [...owner] }), at };
}
