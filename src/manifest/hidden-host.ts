import { describeBlockedHost } from './blocked-hosts.ts';
import { getMember, isJsonObject } from './json-members.ts';
import type { JsonObject } from './server-json.ts';
import { parseTransportUrl } from './transport-url.ts';
import { fillTemplate, hasVariableInAuthority, variablesOf } from './url-template.ts';

/** So many values are tried; a template with more has other faults. */
const MAX_VALUES = 50;

/**
 * A host that a remote's URL template leads to by what it declares itself, and that is not public (rules.md, D-6): with
 * all variables empty, or with a `value`, a `default` or one of the `choices` of one of them. Undefined when there is
 * none. What users will type is theirs.
 */
export function findHiddenHost(template: string, remote: JsonObject): { host: string; blocked: string } | undefined {
  if (!hasVariableInAuthority(template)) return undefined;
  const names = variablesOf(template).slice(0, MAX_VALUES);
  const fillings = [new Map(names.map((name) => [name, '']))];
  for (const name of names) {
    for (const value of valuesOf(remote, name)) {
      fillings.push(new Map([[name, value]]), new Map([...names.map((other) => [other, ''] as const), [name, value]]));
    }
  }
  for (const values of fillings.slice(0, 2 * MAX_VALUES)) {
    const parsed = parseTransportUrl(fillTemplate(template, values));
    const blocked = parsed.kind === 'url' ? describeBlockedHost(parsed.host, true) : undefined;
    if (parsed.kind === 'url' && blocked !== undefined) return { host: parsed.host, blocked };
  }
  return undefined;
}

function valuesOf(remote: JsonObject, name: string): string[] {
  const variables = getMember(remote, 'variables');
  const variable = isJsonObject(variables) ? getMember(variables, name) : undefined;
  if (!isJsonObject(variable)) return [];
  const choices = getMember(variable, 'choices');
  const given = [
    getMember(variable, 'value'),
    getMember(variable, 'default'),
    ...(Array.isArray(choices) ? choices.slice(0, MAX_VALUES) : []),
  ];
  return given.filter((value) => typeof value === 'string');
}
