import { Ajv, type ValidateFunction } from 'ajv';
import { stringify } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { VERSION_STATUSES, type VersionStatus } from './receipt.ts';
import { isUtcTime, NOT_A_UTC_TIME } from './utc-time.ts';
import { readYaml } from './yaml-document.ts';

/** What is asked for one version in lifecycle.yml. */
export interface LifecycleRequest {
  readonly status: VersionStatus;
  readonly message?: string;
  /** Only read where the policy has no receipts. */
  readonly published?: string;
}

/** lifecycle.yml: requests, not facts. The receipt is the truth wherever there are receipts. */
export interface Lifecycle {
  readonly versions: ReadonlyMap<string, LifecycleRequest>;
  readonly movedTo?: string;
}

export interface LifecycleResult {
  readonly lifecycle?: Lifecycle;
  readonly findings: readonly Finding[];
}

export const LIFECYCLE_FILE = 'lifecycle.yml';
export const MAX_STATUS_MESSAGE_CHARS = 500;
export const NO_LIFECYCLE: Lifecycle = { versions: new Map() };

const LIFECYCLE_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    versions: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          status: { enum: [...VERSION_STATUSES] },
          message: { type: 'string', maxLength: MAX_STATUS_MESSAGE_CHARS },
          published: { type: 'string', format: 'utc-time' },
        },
        // A message with an active version would be dropped by every reader (rules D3).
        if: { required: ['message'] },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
        then: { required: ['status'], properties: { status: { enum: ['deprecated', 'deleted'] } } },
      },
    },
    movedTo: { type: 'string', pattern: '^[^/\\s]+/[^/\\s]+$' },
  },
};
const EXPECTED =
  'Write "versions:" with, per version, status (active, deprecated, deleted), message (not with active) and published (such as 2026-01-31T12:00:00Z); and "movedTo: namespace/name".';

/** Reads the text of a lifecycle.yml, with line and column of each mistake. */
export function parseLifecycle(text: string, file: string): LifecycleResult {
  const read = readYaml(text);
  const fail = (reason: string, position: { line: number; column: number }): Finding => ({
    code: 'lifecycle-invalid',
    severity: 'error',
    file,
    ...position,
    args: { reason, expected: EXPECTED },
  });
  if (read.kind === 'problem') return { findings: [fail(read.reason, read.position)] };
  const validate = lifecycleValidator();
  if (!validate(read.document.value)) {
    const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
    return {
      findings: errors.map((error) => {
        const path = error.instancePath
          .split('/')
          .slice(1)
          .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
        const key = error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined;
        const position = read.document.locate(
          key === undefined ? path : [...path, key],
          key === undefined ? 'value' : 'key',
        );
        return fail(
          `${path.join('.') || 'the file'} ${error.keyword === 'format' ? NOT_A_UTC_TIME : error.message}${key === undefined ? '' : ` ("${key}")`}`,
          position,
        );
      }),
    };
  }
  const value = read.document.value as { versions?: Record<string, Partial<LifecycleRequest>>; movedTo?: string };
  const versions = new Map(
    Object.entries(value.versions ?? {}).map(([version, request]) => [
      version,
      { status: 'active' as const, ...request },
    ]),
  );
  return { lifecycle: { versions, ...(value.movedTo === undefined ? {} : { movedTo: value.movedTo }) }, findings: [] };
}

/** The text of a lifecycle.yml, versions in the order given. */
export function renderLifecycle(lifecycle: Lifecycle): string {
  return stringify(
    { versions: Object.fromEntries(lifecycle.versions), ...(lifecycle.movedTo ? { movedTo: lifecycle.movedTo } : {}) },
    { lineWidth: 0 },
  );
}

let validator: ValidateFunction | undefined;
function lifecycleValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false, allErrors: true, formats: { 'utc-time': isUtcTime } }).compile(
    LIFECYCLE_SCHEMA,
  );
  return validator;
}
