import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { editDistance } from '../findings/edit-distance.ts';
import type { Finding } from '../findings/finding.ts';
import { parsePointer } from '../manifest/json-pointer.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { VERSION_STATUSES, type VersionStatus } from './receipt.ts';
import { isUtcTime } from './utc-time.ts';
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
  /** Kept, not acted on: moving is not there yet. */
  readonly movedTo?: string;
}

export interface LifecycleResult {
  readonly lifecycle?: Lifecycle;
  readonly findings: readonly Finding[];
}

export const LIFECYCLE_FILE = 'lifecycle.yml';
/** Reading YAML takes quadratic time in places, and anybody may ask for a change of status. */
export const MAX_LIFECYCLE_CHARS = 65_536;
export const MAX_STATUS_MESSAGE_CHARS = 500;
export const NO_LIFECYCLE: Lifecycle = { versions: new Map() };

/** Each is looked up by its path; nobody reads more. */
const MAX_FINDINGS = 100;
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
  const fail = (reason: string, position: { line: number; column: number }, expected = EXPECTED): Finding => ({
    code: 'lifecycle-invalid',
    severity: 'error',
    file,
    ...position,
    args: { reason, expected },
  });
  if (text.length > MAX_LIFECYCLE_CHARS) {
    return { findings: [fail(`it has more than ${MAX_LIFECYCLE_CHARS} characters`, { line: 1, column: 1 })] };
  }
  const read = readYaml(text);
  if (read.kind === 'problem') return { findings: [fail(read.reason, read.position)] };
  const validate = lifecycleValidator();
  if (!validate(read.document.value)) {
    const errors = (validate.errors ?? []).filter(isOwnMistake).slice(0, MAX_FINDINGS);
    return {
      findings: errors.map((error) => {
        const path = parsePointer(error.instancePath) ?? [];
        if (error.keyword === 'enum') {
          const { reason, expected } = describeStatus(error);
          return fail(`${path.join('.')} ${reason}`, read.document.locate(path), expected);
        }
        const key = error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined;
        const position = read.document.locate(
          key === undefined ? path : [...path, key],
          key === undefined ? 'value' : 'key',
        );
        return fail(
          `${path.join('.') || 'the file'} ${describeSchemaError(error)}${key === undefined ? '' : ` ("${key}")`}`,
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

/** `if` says nothing of its own, and what `then` says about a status that is none is said already. */
function isOwnMistake({ keyword, schemaPath, data }: ErrorObject): boolean {
  if (keyword === 'if') return false;
  return !(keyword === 'enum' && schemaPath.includes('/then/')) || VERSION_STATUSES.includes(data as VersionStatus);
}

const MAX_STATUS_CHARS = 60;
const MAX_TYPING_MISTAKES = 3;

/** What is wrong with a status: it is none, or it takes no message. */
function describeStatus({ data, schemaPath }: ErrorObject): { reason: string; expected: string } {
  if (schemaPath.includes('/then/'))
    return { reason: `is "${data}", which takes no message`, expected: 'Leave out "message", or use another status.' };
  const allowed = `Allowed: ${VERSION_STATUSES.join(', ')}.`;
  if (typeof data !== 'string') return { reason: 'is no status', expected: allowed };
  const given = data.slice(0, MAX_STATUS_CHARS);
  const [nearest] = VERSION_STATUSES.map((status) => ({ status, distance: editDistance(given.toLowerCase(), status) }))
    .filter(({ distance }) => distance <= MAX_TYPING_MISTAKES)
    .sort((a, b) => a.distance - b.distance);
  return {
    reason: `is "${given}", which is no status`,
    expected: nearest === undefined ? allowed : `Did you mean "${nearest.status}"? ${allowed}`,
  };
}

let validator: ValidateFunction | undefined;
function lifecycleValidator(): ValidateFunction {
  validator ??= new Ajv({ strict: false, allErrors: true, verbose: true, formats: { 'utc-time': isUtcTime } }).compile(
    LIFECYCLE_SCHEMA,
  );
  return validator;
}
