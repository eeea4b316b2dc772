import { getMember, isJsonObject } from './json-members.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import type { JsonObject } from './server-json.ts';
import { packagesOf, pathOf, remotesOf, type ServerPart } from './server-parts.ts';

/** What a client asks the user for, or fills in: by the list that it stands in. */
export type InputKind = 'environment' | 'header' | 'argument' | 'variable';

/** One Input of a server.json (rules.md 3.2). */
export interface InputPlace extends ServerPart {
  readonly kind: InputKind;
  /** Its `name`, or its key in a `variables` map; undefined where that is no string. */
  readonly name: string | undefined;
}

/** Eight rules ask for them, see `server-parts.ts`. */
let last: { readonly server: JsonObject; readonly places: readonly InputPlace[] } | undefined;

/**
 * Every Input of a server.json in document order of the lists: environment variables, arguments and headers of packages,
 * headers and URL variables of remotes, and the variables of each. Pointers are not built: see `pointerOf`.
 */
export function inputsOf(server: JsonObject): readonly InputPlace[] {
  if (last?.server !== server) last = { server, places: collectInputs(server) };
  return last.places;
}

function collectInputs(server: JsonObject): InputPlace[] {
  const places: InputPlace[] = [];
  for (const pack of packagesOf(server)) {
    const transport = getMember(pack.value, 'transport');
    if (isJsonObject(transport) && Object.hasOwn(transport, 'headers')) {
      addList(places, 'header', { value: transport, above: pathOf(pack), key: 'transport' }, 'headers');
    }
    addList(places, 'argument', pack, 'runtimeArguments');
    addList(places, 'argument', pack, 'packageArguments');
    addList(places, 'environment', pack, 'environmentVariables');
  }
  for (const remote of remotesOf(server)) {
    addList(places, 'header', remote, 'headers');
    addVariables(places, remote);
  }
  return places;
}

function addList(places: InputPlace[], kind: InputKind, parent: ServerPart, listKey: string): void {
  const list = getMember(parent.value, listKey);
  if (!Array.isArray(list)) return;
  const above = [...parent.above, parent.key, listKey];
  const count = Math.min(list.length, MAX_LIST_ITEMS);
  for (let key = 0; key < count; key++) {
    const value = list[key];
    if (!isJsonObject(value)) continue;
    const name = getMember(value, 'name');
    const place = { value, above, key, kind, name: typeof name === 'string' ? name : undefined };
    places.push(place);
    addVariables(places, place);
  }
}

function addVariables(places: InputPlace[], parent: ServerPart): void {
  const variables = getMember(parent.value, 'variables');
  if (!isJsonObject(variables)) return;
  const above = [...parent.above, parent.key, 'variables'];
  for (const name of Object.keys(variables).slice(0, MAX_LIST_ITEMS)) {
    const value = variables[name];
    if (isJsonObject(value)) places.push({ value, above, key: name, kind: 'variable', name });
  }
}
