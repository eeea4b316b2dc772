import { NPM_BASE_URL } from '../../manifest/public-urls.ts';
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
import { isTable, memberOf, type Table, tableAt, textsOf } from './members.ts';

/**
 * The facts of a package.json. A private package and the root of a workspace have none. `isRoot` says that a file of
 * another tool beside it (pnpm's) makes the folder the root of a workspace.
 */
export function readNpmFacts(json: Table, isRoot: boolean): SourceResult {
  const workspaces = workspacesOf(json);
  const isPrivate = memberOf(json, 'private') === true || memberOf(json, 'private') === 'true';
  if ((isRoot || workspaces.length > 0) && (isPrivate || memberOf(json, 'version') === undefined)) {
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
  const identifier = toFact(memberOf(json, 'name'), '"name" in package.json');
  const { runtimeHint, notes } = judgeBins(json, 'value' in identifier ? identifier.value : '');
  const repository = memberOf(json, 'repository');
  const claim = memberOf(json, 'mcpName');
  return {
    kind: 'facts',
    facts: {
      registryType: 'npm',
      identifier,
      version: toVersionFact(memberOf(json, 'version'), '"version" in package.json'),
      description: toDescriptionFact(memberOf(json, 'description'), '"description" in package.json'),
      title: toLine(memberOf(json, 'displayName')),
      claimedName: toWord(claim),
      repository: toWord(isTable(repository) ? memberOf(repository, 'url') : repository),
      subfolder: isTable(repository) ? toWord(memberOf(repository, 'directory')) : undefined,
      homepage: toWord(memberOf(json, 'homepage')),
      registryBaseUrl: publishedElsewhere(json),
      runtimeHint,
      notes: [...notes, ...(claim !== undefined && toWord(claim) === undefined ? [NO_CLAIM] : [])],
    },
  };
}

const NO_CLAIM: InitNote = { field: 'name', note: '"mcpName" in package.json is not a text; it was ignored.' };

function workspacesOf(json: Table): string[] {
  const value = memberOf(json, 'workspaces');
  return textsOf(isTable(value) ? memberOf(value, 'packages') : value).flatMap((pattern) => toWord(pattern) ?? []);
}

function publishedElsewhere(json: Table): string | undefined {
  const registry = toWord(memberOf(tableAt(json, 'publishConfig'), 'registry'));
  return registry === undefined || registry.replace(/\/+$/, '') === NPM_BASE_URL ? undefined : registry;
}

/** npx starts the only bin, or the one of several that is named like the package (npm's own rule). */
function judgeBins(json: Table, name: string): { runtimeHint?: 'npx'; notes: InitNote[] } {
  const bin = memberOf(json, 'bin');
  const names = typeof bin === 'string' ? [name] : isTable(bin) ? Object.keys(bin) : [];
  const paths = new Set(typeof bin === 'string' ? [bin] : Object.values(isTable(bin) ? bin : {}));
  const unscoped = name.slice(name.indexOf('/') + 1);
  if (names.length === 1 || (names.length > 1 && (names.includes(unscoped) || paths.size === 1)))
    return { runtimeHint: 'npx', notes: [] };
  const note =
    names.length === 0
      ? 'package.json has no "bin", so npx cannot start this package; say in server.json how it is started.'
      : `package.json has ${names.length} bins and none is named "${unscoped}", so npx cannot choose; name one like the package.`;
  return { notes: [{ field: 'packages', note }] };
}
