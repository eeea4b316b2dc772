import { getMember } from '../json-members.ts';
import { findRepositoryOwner } from '../repository-address.ts';
import type { JsonObject } from '../server-json.ts';
import { isServerName } from '../server-name.ts';
import type { RuleContext } from './rule.ts';

/** Longest name that the schema allows (rules.md 4, N7). */
const MAX_NAME_CHARS = 200;
const ALNUM = /[a-zA-Z0-9]/;

/** A name that keeps the rules; safe when it is the given one without the blanks around it. */
export interface NameSuggestion {
  readonly name: string;
  readonly safe: boolean;
}

/**
 * What the publisher most likely meant by a name that breaks N1 to N6: other characters become hyphens, further
 * slashes too, and a missing namespace is the owner of the repository (of this run, or of a github.com
 * `repository.url`). Undefined when nothing valid comes out. Only a guess, except for trimmed blanks.
 */
export function suggestServerName(server: JsonObject, context: RuleContext): NameSuggestion | undefined {
  const name = getMember(server, 'name');
  if (typeof name !== 'string' || name.length > 2 * MAX_NAME_CHARS) return undefined;
  const trimmed = name.trim();
  if (isServerName(trimmed)) return { name: trimmed, safe: true };
  const guess = repairName(trimmed, () => context.surroundings.ownerLogin ?? findRepositoryOwner(server));
  return guess !== undefined && guess.length <= MAX_NAME_CHARS && isServerName(guess)
    ? { name: guess, safe: false }
    : undefined;
}

function repairName(name: string, findOwner: () => string | undefined): string | undefined {
  const parts = name.split('/').filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  if (rest.length > 0) return `${cleanHalf(first, /[^a-zA-Z0-9.-]+/g)}/${cleanName(rest.join('-'))}`;
  if (name.endsWith('/')) return undefined;
  const dot = first.lastIndexOf('.');
  if (!name.startsWith('/') && dot !== first.indexOf('.')) {
    return `${cleanHalf(first.slice(0, dot), /[^a-zA-Z0-9.-]+/g)}/${cleanName(first.slice(dot + 1))}`;
  }
  const owner = findOwner();
  return owner === undefined ? undefined : `io.github.${owner}/${cleanName(first)}`;
}

function cleanName(text: string): string {
  return cleanHalf(text, /[^a-zA-Z0-9._-]+/g);
}

/** Accents dropped, other forbidden characters as hyphens, a letter or digit at both ends. */
function cleanHalf(text: string, forbidden: RegExp): string {
  const chars = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(forbidden, '-');
  let [start, end] = [0, chars.length];
  while (start < end && !ALNUM.test(chars.charAt(start))) start += 1;
  while (end > start && !ALNUM.test(chars.charAt(end - 1))) end -= 1;
  return chars.slice(start, end);
}
