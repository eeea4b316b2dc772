import { getMember, isJsonObject } from './json-members.ts';
import type { JsonObject } from './server-json.ts';

/** A name in braces. Digits first is a quantifier of a regular expression, `{}` is literal text. */
const REFERENCE = /\{([A-Za-z_][A-Za-z0-9_.-]*)\}/g;
/** A list or an object of JSON: its braces mean nothing here. */
const JSON_LIKE = /^\s*(?:\{|\[(?:\s*\{)?)\s*"/;

/** A longer value is a document, not a template. */
const MAX_TEMPLATE_CHARS = 4_096;

/** The names that the `value` of an Input refers to in braces, each once. Not in what looks like JSON. */
export function referencesOf(value: string): string[] {
  if (value.length > MAX_TEMPLATE_CHARS || !value.includes('{') || JSON_LIKE.test(value)) return [];
  return [...new Set([...value.matchAll(REFERENCE)].map(([, name = '']) => name))];
}

/** The references of an Input's `value` that its own `variables` do not declare. */
export function undeclaredReferences(input: JsonObject): string[] {
  const value = getMember(input, 'value');
  const used = typeof value === 'string' ? referencesOf(value) : [];
  if (used.length === 0) return used;
  const variables = getMember(input, 'variables');
  return isJsonObject(variables) ? used.filter((name) => !Object.hasOwn(variables, name)) : used;
}
