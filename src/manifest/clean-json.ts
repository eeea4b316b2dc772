import { endOfBlanks, startOfBlanks } from './json-blanks.ts';
import { endOfString } from './outline-json.ts';
import { MAX_JSON_DEPTH } from './scan-json.ts';
import type { JsonValue } from './server-json.ts';

/** The value of a text without problems, and how many members or items its fullest container has. */
export interface CleanJson {
  readonly value: JsonValue;
  readonly fullest: number;
}

/**
 * The value of a JSON text that has no problem; undefined when it has one, which a scan then finds. Native parsing
 * cannot see a duplicate key, but then the text has more keys than the value has members.
 */
export function parseCleanJson(text: string): CleanJson | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  const counts: Counts = { members: 0, fullest: 0 };
  countMembers(value, counts, 1);
  if (counts.members !== countKeys(text, counts.members)) return undefined;
  return { value, fullest: counts.fullest };
}

interface Counts {
  /** At all depths; NaN, which equals no count, when nesting passes the limit. */
  members: number;
  fullest: number;
}

function countMembers(value: JsonValue, counts: Counts, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_JSON_DEPTH) {
    counts.members = Number.NaN;
    return;
  }
  let size = 0;
  if (Array.isArray(value)) {
    size = value.length;
    for (const child of value) if (typeof child === 'object' && child !== null) countMembers(child, counts, depth + 1);
  } else {
    // The objects of JSON.parse inherit nothing that is enumerable, and this is the fastest way through them.
    for (const key in value) {
      const child = value[key];
      size += 1;
      if (typeof child === 'object' && child !== null) countMembers(child, counts, depth + 1);
    }
    counts.members += size;
  }
  if (size > counts.fullest) counts.fullest = size;
}

/**
 * Keys in a text that is known to be JSON: colons behind a string. A colon that stands in a string is taken for one, too,
 * where a quote is in front of it (`":"`, `"\":"`): then the strings are gone through one by one.
 */
function countKeys(text: string, expected: number): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    if (text.charCodeAt(startOfBlanks(text, at) - 1) === 0x22) count += 1;
  }
  return count === expected ? count : countKeyStrings(text);
}

function countKeyStrings(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = endOfBlanks(text, endOfString(text, at));
    if (text.charCodeAt(at) === 0x3a) count += 1;
  }
  return count;
}
