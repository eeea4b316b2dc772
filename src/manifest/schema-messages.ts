import type { ErrorObject } from 'ajv';
import type { DocumentEdit } from './document-edit.ts';
import type { PlaceTarget } from './json-document.ts';
import { isJsonObject } from './json-members.ts';
import { parsePointer } from './json-pointer.ts';
import type { SchemaVersion } from './public-urls.ts';
import { FORMER_KEYS, toFormerSpelling, toNewestSpelling } from './rename-table.ts';
import { ruleOfPlace } from './schema-rules.ts';
import { suggestChange } from './schema-suggestions.ts';
import type { JsonValue } from './server-json.ts';
import type { SchemaObject } from './server-schema.ts';
import { countCodePoints, shortenText } from './shorten-text.ts';

/** What is wrong with a key: it is not there, not allowed, or there in the spelling of another version. */
export type KeyFault = 'missing' | 'unknown' | 'spelling';

/** One cause for which the schema refuses a document. */
export interface SchemaViolation {
  /** RFC 6901 pointer to the value; a missing member is named itself. */
  readonly pointer: string;
  /** A full sentence: where, what was found, what is allowed. May quote foreign text: render it safely. */
  readonly message: string;
  /** A full sentence: what to do. May quote foreign text. */
  readonly advice: string;
  /** The number of the rule in rules.md that the schema carries out here. */
  readonly rule: string;
  /** The value when it is left out. */
  readonly target?: PlaceTarget;
  /** How the value could be changed, where there is one way. Never applied without asking. */
  readonly edits?: readonly DocumentEdit[];
  /** What is wrong with the key, where it is not the value; `spelling` when it is there in that of another version. */
  readonly keyFault?: KeyFault;
}

/** An error of the schema and what is known around it. */
export interface SchemaFault {
  readonly error: ErrorObject;
  /** Where it is, in the submitted document. */
  readonly pointer: string;
  /** What the keyword looked at: for a missing or unknown member the object around it. */
  readonly value: JsonValue;
  /** What the schema says of members beside a missing one, by key. */
  readonly siblings: SchemaObject;
  readonly version: SchemaVersion;
  /** Whether the schema looked at what the submitted document was converted to. */
  readonly isConverted: boolean;
}

/** What was found and what is wanted, as parts of a sentence, and what to do. */
interface Parts {
  readonly found: string;
  /** Left out where what was found says it all. */
  readonly expected?: string;
  /** "Write", and what is expected, when it is left out. */
  readonly advice?: string;
  readonly keyFault?: KeyFault;
}

/** A pattern of the schema in words. */
const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$':
    'namespace/name with one slash, of letters, digits, dots and hyphens (underscores in the name only)',
  '^https?://[^\\s]+$': 'a URL that begins with http:// or https:// and has no blanks',
  '^[a-f0-9]{64}$': 'a SHA-256: 64 hexadecimal digits in lower case',
  '^(\\d+x\\d+|any)$': 'a size such as "48x48", or "any"',
};
/** What to do where a value is of another type than this. */
const TYPE_ADVICE: Readonly<Record<string, string>> = {
  boolean: 'Write true or false, without quotation marks.',
  string: 'Write a text, in quotation marks.',
  array: 'Write an array: [ … ].',
  object: 'Write an object: { … }.',
};
/** How a value of a type begins and ends, to show where it goes. */
const SKETCHES: Readonly<Record<string, string>> = { string: '"…"', array: '[ … ]', object: '{ … }' };
const MAX_QUOTED_CHARS = 50;
const MAX_PLACE_CHARS = 60;

/** An error of the schema in plain words, with a suggestion where there is an obvious one. */
export function describeSchemaFault(fault: SchemaFault): SchemaViolation {
  const { error, pointer, isConverted } = fault;
  const parts = describe(fault);
  const suggestion = suggestChange({ ...fault, pointer, isMissing: error.keyword === 'required' });
  const wanted = parts.expected === undefined ? '' : `; expected ${parts.expected}`;
  const form = isConverted ? ' (in the newest form of the format)' : '';
  return {
    pointer,
    message: `${describePlace(pointer)} ${parts.found}${wanted}${form}.`,
    advice: suggestion?.advice ?? parts.advice ?? `Write ${parts.expected}.`,
    rule: ruleOfPlace(pointer, error.keyword === 'required'),
    ...(error.keyword === 'additionalProperties' ? { target: 'key' } : {}),
    ...(suggestion?.edits && !isConverted ? { edits: suggestion.edits } : {}),
    ...(parts.keyFault ? { keyFault: parts.keyFault } : {}),
  };
}

