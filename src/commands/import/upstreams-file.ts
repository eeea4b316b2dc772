import { join } from 'node:path';
import { UserError, type World } from '../world.ts';

/** What is remembered of an upstream after an import: enough to notice a shrink and to ask for changes only. */
export interface UpstreamMemory {
  readonly records: number;
  readonly servers: number;
  /** Ask for what changed after this time; RFC 3339 in UTC. */
  readonly since?: string;
}

export const UPSTREAMS_FILE = 'upstreams.json';

/** `<receipts>/upstreams.json`: memories by label. Absent is empty; a damaged one stops, since it guards against loss. */
export function readUpstreams(receipts: string, world: Pick<World, 'files'>): Map<string, UpstreamMemory> {
  const path = join(receipts, UPSTREAMS_FILE);
  const bytes = world.files.readIfPresent(path);
  if (!bytes) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw damaged(path, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged(path);
  const entries = Object.entries(value);
  for (const [, memory] of entries) if (!isMemory(memory)) throw damaged(path);
  return new Map(entries);
}

/** Written last, whole or not at all, labels sorted; not touched when nothing changed. */
export function writeUpstreams(
  receipts: string,
  memories: ReadonlyMap<string, UpstreamMemory>,
  world: Pick<World, 'files'>,
): void {
  const sorted = [...memories].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const path = join(receipts, UPSTREAMS_FILE);
  const bytes = Buffer.from(`${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  const present = world.files.readIfPresent(path);
  if (present && bytes.equals(present)) return;
  world.files.makeDirectory(receipts);
  world.files.writeAtomic(path, bytes);
}

function isMemory(value: unknown): value is UpstreamMemory {
  if (typeof value !== 'object' || value === null) return false;
  const { records, servers, since } = value as Record<string, unknown>;
  return Number.isInteger(records) && Number.isInteger(servers) && (since === undefined || typeof since === 'string');
}

function damaged(path: string, cause?: unknown): UserError {
  return new UserError(
    `${path} is damaged, so a shrink of an upstream could not be noticed.`,
    'Restore it from git, or remove it to begin anew.',
    { cause },
  );
}
