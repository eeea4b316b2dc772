import { Ajv, type ValidateFunction } from 'ajv';

/**
 * The pins of one namespace (ownership.md 2): machine-written beside its receipts, read from the base branch. Names are
 * not identity: later publications must come from the same ids or keys.
 */
export interface NamespaceRecord {
  readonly schema: string;
  /** Lower-cased: the key. */
  readonly ns: string;
  /** As GitHub spells the login, or as the domain's labels were first written. */
  readonly canonical: string;
  readonly kind: 'github' | 'domain';
  readonly github?: { readonly ownerId: number; readonly login: string; readonly type: 'User' | 'Organization' };
  readonly domain?: {
    readonly host: string;
    readonly keys: readonly PinnedKey[];
    /** GitHub accounts that published by the domain's delegation. */
    readonly delegates?: readonly PinnedDelegate[];
  };
  /** By server name, lower-cased. Ids of the repositories that may publish it; empty or absent: none is pinned. */
  readonly servers: Readonly<Record<string, { readonly repositoryIds: readonly number[] }>>;
  readonly policy?: {
    /** Path of the workflow that must have signed, such as `.github/workflows/release.yml`. */
    readonly workflow?: string;
    readonly environment?: string;
    readonly requireProof?: string;
    readonly allowSelfHosted?: boolean;
  };
  readonly firstSeen: string;
  readonly pr?: number;
}

export interface PinnedKey {
  readonly alg: string;
  /** Of the raw key bytes, hex. */
  readonly sha256: string;
  readonly firstSeen: string;
}

export interface PinnedDelegate {
  readonly ownerId: number;
  /** As GitHub spelled it last; the id is what is compared. */
  readonly login: string;
  readonly firstSeen: string;
}

export const NAMESPACE_RECORD_FILE = 'namespace.json';
export const NAMESPACE_RECORD_SCHEMA_ID = 'mcp-git-registry/namespace/1';
const ID = { type: 'integer', minimum: 1 };
const TEXT = { type: 'string', minLength: 1, maxLength: 300 };
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'ns', 'canonical', 'kind', 'servers', 'firstSeen'],
  properties: {
    schema: { const: NAMESPACE_RECORD_SCHEMA_ID },
    ns: TEXT,
    canonical: TEXT,
    kind: { enum: ['github', 'domain'] },
    github: {
      type: 'object',
      additionalProperties: false,
      required: ['ownerId', 'login', 'type'],
      properties: { ownerId: ID, login: TEXT, type: { enum: ['User', 'Organization'] } },
    },
    domain: {
      type: 'object',
      additionalProperties: false,
      required: ['host', 'keys'],
      properties: {
        host: TEXT,
        keys: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['alg', 'sha256', 'firstSeen'],
            properties: { alg: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, firstSeen: TEXT },
          },
        },
        delegates: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['ownerId', 'login', 'firstSeen'],
            properties: { ownerId: ID, login: TEXT, firstSeen: TEXT },
          },
        },
      },
    },
    servers: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['repositoryIds'],
        properties: { repositoryIds: { type: 'array', items: ID } },
      },
    },
    policy: {
      type: 'object',
      additionalProperties: false,
      properties: {
        workflow: TEXT,
        environment: TEXT,
        requireProof: TEXT,
        allowSelfHosted: { type: 'boolean' },
      },
    },
    firstSeen: TEXT,
    pr: ID,
  },
};

export type NamespaceRecordResult =
  | { readonly kind: 'record'; readonly record: NamespaceRecord }
  | { readonly kind: 'problem'; readonly reason: string };

/** Reads the text of a namespace.json. A record that cannot be read is never taken for an absent one. */
export function parseNamespaceRecord(text: string): NamespaceRecordResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'problem', reason: 'it is not JSON' };
  }
  const validate = recordValidator();
  if (validate(value)) return { kind: 'record', record: value as unknown as NamespaceRecord };
  const first = validate.errors?.[0];
  return { kind: 'problem', reason: `${first?.instancePath || 'the document'} ${first?.message ?? 'is no record'}` };
}

/** The one text of a record: two spaces, LF at the end. */
export function renderNamespaceRecord(record: NamespaceRecord): string {
  const { schema, ns, canonical, kind, github, domain, servers, policy, firstSeen, pr } = record;
  const ordered = { schema, ns, canonical, kind, github, domain, servers, policy, firstSeen, pr };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

let validator: ValidateFunction | undefined;
function recordValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false }).compile(SCHEMA);
  return validator;
}
