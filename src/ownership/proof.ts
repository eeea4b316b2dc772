import type { JsonValue } from '../manifest/server-json.ts';

/** `github-repository`: the same bytes in a public repository of the owner (ownership.md 3 A). */
export interface RepositoryProof {
  readonly kind: 'github-repository';
  /** `owner/repo`. */
  readonly repository: string;
  readonly repositoryId: number;
  /** `refs/tags/…` or the default branch as `refs/heads/…`. Absent: only `sha` is given. */
  readonly ref?: string;
  /** Commit, 40 hex digits. */
  readonly sha: string;
  /** Path in the repository; one of `path` and `asset` is there. */
  readonly path?: string;
  /** Name of an asset of the release of the tag. */
  readonly asset?: string;
}

/** `github-attestation`: a Sigstore bundle with our predicate, inline or to be found by digest (3 B). */
export interface AttestationProof {
  readonly kind: 'github-attestation';
  readonly bundle?: JsonValue;
}

/** `domain-key`: a signed statement (3 D). */
export interface DomainKeyProof {
  readonly kind: 'domain-key';
  readonly method: 'dns' | 'http';
  readonly domain: string;
  readonly alg: 'ed25519' | 'ecdsap384';
  /** Standard base64 of the raw public key. */
  readonly key: string;
  /** RFC 3339, UTC, seconds. */
  readonly issued: string;
  /** Lower-case hex. */
  readonly signature: string;
  /** A second signature over the same statement by a key that is already pinned: for a new key (section 2). */
  readonly previous?: { readonly alg: 'ed25519' | 'ecdsap384'; readonly key: string; readonly signature: string };
}

/** `domain-delegation`: a domain names the GitHub identity that may publish; together with A or B (3 E). */
export interface DomainDelegationProof {
  readonly kind: 'domain-delegation';
  readonly method: 'dns' | 'http';
  readonly domain: string;
  /** Absent: the repository that `repository.url` names is looked at, as in an implicit A. */
  readonly proof?: RepositoryProof | AttestationProof;
}

/** What proof.json may hold. C needs no file, F is never one. */
export type Proof = RepositoryProof | AttestationProof | DomainKeyProof | DomainDelegationProof;
