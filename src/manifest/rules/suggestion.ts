import { type RuleFix, replaceWith } from './rule.ts';

/** The replacement that a rule has worked out and put into its hit's args; undefined when there is none. Never safe. */
export function replaceWithSuggestion(pointer: string, suggestion: string | number | undefined): RuleFix | undefined {
  return typeof suggestion === 'string' ? replaceWith(pointer, suggestion, false) : undefined;
}
