import { getMember, isJsonObject, valueAt } from '../json-members.ts';
import { parentOf } from '../json-pointer.ts';
import { usesSnakeCase } from '../public-urls.ts';
import { isCredentialHeader, looksSecret } from '../secret-names.ts';
import { findSecretShape } from '../secret-shapes.ts';
import type { JsonObject } from '../server-json.ts';
import { pointerOf } from '../server-parts.ts';
import type { InputPlace } from '../server-view.ts';
import { referencesOf, undeclaredReferences } from '../value-template.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, RuleOf } from './rule.ts';

const KIND_WORDS = {
  environment: 'environment variable',
  header: 'header',
  argument: 'argument',
  variable: 'variable',
};

/** What real data lacks most (data.md): clients show and store what is not marked like any other setting. */
export const secretMarked: RuleOf<'input'> = {
  scope: 'input',
  id: 'LINT-secret-not-marked',
  code: 'secret-not-marked',
  field: 'packages[].environmentVariables[].isSecret',
  judge(place) {
    const { name } = place;
    if (name === undefined || place.isSecret || !looksSecret(name) || isPlainSetting(place.value)) return undefined;
    if (place.kind === 'header' && isCredentialHeader(name)) return undefined;
    if (isSecretElsewhere(place.value)) return undefined;
    const hit = atName(place, { kind: KIND_WORDS[place.kind], name });
    // Somebody has decided: a note is enough.
    return getMember(place.value, 'isSecret') === false ? { ...hit, severity: 'info' } : hit;
  },
  fix: (hit, server, context) => (hit.severity === 'info' ? undefined : markSecret(hit, server, context)),
};

/** Headers that carry a credential whatever the server is. */
export const credentialHeaderMarked: RuleOf<'input'> = {
  scope: 'input',
  id: 'LINT-authorization-header',
  code: 'authorization-header-not-secret',
  field: 'remotes[].headers[].isSecret',
  judge(place) {
    const { name, kind, value } = place;
    if (kind !== 'header' || name === undefined || !isCredentialHeader(name)) return undefined;
    return place.isSecret || isSecretElsewhere(value) ? undefined : atName(place, { name });
  },
  fix: markSecret,
};

/** A secret that stands in the entry is published with it. */
export const noLiteralSecret: RuleOf<'input'> = {
  scope: 'input',
  id: 'LINT-literal-secret',
  code: 'literal-secret',
  field: 'packages[].environmentVariables[].value',
  judge(place) {
    if (place.text === undefined && place.defaultText === undefined) return undefined;
    const value = judgeLiteral(place, 'value', place.text);
    const byDefault = judgeLiteral(place, 'default', place.defaultText);
    return value !== undefined && byDefault !== undefined ? [value, byDefault] : (value ?? byDefault);
  },
  fix: ({ pointer }) => ({ safe: false, edits: [{ kind: 'remove', pointer }] }),
};

/** Numbers, switches, file names and choices between known texts are no secrets, whatever they are called. */
function isPlainSetting(input: JsonObject): boolean {
  const format = getMember(input, 'format');
  const choices = getMember(input, 'choices');
  if (format === 'boolean' || format === 'number' || format === 'filepath') return true;
  if (Array.isArray(choices) && choices.length > 0) return true;
  const value = getMember(input, 'value');
  return typeof value === 'string' && value !== '' && referencesOf(value).length === 0;
}

/** Its value is made from variables, and one of those is the secret; one that is not declared is another finding. */
function isSecretElsewhere(input: JsonObject): boolean {
  const value = getMember(input, 'value');
  const variables = getMember(input, 'variables');
  if (typeof value !== 'string') return false;
  if (undeclaredReferences(input).length > 0) return true;
  if (!isJsonObject(variables)) return false;
  return referencesOf(value).some((name) => {
    const variable = getMember(variables, name);
    return isJsonObject(variable) && (getMember(variable, 'isSecret') === true || looksSecret(name));
  });
}

function judgeLiteral(
  place: InputPlace,
  member: 'value' | 'default',
  literal: string | undefined,
): RuleHit | undefined {
  if (literal === undefined || literal.trim() === '') return undefined;
  const shape = findSecretShape(literal);
  if (shape === undefined && (!place.isSecret || referencesOf(literal).length > 0)) return undefined;
  const shown = literal.trim().slice(0, Math.min(4, Math.floor(literal.trim().length / 2)));
  const args = {
    member,
    kind: KIND_WORDS[place.kind],
    name: place.name ?? '',
    problem: shape === undefined ? 'holds a fixed text although it is marked as secret' : `has the form of ${shape}`,
    shown,
    length: literal.trim().length,
  };
  return { pointer: pointerOf(place, member), severity: shape === undefined ? 'warning' : 'error', args };
}

/** At the name: in a `variables` map that is the key. */
function atName(place: InputPlace, args: RuleHit['args']): RuleHit {
  if (place.kind === 'variable') return { pointer: pointerOf(place), target: 'key', severity: 'warning', args };
  return { pointer: pointerOf(place, 'name'), severity: 'warning', args };
}

/** The key is spelled as the schema of the file spells it. */
function markSecret(hit: RuleHit, _server: JsonObject, { submitted, schemaVersion }: RuleContext): RuleFix | undefined {
  const pointer = hit.target === 'key' ? hit.pointer : parentOf(hit.pointer);
  const input = valueAt(submitted, pointer);
  if (!isJsonObject(input)) return undefined;
  const key = usesSnakeCase(schemaVersion) ? 'is_secret' : 'isSecret';
  if (Object.hasOwn(input, key))
    return { safe: false, edits: [{ kind: 'replace', pointer: `${pointer}/${key}`, value: true }] };
  const after = Object.hasOwn(input, 'name') ? 'name' : undefined;
  return { safe: false, edits: [{ kind: 'insert', pointer, key, value: true, after }] };
}

export const SECRET_RULES: readonly Rule[] = [noLiteralSecret, credentialHeaderMarked, secretMarked];
