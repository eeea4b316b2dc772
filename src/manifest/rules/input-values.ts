import { getMember } from '../json-members.ts';
import { getText, namedArgumentsOf, packagesOf, partsOf, pathOf, pointerOf } from '../server-parts.ts';
import { inputsOf } from '../walk-inputs.ts';
import { collectHits } from './collect-hits.ts';
import type { Rule } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';
import { listNames } from './url-problems.ts';

/** A client that offers the choices cannot offer the default. */
export const defaultAmongChoices: Rule = {
  id: 'LINT-default-outside-choices',
  code: 'default-outside-choices',
  field: 'packages[].environmentVariables[].default',
  judge: (server) =>
    collectHits(inputsOf(server), (place) => {
      const found = getText(place.value, 'default');
      const choices = getMember(place.value, 'choices');
      if (found === undefined || !Array.isArray(choices) || choices.length === 0 || choices.includes(found))
        return undefined;
      const texts = choices.filter((choice) => typeof choice === 'string');
      const same = texts.find((choice) => choice.trim().toLowerCase() === found.trim().toLowerCase());
      const args = { found, choices: listNames(texts, ['"', '"']), ...(same ? { suggestion: same } : {}) };
      return { pointer: pointerOf(place, 'default'), severity: 'warning', args };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Legal, and usually a mistake: the name is passed as it is written. */
export const argumentNameWithDash: Rule = {
  id: 'LINT-named-argument-dash',
  code: 'named-argument-without-dash',
  field: 'packages[].packageArguments[].name',
  judge: (server) =>
    collectHits(namedArgumentsOf(server), (argument) => {
      const name = getText(argument.value, 'name');
      if (name === undefined || name.startsWith('-') || name.startsWith('/')) return undefined;
      return { pointer: pointerOf(argument, 'name'), severity: 'info', args: { name, suggestion: `--${name}` } };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Which of the two counts is up to each client. */
export const environmentUnique: Rule = {
  id: 'LINT-environment-duplicate',
  code: 'environment-variable-duplicate',
  field: 'packages[].environmentVariables[].name',
  judge: (server) =>
    packagesOf(server).flatMap((pack) => {
      if (!Object.hasOwn(pack.value, 'environmentVariables')) return [];
      const seen = new Set<string>();
      return collectHits(partsOf(pack.value, 'environmentVariables', pathOf(pack)), (variable) => {
        const name = getText(variable.value, 'name');
        if (name === undefined) return undefined;
        if (seen.has(name)) return { pointer: pointerOf(variable, 'name'), severity: 'warning', args: { name } };
        seen.add(name);
        return undefined;
      });
    }),
};

export const INPUT_VALUE_RULES: readonly Rule[] = [defaultAmongChoices, argumentNameWithDash, environmentUnique];
