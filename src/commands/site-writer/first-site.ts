import type { Files } from '../../io/files.ts';
import type { SiteFile } from '../../site/site-file.ts';
import type { World } from '../world.ts';
import { folderOf, type Layout } from './layout.ts';
import { createStateBuilder, identityOf } from './site-state.ts';
import { walkSite } from './site-walk.ts';
import type { WriteReport } from './write-report.ts';

/** Writes the whole site beside and swaps it in by one rename: until then there is no out folder (or an empty one). */
export async function writeFirstSite(site: Iterable<SiteFile>, layout: Layout, world: World): Promise<WriteReport> {
  const { files } = world;
  const state = createStateBuilder();
  const write = createStageWriter(layout.stage, files);
  const totals = await walkSite(site, world, (file, body) => {
    for (const path of file.paths) write(path, body.bytes);
    state.add(body.mark, file.paths);
  });
  const folder = files.stat(layout.stage);
  if (folder === undefined) throw new Error('The staging folder has vanished.');
  files.write(layout.nextState, state.toBytes(identityOf(folder)));
  files.removeEmptyDirectory(layout.out);
  files.rename(layout.stage, layout.out);
  // After the swap: the state must be younger than every file that it speaks of, and a rename makes it so.
  files.rename(layout.nextState, layout.state);
  return { ...totals, written: totals.files, unchanged: 0, removed: 0 };
}

/**
 * Plain writes into a folder that nobody reads yet. Folders are made one level at a time and remembered: asked for a
 * deep one, the system would first fail on it and on each missing parent.
 */
function createStageWriter(stage: string, files: Files): (path: string, bytes: Uint8Array) => void {
  const made = new Set<string>();
  makeFolder('');
  function makeFolder(folder: string): void {
    if (made.has(folder)) return;
    if (folder !== '') makeFolder(folderOf(folder));
    files.makeDirectory(`${stage}/${folder}`);
    made.add(folder);
  }
  return (path, bytes) => {
    makeFolder(folderOf(path));
    try {
      files.writeNew(`${stage}/${path}`, bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(`The site has the path ${JSON.stringify(path)} twice.`, { cause: error });
    }
  };
}
