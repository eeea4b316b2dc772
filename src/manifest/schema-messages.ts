import type { ErrorObject } from 'ajv';
import type { DocumentEdit } from './document-edit.ts';
import { parsePointer } from './json-pointer.ts';
import { FORMER_KEYS } from './rename-table.ts';

/** One cause for which the schema refuses a document. */
export interface SchemaViolation {
  /** RFC 6901 pointer to the value; a missing member is named itself. */
  readonly pointer: string;
  /** A full sentence: where, what was found, what is allowed. May quote foreign text: render it safely. */
  readonly message: string;
  /** What would be right, to follow "so that it fits: ". */
  readonly expected: string;
  /** The number of the rule in rules.md that the schema carries out here. */
  readonly rule: string;
  /** How the value could be changed, where there is one way. Never applied without asking. */
  readonly edits?: readonly DocumentEdit[];
}

/** A pattern of the schema in words. */
const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$':
    'namespace/name with one slash, of letters, digits, dots and hyphens (underscores in the name only)',
  '^https?://[^\\s]+$': 'a URL that begins with http:// or https:// and has no blanks',
  '^[a-f0-9]{64}$': 'a SHA-256: 64 hexadecimal digits in lower case',
  '^(\\d+x\\d+|any)$': 'a size such as "48x48", or "any"',
};
const MAX_QUOTED_CHARS = 60;
const MAX_PLACE_CHARS = 70;

/** What was found and what is wanted, as parts of a sentence. */
interface Parts {
  readonly found: string;
  readonly expected: string;
}

/** A schema error (made with `verbose`) in plain words; `pointer` is where it belongs. */
export function describeSchemaError(error: ErrorObject, pointer: string): SchemaViolation {
  const { found, expected } = describe(error);
  return { pointer, message: `${describePlace(pointer)} ${found}; expected ${expected}.`, expected, rule: 'S6' };
}

/** A pointer as people write it: `"packages[0].transport"`, or "The document". */
export function describePlace(pointer: string): string {
  const segments = parsePointer(pointer) ?? [];
  if (segments.length === 0) return 'The document';
  const path = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`)).join('');
  return `"${shorten(path.replace(/^\./, ''), MAX_PLACE_CHARS)}"`;
}

function describe(error: ErrorObject): Parts {
  switch (error.keyword) {
    case 'required':
      return describeMissing(error);
    case 'type':
      return { found: `is ${describeValue(error.data)}`, expected: withArticle(String(error.params.type)) };
    case 'enum':
      return { found: `is ${describeValue(error.data)}`, expected: listChoices(error.params.allowedValues) };
    case 'maxLength':
      return describeLength(error, 'at most');
    case 'minLength':
      return describeLength(error, 'at least');
    case 'pattern':
      return {
        found: `is ${describeValue(error.data)}`,
        expected: PATTERN_WORDS[error.params.pattern] ?? 'another form',
      };
    case 'format':
      return { found: `is ${describeValue(error.data)}`, expected: 'an absolute URI such as "https://example.com"' };
    case 'not':
      return { found: `is ${describeValue(error.data)}`, expected: 'one exact version such as "1.2.3"' };
    default:
      return { found: `is ${describeValue(error.data)}`, expected: 'what the schema allows' };
  }
}

function describeMissing(error: ErrorObject): Parts {
  const missing = String(error.params.missingProperty);
  const parent = error.data as object;
  const former = FORMER_KEYS.get(missing)?.find((key) => Object.hasOwn(parent, key));
  if (former !== undefined) {
    return { found: `is missing, but its older spelling "${former}" is there`, expected: `the key "${missing}"` };
  }
  if (missing === 'valueHint') {
    return { found: 'is missing', expected: '"value" or "valueHint" in a positional argument' };
  }
  const choices: unknown = error.parentSchema?.properties?.[missing]?.enum;
  return { found: 'is missing', expected: Array.isArray(choices) ? listChoices(choices) : `a member "${missing}"` };
}

function describeLength(error: ErrorObject, bound: 'at most' | 'at least'): Parts {
  const length = [...String(error.data)].length;
  const limit = Number(error.params.limit);
  const found = length === 0 ? 'is empty' : `has ${length} ${length === 1 ? 'character' : 'characters'}`;
  return { found, expected: `${bound} ${limit} ${limit === 1 ? 'character' : 'characters'}` };
}

function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'empty' : `"${shorten(value, MAX_QUOTED_CHARS)}"`;
  return `the ${typeof value} ${String(value)}`;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function listChoices(choices: unknown): string {
  const quoted = Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)) : [];
  return `${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')}`;
}

function shorten(text: string, limit: number): string {
  const chars = [...text.slice(0, limit * 2)];
  return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}
