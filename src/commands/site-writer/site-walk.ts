import type { SiteFile } from '../../site/site-file.ts';
import { breathe, type World } from '../world.ts';
import { createEncoder, type EncodedBody } from './encoded-body.ts';
import { isSitePath } from './layout.ts';

const BREATHE_EVERY = 256;

export interface WalkTotals {
  readonly files: number;
  readonly bytes: number;
}

/** Hands each body of the site on, encoded once for all its paths, with progress and room for Ctrl-C. */
export async function walkSite(
  site: Iterable<SiteFile>,
  world: World,
  visit: (file: SiteFile, body: EncodedBody) => void,
): Promise<WalkTotals> {
  const encode = createEncoder();
  const progress = world.console.progress('Writing');
  let bodies = 0;
  let files = 0;
  let bytes = 0;
  try {
    for (const file of site) {
      const wrong = file.paths.find((path) => !isSitePath(path));
      if (wrong !== undefined) throw new Error(`The site has the path ${JSON.stringify(wrong)}, which is not allowed.`);
      const body = encode(file.body);
      visit(file, body);
      files += file.paths.length;
      bytes += body.bytes.length * file.paths.length;
      bodies += 1;
      if (bodies % BREATHE_EVERY === 0) {
        progress.update(files);
        await breathe(world.signal);
      }
    }
    await breathe(world.signal);
  } finally {
    progress.finish();
  }
  return { files, bytes };
}
