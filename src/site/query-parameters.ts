import { type QueryAnswer, renderProblem } from './problem.ts';

/** What the query function needs of URLSearchParams; a Map does as well. */
export interface QueryParams {
  get(name: string): string | null | undefined;
}

/** The parameters of `GET <api>/servers`, checked. */
export interface ListQuery {
  readonly limit: number;
  readonly cursor?: string;
  /** Lower-cased. */
  readonly search?: string;
  /** `latest`, or an exact version; absent: all versions. */
  readonly version?: string;
  /** RFC 3339. */
  readonly updatedSince?: string;
  readonly includeDeleted: boolean;
}

export type ParsedListQuery = { readonly query: ListQuery } | { readonly problem: QueryAnswer };

const DEFAULT_LIMIT = 30;
const MAX_LIMIT = 100;
const PARAMETERS = ['cursor', 'limit', 'search', 'version', 'updated_since', 'include_deleted'];
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d{1,12})?(?:[Zz]|[+-](\d{2}:\d{2}))$/;

/**
 * Reads the list parameters as the official registry does (clients.md, section 6): an empty value counts as absent,
 * a bad limit or flag is 422, a bad time or a NUL is 400, `updated_since` includes deleted versions.
 * The form of the cursor is not judged here: it depends on the list.
 */
export function parseListQuery(params: QueryParams): ParsedListQuery {
  if (PARAMETERS.some((name) => params.get(name)?.includes('\0'))) {
    return { problem: renderProblem(400, 'A parameter contains a NUL character.') };
  }
  const limit = parseLimit(params.get('limit'));
  if (limit === undefined) {
    return { problem: renderProblem(422, `limit must be a whole number from 1 to ${MAX_LIMIT}.`) };
  }
  const deleted = parseIncludeDeleted(params);
  if ('problem' in deleted) return deleted;
  const cursor = params.get('cursor') || undefined;
  const search = params.get('search')?.toLowerCase() || undefined;
  const version = params.get('version') || undefined;
  return {
    query: {
      limit,
      ...deleted,
      ...(cursor === undefined ? {} : { cursor }),
      ...(search === undefined ? {} : { search }),
      ...(version === undefined ? {} : { version }),
    },
  };
}

/** `include_deleted` alone, for the detail paths. */
export function parseIncludeDeleted(
  params: QueryParams,
): { readonly includeDeleted: boolean; readonly updatedSince?: string } | { readonly problem: QueryAnswer } {
  const flag = params.get('include_deleted') || undefined;
  if (flag !== undefined && flag !== 'true' && flag !== 'false') {
    return { problem: renderProblem(422, 'include_deleted must be true or false.') };
  }
  const since = params.get('updated_since') || undefined;
  if (since === undefined) return { includeDeleted: flag === 'true' };
  if (!isRfc3339(since)) {
    return { problem: renderProblem(400, 'updated_since must be an RFC 3339 time such as 2026-07-20T00:00:00Z.') };
  }
  if (flag === 'false') {
    return { problem: renderProblem(400, 'include_deleted=false cannot be combined with updated_since.') };
  }
  return { includeDeleted: true, updatedSince: since };
}

/** True for a time as RFC 3339 has it, with its zone, on a day that exists. */
function isRfc3339(text: string): boolean {
  const [, date = '', time = '', offset = '00:00'] = RFC_3339.exec(text) ?? [];
  const wholeMs = Date.parse(`${date}T${time}Z`);
  // Date.parse rolls 30 February over to March; such a day is no time.
  if (Number.isNaN(wholeMs) || !new Date(wholeMs).toISOString().startsWith(date)) return false;
  return Number(offset.slice(0, 2)) < 24 && Number(offset.slice(3)) < 60;
}

function parseLimit(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text === '') return DEFAULT_LIMIT;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= MAX_LIMIT ? limit : undefined;
}
