import { getMember } from '../manifest/json-members.ts';
import type { Rule, RuleHit, RuleOf } from '../manifest/rules/rule.ts';
import { toEntryPaths } from './entry-path.ts';

/** A name and a version that are placed beyond doubt: to ask about the other half alone. */
const PLAIN = { name: 'com.example/server', version: '1.0.0' };

/**
 * Rule of the data layout (design, section 4): the name must become a folder and a URL. A name that breaks the rules of
 * names is theirs to report. `..` in a namespace is a warning here, since the official registry accepts such a name,
 * and is refused at admission.
 */
export const nameHasPath: RuleOf<'server'> = {
  scope: 'server',
  id: 'PATH-name',
  code: 'name-path-unsafe',
  field: 'name',
  judge(server) {
    const name = getMember(server, 'name');
    const placed = typeof name === 'string' ? toEntryPaths(name, PLAIN.version) : undefined;
    if (placed?.kind !== 'problem') return undefined;
    const { reason, isAcceptedUpstream } = placed.problem;
    return { pointer: '/name', args: { name: String(name), reason }, ...asWarning(isAcceptedUpstream) };
  },
};

/** The same for the version. One that is too long is a warning, since the official registry accepts it. */
export const versionHasPath: RuleOf<'server'> = {
  scope: 'server',
  id: 'PATH-version',
  code: 'version-path-unsafe',
  field: 'version',
  judge(server) {
    const version = getMember(server, 'version');
    const placed = typeof version === 'string' ? toEntryPaths(PLAIN.name, version) : undefined;
    if (placed?.kind !== 'problem') return undefined;
    const { reason, isAcceptedUpstream } = placed.problem;
    return { pointer: '/version', args: { version: String(version), reason }, ...asWarning(isAcceptedUpstream) };
  },
};

function asWarning(isWarning: boolean): Pick<RuleHit, 'severity'> {
  return isWarning ? { severity: 'warning' } : {};
}

/** What a registry's data layout asks of a server.json, beside the rules of the document itself. */
export const ENTRY_RULES: readonly Rule[] = [nameHasPath, versionHasPath];
