import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';
import { fillTemplate, variablesOf } from '../manifest/url-template.ts';

/** What needs no escape in a URL (RFC 3986, 2.3). */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/**
 * The place that a URL names, however it is written: case of the host, a dot behind it, the default port, a user name,
 * `.`, `..` and `//` in the path, a slash at its end, an empty query, a fragment, and escapes of what needs none make no
 * difference (RFC 3986, 6.2). A place is its own place. Undefined for what is no URL, or has a variable.
 */
export function toPlace(url: string): string | undefined {
  if (variablesOf(url).length > 0 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  parsed.hostname = parsed.hostname.replace(/\.$/, '');
  parsed.pathname = unescapePlain(parsed.pathname).replace(/\/{2,}/g, '/');
  parsed.search = unescapePlain(parsed.search);
  const query = parsed.search;
  parsed.search = '';
  return parsed.href.replace(/\/$/, '') + query;
}

/**
 * The place of a remote: of its URL, with the value of every variable that can have only one (its value, its default, or
 * the only choice) filled in. Undefined where a variable is open, or there is no URL.
 */
export function toRemotePlace(remote: JsonObject): string | undefined {
  const url = getMember(remote, 'url');
  if (typeof url !== 'string') return undefined;
  const names = variablesOf(url);
  if (names.length === 0) return toPlace(url);
  const variables = getMember(remote, 'variables');
  const values = new Map<string, string>();
  for (const name of names) {
    const value = isJsonObject(variables) ? findOnlyValue(getMember(variables, name)) : undefined;
    if (value !== undefined) values.set(name, value);
  }
  return values.size === names.length ? toPlace(fillTemplate(url, values)) : undefined;
}

function findOnlyValue(variable: JsonValue | undefined): string | undefined {
  if (!isJsonObject(variable)) return undefined;
  const choices = getMember(variable, 'choices');
  const only = Array.isArray(choices) && choices.length === 1 ? choices[0] : undefined;
  const value = [getMember(variable, 'value'), getMember(variable, 'default'), only].find(isFilled);
  return value === undefined ? undefined : String(value);
}

function isFilled(value: JsonValue | undefined): value is string | number | boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}

/** One pass, and no bare `%`: what an escape stands for is never read as a part of another one. */
function unescapePlain(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%([0-9a-f]{2})/gi, (whole, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : whole.toUpperCase();
  });
}
