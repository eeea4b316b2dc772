import type { ErrorObject } from 'ajv';
import { NOT_A_UTC_TIME } from './utc-time.ts';

const TYPES: Readonly<Record<string, string>> = {
  array: 'must be a list',
  object: 'must have keys below it',
  string: 'must be text; put it into quotes',
  number: 'must be a number',
};

/**
 * What is wrong with a value, for the middle of a sentence: ajv's message, but for `format` (the only one in this room
 * is a time in UTC), for types in words of YAML, and for `pattern`, whose message would show people a regular expression.
 */
export function describeSchemaError({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'type') return TYPES[String(params.type)] ?? `must be ${params.type}`;
  if (keyword === 'format') return NOT_A_UTC_TIME;
  if (keyword === 'pattern') return 'is not of the right form';
  return message ?? 'is not valid';
}
