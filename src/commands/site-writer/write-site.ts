import type { SiteFile } from '../../site/site-file.ts';
import type { World } from '../world.ts';
import { acquireBuildLock } from './build-lock.ts';
import { explainDiskError } from './disk-errors.ts';
import { writeFirstSite } from './first-site.ts';
import { writeLaterSite } from './later-site.ts';
import { type Layout, layoutOf } from './layout.ts';
import { hasSite, resolveOut } from './out-folder.ts';
import { discardStaged, recoverSite } from './recover.ts';
import type { WriteReport } from './write-report.ts';

export type { WriteReport } from './write-report.ts';

/**
 * Puts a site on disk. The out folder holds nothing but the site (and files that others added to it); lock, state,
 * journal and staged files lie beside it in `.<name>.mcp-git-registry/`.
 *
 * Each file is at every moment the old one or the new one, also when the process is killed. After a failure before
 * the commit (a full disk, Ctrl-C) the last site is as it was. Files are not flushed to the disk one by one (that would
 * cost minutes): after a power failure the newest may be torn, which the next build sees and repairs.
 * `site` is read once, lazily, with the lock held; its errors are passed on.
 * @throws UserError when the folder is not one that this program made, when another build holds it for ten minutes,
 * and when the disk refuses.
 */
export async function writeSite(
  site: Iterable<SiteFile>,
  options: { readonly out: string },
  world: World,
): Promise<WriteReport> {
  const layout = layoutOf(resolveOut(options.out, world.files));
  try {
    hasSite(layout, world.files);
    const lock = await acquireBuildLock(layout.side, world);
    try {
      return await writeLocked(site, layout, world);
    } catch (error) {
      throw explainDiskError(error, layout, world.files);
    } finally {
      tryTo(() => lock.release());
    }
  } catch (error) {
    throw explainDiskError(error, layout, world.files);
  }
}

async function writeLocked(site: Iterable<SiteFile>, layout: Layout, world: World): Promise<WriteReport> {
  const { files } = world;
  try {
    recoverSite(layout, world);
    const write = hasSite(layout, files) ? writeLaterSite : writeFirstSite;
    return await write(site, layout, world);
  } finally {
    if (!files.stat(layout.journal)) tryTo(() => discardStaged(layout, files));
  }
}

/** Cleaning up must not hide the error that made it necessary; what is left is cleaned by the next build. */
function tryTo(clean: () => void): void {
  try {
    clean();
  } catch {
    // See above.
  }
}
