import { getMember } from '../json-members.ts';
import { pointerOf } from '../server-parts.ts';
import type { InputPlace } from '../server-view.ts';
import type { Rule, RuleAnswer, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

const FORBIDDEN_IN_NAMES = /[<> $]/;

/** Rule A1. */
export const argumentNameRequired: RuleOf<'namedArgument'> = {
  scope: 'namedArgument',
  id: 'A1',
  code: 'named-argument-name-required',
  field: 'packages[].packageArguments[].name',
  judge(argument) {
    if (argument.name !== undefined && argument.name !== '') return undefined;
    const name = getMember(argument.value, 'name');
    return name === undefined || name === '' ? { pointer: pointerOf(argument, 'name'), args: {} } : undefined;
  },
};

/** Rule A2: the name alone, without a pattern for the value. */
export const argumentNameForm: RuleOf<'namedArgument'> = {
  scope: 'namedArgument',
  id: 'A2',
  code: 'invalid-named-argument-name',
  field: 'packages[].packageArguments[].name',
  judge(argument) {
    const { name } = argument;
    if (name === undefined || !FORBIDDEN_IN_NAMES.test(name)) return undefined;
    const flag = name.split(FORBIDDEN_IN_NAMES, 1)[0]?.replace(/=$/, '') ?? '';
    const helps = /^-{1,2}[A-Za-z0-9]/.test(flag);
    const hint = helps ? ` Here that is "${flag}".` : '';
    return { pointer: pointerOf(argument, 'name'), args: { name, hint, ...(helps ? { suggestion: flag } : {}) } };
  },
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule A3: clients put the name in front of the value. */
export const argumentValueWithoutName: RuleOf<'namedArgument'> = {
  scope: 'namedArgument',
  id: 'A3',
  code: 'argument-value-starts-with-name',
  field: 'packages[].packageArguments[].value',
  judge: (argument) => judgePrefix(argument, 'value', argument.text),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rule A4. */
export const argumentDefaultWithoutName: RuleOf<'namedArgument'> = {
  scope: 'namedArgument',
  id: 'A4',
  code: 'argument-default-starts-with-name',
  field: 'packages[].packageArguments[].default',
  judge: (argument) => judgePrefix(argument, 'default', argument.defaultText),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

function judgePrefix(argument: InputPlace, member: 'value' | 'default', value: string | undefined): RuleAnswer {
  const { name } = argument;
  if (name === undefined || name === '' || !value?.startsWith(name)) return undefined;
  const rest = value.slice(name.length);
  const cut = /^(?:=| +)(.+)$/s.exec(rest)?.[1];
  return { pointer: pointerOf(argument, member), args: { name, value, ...(cut ? { suggestion: cut } : {}) } };
}

/** Rules of named arguments. */
export const ARGUMENT_RULES: readonly Rule[] = [
  argumentNameRequired,
  argumentNameForm,
  argumentValueWithoutName,
  argumentDefaultWithoutName,
];
