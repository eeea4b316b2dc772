import type { Policy } from '../registry/policy.ts';
import type { SiteHost } from './site-file.ts';

/** Everything that the site depends on beside the catalogue. The same context and catalogue give the same bytes. */
export interface SiteContext {
  readonly policy: Policy;
  /** Absolute, without trailing slash. */
  readonly baseUrl: string;
  readonly hosts: readonly SiteHost[];
  readonly generator: { readonly name: string; readonly version: string };
  /** Commit of the data that is shown, where the caller knows it. */
  readonly dataCommit?: string;
  readonly receiptsCommit?: string;
}
