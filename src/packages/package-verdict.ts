import type { Inquiry } from '../evidence/inquiry.ts';
import type { Outcome, Told } from '../evidence/outcome.ts';
import type { JsonValue } from '../manifest/server-json.ts';

/** One package of a server.json in its newest form, as ownership looks at it. */
export interface PackageSubject {
  /** Name of the server as it is written. */
  readonly serverName: string;
  readonly type: string;
  readonly identifier: string;
  /** Absent for oci and mcpb. */
  readonly version?: string;
  readonly fileSha256?: string;
  readonly registryBaseUrl?: string;
}

/** What a policy says about package registries. */
export interface PackageTerms {
  readonly audience: 'public' | 'private';
  /**
   * Base URLs by type, without a slash at the end. In public policy the public ones; a private policy may name others.
   * The first is meant where a package names none; one that a package names must be in the list.
   */
  readonly bases: Readonly<Record<'npm' | 'pypi' | 'nuget' | 'cargo', readonly string[]>>;
  /** Image registries beside the public ones, `host` or `host:port`. Private policy only. `http://` is never used for others. */
  readonly ociHosts: readonly string[];
  /** Of `ociHosts`, those that speak plain http. */
  readonly insecureHosts: readonly string[];
  /** Hosts of bundles beside GitHub and GitLab. Private policy only. */
  readonly mcpbHosts: readonly string[];
  readonly githubApi: string;
}

/** Where an MCPB bundle's release lies, as GitHub's API says. */
export interface BundleSource {
  readonly host: 'github' | 'gitlab' | 'other';
  readonly repository: string;
  readonly repositoryId?: number;
  readonly ownerId?: number;
  readonly ownerLogin?: string;
}

export interface PackageVerdict {
  readonly outcome: Outcome;
  readonly told: readonly Told[];
  /** For the receipt: the marker seen, the URL read, the answer's digest. */
  readonly observed?: JsonValue;
  /** What the registry serves for this version, in its own terms (ownership.md 7). */
  readonly digest?: JsonValue;
  /** Only mcpb: judged against the namespace's proof by `judgeBundleOwner`. */
  readonly source?: BundleSource;
}

export type ProvePackage = (subject: PackageSubject, terms: PackageTerms) => Inquiry<PackageVerdict>;
