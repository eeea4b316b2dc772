import type { Files } from '../../io/files.ts';
import type { SiteFile } from '../../site/site-file.ts';
import type { World } from '../world.ts';
import type { EncodedBody } from './encoded-body.ts';
import { applyJournal, type Journal, renderJournal, type StagedFile } from './journal.ts';
import { folderOf, type Layout } from './layout.ts';
import { type PreviousSite, readPreviousSite } from './previous-site.ts';
import { createSiteFolders, type SiteFolders } from './site-folders.ts';
import { createStateBuilder, identityOf } from './site-state.ts';
import { walkSite } from './site-walk.ts';
import type { WriteReport } from './write-report.ts';

const RESERVE_BYTES = 64 * 1024;
const RESERVE_BYTES_PER_FOLDER = 4096;
const MAX_RESERVE_BYTES = 16 * 1024 * 1024;

/**
 * Stages what is new, commits by renaming the journal into place, then replaces file by file. Before the commit the
 * last site is whole; after it a crash is rolled forward by the next build. The journal is not flushed to the disk:
 * a flush waits for everything else that is being written, and a torn journal is recognised by its seal.
 */
export async function writeLaterSite(site: Iterable<SiteFile>, layout: Layout, world: World): Promise<WriteReport> {
  const { files } = world;
  const previous = readPreviousSite(layout, files, world.console);
  const folders = createSiteFolders(layout.out, previous, files);
  const comparer = createComparer(layout, { previous, folders, files });
  const state = createStateBuilder();
  const totals = await walkSite(site, world, (file, body) => {
    for (const path of file.paths) comparer.compare(path, file.stage, body);
    state.add(body.mark, file.paths);
  });
  const replace = [...comparer.staged.detail, ...comparer.staged.list];
  checkPaths(replace);
  const remove = previous
    .leftovers()
    .filter(
      (path) => !folders.toClear.has(path) && folders.isReal(path) && isFileOrLink(`${layout.out}/${path}`, files),
    );
  const journal: Journal = { clear: [...folders.toClear], replace, remove };
  const removed = remove.length + journal.clear.filter((path) => !path.endsWith('/')).length;
  if (replace.length + removed > 0 || comparer.doubted() > 0) {
    const out = files.stat(layout.out);
    if (out === undefined) throw new Error('The out folder has vanished.');
    files.write(layout.nextState, state.toBytes(identityOf(out)));
    if (replace.length + removed > 0) commit(journal, { layout, files, missingFolders: folders.missing() });
    files.rename(layout.nextState, layout.state);
    files.remove(layout.journal);
  }
  return { ...totals, written: replace.length, unchanged: totals.files - replace.length, removed };
}

interface Comparer {
  compare(path: string, stage: SiteFile['stage'], body: EncodedBody): void;
  readonly staged: Readonly<Record<SiteFile['stage'], StagedFile[]>>;
  /** Files that were read because the state could not vouch for them, and had the right bytes. */
  doubted(): number;
}

function createComparer(
  { out, stage: stageFolder }: Layout,
  { previous, folders, files }: { previous: PreviousSite; folders: SiteFolders; files: Files },
): Comparer {
  const staged = { detail: [] as StagedFile[], list: [] as StagedFile[] };
  let number = 0;
  let doubted = 0;

  function isThere(path: string, { mark, bytes }: EncodedBody): boolean {
    const target = `${out}/${path}`;
    const found = files.stat(target);
    if (found?.kind === 'directory') folders.clearFolder(path);
    if (found?.kind !== 'file' || found.size !== bytes.length) return false;
    if (previous.isUntouched(path, mark, found)) return true;
    if (Buffer.compare(files.read(target), bytes) !== 0) return false;
    doubted += 1;
    return true;
  }

  return {
    staged,
    doubted: () => doubted,
    compare(path, stage, body) {
      const same = isThere(path, body);
      previous.keep(path);
      if (same) return;
      folders.checkAbove(path);
      if (number === 0) files.makeDirectory(stageFolder);
      files.writeNew(`${stageFolder}/${number}`, body.bytes);
      staged[stage].push({ number, mark: body.mark, path });
      number += 1;
    },
  };
}

/** A journal that cannot be carried out would stop every later build, so a site at odds with itself ends here. */
function checkPaths(replace: readonly StagedFile[]): void {
  const paths = new Set<string>();
  for (const { path } of replace) {
    if (paths.has(path)) throw new Error(`The site has the path ${JSON.stringify(path)} twice.`);
    paths.add(path);
  }
  const seen = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !seen.has(folder); folder = folderOf(folder)) {
      if (paths.has(folder)) throw new Error(`The site has ${JSON.stringify(folder)} as a file and as a folder.`);
      seen.add(folder);
    }
  }
}

/**
 * The reserve is given back right after the commit, so that new folders find room on a disk that the staged files have
 * just filled: from there on there is no way back to the last site.
 */
function commit(
  journal: Journal,
  { layout, files, missingFolders }: { layout: Layout; files: Files; missingFolders: number },
): void {
  const reserve = `${layout.stage}/reserve`;
  const reserveBytes = Math.min(RESERVE_BYTES + RESERVE_BYTES_PER_FOLDER * missingFolders, MAX_RESERVE_BYTES);
  files.makeDirectory(layout.stage);
  files.write(reserve, Buffer.alloc(reserveBytes));
  files.write(layout.nextJournal, renderJournal(journal));
  files.rename(layout.nextJournal, layout.journal);
  files.remove(reserve);
  applyJournal(journal, layout, files);
}

function isFileOrLink(path: string, files: Files): boolean {
  const kind = files.stat(path)?.kind;
  return kind === 'file' || kind === 'symlink';
}
