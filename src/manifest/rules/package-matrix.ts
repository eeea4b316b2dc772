import type { DocumentEdit } from '../document-edit.ts';
import { getMember, isJsonObject, valueAt } from '../json-members.ts';
import { parentOf } from '../json-pointer.ts';
import { mergeOciReference } from '../oci-reference.ts';
import type { JsonObject } from '../server-json.ts';
import { pointerOf } from '../server-parts.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, RuleOf } from './rule.ts';

/** Rule K-version, required: told as a warning, since a release step may fill the version in; `verify` refuses it. */
export const versionRequired: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-version-required',
  code: 'package-version-missing',
  field: 'packages[].version',
  judge(pack) {
    if (pack.version !== undefined || pack.fields?.version !== 'required') return undefined;
    if (Object.hasOwn(pack.value, 'version')) return undefined;
    const args = { type: String(pack.type), identifier: pack.identifier ?? '' };
    return { pointer: pointerOf(pack, 'version'), severity: 'warning', args };
  },
  fix: ({ pointer }, server) => {
    const version = getMember(server, 'version');
    if (typeof version !== 'string' || version === '') return undefined;
    const insert = { kind: 'insert', pointer: parentOf(pointer), key: 'version', value: version } as const;
    return { safe: false, edits: [{ ...insert, after: 'identifier' }] };
  },
};

/** Rule K-version, forbidden: the reference of an image names its version. */
export const versionForbidden: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-version-forbidden',
  code: 'package-version-forbidden',
  field: 'packages[].version',
  judge(pack) {
    const { version } = pack;
    if (version === undefined || pack.fields?.version !== 'forbidden') return undefined;
    return {
      pointer: pointerOf(pack, 'version'),
      args: { version, reference: joinReference(pack.value, 'version') },
    };
  },
  fix: (hit, _server, context) => moveIntoReference(hit, context, 'version'),
};

/** Rule K-base: exact text, so a trailing slash or another spelling is another registry. */
export const baseUrlMatches: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-base-mismatch',
  code: 'package-base-url-mismatch',
  field: 'packages[].registryBaseUrl',
  judge(pack, { policy }) {
    const found = pack.baseUrl;
    const expected = pack.fields?.baseUrl;
    if (found === undefined || expected === undefined || found === expected) return undefined;
    if (policy.audience === 'private') return undefined;
    return { pointer: pointerOf(pack, 'registryBaseUrl'), args: { type: String(pack.type), found, expected } };
  },
  fix: ({ pointer }) => removeAt(pointer),
};

/** Rule K-base, forbidden: the identifier of these types is a whole address. */
export const baseUrlForbidden: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-base-forbidden',
  code: 'package-base-url-forbidden',
  field: 'packages[].registryBaseUrl',
  judge(pack) {
    const found = pack.baseUrl;
    if (found === undefined || pack.fields === undefined || pack.fields.baseUrl !== undefined) return undefined;
    return { pointer: pointerOf(pack, 'registryBaseUrl'), args: { type: String(pack.type), found } };
  },
  fix: (hit, _server, context) => moveIntoReference(hit, context, 'registryBaseUrl'),
};

/** Rule K-sha, forbidden: only a downloaded file has a hash of its own. */
export const shaForbidden: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-sha-forbidden',
  code: 'package-sha-forbidden',
  field: 'packages[].fileSha256',
  judge(pack) {
    if (pack.sha === undefined || pack.fields?.sha !== 'forbidden') return undefined;
    return { pointer: pointerOf(pack, 'fileSha256'), args: { type: String(pack.type) } };
  },
  fix: ({ pointer }) => removeAt(pointer),
};

/** Rule K-sha, required: nothing else ties an MCPB entry to its file. */
export const shaRequired: RuleOf<'package'> = {
  scope: 'package',
  id: 'K-sha-required',
  code: 'package-sha-required',
  field: 'packages[].fileSha256',
  judge(pack) {
    if (pack.fields?.sha !== 'required' || (pack.sha ?? '') !== '') return undefined;
    if (pack.sha === undefined && getMember(pack.value, 'fileSha256') !== undefined) return undefined;
    return { pointer: pointerOf(pack, 'fileSha256'), args: { identifier: pack.identifier ?? '' } };
  },
};

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const LONGEST_PERIOD = 16;

/** Rule K5b, D-10: hashes that stand in templates until the release fills them in. */
export const shaPlausible: RuleOf<'package'> = {
  scope: 'package',
  id: 'K5b',
  code: 'implausible-sha256',
  field: 'packages[].fileSha256',
  judge(pack) {
    const found = pack.sha;
    if (found === undefined || !/^[a-f0-9]{64}$/.test(found)) return undefined;
    const reason = describeFake(found);
    return reason === undefined ? undefined : { pointer: pointerOf(pack, 'fileSha256'), args: { found, reason } };
  },
};

/** Why a hash is that of no real file; undefined when nothing says so. */
export function describeFake(sha: string): string | undefined {
  if (sha === EMPTY_SHA256) return 'it is the hash of an empty file';
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    if (sha.slice(period) !== sha.slice(0, -period)) continue;
    return period === 1 ? 'it is one digit 64 times' : `it repeats "${sha.slice(0, period)}"`;
  }
  return undefined;
}

function removeAt(pointer: string): RuleFix {
  return { safe: false, edits: [{ kind: 'remove', pointer }] };
}

/** The reference that an image has when one of its separate parts is written into it. */
function joinReference(pack: JsonObject, member: 'version' | 'registryBaseUrl'): string {
  const identifier = getMember(pack, 'identifier');
  if (typeof identifier !== 'string') return '';
  return String(mergeOciReference({ identifier, [member]: getMember(pack, member) ?? '' }).identifier);
}

/** Removes the member; what it says goes into the reference, where the package is an image and the form allows it. */
function moveIntoReference(hit: RuleHit, { submitted }: RuleContext, member: 'version' | 'registryBaseUrl'): RuleFix {
  const remove: DocumentEdit = { kind: 'remove', pointer: hit.pointer };
  const parent = parentOf(hit.pointer);
  const pack = valueAt(submitted, parent);
  if (!isJsonObject(pack) || getMember(pack, 'registryType') !== 'oci') return { safe: false, edits: [remove] };
  const joined = joinReference(pack, member);
  if (joined === '' || joined === getMember(pack, 'identifier')) return { safe: false, edits: [remove] };
  return { safe: false, edits: [{ kind: 'replace', pointer: `${parent}/identifier`, value: joined }, remove] };
}

export const PACKAGE_MATRIX_RULES: readonly Rule[] = [
  versionRequired,
  versionForbidden,
  baseUrlMatches,
  baseUrlForbidden,
  shaForbidden,
  shaRequired,
  shaPlausible,
];
