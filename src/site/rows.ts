import { OFFICIAL_META_KEY } from '../manifest/server-json.ts';
import type { CatalogueServer, CatalogueVersion } from '../registry/catalogue.ts';

/** The registry that rows speak for. */
export interface RowContext {
  /** Key of the registry's own `_meta` block. */
  readonly metaKey: string;
  readonly baseUrl: string;
}

/**
 * Key of the registry's block in `_meta`: the id's host reversed, path segments as further labels, and `/registry`.
 * `acme.github.io/mcp` gives `io.github.acme.mcp/registry`.
 */
export function toMetaKey(registryId: string): string {
  const [host = '', ...path] = registryId.split('/');
  const labels = host.replace(/:\d+$/, '').split('.').reverse();
  return `${[...labels, ...path].join('.')}/registry`;
}

/** Path of a server's receipts document below the base URL. */
export function toReceiptsPath(name: string): string {
  return `receipts/${name}.json`;
}

/**
 * One row of the API, as compact JSON: the server.json, the official block complete, and the registry's own block with
 * facts of admission only. Absent content (a deleted version) has no row.
 */
export function renderRow(server: CatalogueServer, version: CatalogueVersion, context: RowContext): string {
  const { status, statusMessage, statusChangedAt, publishedAt, updatedAt, isLatest } = version;
  const official = { status, statusChangedAt, statusMessage, publishedAt, updatedAt, isLatest };
  const own = {
    id: server.id,
    level: version.level,
    proof: version.receipt?.proofKind ?? null,
    ...(version.receipt?.remotes ? { remotes: version.receipt.remotes } : {}),
    receipt: version.receipt ? `${context.baseUrl}/${toReceiptsPath(server.name)}` : null,
  };
  const meta = JSON.stringify({ [OFFICIAL_META_KEY]: official, [context.metaKey]: own });
  return escapeMarkup(`{"server":${version.server},"_meta":${meta}}`);
}

/**
 * GitHub Pages serves the API's `.html` files as text/html: a stranger's `<script>` in a description would run there.
 * In JSON text `<` stands in strings only, and `\\u003c` means the same.
 */
function escapeMarkup(json: string): string {
  return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}

/** A list document. `count` is the number of rows in this document, `nextCursor` the key of the next page. */
export function renderList(rows: readonly string[], nextCursor?: string): string {
  const metadata = nextCursor === undefined ? { count: rows.length } : { nextCursor, count: rows.length };
  return `{"servers":[${rows.join(',')}],"metadata":${JSON.stringify(metadata)}}\n`;
}
