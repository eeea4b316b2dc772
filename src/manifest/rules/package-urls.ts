import type { JsonObject } from '../server-json.ts';
import { argumentsOf, getText, itemsOf, pointerOf } from '../server-parts.ts';
import { parseTransportUrl } from '../transport-url.ts';
import { substituteVariables, variablesOf } from '../url-template.ts';
import type { Rule, RuleHit, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';
import { describeUndeclared, findMeantName, listNames, URL_ADVICE, URL_PROBLEMS } from './url-problems.ts';

/** Rules X4 and X5: http and localhost are fine here (X12), what the client cannot fill in is not. */
export const packageUrl: RuleOf<'transport'> = {
  scope: 'transport',
  id: 'X4',
  code: 'invalid-templated-url',
  field: 'packages[].transport.url',
  judge(transport) {
    const { type, url, parent } = transport;
    if (type === 'stdio' || url === undefined || url === '') return undefined;
    const args = judgeVariables(url, parent?.value ?? {}) ?? judgeForm(url);
    return args && { pointer: pointerOf(transport, 'url'), args: { url, ...args } };
  },
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** What a package's URL may use (X5): names of its environment variables, names and value hints of its arguments. */
function declaredBy(pack: JsonObject): string[] {
  const environment = itemsOf(pack, 'environmentVariables').map((variable) => getText(variable, 'name'));
  const others = argumentsOf(pack).flatMap((argument) => [getText(argument, 'name'), getText(argument, 'valueHint')]);
  return [...environment, ...others].filter((name) => name !== undefined);
}

function judgeVariables(url: string, pack: JsonObject): RuleHit['args'] | undefined {
  const used = variablesOf(url);
  if (used.length === 0) return undefined;
  const declared = declaredBy(pack);
  const known = new Set(declared);
  const undeclared = used.filter((name) => !known.has(name));
  const [first] = undeclared;
  if (first === undefined) return undefined;
  const problem = describeUndeclared(undeclared);
  const meant = findMeantName(first, declared);
  if (meant !== undefined) {
    const suggestion = url.replaceAll(`{${first}}`, () => `{${meant}}`);
    return {
      problem,
      suggestion,
      advice: `Write {${meant}}: the name is compared as it is written, dashes and case included.`,
    };
  }
  const names = declared.length === 0 ? 'none' : listNames(declared, ['{', '}']);
  return { problem, advice: `Declare an environment variable or an argument of that name. Declared now: ${names}.` };
}

function judgeForm(url: string): RuleHit['args'] | undefined {
  const parsed = parseTransportUrl(substituteVariables(url));
  if (parsed.kind === 'url') return undefined;
  const { problem } = parsed;
  const starts = problem === 'no-scheme' && url.startsWith('{');
  return {
    problem: URL_PROBLEMS[problem].replace('https://', 'http:// or https://'),
    advice: starts ? 'Write the scheme in front of the variable: http://{host}:{port}/mcp.' : URL_ADVICE[problem],
  };
}

export const PACKAGE_URL_RULES: readonly Rule[] = [packageUrl];
