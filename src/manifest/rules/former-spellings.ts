import type { DocumentEdit } from '../document-edit.ts';
import { getMember, isJsonObject, valueAt } from '../json-members.ts';
import { fixToNewest } from '../newest-fix.ts';
import { CURRENT_SCHEMA_URL, CURRENT_SCHEMA_VERSION, type SchemaVersion } from '../public-urls.ts';
import type { JsonObject, JsonValue } from '../server-json.ts';
import type { Spelling } from '../spellings.ts';
import { readEndedStatus, readStatus } from '../status-member.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, RuleOf } from './rule.ts';

/** The last version whose packages may have no unknown key, and the last with a `status` at the root (rules.md 3.3). */
const LAST_CLOSED_PACKAGES: SchemaVersion = '2025-09-29';
const LAST_WITH_STATUS: SchemaVersion = '2025-09-16';

/** Rules.md 3.4: a key that an object has in two spellings. */
export const keySpelledTwice: RuleOf<'server'> = {
  scope: 'server',
  id: '3.4',
  code: 'key-spelled-twice',
  field: 'packages',
  judge: (_server, { spellings }) =>
    spellings.length === 0
      ? undefined
      : spellings
          .filter(({ isTwice }) => isTwice)
          .map(({ key, wanted, pointer }) => ({ pointer, target: 'key', args: { key, wanted } })),
  fix: ({ pointer }, _server, context) => {
    const spelling = context.spellings.find((found) => found.pointer === pointer);
    const values = spelling && [pointer, spelling.wantedPointer].map((place) => valueAt(context.submitted, place));
    const isSame = values !== undefined && JSON.stringify(values[0]) === JSON.stringify(values[1]);
    return { safe: isSame, edits: [{ kind: 'remove', pointer }] };
  },
};

/**
 * Rule D10: a key as 2025-07-09 or the service of July 2025 spelled it, in a document of another version. An error where
 * the schema misses the key or allows no other; elsewhere nothing reads it.
 */
export const oldKeySpelling: RuleOf<'server'> = {
  scope: 'server',
  id: 'D10',
  code: 'old-key-spelling',
  field: 'packages',
  judge(_server, { submitted, spellings, schemaVersion }) {
    const detail = judgeVersionDetail(submitted);
    if (spellings.length === 0) return detail;
    const older = spellings.filter(({ era, isTwice }) => era === 'older' && !isTwice);
    return [...(detail === undefined ? [] : [detail]), ...older.map((found) => toOldKeyHit(found, schemaVersion))];
  },
  fix: ({ pointer, args }, _server, { submitted }) => {
    if (pointer === '/version_detail') return replaceVersionDetail(submitted);
    const key = String(args.wanted);
    const safe = fitsKey(key, valueAt(submitted, pointer));
    return { safe, edits: [{ kind: 'rename', pointer, key }] };
  },
};

/** Decision D-3: a document that names 2025-07-09 and has keys of a newer version. Told once, at the first one. */
export const newKeySpelling: RuleOf<'server'> = {
  scope: 'server',
  id: 'D-3',
  code: 'new-key-spelling',
  field: '$schema',
  judge(_server, context) {
    if (context.spellings.length === 0) return undefined;
    const newer = context.spellings.filter(({ era, isTwice }) => era === 'newer' && !isTwice);
    const [first] = newer;
    if (first === undefined) return undefined;
    const refused = newer.filter(({ isInPackage, isMissed }) => isInPackage || isMissed);
    const isRefused = refused.length > 0;
    const { pointer, key, wanted } = first;
    return [
      {
        pointer,
        target: 'key',
        severity: isRefused ? 'error' : 'warning',
        args: { key, wanted, version: String(context.schemaVersion), count: newer.length, current: CURRENT_SCHEMA_URL },
        explains: refused.flatMap((spelling) => [spelling.pointer, spelling.wantedPointer]),
      },
    ];
  },
  fix: (_hit, server, { submitted, schemaVersion }) =>
    schemaVersion === undefined ? undefined : fixToNewest(submitted, server, schemaVersion),
};

/** Rule D9: a lifecycle status in the document, where it no longer belongs. */
export const statusInDocument: RuleOf<'server'> = {
  scope: 'server',
  id: 'D9',
  code: 'status-in-document',
  field: 'status',
  judge(_server, { submitted, schemaVersion }) {
    const status = readStatus(submitted);
    if (status === undefined) return undefined;
    const isKnown = isUpTo(LAST_WITH_STATUS, schemaVersion);
    if (isKnown && status === 'active') return undefined;
    return [{ pointer: '/status', severity: isKnown ? 'error' : 'warning', args: { status } }];
  },
  fix: (_hit, _server, { submitted }) => ({
    safe: readEndedStatus(submitted) === undefined,
    edits: [{ kind: 'remove', pointer: '/status' }],
  }),
};

/** Versions are dates. */
function isUpTo(last: SchemaVersion, version: SchemaVersion | undefined): boolean {
  return version !== undefined && version <= last;
}

function toOldKeyHit(spelling: Spelling, version: RuleContext['schemaVersion']): RuleHit {
  const { key, wanted, pointer, wantedPointer, isMissed, isInPackage } = spelling;
  const isRefused = isMissed || (isInPackage && isUpTo(LAST_CLOSED_PACKAGES, version));
  return {
    pointer,
    target: 'key',
    severity: isRefused ? 'error' : 'warning',
    args: { key, wanted, version: version ?? CURRENT_SCHEMA_VERSION },
    explains: isMissed ? [wantedPointer] : [],
  };
}

/** `version_detail` of the service of July 2025, where it is all that says the version. */
function judgeVersionDetail(submitted: JsonObject): RuleHit | undefined {
  const detail = getMember(submitted, 'version_detail');
  if (Object.hasOwn(submitted, 'version') || !isJsonObject(detail)) return undefined;
  if (typeof getMember(detail, 'version') !== 'string') return undefined;
  const args = { key: 'version_detail', wanted: 'version', version: CURRENT_SCHEMA_VERSION };
  return { pointer: '/version_detail', target: 'key', args, explains: ['/version'] };
}

function replaceVersionDetail(submitted: JsonObject): RuleFix {
  const value = valueAt(submitted, '/version_detail/version') ?? '';
  const edits: DocumentEdit[] = [
    { kind: 'rename', pointer: '/version_detail', key: 'version' },
    { kind: 'replace', pointer: '/version_detail', value },
  ];
  return { safe: true, edits };
}

/** Whether a value is of the type that the newest schema wants under a key: what nothing read may hold anything. */
function fitsKey(key: string, value: JsonValue | undefined): boolean {
  if (/^is[A-Z_]|^is_/.test(key)) return typeof value === 'boolean';
  return /(?:[aA]rguments|[vV]ariables)$/.test(key) ? Array.isArray(value) : typeof value === 'string';
}

/** Rules of what other versions of the format spell otherwise, or had (rules.md 3.3 and 3.4). */
export const FORMER_SPELLING_RULES: readonly Rule[] = [
  keySpelledTwice,
  oldKeySpelling,
  newKeySpelling,
  statusInDocument,
];
