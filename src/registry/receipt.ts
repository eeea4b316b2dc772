import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonValue, Sha256 } from '../manifest/server-json.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { isUtcTime } from './utc-time.ts';

export const VERSION_STATUSES = ['active', 'deprecated', 'deleted'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** `proved`: ownership shown; `owner`: the registry's owner vouches; `imported`: copied from an upstream, nothing checked. */
export const RECEIPT_LEVELS = ['proved', 'owner', 'imported'] as const;
export type ReceiptLevel = (typeof RECEIPT_LEVELS)[number];

export const RECEIPT_SCHEMA_ID = 'mcp-git-registry/receipt/1';

/** What a version was before its last changes, oldest first: the changes feed is made from it. */
export interface ReceiptHistory {
  readonly at: string;
  readonly status: VersionStatus;
  readonly statusMessage?: string;
  readonly digest: string;
}

/** The machine's record of one admitted version (design, section 4). Times are RFC 3339. */
export interface Receipt {
  readonly schema: string;
  readonly name: string;
  readonly version: string;
  /** Of the server.json's bytes. */
  readonly digest: Sha256;
  readonly publishedAt: string;
  readonly level: ReceiptLevel;
  readonly admission: {
    readonly kind: 'pull-request' | 'tracked' | 'owner' | 'import';
    readonly [key: string]: JsonValue;
  };
  readonly namespaceProof?: { readonly kind: string; readonly evidence: JsonValue };
  readonly packageProofs?: readonly JsonValue[];
  readonly remotes?: readonly JsonValue[];
  /** Version of the rules that judged it. */
  readonly ruleset: string;
  readonly status: VersionStatus;
  readonly statusMessage?: string;
  readonly statusChangedAt: string;
  readonly updatedAt: string;
  readonly history?: readonly ReceiptHistory[];
  readonly recheck?: { readonly at: string; readonly outcome: string };
}

const TIME = { type: 'string', format: 'utc-time' };
const RECEIPT_SCHEMA = {
  type: 'object',
  required: [
    'schema',
    'name',
    'version',
    'digest',
    'publishedAt',
    'level',
    'admission',
    'ruleset',
    'status',
    'statusChangedAt',
    'updatedAt',
  ],
  properties: {
    schema: { const: RECEIPT_SCHEMA_ID },
    name: { type: 'string', minLength: 3 },
    version: { type: 'string', minLength: 1 },
    digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    publishedAt: TIME,
    level: { enum: [...RECEIPT_LEVELS] },
    admission: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['pull-request', 'tracked', 'owner', 'import'] } },
    },
    namespaceProof: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
    packageProofs: { type: 'array' },
    remotes: { type: 'array' },
    ruleset: { type: 'string' },
    status: { enum: [...VERSION_STATUSES] },
    statusMessage: { type: 'string', maxLength: 500 },
    statusChangedAt: TIME,
    updatedAt: TIME,
    history: {
      type: 'array',
      items: {
        type: 'object',
        required: ['at', 'status', 'digest'],
        properties: {
          at: TIME,
          status: { enum: [...VERSION_STATUSES] },
          statusMessage: { type: 'string' },
          digest: { type: 'string' },
        },
      },
    },
    recheck: { type: 'object', required: ['at', 'outcome'], properties: { at: TIME, outcome: { type: 'string' } } },
  },
};

export type ReceiptResult =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'problem'; readonly reason: string };

/** Reads a receipt's text. It does not compare the receipt with its entry: see `judgeReceipt`. */
export function parseReceipt(text: string): ReceiptResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'problem', reason: `it is not JSON (${error instanceof Error ? error.message : 'broken'})` };
  }
  const validate = receiptValidator();
  if (validate(value)) return { kind: 'receipt', receipt: value as Receipt };
  const first = validate.errors?.[0];
  return {
    kind: 'problem',
    reason: `${first?.instancePath || 'the document'} ${first ? describeSchemaError(first) : 'is not a receipt'}`,
  };
}

/** The one text of a receipt: members in the order of the design, two spaces, LF at the end. */
export function renderReceipt(receipt: Receipt): string {
  return `${JSON.stringify(toOrderedReceipt(receipt), null, 2)}\n`;
}

/** The receipt with its members in the order of the design; absent ones left out. */
export function toOrderedReceipt(receipt: Receipt): Receipt {
  const {
    schema,
    name,
    version,
    digest,
    publishedAt,
    level,
    admission,
    namespaceProof,
    packageProofs,
    remotes,
    ruleset,
  } = receipt;
  const { status, statusMessage, statusChangedAt, updatedAt, history, recheck } = receipt;
  const ordered = {
    schema,
    name,
    version,
    digest,
    publishedAt,
    level,
    admission,
    namespaceProof,
    packageProofs,
    remotes,
    ruleset,
  };
  return { ...ordered, status, statusMessage, statusChangedAt, updatedAt, history, recheck } as Receipt;
}

/**
 * The receipt after a change of status or content at `at`: what was before goes into its history.
 * `digest` differs only when the owner accepted an upstream's edit.
 */
export function toChangedReceipt(
  receipt: Receipt,
  change: {
    readonly status: VersionStatus;
    readonly statusMessage?: string;
    readonly digest?: Sha256;
    readonly at: string;
    readonly statusChangedAt?: string;
  },
): Receipt {
  const { statusMessage: oldMessage, ...kept } = receipt;
  const before: ReceiptHistory = {
    at: receipt.updatedAt,
    status: receipt.status,
    ...(oldMessage === undefined ? {} : { statusMessage: oldMessage }),
    digest: receipt.digest,
  };
  const statusChanged = change.status !== receipt.status || change.statusMessage !== oldMessage;
  return {
    ...kept,
    digest: change.digest ?? receipt.digest,
    status: change.status,
    ...(change.statusMessage === undefined ? {} : { statusMessage: change.statusMessage }),
    statusChangedAt: statusChanged ? (change.statusChangedAt ?? change.at) : receipt.statusChangedAt,
    updatedAt: change.at,
    history: [...(receipt.history ?? []), before],
  };
}

let validator: ValidateFunction | undefined;
function receiptValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false, formats: { 'utc-time': isUtcTime } }).compile(RECEIPT_SCHEMA);
  return validator;
}
