import type { Files } from '../../io/files.ts';
import { markOf } from './encoded-body.ts';
import { folderOf, isSitePath, type Layout } from './layout.ts';
import { sealText, unsealText } from './sealed-text.ts';

const HEADER = 'mcp-git-registry journal 1';

/** A new file that waits in the staging folder under a number. */
export interface StagedFile {
  readonly number: number;
  /** Size and digest of its bytes, as in the state. */
  readonly mark: string;
  readonly path: string;
}

/** What a build has decided to do to the out folder. Once this is on disk the build counts as done. */
export interface Journal {
  /** Files of the old site that stand where the new one needs a folder or the reverse; a folder ends with a slash. */
  readonly clear: readonly string[];
  /** In this order: details before lists. */
  readonly replace: readonly StagedFile[];
  readonly remove: readonly string[];
}

export function renderJournal(journal: Journal): Uint8Array {
  return sealText([
    `${HEADER}\n`,
    ...journal.clear.map((path) => `clear\t${path}\n`),
    ...journal.replace.map(({ number, mark, path }) => `replace\t${path}\t${number}\t${mark}\n`),
    ...journal.remove.map((path) => `remove\t${path}\n`),
  ]);
}

/** Undefined when it is damaged, of another version, or names a path outside the site. */
export function parseJournal(bytes: Uint8Array): Journal | undefined {
  const [header, ...lines] = unsealText(bytes)?.split('\n') ?? [];
  if (header !== HEADER) return undefined;
  const journal = { clear: [] as string[], replace: [] as StagedFile[], remove: [] as string[] };
  for (const line of lines.slice(0, -1)) {
    const [verb, path = '', number, ...mark] = line.split('\t');
    if (!isSitePath(verb === 'clear' ? path.replace(/\/$/, '') : path)) return undefined;
    if (verb === 'replace') journal.replace.push({ path, number: Number(number), mark: mark.join('\t') });
    else if (verb === 'clear' || verb === 'remove') journal[verb].push(path);
    else return undefined;
  }
  return journal.replace.every(({ number }) => Number.isSafeInteger(number)) ? journal : undefined;
}

/** Does what the journal says. Every step may be done again after a crash in the middle. */
export function applyJournal(journal: Journal, layout: Layout, files: Files): void {
  removeListed(journal.clear, layout, files);
  for (const staged of journal.replace) moveIn(staged, layout, files);
  removeListed(journal.remove, layout, files);
}

/**
 * Whether a journal that was found may be carried out: it and the staged files may have come with a stranger's commit,
 * so nothing on the way to any of its paths, and no staged file, may be a link.
 */
export function isSafeJournal(journal: Journal, { out, stage }: Layout, files: Files): boolean {
  const isPlain = (path: string, kind: 'directory' | 'file') => {
    const found = files.stat(path)?.kind;
    return found === undefined || found === kind || (kind === 'directory' && found === 'file');
  };
  if (files.stat(out)?.kind !== 'directory' || !isPlain(stage, 'directory')) return false;
  if (!journal.replace.every(({ number }) => isPlain(`${stage}/${number}`, 'file'))) return false;
  const seen = new Set<string>();
  for (const path of [...journal.clear, ...journal.remove, ...journal.replace.map((staged) => staged.path)]) {
    let folder = folderOf(path.replace(/\/$/, ''));
    for (; folder !== '' && !seen.has(folder); folder = folderOf(folder)) {
      if (!isPlain(`${out}/${folder}`, 'directory')) return false;
      seen.add(folder);
    }
  }
  return true;
}

/**
 * As `applyJournal`, after a crash: files that are no longer staged have been moved already. Nothing is flushed to the
 * disk file by file, so after a power failure a staged file can be torn: it is left out, and the answer is false.
 */
export function reapplyJournal(journal: Journal, layout: Layout, files: Files): boolean {
  const waiting = new Map<StagedFile, boolean>();
  for (const staged of journal.replace) {
    const bytes = files.readIfPresent(`${layout.stage}/${staged.number}`);
    if (bytes !== undefined) waiting.set(staged, markOf(bytes) === staged.mark);
  }
  const sound = journal.replace.filter((staged) => waiting.get(staged) === true);
  applyJournal({ ...journal, replace: sound }, layout, files);
  return sound.length === waiting.size;
}

function moveIn({ number, path }: StagedFile, layout: Layout, files: Files): void {
  const from = `${layout.stage}/${number}`;
  const to = `${layout.out}/${path}`;
  try {
    files.rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    files.makeDirectory(`${layout.out}/${folderOf(path)}`);
    files.rename(from, to);
  }
}

/** Removes files, then the folders that this has emptied, deepest first. */
function removeListed(paths: readonly string[], { out }: Layout, files: Files): void {
  const folders = new Set<string>();
  for (const path of paths) {
    const isFolder = path.endsWith('/');
    if (!isFolder && isRemovable(`${out}/${path}`, files)) files.remove(`${out}/${path}`);
    let folder = isFolder ? path.slice(0, -1) : folderOf(path);
    for (; folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) files.removeEmptyDirectory(`${out}/${folder}`);
}

/** After a crash a folder of the new site may already stand where the old file was. */
function isRemovable(path: string, files: Files): boolean {
  const found = files.stat(path);
  return found !== undefined && found.kind !== 'directory';
}
