import type { SiteFile } from '../../site/site-file.ts';
import { breathe, type World } from '../world.ts';
import { createEncoder, type EncodedBody } from './encoded-body.ts';
import { isSitePath } from './layout.ts';

const BODIES_PER_BREATH = 256;
/** Lists are few and large: they leave more garbage than many details. */
const BYTES_PER_BREATH = 8_000_000;

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
  let unbreathed = 0;
  try {
    for (const file of site) {
      const wrong = file.paths.find((path) => !isSitePath(path));
      if (wrong !== undefined) throw new Error(`The site has the path ${JSON.stringify(wrong)}, which is not allowed.`);
      const body = encode(file.body);
      visit(file, body);
      files += file.paths.length;
      bytes += body.bytes.length * file.paths.length;
      bodies += 1;
      unbreathed += body.bytes.length;
      if (bodies % BODIES_PER_BREATH === 0 || unbreathed > BYTES_PER_BREATH) {
        unbreathed = 0;
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
