import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its text, by path in code-unit order; undefined when the folder is not there. */
export function readSite(folder: string): Map<string, string> | undefined {
  const found: [string, string][] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push([path, entry.isFile() ? readFileSync(join(folder, path), 'utf8') : 'not a plain file']);
    }
  };
  try {
    walk('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && found.length === 0) return undefined;
    throw error;
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As `readSite`, for a site that must be there. */
export function readBuilt(folder: string): Map<string, string> {
  const site = readSite(folder);
  if (!site) throw new Error(`there is no site at ${folder}`);
  return site;
}

/** One digest of all names and contents: equal for equal trees, and short when it is not. */
export function hashSite(folder: string): string {
  const hash = createHash('sha256');
  for (const [path, text] of readBuilt(folder)) hash.update(`${path.length}:${path}${text.length}:${text}`);
  return hash.digest('hex');
}

type Site = ReadonlyMap<string, string>;

/**
 * The first paths whose files are in none of the wanted sites with the text that they have, or are missing in all.
 * To be compared with `[]`: a difference between thousands of files would itself fill the memory.
 */
export function listDifferences(found: Site, ...wanted: readonly Site[]): string[] {
  const paths = new Set([found, ...wanted].flatMap((site) => [...site.keys()]));
  return [...paths].filter((path) => !wanted.some((site) => site.get(path) === found.get(path))).slice(0, 10);
}

/** A JSON file of the site. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the document right where it reads it.
export function readJson(folder: string, path: string): any {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
