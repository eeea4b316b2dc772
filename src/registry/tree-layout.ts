import { compareCodeUnits } from './catalogue.ts';

/** What a path below the data folder or the receipts folder is for. */
export type TreePath =
  | { readonly kind: 'server-json' | 'lifecycle'; readonly server: string; readonly segment: string }
  | { readonly kind: 'receipt'; readonly server: string; readonly segment: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown'; readonly expected: string };

const SERVERS_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';
const RECEIPTS_LAYOUT = '<shard>/<namespace>/<name>/<version>.json';

/** Classifies a path below `<data>/servers`. */
export function classifyServersPath(path: string): TreePath {
  const parts = path.split('/');
  const server = parts.slice(0, 3).join('/');
  if (parts.length === 5 && parts[4] === 'server.json') return { kind: 'server-json', server, segment: parts[3]! };
  if (parts.length === 4 && parts[3] === 'lifecycle.yml') return { kind: 'lifecycle', server, segment: '' };
  if (parts.length === 5 && parts[4] === 'proof.json') return { kind: 'known' };
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

/** The files of one server's folder: version segments that have a server.json, a receipt, or both. */
export interface ServerFolderPaths {
  readonly path: string;
  lifecycle: boolean;
  readonly segments: Map<string, { server: boolean; receipt: boolean }>;
}

/** Groups classified paths by server, sorted by folder path in code-unit order. */
export function groupByServer(paths: Iterable<TreePath>): ServerFolderPaths[] {
  const folders = new Map<string, ServerFolderPaths>();
  for (const path of paths) {
    if (path.kind === 'known' || path.kind === 'unknown') continue;
    const folder = folders.get(path.server) ?? { path: path.server, lifecycle: false, segments: new Map() };
    folders.set(path.server, folder);
    if (path.kind === 'lifecycle') {
      folder.lifecycle = true;
      continue;
    }
    const segment = folder.segments.get(path.segment) ?? { server: false, receipt: false };
    folder.segments.set(path.segment, segment);
    if (path.kind === 'receipt') segment.receipt = true;
    else segment.server = true;
  }
  return [...folders.values()].sort((a, b) => compareCodeUnits(a.path, b.path));
}
