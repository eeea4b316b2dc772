import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonObject } from '../manifest/server-json.ts';
import { escapeSegment, parseUrlAt } from './package-urls.ts';

/** A URL that the service index led to, one that it must not lead to, or none. */
export type NugetPlace =
  | { readonly kind: 'place'; readonly url: string }
  | { readonly kind: 'elsewhere'; readonly found: string }
  | { readonly kind: 'absent' };

/** The package in the spelling of NuGet's URLs: lower case, without build metadata. */
export interface LowerCased {
  readonly id: string;
  readonly version: string;
}

/** The README of a version: `ReadmeUriTemplate/6.13.0`, with both variables in its path (ownership.md 8.5). */
export function placeReadme(index: JsonObject, base: string, lower: LowerCased): NugetPlace {
  const template = findResource(index, ['ReadmeUriTemplate/6.13.0']);
  // Without them every package would have one and the same README.
  if (!template?.includes('{lower_id}') || !template.includes('{lower_version}')) return { kind: 'absent' };
  const url = template
    .replaceAll('{lower_id}', () => escapeSegment(lower.id))
    .replaceAll('{lower_version}', () => escapeSegment(lower.version));
  return placeAt(url, base);
}

/** The list of versions: `PackageBaseAddress/3.0.0`. */
export function placeVersions(index: JsonObject, base: string, { id }: LowerCased): NugetPlace {
  return placeBelow(findResource(index, ['PackageBaseAddress/3.0.0']), base, `${escapeSegment(id)}/index.json`);
}

/** The registration leaf of a version, from which its catalogue entry and so its hash is found. */
export function placeRegistration(index: JsonObject, base: string, { id, version }: LowerCased): NugetPlace {
  const resource = findResource(index, ['RegistrationsBaseUrl/3.6.0', 'RegistrationsBaseUrl']);
  return placeBelow(resource, base, `${escapeSegment(id)}/${escapeSegment(version)}.json`);
}

/** A URL of the registry's, if it is at the same scheme, host and port as the service index. */
export function placeAt(url: string, base: string): NugetPlace {
  const parsed = parseUrlAt(url, [new URL(base).origin]);
  return parsed ? { kind: 'place', url: parsed.href } : { kind: 'elsewhere', found: url };
}

function placeBelow(resource: string | undefined, base: string, path: string): NugetPlace {
  if (resource === undefined) return { kind: 'absent' };
  return placeAt(`${resource.endsWith('/') ? resource.slice(0, -1) : resource}/${path}`, base);
}

/** The address of the first resource of the first of these types that there is; types compare exactly. */
function findResource(index: JsonObject, types: readonly string[]): string | undefined {
  const resources = getMember(index, 'resources');
  if (!Array.isArray(resources)) return undefined;
  for (const type of types) {
    const resource = resources.filter(isJsonObject).find((one) => getMember(one, '@type') === type);
    const id = resource && getMember(resource, '@id');
    if (typeof id === 'string') return id;
  }
  return undefined;
}
