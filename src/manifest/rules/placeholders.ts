import { pointerOf } from '../server-parts.ts';
import { shortenText } from '../shorten-text.ts';
import type { Rule, RuleOf } from './rule.ts';

const MAX_QUOTED_CHARS = 80;

const BRACKETED = /\[(?:describe|insert|enter|add|your|todo|placeholder)\b/i;
const ANGLED = /<(?:your|my|insert|owner|user(?:name)?|org|repo|name|description|version)\b/i;
const UNWRITTEN = /^\s*(?:(?:TODO|TBD|FIXME)\s*$|(?:TODO|FIXME):)/;
/** What every placeholder has: nearly no real value does, and then nothing else is looked at. */
const SUSPICIOUS = /[[<{]|\$\(|^\s*(?:TODO|TBD|FIXME)/;

/**
 * Rule D-10: text that a template left behind. `{name}` alone is a variable of a URL, not a placeholder; the texts of
 * inputs are not looked at, since examples belong there.
 */
export const placeholderText: RuleOf<'text'> = {
  scope: 'text',
  id: 'D-10',
  code: 'placeholder-text',
  field: 'description',
  judge({ text, field, part }) {
    const found = findPlaceholder(text);
    if (found === undefined) return undefined;
    const pointer = part === undefined ? `/${field}` : pointerOf(part, field);
    return { pointer, args: { field, found: shortenText(found, MAX_QUOTED_CHARS) } };
  },
};

/**
 * The first piece of a text that a template left behind (rules.md 7.3, and the `<<Name>>` and `$(Name)` of build tools
 * in real files); undefined when there is none.
 */
export function findPlaceholder(text: string): string | undefined {
  if (!SUSPICIOUS.test(text)) return undefined;
  if (UNWRITTEN.test(text)) return text.trim();
  return (
    findEnclosed(text, BRACKETED, ']') ??
    findEnclosed(text, /<<\w/, '>>') ??
    findEnclosed(text, ANGLED, '>') ??
    findDoubleBraced(text) ??
    findEnclosed(text, /\$\{/, '}') ??
    findEnclosed(text, /\$\(\w/, ')')
  );
}

/** From the first opening to the next closing sign; where the first has none, no later one has. */
function findEnclosed(text: string, opening: RegExp, closing: string): string | undefined {
  const start = text.search(opening);
  const end = start < 0 ? -1 : text.indexOf(closing, start);
  return end < 0 ? undefined : text.slice(start, end + closing.length);
}

/** `{{…}}` without a closing brace inside. Every search begins where the last one ended: linear in the length. */
function findDoubleBraced(text: string): string | undefined {
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const end = text.indexOf('}', start + 2);
    if (end < 0) return undefined;
    if (text.charAt(end + 1) === '}') return text.slice(start, end + 2);
    start = text.indexOf('{{', end);
  }
  return undefined;
}

export const PLACEHOLDER_RULES: readonly Rule[] = [placeholderText];