/** A pointer as people write it: `"packages[0].transport"`, or "The document". */
export function describePlace(pointer: string): string {
  const segments = parsePointer(pointer) ?? [];
  if (segments.length === 0) return 'The document';
  const path = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`)).join('');
  return `"${shortenText(path.replace(/^\./, ''), MAX_PLACE_CHARS)}"`;
}

function describe(fault: SchemaFault): Parts {
  const { error, value } = fault;
  const found = `is ${describeValue(value)}`;
  switch (error.keyword) {
    case 'required':
      return describeMissing(fault);
    case 'additionalProperties':
      return describeUnknown(fault);
    case 'type':
      return describeType(found, String(error.params.type));
    case 'enum':
      return { found, expected: listChoices(error.params.allowedValues) };
    case 'maxLength':
      return describeLength(fault, 'at most');
    case 'minLength':
      return describeLength(fault, 'at least');
    case 'pattern':
      return { found, expected: PATTERN_WORDS[error.params.pattern] ?? 'another form' };
    case 'format':
      return { found, expected: 'an absolute URI such as "https://example.com"' };
    case 'not':
      return { found, expected: 'one exact version such as "1.2.3"' };
    default:
      return { found, expected: 'what the schema allows' };
  }
}

function describeType(found: string, type: string): Parts {
  const advice = TYPE_ADVICE[type];
  return { found, expected: withArticle(type), ...(advice === undefined ? {} : { advice }) };
}

function describeMissing({ error, value, siblings }: SchemaFault): Parts {
  const missing = String(error.params.missingProperty);
  const has = (key: string) => isJsonObject(value) && Object.hasOwn(value, key);
  const newest = toNewestSpelling(missing);
  const former = FORMER_KEYS.get(newest)?.find((key) => key !== missing && has(key));
  const other = former ?? (newest !== missing && has(newest) ? newest : undefined);
  if (other !== undefined) {
    const era = former === undefined ? 'newer' : 'older';
    const found = `is missing, but its ${era} spelling "${other}" is there`;
    return { found, expected: `the key "${missing}"`, advice: renameTo(missing), keyFault: 'spelling' };
  }
  if (newest === 'valueHint') {
    const expected = `"value" or "${missing}" in a positional argument`;
    return { found: 'is missing', expected, advice: `Add "value" or "${missing}".`, keyFault: 'missing' };
  }
  const { enum: choices, type } = (siblings[missing] ?? {}) as SchemaObject;
  if (Array.isArray(choices)) {
    const expected = listChoices(choices);
    return { found: 'is missing', expected, advice: `Add "${missing}": ${expected}.`, keyFault: 'missing' };
  }
  return { found: 'is missing', advice: `Add "${missing}": ${SKETCHES[String(type)] ?? '…'}.`, keyFault: 'missing' };
}

function renameTo(key: string): string {
  return `Write "${key}" as the key.`;
}

function describeUnknown({ error, version }: SchemaFault): Parts {
  const key = String(error.params.additionalProperty);
  const other = [toFormerSpelling(key), toNewestSpelling(key)].find((spelling) => spelling !== key);
  const found = `is a key that the schema of ${version} does not know`;
  if (other === undefined) {
    return { found, expected: 'no such member in a package', advice: 'Leave it out.', keyFault: 'unknown' };
  }
  return { found, expected: `the key "${other}"`, advice: renameTo(other), keyFault: 'spelling' };
}

function describeLength({ error, value }: SchemaFault, bound: 'at most' | 'at least'): Parts {
  const length = countCodePoints(String(value));
  const limit = Number(error.params.limit);
  const found = length === 0 ? 'is empty' : `has ${length} ${length === 1 ? 'character' : 'characters'}`;
  const excess = length > limit ? ` (${length - limit} fewer)` : '';
  const expected = `${bound} ${limit} ${limit === 1 ? 'character' : 'characters'}${excess}`;
  return limit === 1 ? { found, expected, advice: 'Write a text.' } : { found, expected };
}

function describeValue(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'empty' : `"${shortenText(value, MAX_QUOTED_CHARS)}"`;
  return `the ${typeof value} ${String(value)}`;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function listChoices(choices: unknown): string {
  const quoted = Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)) : [];
  return `${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')}`;
}
