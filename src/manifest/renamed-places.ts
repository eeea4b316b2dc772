import { getMember, isJsonObject } from './json-members.ts';
import {
  ARGUMENT_RENAMES,
  INPUT_RENAMES,
  packageRenames,
  REMOTE_RENAMES,
  type RenameTable,
  ROOT_RENAMES,
} from './rename-table.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** An object of a server.json in which a version of the format renamed keys. */
export interface RenamedPlace {
  readonly kind: 'root' | 'package' | 'remote' | 'argument' | 'input';
  readonly object: JsonObject;
  /** Former key to newest key. */
  readonly renames: RenameTable;
  /** Keys and indices that lead to it; only good until the visit is over. */
  readonly path: readonly (string | number)[];
}

type Visit = (place: RenamedPlace) => void;

/** Every place at which the schemas define renamed keys, in a document of any version (rules.md 3.3), root first. */
export function visitRenamedPlaces(document: JsonObject, visit: Visit): void {
  const path: (string | number)[] = [];
  visit({ kind: 'root', object: document, renames: ROOT_RENAMES, path });
  const walk = { path, visit };
  visitList(walk, document, 'packages', (pack) => {
    visit({ kind: 'package', object: pack, renames: packageRenames(pack), path });
    visitPackage(walk, pack);
  });
  visitList(walk, document, 'remotes', (remote) => {
    visit({ kind: 'remote', object: remote, renames: REMOTE_RENAMES, path });
    visitInputs(walk, remote, 'headers');
    visitVariables(walk, remote);
  });
}

interface Walk {
  readonly path: (string | number)[];
  readonly visit: Visit;
}

const ARGUMENT_LISTS = ['runtimeArguments', 'runtime_arguments', 'packageArguments', 'package_arguments'];

function visitPackage(walk: Walk, pack: JsonObject): void {
  const transport = getMember(pack, 'transport');
  if (isJsonObject(transport)) {
    walk.path.push('transport');
    visitInputs(walk, transport, 'headers');
    walk.path.pop();
  }
  for (const key of ARGUMENT_LISTS) {
    visitList(walk, pack, key, (argument) => {
      walk.visit({ kind: 'argument', object: argument, renames: ARGUMENT_RENAMES, path: walk.path });
      visitVariables(walk, argument);
    });
  }
  visitInputs(walk, pack, 'environmentVariables');
  visitInputs(walk, pack, 'environment_variables');
}

function visitInputs(walk: Walk, parent: JsonObject, key: string): void {
  visitList(walk, parent, key, (input) => {
    walk.visit({ kind: 'input', object: input, renames: INPUT_RENAMES, path: walk.path });
    visitVariables(walk, input);
  });
}

/** The keys of the map are the publisher's names. */
function visitVariables(walk: Walk, parent: JsonObject): void {
  const variables = getMember(parent, 'variables');
  if (!isJsonObject(variables)) return;
  walk.path.push('variables');
  for (const key in variables) {
    visitItem(walk, key, variables[key], (input) => {
      walk.visit({ kind: 'input', object: input, renames: INPUT_RENAMES, path: walk.path });
    });
  }
  walk.path.pop();
}

function visitList(walk: Walk, parent: JsonObject, key: string, each: (item: JsonObject) => void): void {
  const list = getMember(parent, key);
  if (!Array.isArray(list)) return;
  walk.path.push(key);
  for (let at = 0; at < list.length; at += 1) visitItem(walk, at, list[at], each);
  walk.path.pop();
}

function visitItem(
  walk: Walk,
  key: string | number,
  item: JsonValue | undefined,
  each: (item: JsonObject) => void,
): void {
  if (!isJsonObject(item)) return;
  walk.path.push(key);
  each(item);
  walk.path.pop();
}
