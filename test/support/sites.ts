import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../src/site/site-file.ts';

/** A whole site in memory: path to content. */
export type SiteModel = Readonly<Record<string, string>>;

export const MARKER_FILE = '{"generator":{"name":"mcp-git-registry"}}\n';

/** The model as the site's generator gives it: details first, paths with equal content together, the marker last. */
export function* siteOf(model: SiteModel): Generator<SiteFile> {
  for (const stage of ['detail', 'list'] as const) {
    const paths = new Map<string, string[]>();
    for (const [path, body] of Object.entries(model)) {
      if ((path.includes('/') ? 'detail' : 'list') === stage) paths.set(body, [...(paths.get(body) ?? []), path]);
    }
    for (const [body, twins] of paths) yield { stage, paths: twins, body };
  }
  yield { stage: 'list', paths: ['build.json'], body: MARKER_FILE };
}

/** What a folder should hold after the model has been written. */
export function treeOf(model: SiteModel): SiteModel {
  return { ...model, 'build.json': MARKER_FILE };
}

/** Every file below a folder with its content, and every empty folder with a slash; undefined when it is not there. */
export function readTree(folder: string): SiteModel | undefined {
  const tree: Record<string, string> = {};
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) tree[entry.name] = readFileSync(join(folder, entry.name), 'utf8');
      else {
        const below = Object.entries(readTree(join(folder, entry.name)) ?? {});
        if (below.length === 0) tree[`${entry.name}/`] = '';
        for (const [path, content] of below) tree[`${entry.name}/${path}`] = content;
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return tree;
}
