import { getMember } from '../json-members.ts';
import type { JsonObject } from '../server-json.ts';
import { splitServerName } from '../server-name.ts';
import type { Rule, RuleHit } from './rule.ts';

const NAMESPACE = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]$/;
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;

/** Rule N5: the half before the slash. A name without two halves is the schema's to report. */
export const namespaceForm: Rule = {
  id: 'N5',
  code: 'invalid-server-name',
  field: 'name',
  judge: (server) => judgeHalf(server, 'namespace', NAMESPACE),
};

/** Rule N6: the half after the slash. */
export const nameForm: Rule = {
  id: 'N6',
  code: 'invalid-server-name',
  field: 'name',
  judge: (server) => judgeHalf(server, 'name', NAME),
};

const ALLOWED = {
  namespace: 'letters, digits, dots and hyphens',
  name: 'letters, digits, dots, hyphens and underscores',
};

function judgeHalf(server: JsonObject, half: 'namespace' | 'name', form: RegExp): RuleHit[] {
  const name = getMember(server, 'name');
  const halves = typeof name === 'string' ? splitServerName(name) : undefined;
  if (halves === undefined || form.test(halves[half])) return [];
  return [{ pointer: '/name', args: { half, found: halves[half], allowed: ALLOWED[half] } }];
}

export const NAME_RULES: readonly Rule[] = [namespaceForm, nameForm];
