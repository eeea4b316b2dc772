import type { Outcome, Told } from '../evidence/outcome.ts';
import type { JsonObject, JsonValue, Sha256 } from '../manifest/server-json.ts';
import type { BundleVerifier } from './attestation/bundle-verifier.ts';
import type { NamespaceRecord } from './namespace-record.ts';
import type { Proof } from './proof.ts';
import type { PROOF_KINDS } from './proof-kinds.ts';

export type ProofKind = (typeof PROOF_KINDS)[number];

/** What is submitted, as ownership looks at it. */
export interface Submission {
  readonly name: string;
  /** Before the slash, as written. */
  readonly namespace: string;
  readonly version: string;
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  /** In the newest form. */
  readonly server: JsonObject;
  readonly proof?: Proof;
  /** Facts of the pull request, from GitHub's API by the gate; never from its content. */
  readonly pullRequest?: PullRequestFacts;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly author: { readonly id: number; readonly login: string; readonly type: string };
  /** Absent when the fork is gone. */
  readonly headOwnerId?: number;
  readonly headRepositoryId?: number;
  readonly headSha: string;
}

export type ProofAction = 'publish' | 'deprecate' | 'delete' | 'restore' | 'transfer';

/** Everything beside the submission that a proof is judged by. */
export interface NamespaceTerms {
  /** Host plus optional path. */
  readonly registryId: string;
  readonly action: ProofAction;
  /** RFC 3339, UTC. */
  readonly now: string;
  /** Pins of the namespace, from the base branch; absent at its first publication. */
  readonly record?: NamespaceRecord;
  /** Accepted kinds. */
  readonly proofs: readonly string[];
  readonly oidcIssuers: readonly string[];
  /** API base of the GitHub that the policy trusts, such as that of github.com; without a slash at the end. */
  readonly githubApi: string;
  /** Host of that GitHub, for `repository.url`. */
  readonly githubHost: string;
  /** Namespaces that the registry's owner has looked at: a domain with an `xn--` label must be one of them. */
  readonly approvedNamespaces?: readonly string[];
  /** Verifies Sigstore bundles against a trusted root; absent: attestations are `unknown`. */
  readonly verifier?: BundleVerifier;
}

/** Who was proven to stand behind the bytes. */
export type ProvenIdentity =
  | {
      readonly kind: 'github';
      readonly ownerId: number;
      /** As GitHub spells it. */
      readonly login: string;
      readonly type: 'User' | 'Organization';
      readonly repositoryId?: number;
      /** `owner/repo` as GitHub spells it. */
      readonly repository?: string;
    }
  | {
      readonly kind: 'domain';
      readonly host: string;
      /** With `domain-key`. */
      readonly key?: { readonly alg: string; readonly sha256: string };
      /** With `domain-delegation`: whom the domain names, and who was proven. */
      readonly delegate?: {
        readonly ownerId: number;
        readonly repositoryId?: number;
        readonly login: string;
        /** The one repository that the domain names; absent: it names the account, and so all repositories of it. */
        readonly restrictedTo?: number;
      };
      /** A key that was already pinned signed too. */
      readonly signedByPinnedKey?: boolean;
    };

/** What the evidence says about who may publish. Pins are compared later, by `judgePins`. */
export interface NamespaceVerdict {
  readonly outcome: Outcome;
  /** The proof that decided; absent when there was none. */
  readonly kind?: ProofKind;
  /** With `domain-delegation`: the proof of the GitHub identity in it. */
  readonly innerKind?: ProofKind;
  /** For the receipt (ownership.md 7). */
  readonly evidence?: JsonValue;
  readonly identity?: ProvenIdentity;
  readonly told: readonly Told[];
}
