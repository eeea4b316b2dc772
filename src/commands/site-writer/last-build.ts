import type { Files } from '../../io/files.ts';
import { breathe, type World } from '../world.ts';
import { isSitePath, type Layout, layoutOf } from './layout.ts';
import { hasSite, resolveOut } from './out-folder.ts';
import { readOwnFile } from './own-file.ts';
import { sealText, unsealText } from './sealed-text.ts';
import { identityOf } from './site-state.ts';

/**
 * What the last build was made from and what it reported, kept beside its site: a build of the same inputs need not
 * make the site again to know that it is the same.
 */
export interface LastBuild {
  /** Identifies everything that the site was made from. */
  readonly inputs: string;
  readonly report: unknown;
}

interface Kept extends LastBuild {
  /** The last line of the state file that it belongs to. */
  readonly seal: string;
}

const SEAL_BYTES = 76;
const LINES_PER_BREATH = 4_096;

/** The last build of this out folder; undefined when there is none, or nothing sure is known about it. */
export function readLastBuild(out: string, files: Files): LastBuild | undefined {
  const layout = layoutOf(resolveOut(out, files));
  if (files.stat(layout.out) === undefined || !hasSite(layout, files) || files.stat(layout.journal)) return undefined;
  return readKept(layout, files);
}

/** Remembers a build that has just been written. A note that cannot be written is only a slower next build. */
export function writeLastBuild(out: string, build: LastBuild, files: Files): void {
  const layout = layoutOf(resolveOut(out, files));
  const state = readOwnFile(layout.state, files);
  if (!state) return;
  const kept: Kept = { inputs: build.inputs, report: build.report, seal: sealOf(state) };
  files.writeAtomic(layout.last, sealText([`${JSON.stringify(kept)}\n`]));
}

/**
 * Whether every file of the last build lies in the out folder as it was written: same size, and not changed since the
 * state was sealed. Nothing is read.
 */
export async function isSiteUntouched(out: string, world: World): Promise<boolean> {
  const { files } = world;
  const layout = layoutOf(resolveOut(out, files));
  const state = readOwnFile(layout.state, files);
  const written = files.stat(layout.state);
  const folder = files.stat(layout.out);
  if (!state || !written || !folder || readKept(layout, files)?.seal !== sealOf(state)) return false;
  const text = unsealText(state);
  const headEnd = text?.indexOf('\n') ?? -1;
  if (text === undefined || text.slice(0, headEnd).split('\t')[1] !== identityOf(folder)) return false;
  let lines = 0;
  for (let start = headEnd + 1; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const [size, , ...paths] = text.slice(start, end).split('\t');
    for (const path of paths) {
      const found = isSitePath(path) ? files.stat(`${layout.out}/${path}`) : undefined;
      if (found?.kind !== 'file' || found.size !== Number(size) || found.changedMs >= written.changedMs) return false;
    }
    start = end + 1;
    lines += 1;
    if (lines % LINES_PER_BREATH === 0) await breathe(world.signal);
  }
  return true;
}

function readKept(layout: Layout, files: Files): Kept | undefined {
  const bytes = readOwnFile(layout.last, files);
  const text = bytes && unsealText(bytes);
  try {
    const kept = (text === undefined ? undefined : JSON.parse(text)) as Partial<Kept> | null | undefined;
    const isWhole =
      typeof kept?.inputs === 'string' && typeof kept.seal === 'string' && typeof kept.report === 'object';
    return isWhole && kept.report !== null ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(state: Uint8Array): string {
  return Buffer.from(state.subarray(-SEAL_BYTES)).toString('latin1');
}
