import { MAX_JSON_DEPTH } from './scan-json.ts';
import type { JsonValue } from './server-json.ts';

/**
 * The value of a JSON text that has no problem; undefined when it has one, which a scan then finds. Native parsing
 * cannot see a duplicate key, but then the text has more colons outside strings than the value has members.
 */
export function parseCleanJson(text: string): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  return countMembers(value, 1) === countColons(text) ? value : undefined;
}

/** Members at all depths; NaN, which equals no count, when nesting passes the limit. */
function countMembers(value: JsonValue, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_JSON_DEPTH) return Number.NaN;
  const children = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : children.length;
  for (const child of children) {
    if (typeof child === 'object' && child !== null) count += countMembers(child, depth + 1);
  }
  return count;
}

/** Colons outside strings in a text that is known to be JSON. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count += 1;
    else if (code === 0x22) {
      at = text.indexOf('"', at + 1);
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    }
  }
  return count;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}
