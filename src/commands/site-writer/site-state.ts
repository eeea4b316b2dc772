import type { FileStat } from '../../io/files.ts';
import { sealText, unsealText } from './sealed-text.ts';

const HEADER = 'mcp-git-registry state 1';
const CHUNK_LINES = 1024;

/** What the last build wrote: for each path the mark (size and digest) of its bytes. */
export interface SiteState {
  /** Identity of the out folder that it speaks of. A folder moved into its place is another one. */
  readonly folder: string;
  has(path: string): boolean;
  /** Whether `path` was written with these bytes. */
  matches(path: string, mark: string): boolean;
  /** Takes a path out; what remains at the end is what the new site no longer has. */
  forget(path: string): void;
  remaining(): string[];
}

export function identityOf(stat: FileStat): string {
  return `${stat.device}:${stat.inode}`;
}

/**
 * Reads a state file; undefined when it is damaged or of another version. A quarter of a million paths are kept as
 * slices of the one text with the offset of their mark, which is why this is not JSON.
 */
export function parseState(bytes: Uint8Array): SiteState | undefined {
  const text = unsealText(bytes);
  const headEnd = text?.indexOf('\n') ?? -1;
  const [header, folder] = text?.slice(0, headEnd).split('\t') ?? [];
  if (text === undefined || header !== HEADER || folder === undefined) return undefined;
  const marks = new Map<string, number>();
  for (let start = headEnd + 1; start < text.length; ) {
    const end = text.indexOf('\n', start);
    let tab = text.indexOf('\t', text.indexOf('\t', start) + 1);
    while (tab !== -1 && tab < end) {
      const next = text.indexOf('\t', tab + 1);
      const pathEnd = next === -1 || next > end ? end : next;
      marks.set(text.slice(tab + 1, pathEnd), start);
      tab = pathEnd;
    }
    start = end + 1;
  }
  return {
    folder,
    has: (path) => marks.has(path),
    matches(path, mark) {
      const start = marks.get(path);
      return start !== undefined && text.startsWith(`${mark}\t`, start);
    },
    forget: (path) => void marks.delete(path),
    remaining: () => [...marks.keys()],
  };
}

/** Collects the next state line by line; a line is one body with all its paths. */
export interface StateBuilder {
  add(mark: string, paths: readonly string[]): void;
  toBytes(folder: string): Uint8Array;
}

export function createStateBuilder(): StateBuilder {
  const chunks: Uint8Array[] = [];
  let lines: string[] = [];
  const flush = () => {
    chunks.push(Buffer.from(lines.join('')));
    lines = [];
  };
  return {
    add(mark, paths) {
      lines.push(`${mark}\t${paths.join('\t')}\n`);
      if (lines.length === CHUNK_LINES) flush();
    },
    toBytes(folder) {
      flush();
      return sealText([`${HEADER}\t${folder}\n`, ...chunks]);
    },
  };
}
