import { getMember, isJsonObject } from '../json-members.ts';
import { renderPointer } from '../json-pointer.ts';
import type { JsonObject } from '../server-json.ts';
import type { Rule, RuleHit } from './rule.ts';

const VERSION_PARTS = String.raw`v?(?:\d+|[xX])(?:\.(?:\d+|[xX]))*`;
/** One of these makes a range (rules.md 5.3, in its order; the rule on the core follows in code). */
const RANGE_FORMS: readonly RegExp[] = [
  /(?:^|[\s,|])(?:\^|~[>=]?|[<>]=?|={1,3}|!=)\s*v?[\dxX*]/,
  new RegExp(String.raw`^${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?\s+-\s*${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?$`),
  /\|\|/,
  /^[[(].*[\])]$/s,
  /\*/,
];
const CORE = new RegExp(`^${VERSION_PARTS}$`);

/** Rule V1 with D-1: `latest` in any case, blanks around it or not, names no version. */
export const reservedVersion: Rule = {
  id: 'V1',
  code: 'reserved-version-string',
  field: 'version',
  judge: (server) => judgeVersions(server, isReservedVersion),
};

/** Rule V2 with D-1: one version, not a range of them. */
export const rangeVersion: Rule = {
  id: 'V2',
  code: 'version-looks-like-range',
  field: 'version',
  judge: (server) => judgeVersions(server, isVersionRange),
};

/** Whether a version is the word `latest` (rules.md 5, V1, decision D-1). */
export function isReservedVersion(version: string): boolean {
  return version.trim().toLowerCase() === 'latest';
}

/** Whether a version is a range or has wildcards (rules.md 5.3, decision D-1). `latest` is not one: V1 reports it. */
export function isVersionRange(version: string): boolean {
  const trimmed = version.trim();
  if (RANGE_FORMS.some((form) => form.test(trimmed))) return true;
  const core = trimmed.split(/[-+]/, 1)[0] ?? '';
  return CORE.test(core) && /[xX]/.test(core);
}

function judgeVersions(server: JsonObject, isWrong: (version: string) => boolean): RuleHit[] {
  const packages = getMember(server, 'packages');
  const places = [{ pointer: '/version', version: getMember(server, 'version') }];
  for (const [index, pack] of (Array.isArray(packages) ? packages : []).entries()) {
    if (!isJsonObject(pack)) continue;
    places.push({ pointer: renderPointer(['packages', index, 'version']), version: getMember(pack, 'version') });
  }
  return places.flatMap(({ pointer, version }) => {
    return typeof version === 'string' && isWrong(version) ? [{ pointer, args: { version } }] : [];
  });
}

export const VERSION_RULES: readonly Rule[] = [reservedVersion, rangeVersion];
