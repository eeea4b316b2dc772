import { getMember } from '../json-members.ts';
import { getText, packagesOf, pointerOf } from '../server-parts.ts';
import { collectHits } from './collect-hits.ts';
import { findMeantType } from './package-fields.ts';
import { type Rule, replaceWith } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

/** Rule K1: only U+0020 counts. */
export const identifierSpaces: Rule = {
  id: 'K1',
  code: 'package-name-has-spaces',
  field: 'packages[].identifier',
  judge: (server) =>
    collectHits(packagesOf(server), (pack) => {
      const identifier = getText(pack.value, 'identifier');
      return identifier?.includes(' ') ? { pointer: pointerOf(pack, 'identifier'), args: { identifier } } : undefined;
    }),
  fix({ pointer, args }) {
    const trimmed = String(args.identifier).trim();
    return trimmed === '' || trimmed.includes(' ') ? undefined : replaceWith(pointer, trimmed, false);
  },
};

/** Rule K4 for what the schema lets through: an empty identifier. */
export const identifierMissing: Rule = {
  id: 'K4',
  code: 'package-identifier-missing',
  field: 'packages[].identifier',
  judge: (server) =>
    collectHits(packagesOf(server), (pack) =>
      getMember(pack.value, 'identifier') === '' ? { pointer: pointerOf(pack, 'identifier'), args: {} } : undefined,
    ),
};

/** Rule K3: which types there are is the policy's. */
export const packageType: Rule = {
  id: 'K3',
  code: 'package-type-unsupported',
  field: 'packages[].registryType',
  judge: (server, { policy }) =>
    collectHits(packagesOf(server), (pack) => {
      const found = getMember(pack.value, 'registryType');
      if (typeof found !== 'string' || policy.packageTypes.includes(found)) return undefined;
      const meant = findMeantType(found, policy.packageTypes);
      const args = {
        found,
        accepted: policy.packageTypes.join(', '),
        hint: meant === undefined ? '' : ` Most likely "${meant}" is meant.`,
        ...(meant === undefined ? {} : { suggestion: meant }),
      };
      const severity = policy.toleratesOtherTypes && found !== '' ? 'warning' : 'error';
      return { pointer: pointerOf(pack, 'registryType'), severity, args };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

export const PACKAGE_TYPE_RULES: readonly Rule[] = [identifierSpaces, identifierMissing, packageType];
