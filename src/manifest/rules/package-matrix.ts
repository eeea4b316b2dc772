import type { DocumentEdit } from '../document-edit.ts';
import { getMember, isJsonObject } from '../json-members.ts';
import { mergeOciReference } from '../oci-reference.ts';
import type { JsonObject } from '../server-json.ts';
import { packagesOf, pointerOf, type ServerPart } from '../server-parts.ts';
import { parentOf, valueAt } from '../value-at.ts';
import { collectHits } from './collect-hits.ts';
import { fieldsOf, type PackageFields } from './package-fields.ts';
import type { Rule, RuleContext, RuleFix, RuleHit } from './rule.ts';

/** Rule K-version, required: told as a warning, since a release step may fill the version in; `verify` refuses it. */
export const versionRequired: Rule = {
  id: 'K-version-required',
  code: 'package-version-missing',
  field: 'packages[].version',
  judge: (server) =>
    judgePackages(server, (pack, fields) => {
      if (fields.version !== 'required' || Object.hasOwn(pack.value, 'version')) return undefined;
      const args = { type: typeOf(pack), identifier: identifierOf(pack) };
      return { pointer: pointerOf(pack, 'version'), severity: 'warning', args };
    }),
  fix: ({ pointer }, server) => {
    const version = getMember(server, 'version');
    if (typeof version !== 'string' || version === '') return undefined;
    const insert = { kind: 'insert', pointer: parentOf(pointer), key: 'version', value: version } as const;
    return { safe: false, edits: [{ ...insert, after: 'identifier' }] };
  },
};

/** Rule K-version, forbidden: the reference of an image names its version. */
export const versionForbidden: Rule = {
  id: 'K-version-forbidden',
  code: 'package-version-forbidden',
  field: 'packages[].version',
  judge: (server) =>
    judgePackages(server, (pack, fields) => {
      const version = getMember(pack.value, 'version');
      if (fields.version !== 'forbidden' || typeof version !== 'string') return undefined;
      return {
        pointer: pointerOf(pack, 'version'),
        args: { version, reference: joinReference(pack.value, 'version') },
      };
    }),
  fix: (hit, _server, context) => moveIntoReference(hit, context, 'version'),
};

/** Rule K-base: exact text, so a trailing slash or another spelling is another registry. */
export const baseUrlMatches: Rule = {
  id: 'K-base-mismatch',
  code: 'package-base-url-mismatch',
  field: 'packages[].registryBaseUrl',
  judge: (server, { policy }) =>
    policy.audience === 'private'
      ? []
      : judgePackages(server, (pack, { baseUrl }) => {
          const found = getMember(pack.value, 'registryBaseUrl');
          if (baseUrl === undefined || typeof found !== 'string' || found === baseUrl) return undefined;
          return {
            pointer: pointerOf(pack, 'registryBaseUrl'),
            args: { type: typeOf(pack), found, expected: baseUrl },
          };
        }),
  fix: ({ pointer }) => removeAt(pointer),
};

/** Rule K-base, forbidden: the identifier of these types is a whole address. */
export const baseUrlForbidden: Rule = {
  id: 'K-base-forbidden',
  code: 'package-base-url-forbidden',
  field: 'packages[].registryBaseUrl',
  judge: (server) =>
    judgePackages(server, (pack, { baseUrl }) => {
      const found = getMember(pack.value, 'registryBaseUrl');
      if (baseUrl !== undefined || typeof found !== 'string') return undefined;
      return { pointer: pointerOf(pack, 'registryBaseUrl'), args: { type: typeOf(pack), found } };
    }),
  fix: (hit, _server, context) => moveIntoReference(hit, context, 'registryBaseUrl'),
};

/** Rule K-sha, forbidden: only a downloaded file has a hash of its own. */
export const shaForbidden: Rule = {
  id: 'K-sha-forbidden',
  code: 'package-sha-forbidden',
  field: 'packages[].fileSha256',
  judge: (server) =>
    judgePackages(server, (pack, { sha }) => {
      if (sha !== 'forbidden' || typeof getMember(pack.value, 'fileSha256') !== 'string') return undefined;
      return { pointer: pointerOf(pack, 'fileSha256'), args: { type: typeOf(pack) } };
    }),
  fix: ({ pointer }) => removeAt(pointer),
};

/** Rule K-sha, required: nothing else ties an MCPB entry to its file. */
export const shaRequired: Rule = {
  id: 'K-sha-required',
  code: 'package-sha-required',
  field: 'packages[].fileSha256',
  judge: (server) =>
    judgePackages(server, (pack, { sha }) => {
      const found = getMember(pack.value, 'fileSha256');
      if (sha !== 'required' || (found !== undefined && found !== '')) return undefined;
      return { pointer: pointerOf(pack, 'fileSha256'), args: { identifier: identifierOf(pack) } };
    }),
};

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const LONGEST_PERIOD = 16;

/** Rule K5b, D-10: hashes that stand in templates until the release fills them in. */
export const shaPlausible: Rule = {
  id: 'K5b',
  code: 'implausible-sha256',
  field: 'packages[].fileSha256',
  judge: (server) =>
    collectHits(packagesOf(server), (pack) => {
      const found = getMember(pack.value, 'fileSha256');
      const reason = typeof found === 'string' && /^[a-f0-9]{64}$/.test(found) ? describeFake(found) : undefined;
      return reason === undefined
        ? undefined
        : { pointer: pointerOf(pack, 'fileSha256'), args: { found: `${found}`, reason } };
    }),
};

function describeFake(sha: string): string | undefined {
  if (sha === EMPTY_SHA256) return 'it is the hash of an empty file';
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    if (sha.slice(period) !== sha.slice(0, -period)) continue;
    return period === 1 ? 'it is one digit 64 times' : `it repeats "${sha.slice(0, period)}"`;
  }
  return undefined;
}

function judgePackages(
  server: JsonObject,
  judge: (pack: ServerPart, fields: PackageFields) => RuleHit | undefined,
): RuleHit[] {
  return collectHits(packagesOf(server), (pack) => {
    const fields = fieldsOf(pack.value);
    return fields && judge(pack, fields);
  });
}

function typeOf(pack: ServerPart): string {
  return String(getMember(pack.value, 'registryType'));
}

function identifierOf(pack: ServerPart): string {
  const identifier = getMember(pack.value, 'identifier');
  return typeof identifier === 'string' ? identifier : '';
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
