import type { Files } from '../../src/io/files.ts';

/**
 * How the world goes wrong at the `at`-th mutating call (counted from 1):
 * `dies`: the process is killed; a write is torn in the middle, and every later call of any kind is refused;
 * `fills`: the disk is full; that call and every later one that needs space throws ENOSPC, a write after half its bytes;
 * `refuses`: that one call throws the given code and does nothing.
 */
export interface Failure {
  readonly at: number;
  readonly how: 'dies' | 'fills' | 'refuses';
  /** For `refuses`; EACCES when absent. */
  readonly code?: string;
}

export interface FailingFiles {
  readonly files: Files;
  /** Mutating calls so far, the failing one included. */
  mutations(): number;
  /** Whether the failure has come to pass. */
  hasFailed(): boolean;
}

/** Thrown in place of the death of the process. */
export class Died extends Error {
  override name = 'Died';
}

const MUTATING = new Set<keyof Files>([
  'write',
  'writeNew',
  'writeAtomic',
  'replace',
  'createExclusive',
  'rename',
  'remove',
  'removeTree',
  'makeDirectory',
  'removeEmptyDirectory',
  'makeTemporaryDirectory',
]);
const NEEDS_SPACE = new Set<keyof Files>([
  'write',
  'writeNew',
  'writeAtomic',
  'replace',
  'createExclusive',
  'makeDirectory',
  'makeTemporaryDirectory',
]);
/** These leave half of their bytes behind; the atomic ones leave nothing. */
const CAN_TEAR = new Set<keyof Files>(['write', 'writeNew']);

/** Wraps `files`; without a failure it only counts. */
export function createFailingFiles(files: Files, failure?: Failure): FailingFiles {
  let mutations = 0;
  let failed = false;

  const before = (name: keyof Files, args: readonly unknown[]): void => {
    if (failed && failure?.how === 'dies') throw new Died('this process is dead');
    if (!MUTATING.has(name)) return;
    mutations += 1;
    if (failure === undefined || mutations < failure.at) return;
    if (failure.how === 'fills' ? !NEEDS_SPACE.has(name) : mutations > failure.at) return;
    failed = true;
    const path = String(args[0]);
    if (failure.how !== 'refuses' && CAN_TEAR.has(name)) tear(files, path, args[1]);
    if (failure.how === 'dies') throw new Died(`killed at mutation ${mutations}: ${name} ${path}`);
    throw errno(failure.how === 'fills' ? 'ENOSPC' : (failure.code ?? 'EACCES'), path);
  };

  const wrapped: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(files)) {
    wrapped[name] = (...args: unknown[]) => {
      before(name as keyof Files, args);
      return (method as (...all: unknown[]) => unknown)(...args);
    };
  }
  return { files: wrapped as unknown as Files, mutations: () => mutations, hasFailed: () => failed };
}

function tear(files: Files, path: string, content: unknown): void {
  const bytes = Buffer.from(content as string | Uint8Array);
  try {
    files.write(path, bytes.subarray(0, bytes.length >> 1));
  } catch {
    // The folder may be missing; then nothing is left behind.
  }
}

function errno(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: failed on purpose, '${path}'`), { code, path });
}
