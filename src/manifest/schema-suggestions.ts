import type { ErrorObject } from 'ajv';
import type { DocumentEdit } from './document-edit.ts';
import { getMember, isJsonObject } from './json-members.ts';
import { parsePointer, renderPointer } from './json-pointer.ts';
import { findNearestChoice } from './nearest-choice.ts';
import { toNewestSpelling } from './rename-table.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** What would most likely be right, in words and as a change. A guess for a person to look at. */
export interface Suggestion {
  /** A full sentence: what to do. */
  readonly advice?: string;
  readonly edits?: readonly DocumentEdit[];
}

/** Where the schema refused what. */
export interface RefusedPlace {
  readonly error: ErrorObject;
  readonly pointer: string;
  /** For a missing member the object around it. */
  readonly value: JsonValue;
  readonly isMissing: boolean;
}

const MAX_SUGGESTED_CHARS = 200;
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i;
const SHA256 = /^(?:sha256:)?([a-f0-9]{64})$/;

/** A suggestion for the commonest mistakes; undefined where nothing is obvious. */
export function suggestChange(place: RefusedPlace): Suggestion | undefined {
  const { error, value } = place;
  if (place.isMissing) return suggestMember(place);
  if (value === null) return replaceNull(place);
  if (typeof value === 'string' && value.length > MAX_SUGGESTED_CHARS) return undefined;
  switch (error.keyword) {
    case 'enum':
      return suggestChoice(place, error.params.allowedValues);
    case 'type':
      return suggestType(place, String(error.params.type));
    case 'pattern':
    case 'format':
    case 'minLength':
      return typeof value === 'string' ? suggestForm(place, value) : undefined;
    case 'additionalProperties':
      return removeMember(place, undefined);
    default:
      return undefined;
  }
}

function suggestChoice({ pointer, value }: RefusedPlace, choices: readonly string[]): Suggestion | undefined {
  const nearest = typeof value === 'string' ? findNearestChoice(value, choices) : undefined;
  if (nearest === undefined) return undefined;
  const allowed = choices.map((choice) => JSON.stringify(choice)).join(', ');
  return replaceBy(pointer, nearest, `Write "${nearest}"${choices.length > 1 ? ` (allowed are ${allowed})` : ''}.`);
}

function suggestType(place: RefusedPlace, type: string): Suggestion | undefined {
  const { pointer, value } = place;
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return replaceBy(pointer, String(value), `Write it in quotation marks: "${value}".`);
  }
  if (type === 'boolean' && typeof value === 'string' && /^(?:true|false)$/i.test(value)) {
    return replaceBy(pointer, value.toLowerCase() === 'true', `Write ${value.toLowerCase()}, without quotation marks.`);
  }
  if (type === 'array') return suggestList(place);
  return type === 'object' && typeof value === 'string' ? suggestObject(pointer, value) : undefined;
}

function suggestList({ pointer, value }: RefusedPlace): Suggestion | undefined {
  const key = lastKey(pointer);
  if (key === 'environmentVariables' || key === 'headers') {
    return { advice: 'Write an array with one object per variable, such as [{"name": "KEY", "description": "…"}].' };
  }
  const isBare = key === 'choices' || key === 'sizes' ? typeof value === 'string' : isJsonObject(value);
  return isBare ? replaceBy(pointer, [value], 'Write an array, also for one item.') : undefined;
}

/** An object in place of the text that people write when there is only one thing to say. */
function suggestObject(pointer: string, text: string): Suggestion | undefined {
  const [key, index] = (parsePointer(pointer) ?? []).reverse().map(toNewestSpelling);
  const list = /^\d+$/.test(key ?? '') ? index : key;
  const object = toObject(list, text);
  if (object === undefined) return undefined;
  return replaceBy(pointer, object, `Write an object such as ${show(object)}.`);
}

