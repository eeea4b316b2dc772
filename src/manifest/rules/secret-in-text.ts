import { findSecretSpans } from '../../findings/secret-spans.ts';
import { renderPointer } from '../json-pointer.ts';
import { findSecretShape } from '../secret-shapes.ts';
import type { JsonValue } from '../server-json.ts';
import type { RuleHit, RuleOf } from './rule.ts';

/** Nothing shorter is a secret whose form can be told, but a password in a URL. */
const MIN_CHARS = 12;
const MAY_HOLD_SECRET = /gh[pousr]_|github_pat_|sk-|k_live_|AKIA|xox|AIza|glpat-|npm_|PRIVATE KEY|:\/\/[^/@]*@/;
/** A secret further back in one text is not looked for: bounds what a hostile text costs. */
const MAX_CHARS = 8_192;

/**
 * A secret, told by its form, in any text of the document: what is published is read by everybody. Credentials in a URL
 * are a warning: the official registry does not refuse them (rules.md 10). `value` and `default` of inputs as a whole
 * are `literal-secret`.
 */
export const noSecretInText: RuleOf<'server'> = {
  scope: 'server',
  id: 'LINT-secret-in-text',
  code: 'secret-in-text',
  field: 'description',
  judge(server) {
    const hits: RuleHit[] = [];
    walk(server, [], hits);
    return hits;
  },
};

function walk(value: JsonValue, path: readonly (string | number)[], hits: RuleHit[]): void {
  if (typeof value === 'string') {
    if (value.length < MIN_CHARS) return;
    const text = value.length > MAX_CHARS ? value.slice(0, MAX_CHARS) : value;
    if (MAY_HOLD_SECRET.test(text)) judgeText(text, path, hits);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], hits);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) walk(value[key] as JsonValue, [...path, key], hits);
  }
}

function judgeText(text: string, path: readonly (string | number)[], hits: RuleHit[]): void {
  const key = path.at(-1);
  if ((key === 'value' || key === 'default') && findSecretShape(text) !== undefined) return;
  const found = findSecretSpans(text).filter(({ isReal }) => isReal);
  const [first] = found.toSorted((a, b) => Number(isMild(a.kind)) - Number(isMild(b.kind)));
  if (first === undefined) return;
  const args = { field: String(key ?? ''), kind: first.kind, shown: text.slice(first.start, first.start + 4) };
  hits.push({ pointer: renderPointer(path), args, ...(isMild(first.kind) ? { severity: 'warning' } : {}) });
}

function isMild(kind: string): boolean {
  return kind.endsWith('of a URL') || kind.endsWith('in a URL');
}
