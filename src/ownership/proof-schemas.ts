import { Ajv, type ValidateFunction } from 'ajv';
import { isUtcTime } from '../registry/utc-time.ts';
import { isAssetName, isFilePath, isRefName, parseRepositoryName } from './github/forms.ts';
import type { Proof } from './proof.ts';

type FileKind = Proof['kind'];

/** What a member must be, for the end of a sentence: "expected …". By the member's own name. */
export const MEMBER_FORMS: Readonly<Record<string, string>> = {
  kind: 'one of the kinds of proof',
  repository: '"owner/repo" as GitHub has it',
  repositoryId: 'the number of the repository, a whole number above 0 without quotation marks',
  ref: '"refs/tags/" and a tag, or "refs/heads/" and the default branch',
  sha: 'the commit, 40 hex digits in lower case',
  path: 'the path of the file in the repository, such as "server.json", without "..", "\\" or a slash in front',
  asset: 'the file name of an asset of the release',
  bundle: 'the Sigstore bundle, a JSON object',
  method: '"dns" or "http"',
  domain: 'a host name in lower case, such as "example.com"',
  alg: '"ed25519" or "ecdsap384"',
  key: 'the public key in standard base64: 44 characters (ed25519) or 68 (ecdsap384)',
  issued: 'a time in UTC to the second, such as "2026-01-02T03:04:05Z"',
  signature: 'the signature in lower-case hex: 128 digits (ed25519) or 192 (ecdsap384)',
  previous: 'an object with alg, key and signature of a key that is already pinned',
  proof: 'a proof of the kind "github-repository" or "github-attestation"',
};

const text = (form: string) => ({ type: 'string', maxLength: 1_000, format: form });
const ALG = { enum: ['ed25519', 'ecdsap384'] };
const METHOD = { enum: ['dns', 'http'] };
const SIGNED = { alg: ALG, key: text('key'), signature: text('signature') };
/** Lengths go with the algorithm; of one that is not known nothing more is said. */
const LENGTHS = { allOf: [toLengths('ed25519', 44, 128), toLengths('ecdsap384', 68, 192)] };

const SCHEMAS: Readonly<Record<FileKind, object>> = {
  'github-repository': toObject(['kind', 'repository', 'repositoryId', 'sha'], {
    repository: text('repository'),
    repositoryId: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    ref: text('ref'),
    sha: text('sha'),
    path: text('path'),
    asset: text('asset'),
  }),
  'github-attestation': toObject(['kind'], { bundle: { type: 'object' } }),
  'domain-key': {
    ...toObject(['kind', 'method', 'domain', 'alg', 'key', 'issued', 'signature'], {
      method: METHOD,
      domain: text('domain'),
      issued: text('issued'),
      ...SIGNED,
      previous: {
        type: 'object',
        additionalProperties: false,
        required: ['alg', 'key', 'signature'],
        properties: SIGNED,
        ...LENGTHS,
      },
    }),
    ...LENGTHS,
  },
  'domain-delegation': toObject(['kind', 'method', 'domain'], {
    method: METHOD,
    domain: text('domain'),
    proof: { type: 'object' },
  }),
};

const HOST_LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?=.{1,253}$)${HOST_LABEL}(?:\\.${HOST_LABEL})+$`);
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  repository: (value) => parseRepositoryName(value) !== undefined,
  ref: (value) => isRefName(/^refs\/(?:tags|heads)\/(.+)$/s.exec(value)?.[1] ?? ''),
  sha: (value) => /^[0-9a-f]{40}$/.test(value),
  path: isFilePath,
  asset: isAssetName,
  domain: (value) => DOMAIN.test(value),
  issued: (value) => SECONDS.test(value) && isUtcTime(value),
  key: isStrictBase64,
  signature: (value) => /^[0-9a-f]+$/.test(value),
};

export const FILE_KINDS = Object.keys(SCHEMAS) as readonly FileKind[];

/** Whether a text is a kind of proof that stands in a file. */
export function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(SCHEMAS, kind);
}

const compiled = new Map<FileKind, ValidateFunction>();

/** The validator of one kind: all members and their forms. It does not look into a delegation's inner proof, or a bundle. */
export function getProofValidator(kind: FileKind): ValidateFunction {
  let validate = compiled.get(kind);
  if (validate === undefined) {
    validate = new Ajv({ allErrors: true, strict: false, formats: FORMATS }).compile(SCHEMAS[kind]);
    compiled.set(kind, validate);
  }
  return validate;
}

function toObject(required: readonly string[], properties: object) {
  return { type: 'object', additionalProperties: false, required, properties: { kind: true, ...properties } };
}

function toLengths(alg: string, key: number, signature: number) {
  return {
    if: { required: ['alg'], properties: { alg: { const: alg } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: {
        key: { minLength: key, maxLength: key },
        signature: { minLength: signature, maxLength: signature },
      },
    },
  };
}

/** Standard alphabet, padded, and the one way to write these bytes: Node's decoder takes more. */
function isStrictBase64(value: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return false;
  try {
    return btoa(atob(value)) === value;
  } catch {
    return false;
  }
}
