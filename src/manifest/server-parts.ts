import { getMember, isJsonObject } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import type { JsonObject } from './server-json.ts';

/** Where something is: object keys and array indices from the root. */
export type PartPath = readonly (string | number)[];

/** An object inside a server.json. */
export interface ServerPart {
  readonly value: JsonObject;
  /** The path of what contains it; shared by all that stand in the same list. */
  readonly above: PartPath;
  readonly key: string | number;
}

/**
 * The objects in a list member of an object, in order; items of another type are left out (the schema reports them),
 * and so is everything behind the first 1,000: a longer list is refused as a whole.
 */
export function partsOf(parent: JsonObject, key: string, path: PartPath = []): ServerPart[] {
  const list = getMember(parent, key);
  const parts: ServerPart[] = [];
  if (!Array.isArray(list)) return parts;
  const above = [...path, key];
  const count = Math.min(list.length, MAX_LIST_ITEMS);
  for (let index = 0; index < count; index++) {
    const value = list[index];
    if (isJsonObject(value)) parts.push({ value, above, key: index });
  }
  return parts;
}

/** The parts of one server.json that rules look at. */
interface ServerParts {
  readonly packages: readonly ServerPart[];
  readonly transports: readonly PackageTransport[];
  readonly remotes: readonly ServerPart[];
  readonly namedArguments: readonly ServerPart[];
}

/** The transport of a package, beside the package. */
export interface PackageTransport {
  readonly pack: ServerPart;
  readonly transport: ServerPart;
}

/**
 * Forty rules ask for the same parts of one document after the other, and a document never changes after it was read:
 * the last answer is kept. (A WeakMap costs more than collecting anew.)
 */
let last: { readonly server: JsonObject; readonly parts: ServerParts } | undefined;

/** Every entry of `packages`. */
export function packagesOf(server: JsonObject): readonly ServerPart[] {
  return collectParts(server).packages;
}

/** Every entry of `remotes`. */
export function remotesOf(server: JsonObject): readonly ServerPart[] {
  return collectParts(server).remotes;
}

/** The transport of every package that has one. */
export function packageTransportsOf(server: JsonObject): readonly PackageTransport[] {
  return collectParts(server).transports;
}

/** Every argument with `type: named`, package by package, those of the runtime first. */
export function namedArgumentsOf(server: JsonObject): readonly ServerPart[] {
  return collectParts(server).namedArguments;
}

function collectParts(server: JsonObject): ServerParts {
  if (last?.server === server) return last.parts;
  const packages = partsOf(server, 'packages');
  const parts = {
    packages,
    transports: packages.flatMap((pack) => toTransport(pack) ?? []),
    remotes: partsOf(server, 'remotes'),
    namedArguments: packages.flatMap((pack) =>
      argumentsOf(pack).filter(({ value }) => getMember(value, 'type') === 'named'),
    ),
  };
  last = { server, parts };
  return parts;
}

function toTransport(pack: ServerPart): PackageTransport | undefined {
  const value = getMember(pack.value, 'transport');
  return isJsonObject(value) ? { pack, transport: { value, above: pathOf(pack), key: 'transport' } } : undefined;
}

/** The arguments of a package, those of its runtime first. */
export function argumentsOf(pack: ServerPart): ServerPart[] {
  return [
    ...partsOf(pack.value, 'runtimeArguments', pathOf(pack)),
    ...partsOf(pack.value, 'packageArguments', pathOf(pack)),
  ];
}

/** The pointer of a part, or of a member in it. */
export function pointerOf(part: ServerPart, ...members: readonly (string | number)[]): string {
  return renderPointer([...part.above, part.key, ...members]);
}

/** The whole path of a part. */
export function pathOf(part: ServerPart): PartPath {
  return [...part.above, part.key];
}

/** A member of a part that is a string and not empty; undefined for everything else. */
export function getText(object: JsonObject, key: string): string | undefined {
  const value = getMember(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
