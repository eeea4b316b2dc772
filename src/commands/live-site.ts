import { join } from 'node:path';
import type { StaticRoot } from '../io/static-root.ts';
import { OFFICIAL_META_KEY } from '../manifest/server-json.ts';
import { FIRST_PAGE_KEY, parseAllKey } from '../site/list-keys.ts';
import { createQueryIndex, type QueryIndex, type QueryRow } from '../site/query-index.ts';
import { UserError, type World } from './world.ts';

const LIST_FOLDER = 'v0.1/lists/all';
const MONTH = /^\d{4}-\d{2}$/;
const META_BLOCK = /\/registry$/;

/** The rows of a built site, read again whenever the site was built again. */
export interface LiveSite {
  /** The index of the newest build that could be read whole. */
  index(): QueryIndex;
}

/**
 * Reads a built site for the query function. Before each use `build.json` is looked at (one stat); a build in progress
 * may leave the lists half new, and then the rows of the last whole reading stay until the next use.
 * A site that cannot be read at the start is a UserError.
 */
export function openLiveSite(directory: string, root: StaticRoot, { files }: World): LiveSite {
  const stampOf = () => {
    const found = files.stat(join(directory, 'build.json'));
    return found && `${found.size} ${found.changedMs}`;
  };
  let stamp = stampOf();
  let index = readIndex(root);
  return {
    index() {
      const now = stampOf();
      if (now === undefined || now === stamp) return index;
      try {
        index = readIndex(root);
        stamp = now;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
      return index;
    },
  };
}

function readIndex(root: StaticRoot): QueryIndex {
  const rows: QueryRow[] = [];
  const seen = new Set<string>();
  for (let key: string | undefined = FIRST_PAGE_KEY; key !== undefined; ) {
    if (seen.has(key)) throw unreadable(`${LIST_FOLDER}/${key}.json`, 'the pages go round in a circle');
    seen.add(key);
    key = readPage(root, `${LIST_FOLDER}/${key}.json`, rows);
  }
  return createQueryIndex(rows, readTombstones(root));
}

/** Adds the page's rows and returns the key of the next page. */
function readPage(root: StaticRoot, path: string, rows: QueryRow[]): string | undefined {
  const page = readJson(root, path);
  const listed = memberOf(page, 'servers');
  if (!Array.isArray(listed)) throw unreadable(path, 'it is not there, or no list');
  for (const row of listed) rows.push(toQueryRow(row));
  const next = memberOf(memberOf(page, 'metadata'), 'nextCursor');
  if (next === undefined) return undefined;
  // The key becomes part of a path, so only the form that the builder writes is followed.
  if (typeof next !== 'string' || parseAllKey(next) === undefined) throw unreadable(path, 'its nextCursor is no key');
  return next;
}

function toQueryRow(row: unknown): QueryRow {
  const server = memberOf(row, 'server');
  const meta = memberOf(row, '_meta');
  const official = memberOf(meta, OFFICIAL_META_KEY);
  const ownKey = isRecord(meta) ? Object.keys(meta).find((key) => META_BLOCK.test(key)) : undefined;
  return {
    name: textOf(memberOf(server, 'name')),
    version: textOf(memberOf(server, 'version')),
    uuid: textOf(ownKey === undefined ? undefined : memberOf(memberOf(meta, ownKey), 'id')),
    status: textOf(memberOf(official, 'status')),
    updatedAt: textOf(memberOf(official, 'updatedAt')),
    isLatest: memberOf(official, 'isLatest') === true,
    json: JSON.stringify(row),
  };
}

/** Versions whose last change says deleted. The site keeps nothing of them but the change, so the row says as much. */
function readTombstones(root: StaticRoot): QueryRow[] {
  const segments = memberOf(readJson(root, 'changes/index.json'), 'segments');
  if (!Array.isArray(segments)) return [];
  const histories = new Map<string, unknown[]>();
  for (const segment of segments) {
    const month = textOf(memberOf(segment, 'month'));
    const changes = MONTH.test(month) ? memberOf(readJson(root, `changes/${month}.json`), 'changes') : undefined;
    if (!Array.isArray(changes)) continue;
    for (const change of changes) {
      const key = `${memberOf(change, 'name')}\n${memberOf(change, 'version')}`;
      histories.set(key, [...(histories.get(key) ?? []), change]);
    }
  }
  return [...histories.values()].filter((history) => memberOf(history.at(-1), 'status') === 'deleted').map(toTombstone);
}

/** `history` has the changes of one version, oldest first; the first is its publication. */
function toTombstone(history: readonly unknown[]): QueryRow {
  const change = history.at(-1);
  const name = textOf(memberOf(change, 'name'));
  const version = textOf(memberOf(change, 'version'));
  const updatedAt = textOf(memberOf(change, 'at'));
  const official = {
    status: 'deleted',
    statusChangedAt: updatedAt,
    statusMessage: memberOf(change, 'statusMessage'),
    publishedAt: textOf(memberOf(history[0], 'at')),
    updatedAt,
    isLatest: false,
  };
  const server = { name, description: 'This version was deleted.', version };
  const json = JSON.stringify({ server, _meta: { [OFFICIAL_META_KEY]: official } });
  return { name, version, uuid: '', status: 'deleted', updatedAt, isLatest: false, json };
}

function readJson(root: StaticRoot, path: string): unknown {
  const bytes = root.read(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw unreadable(path, 'it is not JSON', error);
  }
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unreadable(path: string, reason: string, cause?: unknown): UserError {
  return new UserError(`The site cannot be previewed: ${path}: ${reason}.`, 'Build the site again, then preview it.', {
    cause,
  });
}
