import { cutAtWord } from '../../manifest/cut-at-word.ts';
import { CURRENT_SCHEMA_URL } from '../../manifest/public-urls.ts';
import { MAX_DESCRIPTION_CHARS } from '../../manifest/rules/texts.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { countCodePoints } from '../../manifest/shorten-text.ts';
import type { Fact, InitNote, PackageFacts } from './facts.ts';
import type { RepositoryPlace } from './repository-place.ts';

const MAX_TITLE_CHARS = 100;
const WEBSITE = /^https:\/\/[^\s"'<>]+$/i;

/** A member that a server.json must have and that is nowhere to be found. */
export interface MissingField {
  readonly field: 'name' | 'description' | 'version' | 'packages[0].identifier';
  readonly why: string;
  /** What to type or to write. */
  readonly how: string;
}

/** Where the members come from. Words of the person beat those of the package file. */
export interface FirstServerParts {
  readonly facts: PackageFacts;
  readonly place: RepositoryPlace;
  readonly name: Fact;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: string | undefined;
}

/** A server.json without placeholders, or what is missing for one. */
export interface FirstServer {
  readonly server?: JsonObject;
  readonly missing: readonly MissingField[];
  readonly notes: readonly InitNote[];
}

/** Builds the first server.json of a package from facts alone: whatever is not known is left out, or missing. */
export function buildFirstServer(parts: FirstServerParts): FirstServer {
  const { facts, place, name } = parts;
  const description: Fact =
    parts.description === undefined ? facts.description : { value: parts.description, from: '--description' };
  const version: Fact =
    parts.version === undefined ? facts.version : { value: parts.version, from: '--package-version' };
  const { identifier } = facts;
  if ('gap' in name || 'gap' in description || 'gap' in version || 'gap' in identifier)
    return { missing: listMissing({ name, description, version, identifier }), notes: [] };
  const notes = [...facts.notes];
  const told = parts.description ?? cutDescription(description.value, notes);
  const server: JsonObject = {
    $schema: CURRENT_SCHEMA_URL,
    name: name.value,
    ...titleOf(parts, notes),
    description: told,
    ...repositoryOf(place, facts, notes),
    version: version.value,
    ...websiteOf(facts, place, notes),
    packages: [packageOf(facts, identifier.value, version.value)],
  };
  return { server, missing: [], notes };
}

function packageOf({ registryType, registryBaseUrl, runtimeHint }: PackageFacts, identifier: string, version: string) {
  return {
    registryType,
    ...(registryBaseUrl === undefined ? {} : { registryBaseUrl }),
    identifier,
    version,
    ...(runtimeHint === undefined ? {} : { runtimeHint }),
    transport: { type: 'stdio' },
  };
}

function cutDescription(written: string, notes: InitNote[]): string {
  const found = countCodePoints(written);
  if (found <= MAX_DESCRIPTION_CHARS) return written;
  const note = `The description has ${found} characters and ${MAX_DESCRIPTION_CHARS} are allowed, so it was cut; a shorter one reads better: --description.`;
  notes.push({ field: 'description', note, found, limit: MAX_DESCRIPTION_CHARS });
  return cutAtWord(written, MAX_DESCRIPTION_CHARS);
}

function titleOf({ title, facts }: FirstServerParts, notes: InitNote[]): { title?: string } {
  const written = title ?? facts.title;
  if (written === undefined) return {};
  const found = countCodePoints(written);
  if (title !== undefined || found <= MAX_TITLE_CHARS) return { title: written };
  const note = `The title has ${found} characters and ${MAX_TITLE_CHARS} are allowed, so it was left out.`;
  notes.push({ field: 'title', note, found, limit: MAX_TITLE_CHARS });
  return {};
}

function repositoryOf(place: RepositoryPlace, facts: PackageFacts, notes: InitNote[]): JsonObject {
  if (place.kind === 'other') {
    if (facts.repository !== undefined) notes.push({ field: 'repository', note: `It was left out: ${place.reason}.` });
    return {};
  }
  if (facts.subfolder !== undefined && place.subfolder === undefined && !/^[./]*$/.test(facts.subfolder))
    notes.push({ field: 'repository.subfolder', note: `"${facts.subfolder}" is no plain path, so it was left out.` });
  const { url, source, subfolder } = place;
  return { repository: { url, source, ...(subfolder === undefined ? {} : { subfolder }) } };
}

/** The homepage, unless it only repeats the repository (npm writes it so). */
function websiteOf({ homepage }: PackageFacts, place: RepositoryPlace, notes: InitNote[]): { websiteUrl?: string } {
  if (homepage === undefined) return {};
  const bare = homepage
    .replace(/#.*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
  if (place.kind === 'known' && bare === place.url.toLowerCase()) return {};
  if (WEBSITE.test(homepage) && URL.canParse(homepage)) return { websiteUrl: homepage };
  notes.push({ field: 'websiteUrl', note: `The homepage "${homepage}" is no https address, so it was left out.` });
  return {};
}

function listMissing(facts: Record<'name' | 'description' | 'version' | 'identifier', Fact>): MissingField[] {
  const how = {
    name: 'Give it: --name NAMESPACE/NAME. The namespace is io.github. and your GitHub login, or your domain reversed.',
    description: 'Give it: --description "What the server does." (at most 100 characters)',
    version: 'Give the version that is published: --package-version 1.2.3',
    identifier: 'Write the name of the package into the package file.',
  };
  return (['name', 'description', 'version', 'identifier'] as const).flatMap((key) => {
    const fact = facts[key];
    if (!('gap' in fact)) return [];
    const field = key === 'identifier' ? ('packages[0].identifier' as const) : key;
    return [{ field, why: `${fact.gap.charAt(0).toUpperCase()}${fact.gap.slice(1)}.`, how: how[key] }];
  });
}
