import { valueAt } from '../json-members.ts';
import { pointerOf } from '../server-parts.ts';
import type { VersionPlace } from '../server-view.ts';
import { shortenText } from '../shorten-text.ts';
import { isOfficialVersionRange } from '../upstream-version.ts';
import { isSemver } from '../version-order.ts';
import { type Rule, type RuleHit, type RuleOf, replaceWith } from './rule.ts';

const MAX_QUOTED_CHARS = 60;
/** What the newest schema allows for a version. */
const MAX_VERSION_CHARS = 255;

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
/** An operator that a person puts before the one version that is meant. */
const PINNING = /^(?:\^|~|={1,3})\s*(v?\d[0-9A-Za-z.+-]*)$/;
/** What a reader takes for semver: at least three numbers with dots. */
const NUMBERED = /^[vV]?\d+(?:\.\d+){2,}(?:[-+].*)?$/s;

/** Rule V1 with D-1: `latest` in any case, blanks around it or not, names no version. */
export const reservedVersion: RuleOf<'version'> = {
  scope: 'version',
  id: 'V1',
  code: 'reserved-version-string',
  field: 'version',
  judge: (place) => (isReservedVersion(place.version) ? toHit(place) : undefined),
};

/** Rule V2 with D-1: one version, not a range of them. */
export const rangeVersion: RuleOf<'version'> = {
  scope: 'version',
  id: 'V2',
  code: 'version-looks-like-range',
  field: 'version',
  judge(place) {
    if (!isVersionRange(place.version)) return undefined;
    const { pointer, args } = toHit(place);
    return { pointer, args: { ...args, wanted: findPinnedVersion(place.version) ?? '1.2.3' } };
  },
  fix({ pointer }, _server, { submitted }) {
    const version = valueAt(submitted, pointer);
    const pinned = typeof version === 'string' ? findPinnedVersion(version) : undefined;
    return pinned === undefined ? undefined : replaceWith(pointer, pinned, false);
  },
};

/** Rule V6 with D-1: accepted here, refused by the official registry. A private registry need not care. */
export const upstreamVersion: RuleOf<'version'> = {
  scope: 'version',
  id: 'V6',
  code: 'upstream-refuses',
  field: 'version',
  judge(place, { policy }) {
    const { version } = place;
    if (policy.audience !== 'public' || !isOfficialVersionRange(version)) return undefined;
    if (isVersionRange(version) || isReservedVersion(version)) return undefined;
    const { pointer, args } = toHit(place);
    return {
      pointer,
      severity: 'warning',
      args: {
        subject: `the version "${args.version}"`,
        reason: 'it takes a version with an "x" behind the hyphen for a range',
        advice: 'choose a prerelease without the letter x, for example 1.0.0-rc.1',
      },
    };
  },
};

/** The trap of rules.md 6: a version of numbers that does not take part in semver ordering, such as `2025.07.01`. */
export const versionOrder: RuleOf<'version'> = {
  scope: 'version',
  id: 'LINT-version-not-semver',
  code: 'version-not-semver',
  field: 'version',
  judge({ version, pack }) {
    if (pack !== undefined || isSemver(version) || version.length > MAX_VERSION_CHARS) return undefined;
    const trimmed = version.trim();
    if (isSemver(trimmed) || !NUMBERED.test(trimmed) || isVersionRange(trimmed)) return undefined;
    const wanted = toSemver(trimmed);
    const args = { version: shortenText(version, MAX_QUOTED_CHARS), wanted: wanted ?? '1.2.3' };
    return { pointer: '/version', severity: 'info', args };
  },
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

/** The version behind `=`, `==`, `^` or `~`; undefined when more than one version can be meant. */
function findPinnedVersion(version: string): string | undefined {
  const pinned = version.length > MAX_VERSION_CHARS ? undefined : PINNING.exec(version.trim())?.[1];
  return pinned === undefined || isVersionRange(pinned) ? undefined : pinned;
}

/** The version in semver: leading zeros dropped, a small v; undefined when that is not enough. */
function toSemver(version: string): string | undefined {
  const [core = ''] = version.split(/[-+]/, 1);
  const parts = core
    .replace(/^V/, 'v')
    .split('.')
    .map((part) => part.replace(/^(v?)0+(?=\d)/, '$1'));
  const candidate = parts.join('.') + version.slice(core.length);
  return isSemver(candidate) ? candidate : undefined;
}

function toHit({ version, pack }: VersionPlace): RuleHit {
  const pointer = pack === undefined ? '/version' : pointerOf(pack, 'version');
  return { pointer, args: { version: shortenText(version, MAX_QUOTED_CHARS) } };
}

/** Rules of versions, of the server and of its packages (rules.md 6). */
export const VERSION_RULES: readonly Rule[] = [reservedVersion, rangeVersion, upstreamVersion, versionOrder];
