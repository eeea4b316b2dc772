import { describeBlockedHost } from '../blocked-hosts.ts';
import { findHiddenHost } from '../hidden-host.ts';
import { getMember, isJsonObject, valueAt } from '../json-members.ts';
import { parentOf } from '../json-pointer.ts';
import type { JsonObject } from '../server-json.ts';
import { getText, pointerOf } from '../server-parts.ts';
import type { TransportPlace } from '../server-view.ts';
import { parseTransportUrl, type UrlProblem } from '../transport-url.ts';
import { hasVariableInAuthority, substituteVariables, variablesOf } from '../url-template.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, RuleOf } from './rule.ts';
import { replaceWithSuggestion } from './suggestion.ts';
import { describeUndeclared, findMeantName, listNames, URL_ADVICE, URL_PROBLEMS } from './url-problems.ts';

/** Rules X8 and X10 (D-6): an https URL whose host everybody can reach; a private registry may name any host. */
export const remoteUrl: RuleOf<'remote'> = {
  scope: 'remote',
  id: 'X8',
  code: 'invalid-remote-url',
  field: 'remotes[].url',
  judge: (remote, { policy }) =>
    judgeUrl(remote, (url) => {
      const parsed = parseTransportUrl(substituteVariables(url));
      if (parsed.kind === 'problem') return describeForm(url, parsed.problem);
      const hidden = policy.audience === 'public' ? findPrivateHost(url, parsed.host, remote.value) : undefined;
      if (hidden !== undefined) return { problem: hidden, advice: PRIVATE_HOST_ADVICE };
      return parsed.scheme === 'https' ? undefined : describeInsecure(url);
    }),
  fix: ({ pointer, args }) => replaceWithSuggestion(pointer, args.suggestion),
};

const PRIVATE_HOST_ADVICE =
  'Write the address that your users call. A server that runs on their machine is a package, not a remote.';

function findPrivateHost(url: string, host: string, remote: JsonObject): string | undefined {
  const blocked = describeBlockedHost(host, hasVariableInAuthority(url));
  if (blocked !== undefined) return `the host ${host} is ${blocked}`;
  const hidden = findHiddenHost(url, remote);
  return hidden && `its variables lead to the host ${hidden.host}, which is ${hidden.blocked}`;
}

/** Rule X9: every variable is a key of the remote's `variables`. */
export const remoteVariables: RuleOf<'remote'> = {
  scope: 'remote',
  id: 'X9',
  code: 'invalid-templated-url',
  field: 'remotes[].url',
  judge: (remote) =>
    judgeUrl(remote, (url): RuleHit['args'] | undefined => {
      const declared = declaredBy(remote.value);
      const undeclared = undeclaredIn(url, declared);
      const [first] = undeclared;
      if (first === undefined) return undefined;
      const problem = describeUndeclared(undeclared);
      const meant = findMeantName(first, declared);
      if (meant !== undefined) {
        const suggestion = url.replaceAll(`{${first}}`, () => `{${meant}}`);
        return {
          problem,
          suggestion,
          advice: `Write {${meant}}: the name is compared as it is written, case included.`,
        };
      }
      const names = declared.length === 0 ? 'none' : listNames(declared, ['"', '"']);
      return { problem, advice: `Add it to "variables" of this remote. Declared now: ${names}.` };
    }),
  fix: (hit, _server, context) =>
    replaceWithSuggestion(hit.pointer, hit.args.suggestion) ?? declareVariables(hit.pointer, context),
};

function judgeUrl(remote: TransportPlace, judge: (url: string) => RuleHit['args'] | undefined): RuleHit | undefined {
  const { url, type } = remote;
  if (url === undefined || url === '' || type === 'stdio') return undefined;
  const args = judge(url);
  return args && { pointer: pointerOf(remote, 'url'), args: { url, ...args } };
}

function describeForm(url: string, problem: UrlProblem): RuleHit['args'] {
  const told = { problem: URL_PROBLEMS[problem], advice: URL_ADVICE[problem] };
  if (problem !== 'no-scheme') return told;
  if (url.startsWith('{')) {
    const advice =
      'A URL cannot begin with a variable: write https:// and a variable for the host, as in https://{host}/mcp.';
    return { ...told, advice };
  }
  const suggestion = `https://${url.replace(/^\/+/, '')}`;
  const parsed = parseTransportUrl(substituteVariables(suggestion));
  const helps = parsed.kind === 'url' && parsed.host.includes('.') && describeBlockedHost(parsed.host) === undefined;
  return helps ? { ...told, suggestion } : told;
}

/** The host is public: only the scheme is wrong. */
function describeInsecure(url: string): RuleHit['args'] {
  if (url.startsWith('{')) {
    const suggestion = url.replace(/^\{[^}]*\}(?=:\/\/)/, 'https');
    return { problem: 'its scheme is a variable', suggestion, advice: 'Write https:// in place of the variable.' };
  }
  const suggestion = url.replace(/^http:/i, 'https:');
  const advice = 'Write https://, and see that the server answers there.';
  return { problem: 'it begins with http://, which anybody on the way can read and change', suggestion, advice };
}

function declaredBy(remote: JsonObject): string[] {
  const variables = getMember(remote, 'variables');
  return isJsonObject(variables) ? Object.keys(variables) : [];
}

function undeclaredIn(url: string, declared: readonly string[]): string[] {
  const used = variablesOf(url);
  if (used.length === 0) return used;
  const known = new Set(declared);
  return used.filter((name) => !known.has(name));
}

/** Adds what is missing to `variables` of the remote. */
function declareVariables(pointer: string, { submitted }: RuleContext): RuleFix | undefined {
  const parent = parentOf(pointer);
  const remote = valueAt(submitted, parent);
  const url = isJsonObject(remote) ? getText(remote, 'url') : undefined;
  if (url === undefined || !isJsonObject(remote)) return undefined;
  const undeclared = undeclaredIn(url, declaredBy(remote));
  const value = { isRequired: true };
  if (!Object.hasOwn(remote, 'variables')) {
    const variables = Object.fromEntries(undeclared.map((name) => [name, value]));
    return {
      safe: false,
      edits: [{ kind: 'insert', pointer: parent, key: 'variables', value: variables, after: 'url' }],
    };
  }
  const [key] = undeclared;
  if (key === undefined || undeclared.length > 1 || !isJsonObject(getMember(remote, 'variables'))) return undefined;
  return { safe: false, edits: [{ kind: 'insert', pointer: `${parent}/variables`, key, value }] };
}

export const REMOTE_URL_RULES: readonly Rule[] = [remoteUrl, remoteVariables];
