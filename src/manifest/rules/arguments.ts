import { getMember } from '../json-members.ts';
import type { JsonObject } from '../server-json.ts';
import { getText, namedArgumentsOf, pointerOf } from '../server-parts.ts';
import { collectHits } from './collect-hits.ts';
import type { Rule, RuleHit } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

const FORBIDDEN_IN_NAMES = /[<> $]/;

/** Rule A1. */
export const argumentNameRequired: Rule = {
  id: 'A1',
  code: 'named-argument-name-required',
  field: 'packages[].packageArguments[].name',
  judge: (server) =>
    collectHits(namedArgumentsOf(server), (argument) => {
      const name = getMember(argument.value, 'name');
      return name === undefined || name === '' ? { pointer: pointerOf(argument, 'name'), args: {} } : undefined;
    }),
};

/** Rule A2: the name alone, without a pattern for the value. */
export const argumentNameForm: Rule = {
  id: 'A2',
  code: 'invalid-named-argument-name',
  field: 'packages[].packageArguments[].name',
  judge: (server) =>
    collectHits(namedArgumentsOf(server), (argument) => {
      const name = getText(argument.value, 'name');
      if (name === undefined || !FORBIDDEN_IN_NAMES.test(name)) return undefined;
      const flag = name.split(FORBIDDEN_IN_NAMES, 1)[0]?.replace(/=$/, '') ?? '';
      const helps = /^-{1,2}[A-Za-z0-9]/.test(flag);
      const hint = helps ? ` Here that is "${flag}".` : '';
      return { pointer: pointerOf(argument, 'name'), args: { name, hint, ...(helps ? { suggestion: flag } : {}) } };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule A3: clients put the name in front of the value. */
export const argumentValueWithoutName: Rule = {
  id: 'A3',
  code: 'argument-value-starts-with-name',
  field: 'packages[].packageArguments[].value',
  judge: (server) => judgePrefix(server, 'value'),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule A4. */
export const argumentDefaultWithoutName: Rule = {
  id: 'A4',
  code: 'argument-default-starts-with-name',
  field: 'packages[].packageArguments[].default',
  judge: (server) => judgePrefix(server, 'default'),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

function judgePrefix(server: JsonObject, member: 'value' | 'default'): RuleHit[] {
  return collectHits(namedArgumentsOf(server), (argument) => {
    const name = getText(argument.value, 'name');
    const value = getText(argument.value, member);
    if (name === undefined || !value?.startsWith(name)) return undefined;
    const rest = value.slice(name.length);
    const cut = /^(?:=| +)(.+)$/s.exec(rest)?.[1];
    return { pointer: pointerOf(argument, member), args: { name, value, ...(cut ? { suggestion: cut } : {}) } };
  });
}

export const ARGUMENT_RULES: readonly Rule[] = [
  argumentNameRequired,
  argumentNameForm,
  argumentValueWithoutName,
  argumentDefaultWithoutName,
];
