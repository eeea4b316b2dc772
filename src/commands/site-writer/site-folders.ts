import type { Files } from '../../io/files.ts';
import { UserError } from '../world.ts';
import { folderOf } from './layout.ts';
import type { PreviousSite } from './previous-site.ts';

/** Finds out what stands in the way of new files, before anything is changed. */
export interface SiteFolders {
  /** Checks the folders above `path`; a file of the old site among them is marked to be cleared. */
  checkAbove(path: string): void;
  /** Whether all folders above `path` are real folders, so that removing it touches nothing outside. */
  isReal(path: string): boolean;
  /** A folder stands at `path`, where the new site has a file: all that is in it must be ours, and is to be cleared. */
  clearFolder(path: string): void;
  readonly toClear: ReadonlySet<string>;
  /** How many folders the new files need that are not there yet. */
  missing(): number;
}

export function createSiteFolders(out: string, previous: PreviousSite, files: Files): SiteFolders {
  const kinds = new Map<string, 'real' | 'missing' | 'file' | 'foreign'>([['', 'real']]);
  const toClear = new Set<string>();

  function kindOfFolder(folder: string): 'real' | 'missing' | 'file' | 'foreign' {
    const known = kinds.get(folder);
    if (known !== undefined) return known;
    const above = kindOfFolder(folderOf(folder));
    const found = above === 'real' ? files.stat(`${out}/${folder}`)?.kind : undefined;
    const here =
      found === undefined ? 'missing' : found === 'directory' ? 'real' : found === 'file' ? 'file' : 'foreign';
    const kind = above === 'foreign' ? 'foreign' : here;
    kinds.set(folder, kind);
    return kind;
  }

  return {
    toClear,
    missing: () => [...kinds.values()].filter((kind) => kind === 'missing' || kind === 'file').length,
    isReal: (path) => kindOfFolder(folderOf(path)) === 'real',
    checkAbove(path) {
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
        const kind = kindOfFolder(folder);
        if (kind === 'real') return;
        if (kind === 'foreign') throw inTheWay(`${out}/${folder}`, 'is not a folder of its own');
        if (kind === 'file' && !previous.isOurs(folder)) throw inTheWay(`${out}/${folder}`, 'is a file');
        if (kind === 'file') toClear.add(folder);
      }
    },
    clearFolder(path) {
      for (const found of files.list(`${out}/${path}`, { directories: true })) {
        const whole = `${path}/${found.path}`;
        if (found.kind === 'directory') toClear.add(`${whole}/`);
        else if (previous.isOurs(whole)) toClear.add(whole);
        else throw inTheWay(`${out}/${whole}`, 'is not part of the last site');
      }
      toClear.add(`${path}/`);
    },
  };
}

function inTheWay(path: string, what: string): UserError {
  return new UserError(
    `"${path}" ${what}, and the new site needs its place.`,
    'Move it out of the out folder and build again; nothing has been changed.',
  );
}
