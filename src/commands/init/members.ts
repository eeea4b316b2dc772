import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';

/** The value as a table of a package file (JSON or TOML); an empty one for anything else. */
export function toTable(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** A table below tables, for example `tool.poetry`. */
export function tableAt(table: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((above, key) => toTable(getMember(above, key)), table);
}

/** The texts in an array; none for anything else. */
export function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
