import { getMember } from '../json-members.ts';
import { argumentsOf, getText, packageTransportsOf, partsOf, pointerOf, type ServerPart } from '../server-parts.ts';
import { parseTransportUrl } from '../transport-url.ts';
import { substituteVariables, variablesOf } from '../url-template.ts';
import { collectHits } from './collect-hits.ts';
import type { Rule, RuleHit } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';
import { describeUndeclared, findMeantName, listNames, URL_ADVICE, URL_PROBLEMS } from './url-problems.ts';

/** Rules X4 and X5: http and localhost are fine here (X12), what the client cannot fill in is not. */
export const packageUrl: Rule = {
  id: 'X4',
  code: 'invalid-templated-url',
  field: 'packages[].transport.url',
  judge: (server) =>
    collectHits(packageTransportsOf(server), ({ pack, transport }) => {
      const type = getMember(transport.value, 'type');
      const url = getText(transport.value, 'url');
      if (url === undefined || type === 'stdio') return undefined;
      const args = judgeVariables(url, pack) ?? judgeForm(url);
      return args && { pointer: pointerOf(transport, 'url'), args: { url, ...args } };
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

/** What a package's URL may use (X5): names of its environment variables, names and value hints of its arguments. */
function declaredBy(pack: ServerPart): string[] {
  const environment = partsOf(pack.value, 'environmentVariables').map(({ value }) => getText(value, 'name'));
  const others = argumentsOf(pack).flatMap(({ value }) => [getText(value, 'name'), getText(value, 'valueHint')]);
  return [...environment, ...others].filter((name) => name !== undefined);
}

function judgeVariables(url: string, pack: ServerPart): RuleHit['args'] | undefined {
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
