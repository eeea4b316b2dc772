import { compareCodeUnits } from './catalogue.ts';

/** What stands at a path. Only plain files are read. */
export type EntryKind = 'file' | 'directory' | 'symlink' | 'other';

/** A classified path and what stands there. */
export interface TreeEntry {
  readonly path: TreePath;
  readonly kind: EntryKind;
}

/** What a path below the data folder or the receipts folder is for. */
export type TreePath =
  | { readonly kind: 'server-json' | 'lifecycle'; readonly server: string; readonly segment: string }
  | { readonly kind: 'receipt'; readonly server: string; readonly segment: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown'; readonly expected: string };

/** The publisher's proof beside a server.json. */
export const PROOF_FILE = 'proof.json';

const SERVERS_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';
const RECEIPTS_LAYOUT = '<shard>/<namespace>/<name>/<version>.json';

/** Classifies a path below `<data>/servers`. */
export function classifyServersPath(path: string): TreePath {
  const parts = path.split('/');
  const server = parts.slice(0, 3).join('/');
  if (parts.length === 5 && parts[4] === 'server.json') return { kind: 'server-json', server, segment: parts[3]! };
  if (parts.length === 4 && parts[3] === 'lifecycle.yml') return { kind: 'lifecycle', server, segment: '' };
  if (parts.length === 5 && parts[4] === PROOF_FILE) return { kind: 'known' };
  if (parts.length === 4 && parts[3] === 'lifecycle.proof.json') return { kind: 'known' };
  if (parts.some((part) => part.startsWith('.'))) return { kind: 'known' };
  return { kind: 'unknown', expected: SERVERS_LAYOUT };
}

/** Classifies a path below the receipts folder. */
export function classifyReceiptsPath(path: string): TreePath {
  const parts = path.split('/');
  if (parts.length === 1 && (path === 'COMMIT' || path === 'upstreams.json')) return { kind: 'known' };
  if (parts.length === 3 && parts[2] === 'namespace.json') return { kind: 'known' };
  const last = parts[3];
  if (parts.length === 4 && last?.endsWith('.json')) {
    return { kind: 'receipt', server: parts.slice(0, 3).join('/'), segment: last.slice(0, -'.json'.length) };
  }
  if (parts.some((part) => part.startsWith('.'))) return { kind: 'known' };
  return { kind: 'unknown', expected: RECEIPTS_LAYOUT };
}

/** What one server's folder holds: version segments that have a server.json, a receipt, or both. */
export interface ServerFolderPaths {
  readonly path: string;
  lifecycle?: EntryKind;
  readonly segments: Map<string, { server?: EntryKind; receipt?: EntryKind }>;
}

/** Groups classified entries by server, sorted by folder path in code-unit order. */
export function groupByServer(entries: Iterable<TreeEntry>): ServerFolderPaths[] {
  const folders = new Map<string, ServerFolderPaths>();
  for (const { path, kind } of entries) {
    if (path.kind === 'known' || path.kind === 'unknown') continue;
    const folder: ServerFolderPaths = folders.get(path.server) ?? { path: path.server, segments: new Map() };
    folders.set(path.server, folder);
    if (path.kind === 'lifecycle') {
      folder.lifecycle = kind;
      continue;
    }
    const segment = folder.segments.get(path.segment) ?? {};
    folder.segments.set(path.segment, segment);
    if (path.kind === 'receipt') segment.receipt = kind;
    else segment.server = kind;
  }
  return [...folders.values()].sort((a, b) => compareCodeUnits(a.path, b.path));
}
