import { getMember } from '../json-members.ts';
import { findRepositoryOwner } from '../repository-address.ts';
import type { JsonObject } from '../server-json.ts';
import { isServerName, NAME_FORM, NAMESPACE_FORM, splitServerName } from '../server-name.ts';
import { shortenText } from '../shorten-text.ts';
import { type Rule, type RuleContext, type RuleOf, replaceWith } from './rule.ts';
import { suggestServerName } from './suggest-server-name.ts';

const MAX_QUOTED_CHARS = 60;
const GITHUB_PREFIX = 'io.github.';

/** What the characters of one half may be. `forbidden` finds the first that may not. */
interface HalfForm {
  readonly whole: RegExp;
  readonly forbidden: RegExp;
}

const NAMESPACE: HalfForm = { whole: NAMESPACE_FORM, forbidden: /[^a-zA-Z0-9.-]/u };
const NAME: HalfForm = { whole: NAME_FORM, forbidden: /[^a-zA-Z0-9._-]/u };

/** Rule N1. A name that is missing or no string is the schema's to report. */
export const nameNotEmpty = toNameRule('N1', (name) => (name.trim() === '' ? 'it is empty' : undefined));

/** Rule N2. */
export const nameHasSlash = toNameRule('N2', (name) => {
  return name.includes('/') || name.trim() === '' ? undefined : 'it has no slash, so no namespace';
});

/** Rule N3; so `a//b` and `a/b/` are reported here, not as an empty half. */
export const nameHasOneSlash = toNameRule('N3', (name) => {
  const count = countSlashes(name);
  return count > 1 ? `it has ${count} slashes; exactly one is allowed` : undefined;
});

/** Rule N4. */
export const nameHasTwoHalves = toNameRule('N4', (name) => {
  if (countSlashes(name) !== 1) return undefined;
  if (name.startsWith('/')) return 'there is nothing before its slash';
  return name.endsWith('/') ? 'there is nothing behind its slash' : undefined;
});

/** Rule N5: the half before the slash. */
export const namespaceForm = toNameRule('N5', (name) => {
  const halves = splitServerName(name);
  if (halves === undefined || NAMESPACE.whole.test(halves.namespace)) return undefined;
  if (isServerName(name.trim())) return 'there are blanks around it';
  return describeHalf('namespace', halves.namespace, NAMESPACE);
});

/** Rule N6: the half after the slash. Blanks around the whole name are reported once, by N5 if it can. */
export const nameForm = toNameRule('N6', (name) => {
  const halves = splitServerName(name);
  if (halves === undefined || NAME.whole.test(halves.name)) return undefined;
  if (!isServerName(name.trim())) return describeHalf('name', halves.name, NAME);
  return NAMESPACE.whole.test(halves.namespace) ? 'there are blanks around it' : undefined;
});

/**
 * Rule N9 with D-4: the owner of an `io.github.<owner>` namespace in another case than GitHub has it. GitHub's own
 * spelling is known where this runs in the owner's repository; else a github.com `repository.url` is taken at its word.
 */
export const nameCase: RuleOf<'server'> = {
  scope: 'server',
  id: 'N9',
  code: 'name-case-not-canonical',
  field: 'name',
  judge(server, context) {
    const name = getMember(server, 'name');
    const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
    if (typeof name !== 'string' || canonical === undefined) return undefined;
    const source = context.surroundings.ownerLogin === undefined ? '"repository.url"' : 'GitHub';
    const args = { name: shortenText(name, MAX_QUOTED_CHARS), canonical, source };
    return { pointer: '/name', severity: 'warning', args };
  },
  fix(hit, server, context) {
    const name = getMember(server, 'name');
    const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
    return canonical === undefined
      ? undefined
      : replaceWith(hit.pointer, canonical, context.surroundings.ownerLogin !== undefined);
  },
};

/** The name with the owner as GitHub spells it; undefined when it is that already, or another owner's. */
function toCanonicalName(name: string, server: JsonObject, context: RuleContext): string | undefined {
  const halves = splitServerName(name);
  if (halves === undefined || halves.namespace.slice(0, GITHUB_PREFIX.length).toLowerCase() !== GITHUB_PREFIX) {
    return undefined;
  }
  const owner = context.surroundings.ownerLogin ?? findRepositoryOwner(server);
  if (owner === undefined) return undefined;
  const namespace = `${GITHUB_PREFIX}${owner}`;
  const differs = halves.namespace !== namespace && halves.namespace.toLowerCase() === namespace.toLowerCase();
  return differs ? `${namespace}/${halves.name}` : undefined;
}

function toNameRule(id: string, findProblem: (name: string) => string | undefined): RuleOf<'name'> {
  return {
    scope: 'name',
    id,
    code: 'invalid-server-name',
    field: 'name',
    judge(name, context) {
      const problem = findProblem(name);
      if (problem === undefined) return undefined;
      const suggestion = suggestServerName(context.server, context);
      const wanted = suggestion === undefined ? 'namespace/name' : `"${suggestion.name}"`;
      return { pointer: '/name', args: { name: shortenText(name, MAX_QUOTED_CHARS), problem, wanted } };
    },
    fix(hit, server, context) {
      const suggestion = suggestServerName(server, context);
      return suggestion && replaceWith(hit.pointer, suggestion.name, suggestion.safe);
    },
  };
}

function describeHalf(half: 'namespace' | 'name', text: string, form: HalfForm): string {
  const quoted = `its ${half} "${shortenText(text, MAX_QUOTED_CHARS)}"`;
  const forbidden = form.forbidden.exec(text)?.[0];
  if (forbidden !== undefined) return `${quoted} has the character "${forbidden}", which a ${half} may not have`;
  if (text.length < 2) return `${quoted} has one character; at least two are needed`;
  return `${quoted} must begin and end with a letter or a digit`;
}

function countSlashes(name: string): number {
  let count = 0;
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) count += 1;
  return count;
}

/** Rules of the name: its form (rules.md 5), then the case of its owner. */
export const NAME_RULES: readonly Rule[] = [
  nameNotEmpty,
  nameHasSlash,
  nameHasOneSlash,
  nameHasTwoHalves,
  namespaceForm,
  nameForm,
  nameCase,
];
