import { pointerOf } from '../server-parts.ts';
import { findMeantType } from './package-fields.ts';
import { type Rule, type RuleOf, replaceWith } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';

/** Rule K1: only U+0020 counts. */
export const identifierSpaces: RuleOf<'package'> = {
  scope: 'package',
  id: 'K1',
  code: 'package-name-has-spaces',
  field: 'packages[].identifier',
  judge(pack) {
    const { identifier } = pack;
    return identifier?.includes(' ') ? { pointer: pointerOf(pack, 'identifier'), args: { identifier } } : undefined;
  },
  fix({ pointer, args }) {
    const trimmed = String(args.identifier).trim();
    return trimmed === '' || trimmed.includes(' ') ? undefined : replaceWith(pointer, trimmed, false);
  },
};

/** Rule K4 for what the schema lets through: an empty identifier. */
export const identifierMissing: RuleOf<'package'> = {
  scope: 'package',
  id: 'K4',
  code: 'package-identifier-missing',
  field: 'packages[].identifier',
  judge: (pack) => (pack.identifier === '' ? { pointer: pointerOf(pack, 'identifier'), args: {} } : undefined),
};

/** Rule K3: which types there are is the policy's. */
export const packageType: RuleOf<'package'> = {
  scope: 'package',
  id: 'K3',
  code: 'package-type-unsupported',
  field: 'packages[].registryType',
  judge(pack, { policy }) {
    const found = pack.type;
    if (found === undefined || policy.packageTypes.includes(found)) return undefined;
    const meant = findMeantType(found, policy.packageTypes);
    const args = {
      found,
      accepted: policy.packageTypes.join(', '),
      hint: meant === undefined ? '' : ` Most likely "${meant}" is meant.`,
      ...(meant === undefined ? {} : { suggestion: meant }),
    };
    const severity = policy.toleratesOtherTypes && found !== '' ? 'warning' : 'error';
    return { pointer: pointerOf(pack, 'registryType'), severity, args };
  },
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** Rules of the type and the identifier of a package (rules.md 9). */
export const PACKAGE_TYPE_RULES: readonly Rule[] = [identifierSpaces, identifierMissing, packageType];
