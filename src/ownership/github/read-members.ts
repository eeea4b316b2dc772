import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { isObjectId } from './forms.ts';

/** Members of an answer by GitHub, which is a stranger's text like any other: own members only, of the right type. */

export function getText(object: JsonObject, key: string): string | undefined {
  const value = getMember(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** A positive whole number, as all ids of GitHub are. */
export function getId(object: JsonObject, key: string): number | undefined {
  const value = getMember(object, key);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

export function getObject(object: JsonObject, key: string): JsonObject | undefined {
  const value = getMember(object, key);
  return isJsonObject(value) ? value : undefined;
}

export function getList(object: JsonObject, key: string): readonly JsonValue[] | undefined {
  const value = getMember(object, key);
  return Array.isArray(value) ? value : undefined;
}

/** An id of a git object. */
export function getObjectId(object: JsonObject, key: string): string | undefined {
  const value = getText(object, key);
  return value !== undefined && isObjectId(value) ? value : undefined;
}
