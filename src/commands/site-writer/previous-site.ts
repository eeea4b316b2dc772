import type { Console } from '../../io/console.ts';
import type { FileStat, Files } from '../../io/files.ts';
import { isSitePath, type Layout } from './layout.ts';
import { readOwnFile } from './own-file.ts';
import { identityOf, parseState, type SiteState } from './site-state.ts';

/** Folders that only the site writes to: what lies there and is not in the site goes, even when no state says so. */
const SITE_FOLDERS = ['v0', 'v0.1', 'receipts', 'changes', 'host'];

/** What is known about the site that is in the out folder now. */
export interface PreviousSite {
  /** Whether it is known without reading that the file holds these bytes. */
  isUntouched(path: string, mark: string, stat: FileStat): boolean;
  /** Whether a path that the new site does not have was written by an earlier build, so that it may be removed. */
  isOurs(path: string): boolean;
  /** To be called for each path of the new site. */
  keep(path: string): void;
  /** Paths of the old site that were not kept. */
  leftovers(): string[];
}

/** From the state of the last build; without a usable one everything is read and compared. */
export function readPreviousSite(layout: Layout, files: Files, console: Console): PreviousSite {
  const bytes = readOwnFile(layout.state, files);
  const state = bytes && parseState(bytes);
  if (bytes && !state) {
    console.note(`"${layout.state}" is damaged or of another version; comparing every file by its content instead.`);
  }
  const writtenMs = files.stat(layout.state)?.changedMs ?? 0;
  const folder = files.stat(layout.out);
  if (state && folder && state.folder === identityOf(folder)) return knownSite(state, writtenMs);
  return unknownSite(layout, files);
}

/**
 * A file changed at the very tick in which the state was written may have been changed after it, so only strictly
 * older ones are taken on trust. The change time (unlike the modification time) cannot be set by a program.
 */
function knownSite(state: SiteState, writtenMs: number): PreviousSite {
  return {
    isUntouched: (path, mark, stat) => stat.changedMs < writtenMs && state.matches(path, mark),
    isOurs: (path) => state.has(path),
    keep: (path) => state.forget(path),
    leftovers: () => state.remaining().filter(isSitePath),
  };
}

function unknownSite({ out }: Layout, files: Files): PreviousSite {
  const kept = new Set<string>();
  return {
    isUntouched: () => false,
    isOurs: (path) => SITE_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !kept.has(path),
    keep: (path) => void kept.add(path),
    leftovers: () =>
      SITE_FOLDERS.flatMap((folder) =>
        files.list(`${out}/${folder}`).flatMap(({ path }) => {
          const whole = `${folder}/${path}`;
          return kept.has(whole) || !isSitePath(whole) ? [] : [whole];
        }),
      ),
  };
}
