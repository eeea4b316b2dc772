import { getMember, isJsonObject } from '../json-members.ts';
import { renderPointer } from '../json-pointer.ts';
import type { JsonObject, JsonValue } from '../server-json.ts';
import { shortenText } from '../shorten-text.ts';
import type { Rule, RuleHit } from './rule.ts';

const MAX_QUOTED_CHARS = 80;

const BRACKETED = /\[(?:describe|insert|enter|add|your|todo|placeholder)\b/i;
const ANGLED = /<(?:your|my|insert|owner|user(?:name)?|org|repo|name|description|version)\b/i;
const UNWRITTEN = /^\s*(?:(?:TODO|TBD|FIXME)\s*$|(?:TODO|FIXME):)/;
/** What every placeholder has: nearly no real value does, and then nothing else is looked at. */
const SUSPICIOUS = /[[<{]|^\s*(?:TODO|TBD|FIXME)/;

/** Fields of the document itself in which placeholders are looked for (rules.md 7.3). */
const ROOT_FIELDS = ['name', 'title', 'description', 'version', 'websiteUrl'];
const REPOSITORY_FIELDS = ['url', 'subfolder'];
/** The same for the items of a list. */
const LIST_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['icons', ['src']],
  ['packages', ['identifier', 'version']],
  ['remotes', ['url']],
]);

/**
 * Rule D-10: text that a template left behind. `{name}` alone is a variable of a URL, not a placeholder; the texts of
 * inputs are not looked at, since examples belong there.
 */
export const placeholderText: Rule = {
  id: 'D-10',
  code: 'placeholder-text',
  field: 'description',
  judge(server) {
    const hits: RuleHit[] = [];
    judgeFields(server, ROOT_FIELDS, [], hits);
    const repository = getMember(server, 'repository');
    if (isJsonObject(repository)) judgeFields(repository, REPOSITORY_FIELDS, ['repository'], hits);
    for (const [list, fields] of LIST_FIELDS) {
      const items = getMember(server, list);
      for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
        if (isJsonObject(item)) judgeFields(item, fields, [list, index], hits);
      }
    }
    return hits;
  },
};

/** The first piece of a text that a template left behind (rules.md 7.3); undefined when there is none. */
export function findPlaceholder(text: string): string | undefined {
  if (!SUSPICIOUS.test(text)) return undefined;
  if (UNWRITTEN.test(text)) return text.trim();
  return (
    findEnclosed(text, BRACKETED, ']') ??
    findEnclosed(text, ANGLED, '>') ??
    findDoubleBraced(text) ??
    findEnclosed(text, /\$\{/, '}')
  );
}

function judgeFields(
  object: JsonObject,
  fields: readonly string[],
  path: readonly (string | number)[],
  hits: RuleHit[],
): void {
  for (const field of fields) {
    const found = toPlaceholder(getMember(object, field));
    if (found === undefined) continue;
    hits.push({
      pointer: renderPointer([...path, field]),
      args: { field, found: shortenText(found, MAX_QUOTED_CHARS) },
    });
  }
}

function toPlaceholder(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? findPlaceholder(value) : undefined;
}

/** From the first opening to the next closing sign; where the first has none, no later one has. */
function findEnclosed(text: string, opening: RegExp, closing: string): string | undefined {
  const start = text.search(opening);
  const end = start < 0 ? -1 : text.indexOf(closing, start);
  return end < 0 ? undefined : text.slice(start, end + 1);
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
