import { basename, dirname, join } from 'node:path';

/** Where things are: the out folder, and beside it a folder of ours, on the same file system so that renames work. */
export interface Layout {
  readonly out: string;
  readonly side: string;
  readonly state: string;
  readonly nextState: string;
  readonly journal: string;
  readonly nextJournal: string;
  readonly stage: string;
  /** What the last build was made from. */
  readonly last: string;
}

export function layoutOf(out: string): Layout {
  const side = join(dirname(out), `.${basename(out)}.mcp-git-registry`);
  return {
    out,
    side,
    state: join(side, 'state'),
    nextState: join(side, 'state.next'),
    journal: join(side, 'journal'),
    nextJournal: join(side, 'journal.next'),
    stage: join(side, 'stage'),
    last: join(side, 'last'),
  };
}

const SEGMENT = '(?!\\.{1,2}(?:/|$))[^\\x00-\\x1f\\x7f/\\\\]+';
const SITE_PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);

/**
 * Whether a path stays below the folder that it is joined to: relative, forward slashes, no empty or dot segments, no
 * control characters (they also separate the fields of our own files). State and journal lie in a folder that a
 * stranger's commit can bring along, so their paths are checked like the site's.
 */
export function isSitePath(path: string): boolean {
  return SITE_PATH.test(path);
}

/** The folder part of a site path; '' for a path at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
