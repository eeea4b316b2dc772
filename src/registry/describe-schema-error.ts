import type { ErrorObject } from 'ajv';
import { NOT_A_UTC_TIME } from './utc-time.ts';

/**
 * What is wrong with a value, for the middle of a sentence: ajv's message, but for `format` (the only one in this room
 * is a time in UTC) and for `pattern`, whose message would show people a regular expression.
 */
export function describeSchemaError({ keyword, message }: ErrorObject): string {
  if (keyword === 'format') return NOT_A_UTC_TIME;
  if (keyword === 'pattern') return 'is not of the right form';
  return message ?? 'is not valid';
}
