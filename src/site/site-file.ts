/**
 * One document of the site and every path it is served from (twins have the same bytes).
 * Paths are relative, with forward slashes. Details are written before lists, so that a list never names a detail
 * that is not there yet.
 */
export interface SiteFile {
  readonly stage: 'detail' | 'list';
  readonly paths: readonly string[];
  readonly body: string;
}

export { SITE_HOSTS, type SiteHost } from '../registry/policy-schema.ts';

/** The API prefixes; both hold the same bytes. */
export const API_PREFIXES = ['v0', 'v0.1'] as const;
export type ApiPrefix = (typeof API_PREFIXES)[number];
