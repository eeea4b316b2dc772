import type { JsonValue } from './server-json.ts';

/** Most bytes of `_meta["…/publisher-provided"]` (rules.md 12, E1). */
export const MAX_PUBLISHER_META_BYTES = 4_096;

/**
 * How many bytes a value has as the official registry measures it (rules.md 12, E4): as Go writes JSON, so without
 * white space, `<`, `>`, `&`, U+2028 and U+2029 as six bytes each, half a surrogate pair as U+FFFD, all else UTF-8. The
 * order of keys changes nothing. Takes any depth.
 */
export function measurePublisherMeta(value: JsonValue): number {
  let bytes = 0;
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') bytes += measureString(next);
    else if (typeof next === 'number') bytes += Object.is(next, -0) ? 2 : String(next).length;
    else if (typeof next !== 'object' || next === null) bytes += String(next).length;
    else if (Array.isArray(next)) {
      bytes += 2 + Math.max(0, next.length - 1);
      for (const item of next) open.push(item);
    } else {
      const keys = Object.keys(next);
      bytes += 2 + Math.max(0, keys.length - 1);
      for (const key of keys) {
        bytes += measureString(key) + 1;
        open.push(next[key] as JsonValue);
      }
    }
  }
  return bytes;
}

function measureString(text: string): number {
  let bytes = 2;
  for (const char of text) bytes += measureChar(char.codePointAt(0) ?? 0);
  return bytes;
}

function measureChar(code: number): number {
  if (code < 0x20) return SHORT_ESCAPES.has(code) ? 2 : 6;
  if (code === 0x22 || code === 0x5c) return 2;
  if (code === 0x3c || code === 0x3e || code === 0x26 || code === 0x2028 || code === 0x2029) return 6;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Backspace, tab, line feed, form feed, carriage return. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);