function toObject(key: string | undefined, text: string): JsonObject | undefined {
  switch (key) {
    case 'environmentVariables': {
      const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/.exec(text) ?? [];
      return name === undefined ? undefined : { name, ...(value ? { value } : {}) };
    }
    case 'runtimeArguments':
    case 'packageArguments':
      return text.startsWith('-') ? { type: 'named', name: text } : { type: 'positional', value: text };
    case 'transport':
      return { type: findNearestChoice(text, ['stdio', 'streamable-http', 'sse']) ?? 'stdio' };
    case 'remotes':
      return { type: guessHttpType(text), url: text };
    case 'repository':
      return { url: text, source: guessSource(text) ?? 'github' };
    case 'icons':
      return { src: text };
    default:
      return undefined;
  }
}

function suggestForm(place: RefusedPlace, text: string): Suggestion | undefined {
  const { pointer } = place;
  if (text === '') return isRequired(pointer) ? undefined : removeMember(place, 'Leave it out, or write a text.');
  const key = lastKey(pointer);
  if (key === 'fileSha256') {
    const digits = SHA256.exec(text.trim().toLowerCase())?.[1];
    return digits === undefined ? undefined : replaceBy(pointer, digits, 'Write the 64 digits alone, in lower case.');
  }
  const isAddress = ['websiteUrl', 'url', 'src', 'registryBaseUrl'].includes(key);
  return isAddress && BARE_ADDRESS.test(text)
    ? replaceBy(pointer, `https://${text}`, `Write "https://${text}".`)
    : undefined;
}

function suggestMember({ error, pointer, value }: RefusedPlace): Suggestion | undefined {
  const key = String(error.params.missingProperty);
  const path = parsePointer(pointer) ?? [];
  if (!isJsonObject(value)) return undefined;
  const guess = guessMember(path, value);
  if (guess === undefined) return undefined;
  // Where people write it; everything else comes first.
  const after = key === 'transport' ? { after: 'identifier' } : {};
  const edit: DocumentEdit = { kind: 'insert', pointer: renderPointer(path.slice(0, -1)), key, value: guess, ...after };
  return { advice: `Add "${key}": ${show(guess)}.`, edits: [edit] };
}

function guessMember(path: readonly string[], object: JsonObject): JsonValue | undefined {
  const [list, key] = [path.at(-3), path.at(-1)];
  const url = getMember(object, 'url');
  if (key === 'source') return typeof url === 'string' ? guessSource(url) : undefined;
  if (key === 'transport') return { type: 'stdio' };
  if (key !== 'type' || Object.hasOwn(object, 'transport_type')) return undefined;
  if (path.at(-2) === 'transport') return url === undefined ? 'stdio' : guessHttpType(String(url));
  if (list === 'remotes') return guessHttpType(String(url));
  return Object.hasOwn(object, 'name') ? 'named' : 'positional';
}

function guessHttpType(url: string): string {
  return /\/sse\/?$/i.test(url) ? 'sse' : 'streamable-http';
}

function guessSource(url: string): string | undefined {
  return /^(?:https?:\/\/)?(?:www\.)?(github|gitlab)\.com\//i.exec(url)?.[1]?.toLowerCase();
}

function replaceNull(place: RefusedPlace): Suggestion | undefined {
  return isRequired(place.pointer) ? undefined : removeMember(place, 'Leave it out.');
}

function removeMember({ pointer }: RefusedPlace, advice: string | undefined): Suggestion {
  return { ...(advice === undefined ? {} : { advice }), edits: [{ kind: 'remove', pointer }] };
}

function replaceBy(pointer: string, value: JsonValue, advice: string): Suggestion {
  return { advice, edits: [{ kind: 'replace', pointer, value }] };
}

/** Whether leaving the member out would only make another error. */
function isRequired(pointer: string): boolean {
  const path = parsePointer(pointer) ?? [];
  const key = lastKey(pointer);
  if (path.length <= 1) return ['', 'name', 'description', 'version'].includes(key);
  return ['type', 'name', 'url', 'source', 'src', 'registryType', 'identifier', 'transport', 'valueHint'].includes(key);
}

function lastKey(pointer: string): string {
  return toNewestSpelling((parsePointer(pointer) ?? []).at(-1) ?? '');
}

/** A value on one line, spaced as people write it. */
function show(value: JsonValue): string {
  return JSON.stringify(value, null, 1).replace(/\n */g, ' ');
}
