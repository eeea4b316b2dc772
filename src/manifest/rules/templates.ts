import type { FindingCode } from '../../findings/texts.ts';
import { getMember, isJsonObject, valueAt } from '../json-members.ts';
import { parentOf } from '../json-pointer.ts';
import { usesSnakeCase } from '../public-urls.ts';
import { isCredentialHeader, looksSecret } from '../secret-names.ts';
import type { JsonObject } from '../server-json.ts';
import { pointerOf } from '../server-parts.ts';
import type { InputKind } from '../server-view.ts';
import { undeclaredReferences } from '../value-template.ts';
import type { Rule, RuleContext, RuleFix, RuleOf } from './rule.ts';
import { listNames } from './url-problems.ts';

/** Clients leave a name in braces as it is when it is no key of `variables` (the format's own words). */
function createTemplateRule(kind: InputKind, code: FindingCode, field: string): RuleOf<'input'> {
  return {
    scope: 'input',
    id: `LINT-${code}`,
    code,
    field,
    judge(place) {
      if (place.text === undefined || place.kind !== kind) return undefined;
      const undeclared = undeclaredReferences(place.value);
      if (undeclared.length === 0) return undefined;
      const args = { name: place.name ?? '', variables: listNames(undeclared, ['{', '}']) };
      return { pointer: pointerOf(place, 'value'), severity: 'warning', args };
    },
    fix: (hit, _server, context) => declareVariables(hit.pointer, context),
  };
}

/** 437 of the headers in the official registry's data (data.md). */
export const headerTemplates = createTemplateRule('header', 'header-template-undeclared', 'remotes[].headers[].value');
/** The same for arguments of packages and of their runtimes. */
export const argumentTemplates = createTemplateRule(
  'argument',
  'argument-template-undeclared',
  'packages[].packageArguments[].value',
);
/** The same for environment variables. */
export const environmentTemplates = createTemplateRule(
  'environment',
  'environment-template-undeclared',
  'packages[].environmentVariables[].value',
);

/** A `variables` map for what is missing; where there is one already, only a single name is added. */
function declareVariables(pointer: string, { submitted, schemaVersion }: RuleContext): RuleFix | undefined {
  const parent = parentOf(pointer);
  const input = valueAt(submitted, parent);
  if (!isJsonObject(input)) return undefined;
  const undeclared = undeclaredReferences(input);
  const isOld = usesSnakeCase(schemaVersion);
  const name = getMember(input, 'name');
  const isCredential = typeof name === 'string' && isCredentialHeader(name);
  const toVariable = (reference: string): JsonObject => ({
    [isOld ? 'is_required' : 'isRequired']: true,
    ...(isCredential || looksSecret(reference) ? { [isOld ? 'is_secret' : 'isSecret']: true } : {}),
  });
  if (!Object.hasOwn(input, 'variables')) {
    const value = Object.fromEntries(undeclared.map((reference) => [reference, toVariable(reference)]));
    return { safe: false, edits: [{ kind: 'insert', pointer: parent, key: 'variables', value, after: 'value' }] };
  }
  const [key] = undeclared;
  if (key === undefined || undeclared.length > 1 || !isJsonObject(getMember(input, 'variables'))) return undefined;
  return { safe: false, edits: [{ kind: 'insert', pointer: `${parent}/variables`, key, value: toVariable(key) }] };
}

export const TEMPLATE_RULES: readonly Rule[] = [headerTemplates, argumentTemplates, environmentTemplates];
