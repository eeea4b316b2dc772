import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { canNpxChoose, dropScope } from '../../manifest/npx-bins.ts';
import { NPM_BASE_URL } from '../../manifest/public-urls.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import {
  type InitNote,
  type SourceResult,
  toDescriptionFact,
  toFact,
  toLine,
  toVersionFact,
  toWord,
  WORKSPACE_HINT,
} from './facts.ts';
import { tableAt, textsOf } from './members.ts';

/**
 * The facts of a package.json. A private package and the root of a workspace have none. `isRoot` says that a file of
 * another tool beside it (pnpm's) makes the folder the root of a workspace.
 */
export function readNpmFacts(json: JsonObject, isRoot: boolean): SourceResult {
  const workspaces = workspacesOf(json);
  const isPrivate = getMember(json, 'private') === true || getMember(json, 'private') === 'true';
  if ((isRoot || workspaces.length > 0) && (isPrivate || getMember(json, 'version') === undefined)) {
    return {
      kind: 'unfit',
      message: 'package.json is the root of a workspace, not a package.',
      hint: WORKSPACE_HINT,
      members: workspaces.length > 0 ? workspaces : ['packages/*'],
    };
  }
  if (isPrivate) {
    return {
      kind: 'unfit',
      message: 'package.json says "private": true, so npm never publishes this package and nobody could run it.',
      hint: 'Remove "private" if it is to be published, or name another package file with --from.',
    };
  }
  const identifier = toFact(getMember(json, 'name'), '"name" in package.json');
  const { runtimeHint, notes } = judgeBins(json, 'value' in identifier ? identifier.value : '');
  const repository = getMember(json, 'repository');
  const claim = getMember(json, 'mcpName');
  return {
    kind: 'facts',
    facts: {
      registryType: 'npm',
      identifier,
      version: toVersionFact(getMember(json, 'version'), '"version" in package.json'),
      description: toDescriptionFact(getMember(json, 'description'), '"description" in package.json'),
      title: toLine(getMember(json, 'displayName')),
      claimedName: toWord(claim),
      repository: toWord(isJsonObject(repository) ? getMember(repository, 'url') : repository),
      subfolder: isJsonObject(repository) ? toWord(getMember(repository, 'directory')) : undefined,
      homepage: toWord(getMember(json, 'homepage')),
      registryBaseUrl: publishedElsewhere(json),
      runtimeHint,
      notes: [...notes, ...(claim !== undefined && toWord(claim) === undefined ? [NO_CLAIM] : [])],
    },
  };
}

const NO_CLAIM: InitNote = { field: 'name', note: '"mcpName" in package.json is not a text; it was ignored.' };

function workspacesOf(json: JsonObject): string[] {
  const value = getMember(json, 'workspaces');
  return textsOf(isJsonObject(value) ? getMember(value, 'packages') : value).flatMap(
    (pattern) => toWord(pattern) ?? [],
  );
}

function publishedElsewhere(json: JsonObject): string | undefined {
  const registry = toWord(getMember(tableAt(json, 'publishConfig'), 'registry'));
  return registry === undefined || registry.replace(/(?<!\/)\/+$/, '') === NPM_BASE_URL ? undefined : registry;
}

function judgeBins(json: JsonObject, name: string): { runtimeHint?: 'npx'; notes: InitNote[] } {
  const bin = getMember(json, 'bin');
  const unscoped = dropScope(name);
  const bins = typeof bin === 'string' ? { [unscoped]: bin } : isJsonObject(bin) ? bin : {};
  if (canNpxChoose(bins, name)) return { runtimeHint: 'npx', notes: [] };
  const count = Object.keys(bins).length;
  const note =
    count === 0
      ? 'package.json has no "bin", so npx cannot start this package; say in server.json how it is started.'
      : `package.json has ${count} bins and none is named "${unscoped}", so npx cannot choose; name one like the package.`;
  return { notes: [{ field: 'packages', note }] };
}
