import { getMember, isJsonObject } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import type { JsonObject } from './server-json.ts';

/** An object inside a server.json, and where it is: in a list (or a map) of what is around it, or a member of that. */
export interface ServerPart {
  readonly value: JsonObject;
  /** Undefined for the document itself. */
  readonly parent: ServerPart | undefined;
  /** Undefined for a member that is in no list. */
  readonly list: string | undefined;
  readonly key: string | number;
}

/** The objects in a list member of an object. */
export function itemsOf(parent: JsonObject, key: string): JsonObject[] {
  const list = getMember(parent, key);
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** The arguments of a package, those of its runtime first. */
export function argumentsOf(pack: JsonObject): JsonObject[] {
  return [...itemsOf(pack, 'runtimeArguments'), ...itemsOf(pack, 'packageArguments')];
}

/** The pointer of a part, or of a member in it. */
export function pointerOf({ parent, list, key }: ServerPart, member?: string): string {
  const above = parent === undefined ? '' : pointerOf(parent);
  const own = list === undefined ? [key] : [list, key];
  return above + renderPointer(member === undefined ? own : [...own, member]);
}

/** A member of a part that is a string; undefined for everything else. */
export function getString(object: JsonObject, key: string): string | undefined {
  const value = getMember(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** A member of a part that is a string and not empty; undefined for everything else. */
export function getText(object: JsonObject, key: string): string | undefined {
  const value = getMember(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
