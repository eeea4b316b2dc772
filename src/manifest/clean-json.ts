import { endOfString, skipBlanks } from './outline-json.ts';
import { MAX_JSON_DEPTH } from './scan-json.ts';
import type { JsonValue } from './server-json.ts';

/**
 * The value of a JSON text that has no problem; undefined when it has one, which a scan then finds. Native parsing
 * cannot see a duplicate key, but then the text has more keys than the value has members.
 */
export function parseCleanJson(text: string): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  return countMembers(value, 1) === countKeys(text) ? value : undefined;
}

/** Members at all depths; NaN, which equals no count, when nesting passes the limit. */
function countMembers(value: JsonValue, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_JSON_DEPTH) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const child of value) if (typeof child === 'object' && child !== null) count += countMembers(child, depth + 1);
    return count;
  }
  // The objects of JSON.parse inherit nothing that is enumerable, and this is the fastest way through them.
  for (const key in value) {
    const child = value[key];
    count += 1;
    if (typeof child === 'object' && child !== null) count += countMembers(child, depth + 1);
  }
  return count;
}

/** Strings with a colon behind them in a text that is known to be JSON: its keys. */
function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = skipBlanks(text, endOfString(text, at));
    if (text.charCodeAt(at) === 0x3a) count += 1;
  }
  return count;
}
