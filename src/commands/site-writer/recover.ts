import type { World } from '../world.ts';
import { isSafeJournal, parseJournal, reapplyJournal } from './journal.ts';
import type { Layout } from './layout.ts';
import { clearOwnPlace, readOwnFile } from './own-file.ts';

/** Finishes what a killed build had committed to, and throws away what it had not. To be called with the lock held. */
export function recoverSite(layout: Layout, { files, console }: World): void {
  for (const path of [layout.journal, layout.state, layout.last]) clearOwnPlace(path, files);
  const bytes = readOwnFile(layout.journal, files);
  const journal = bytes && parseJournal(bytes);
  if (journal && files.stat(layout.out)?.kind === 'directory' && isSafeJournal(journal, layout, files)) {
    console.note('The last build was interrupted while it put its files in place; finishing that first.');
    const isWhole = reapplyJournal(journal, layout, files);
    if (!isWhole) files.remove(layout.state);
    else if (files.stat(layout.nextState)) files.rename(layout.nextState, layout.state);
  } else if (bytes) {
    console.note(`"${layout.journal}" is damaged; comparing every file by its content instead.`);
    files.remove(layout.state);
  }
  if (bytes) files.remove(layout.journal);
  discardStaged(layout, files);
}

/** Takes away everything that a build has prepared and not committed to. */
export function discardStaged(layout: Layout, files: World['files']): void {
  files.removeTree(layout.stage);
  files.remove(layout.nextState);
  files.remove(layout.nextJournal);
}
