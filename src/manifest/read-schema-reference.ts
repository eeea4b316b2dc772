import { getMember } from './json-members.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from './public-urls.ts';
import type { JsonObject } from './server-json.ts';

const VERSION_IN_URL = /\/schemas\/([A-Za-z0-9_~.-]+)\/server\.schema\.json/;

/** What a document says about its schema (rules.md 3, S1 to S4). */
export type SchemaReference =
  | { readonly kind: 'missing' }
  /** `$schema` is no string: the schema's to report. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unversioned'; readonly url: string }
  | { readonly kind: 'unpublished'; readonly url: string; readonly version: string }
  | { readonly kind: 'published'; readonly url: string; readonly version: SchemaVersion };

/** Reads `$schema`: only the path part counts, any host is fine, nothing is ever fetched. */
export function readSchemaReference(document: JsonObject): SchemaReference {
  const url = getMember(document, '$schema');
  if (url === undefined || url === '') return { kind: 'missing' };
  if (typeof url !== 'string') return { kind: 'malformed' };
  const named = VERSION_IN_URL.exec(url)?.[1];
  if (named === undefined) return { kind: 'unversioned', url };
  const version = SCHEMA_VERSIONS.find((known) => known === named);
  return version === undefined ? { kind: 'unpublished', url, version: named } : { kind: 'published', url, version };
}
