import type { Finding } from '../../findings/finding.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import type { Catalogue, CatalogueServer } from '../../registry/catalogue.ts';
import { foldVersion } from '../../registry/entry-path.ts';
import { isDenied, type Policy } from '../../registry/policy.ts';

/** What is asked to be listed. */
export interface Candidate {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  /** In the newest form. */
  readonly server: JsonObject;
  /** It lies in the registry, so that it would take the place of a listed file: not one byte of that may differ. */
  readonly isInPlace?: boolean;
}

/** What the registry holds already, as an index for many candidates. */
export interface RegistryState {
  readonly catalogue: Catalogue;
  /** By name, lower-cased. */
  readonly servers: ReadonlyMap<string, CatalogueServer>;
}

export function toRegistryState(catalogue: Catalogue): RegistryState {
  return { catalogue, servers: new Map(catalogue.servers.map((server) => [server.name.toLowerCase(), server])) };
}

/** What the policy says of a name by itself. */
export function judgeDenied(name: string, policy: Policy): Finding[] {
  return isDenied(policy, name) ? [{ code: 'name-denied', severity: 'error', pointer: '/name', args: { name } }] : [];
}

/** What the registry's state says of a candidate: findings without file and position, and whether it is there already. */
export function judgeRegistryState(
  candidate: Candidate,
  { catalogue, servers }: RegistryState,
): { findings: Finding[]; isUnchanged: boolean } {
  const { name, version } = candidate;
  const findings: Finding[] = judgeDenied(name, catalogue.policy);
  const listed = servers.get(name.toLowerCase());
  if (listed && listed.name !== name) {
    const args = { name, existing: listed.name };
    findings.push({ code: 'name-case-conflict', severity: 'error', rule: 'N8', pointer: '/name', args });
  }
  const same = listed?.versions.find((one) => one.version === version);
  const isContentEnough = candidate.isInPlace !== true;
  if (
    same &&
    (same.digest === candidate.digest || (isContentEnough && hasSameContent(same.server, candidate.server)))
  ) {
    findings.push({ code: 'version-unchanged', severity: 'info', rule: 'D-13', args: { name, version } });
    return { findings, isUnchanged: true };
  }
  if (same) {
    const differs = same.server === undefined ? 'it was deleted' : describeDifference(same.server, candidate.server);
    const args = { name, version, differs };
    findings.push({ code: 'version-content-differs', severity: 'error', rule: 'D-13', pointer: '/version', args });
  } else {
    const twin = listed?.versions.find((one) => foldVersion(one.version) === foldVersion(version));
    if (twin) {
      const args = { version, existing: twin.version };
      findings.push({ code: 'version-case-conflict', severity: 'error', pointer: '/version', args });
    }
  }
  return { findings, isUnchanged: false };
}

/** D-13: equal as JSON values; member order and blanks do not count. */
function hasSameContent(listed: string | undefined, server: JsonObject): boolean {
  return listed !== undefined && toSorted(JSON.parse(listed)) === toSorted(server);
}

function toSorted(value: JsonValue): string {
  return JSON.stringify(value, (_, part: JsonValue) =>
    isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

const MAX_MEMBERS_NAMED = 5;

function describeDifference(listed: string, server: JsonObject): string {
  const before: JsonValue = JSON.parse(listed);
  if (!isJsonObject(before)) return 'everything differs';
  const keys = [...new Set([...Object.keys(before), ...Object.keys(server)])];
  const differing = keys.filter((key) => {
    const [was, is] = [getMember(before, key), getMember(server, key)];
    return was === undefined || is === undefined || toSorted(was) !== toSorted(is);
  });
  if (differing.length === 0) return 'the same values, written in other bytes';
  const more = differing.length > MAX_MEMBERS_NAMED ? ', …' : '';
  return `different: ${differing.slice(0, MAX_MEMBERS_NAMED).join(', ')}${more}`;
}
