import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type Clock, createClock } from '../io/clock.ts';
import { type Console, createConsole } from '../io/console.ts';
import { createDoors } from '../io/doors/doors.ts';
import { createFiles, type Files } from '../io/files.ts';
import { createGit, type Git } from '../io/git.ts';
import { createHttp, type Http } from '../io/http.ts';
import { readInput } from '../io/input.ts';
import { relieveMemory } from '../io/memory.ts';
import { createRandomBytes, type RandomBytes } from '../io/random.ts';
import { type Listening, type ListenOptions, listen, type ServeHandler } from '../io/serve.ts';
import { readTrustedRoots } from '../io/trusted-root.ts';
import type { Doors } from './ask/ask.ts';

export { UpstreamError, UserError } from '../io/errors.ts';
export type { Git } from '../io/git.ts';

/** What a policy, and the person who runs this, say about the doors. */
export interface DoorConfig {
  /** Named to the hosts that are asked, as the address where people find who asks. */
  readonly registryId: string;
  readonly internalHosts: readonly string[];
  /** Addresses of blocked ranges that known hosts may have on this machine, such as those of a registry proxy. */
  readonly allowedAddresses: readonly string[];
  readonly github: { readonly api: string; readonly token?: string };
  readonly dnsOverHttps: string;
}

export interface TrustedRoots {
  readonly roots: readonly unknown[];
  /** What a person should know, such as that the shipped copy was used. */
  readonly note?: string;
}

/** Everything that a command touches beside its arguments. Tests hand in fakes. */
export interface World {
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly console: Console;
  /** Standard input up to `maxBytes`, and one byte more when there is more. */
  readonly readInput: (maxBytes: number) => Promise<Uint8Array>;
  /** For keys: bytes that nobody can guess. */
  readonly randomBytes: RandomBytes;
  /** Opens the guarded doors to package registries, GitHub, DNS and the hosts that a submission names. */
  readonly openDoors: (config: DoorConfig) => Doors;
  /** Sigstore bundles are verified against these roots; refreshed where the network allows, else those that are shipped. */
  readonly readTrustedRoots: () => Promise<TrustedRoots>;
  /** Git in the repository around a folder. */
  readonly git: (folder: string) => Git;
  readonly listen: (handler: ServeHandler, options: ListenOptions) => Promise<Listening>;
  /** Aborted by Ctrl-C: long work stops at the next whole step and leaves nothing half. */
  readonly signal: AbortSignal;
}

export function createWorld(signal: AbortSignal): World {
  const clock = createClock();
  const files = createFiles();
  return {
    files,
    http: createHttp(clock, signal),
    clock,
    console: createConsole(),
    readInput: (maxBytes) => readInput(maxBytes),
    randomBytes: createRandomBytes(),
    openDoors: (config) => createDoors({ ...config, clock, signal, userAgent: toUserAgent(config.registryId) }),
    readTrustedRoots: () => readFreshRoots(files, signal),
    git: createGit,
    listen,
    signal,
  };
}

/** In a folder of its own: what another user of this machine may have put elsewhere would be trusted. */
async function readFreshRoots(files: Files, signal: AbortSignal): Promise<TrustedRoots> {
  const cacheDir = files.makeTemporaryDirectory(join(tmpdir(), 'mcp-git-registry-tuf-'));
  try {
    return await readTrustedRoots({ refresh: true, cacheDir, signal });
  } finally {
    files.removeTree(cacheDir);
  }
}

/** Registries of packages ask for a name and an address in it. */
function toUserAgent(registryId: string): string {
  return `mcp-git-registry/${packageJson.version} (+https://${registryId})`;
}

/** Lets signals and timers run during long synchronous work; throws the abort reason after Ctrl-C. */
export async function breathe(signal: AbortSignal): Promise<void> {
  relieveMemory();
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
