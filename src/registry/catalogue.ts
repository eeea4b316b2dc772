import type { Finding } from '../findings/finding.ts';
import type { Policy } from './policy.ts';
import type { ReceiptHistory, ReceiptLevel, VersionStatus } from './receipt.ts';

/** One admitted version, ready to be shown. `server` is the compact JSON of its server.json in the newest form. */
export interface CatalogueVersion {
  readonly version: string;
  readonly status: VersionStatus;
  readonly statusMessage?: string;
  readonly statusChangedAt: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly isLatest: boolean;
  readonly digest: string;
  /** `owner` too where the policy has no receipts: the owner of the tree vouches for what is in it. */
  readonly level: ReceiptLevel;
  readonly receipt?: KeptReceipt;
  /** Absent for a deleted version: its content is no longer published. */
  readonly server?: string;
}

/** What the site needs of a receipt. The text is kept, not the object: there are as many receipts as versions. */
export interface KeptReceipt {
  /** Compact JSON, members in the order of the design. */
  readonly text: string;
  readonly proofKind?: string;
  /** What was shown of each remote's host, in the order of the remotes (ownership.md 7). */
  readonly remotes?: readonly string[];
  readonly history?: readonly ReceiptHistory[];
}

/** One server with all its admitted versions, in the order that lists and documents are made from. */
export interface CatalogueServer {
  /** As the latest version spells it. */
  readonly name: string;
  readonly namespace: string;
  /** UUIDv5 of the name. */
  readonly id: string;
  /** Sorted by version text, code-unit order. Deleted versions included. */
  readonly versions: readonly CatalogueVersion[];
  /** Absent when every version is deleted. */
  readonly latest?: CatalogueVersion;
}

/** An entry that is in the tree but not on the site, and why. */
export interface ExcludedEntry {
  readonly name: string;
  readonly version: string;
  readonly code: 'waiting-for-admission' | 'denied-by-policy';
}

/** Everything that the site is made from, sorted by name in code-unit order. */
export interface Catalogue {
  readonly policy: Policy;
  readonly servers: readonly CatalogueServer[];
  readonly excluded: readonly ExcludedEntry[];
  readonly findings: readonly Finding[];
}

/** Code-unit order, without locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
