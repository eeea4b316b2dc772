import { getMember, isJsonObject } from '../json-members.ts';
import { MAX_LIST_ITEMS } from '../list-limits.ts';
import { getText, pointerOf } from '../server-parts.ts';
import type { Rule, RuleHit, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';
import { listNames } from './url-problems.ts';

/** A client that offers the choices cannot offer the default. */
export const defaultAmongChoices: RuleOf<'input'> = {
  scope: 'input',
  id: 'LINT-default-outside-choices',
  code: 'default-outside-choices',
  field: 'packages[].environmentVariables[].default',
  judge(place) {
    const found = place.defaultText;
    if (found === undefined || found === '') return undefined;
    const choices = getMember(place.value, 'choices');
    if (!Array.isArray(choices) || choices.length === 0 || choices.includes(found)) return undefined;
    const texts = choices.filter((choice) => typeof choice === 'string');
    const same = texts.find((choice) => choice.trim().toLowerCase() === found.trim().toLowerCase());
    const args = { found, choices: listNames(texts, ['"', '"']), ...(same ? { suggestion: same } : {}) };
    return { pointer: pointerOf(place, 'default'), severity: 'warning', args };
  },
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Legal, and usually a mistake: the name is passed as it is written. */
export const argumentNameWithDash: RuleOf<'namedArgument'> = {
  scope: 'namedArgument',
  id: 'LINT-named-argument-dash',
  code: 'named-argument-without-dash',
  field: 'packages[].packageArguments[].name',
  judge(argument) {
    const { name } = argument;
    if (name === undefined || name === '' || name.startsWith('-') || name.startsWith('/')) return undefined;
    return { pointer: pointerOf(argument, 'name'), severity: 'info', args: { name, suggestion: `--${name}` } };
  },
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Which of the two counts is up to each client. */
export const environmentUnique: RuleOf<'package'> = {
  scope: 'package',
  id: 'LINT-environment-duplicate',
  code: 'environment-variable-duplicate',
  field: 'packages[].environmentVariables[].name',
  judge(pack) {
    const variables = getMember(pack.value, 'environmentVariables');
    if (!Array.isArray(variables) || variables.length < 2) return undefined;
    const hits: RuleHit[] = [];
    const seen = new Set<string>();
    for (const [key, value] of variables.slice(0, MAX_LIST_ITEMS).entries()) {
      const name = isJsonObject(value) ? getText(value, 'name') : undefined;
      if (name === undefined) continue;
      if (seen.has(name)) {
        const pointer = `${pointerOf(pack, 'environmentVariables')}/${key}/name`;
        hits.push({ pointer, severity: 'warning', args: { name } });
      }
      seen.add(name);
    }
    return hits;
  },
};

/** Lints of what is in arguments and environment variables, beside secrets and templates. */
export const INPUT_VALUE_RULES: readonly Rule[] = [defaultAmongChoices, argumentNameWithDash, environmentUnique];
