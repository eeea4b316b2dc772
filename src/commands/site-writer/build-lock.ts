import { identifyProcess, isProcessAlive, type ProcessIdentity } from '../../io/processes.ts';
import { UserError, type World } from '../world.ts';
import { readOwnFile } from './own-file.ts';

const POLL_MS = 200;
const MAX_WAIT_MS = 10 * 60 * 1000;
/** A lock without readable content is one that its maker has not filled yet; after this long its maker is dead. */
const UNREADABLE_GRACE_MS = 2000;
const LOCK = 'lock';
const MAX_CLAIMS = 1000;
const TOKEN = /^[0-9a-f-]{36}$/;

export interface BuildLock {
  release(): void;
}

interface Holder {
  readonly token: string;
  /** Absent when the file cannot be read as a lock. */
  readonly process?: ProcessIdentity;
  /** File names from `lock` to the holder's. */
  readonly chain: readonly string[];
}

/** Tokens of this process, to tell its own locks from those of a dead process that had the same id (containers). */
const ownTokens = new Set<string>();

/**
 * One build at a time on one folder. The lock is a file made exclusively. One whose process is dead is never removed
 * by a taker (two of them could each remove the other's): it is claimed by making `lock.<its token>` exclusively, and
 * that claim can be claimed in turn; the holder is the end of the chain, which starts at `lock`. Releasing removes
 * `lock` first, so that a claim made on an old chain leads nowhere, which its maker sees when looking again.
 * @throws UserError when a living build holds the lock for ten minutes.
 */
export async function acquireBuildLock(folder: string, world: World): Promise<BuildLock> {
  const me = identifyProcess();
  const started = world.clock.elapsedMs();
  let told = false;
  ownTokens.add(me.token);
  try {
    for (;;) {
      world.files.makeDirectory(folder);
      refuseStrangeLock(folder, world);
      if (tryCreate(folder, LOCK, me, world) || tryClaim(folder, me, world, world.clock.elapsedMs() - started)) break;
      const holder = readHolder(folder, world);
      if (world.clock.elapsedMs() - started > MAX_WAIT_MS) throw tooLong(folder, holder);
      if (holder?.process && !told) {
        told = true;
        world.console.note(`Another build (${nameOf(holder.process)}) is writing to the same folder; waiting for it.`);
      }
      await world.clock.sleep(POLL_MS, world.signal);
      world.signal.throwIfAborted();
    }
    removeForeignClaims(folder, world);
    return { release: () => release(folder, me, world) };
  } catch (error) {
    ownTokens.delete(me.token);
    removeIfEmpty(folder, world);
    throw error;
  }
}

/** Something that no build makes: waiting for it would wait for ever. */
function refuseStrangeLock(folder: string, world: World): void {
  const kind = world.files.stat(`${folder}/${LOCK}`)?.kind;
  if (kind === undefined || kind === 'file') return;
  throw new UserError(`"${folder}/${LOCK}" is no file.`, 'No build made it; remove it and build again.');
}

function removeIfEmpty(folder: string, world: World): void {
  try {
    world.files.removeEmptyDirectory(folder);
  } catch {
    // The error that led here matters more than an empty folder.
  }
}

/** False when the file is there already, or when the folder has just been removed by a build that ended. */
function tryCreate(folder: string, name: string, me: ProcessIdentity, world: World): boolean {
  try {
    return world.files.createExclusive(`${folder}/${name}`, `${JSON.stringify(me)}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function tryClaim(folder: string, me: ProcessIdentity, world: World, waitedMs: number): boolean {
  const holder = readHolder(folder, world);
  if (holder === undefined || !isDead(holder, me, waitedMs)) return false;
  const claim = `${LOCK}.${holder.token}`;
  if (!tryCreate(folder, claim, me, world)) return false;
  if (readHolder(folder, world)?.token === me.token) return true;
  world.files.remove(`${folder}/${claim}`);
  return false;
}

function readHolder(folder: string, world: World): Holder | undefined {
  let holder: Holder | undefined;
  let name = LOCK;
  for (let depth = 0; depth < MAX_CLAIMS; depth += 1) {
    const bytes = readOwnFile(`${folder}/${name}`, world.files);
    if (bytes === undefined) return holder;
    const chain: string[] = [...(holder?.chain ?? []), name];
    const process = parseIdentity(bytes);
    const inode = world.files.stat(`${folder}/${name}`)?.inode;
    holder = process ? { token: process.token, process, chain } : { token: `unreadable-${inode}`, chain };
    name = `${LOCK}.${holder.token}`;
  }
  return holder;
}

function parseIdentity(bytes: Uint8Array): ProcessIdentity | undefined {
  try {
    const { pid, host, token } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (!Number.isInteger(pid) || typeof host !== 'string' || typeof token !== 'string') return undefined;
    return TOKEN.test(token) && (pid as number) > 0 ? { pid: pid as number, host, token } : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another machine (a shared disk) cannot be asked, so it counts as alive. */
function isDead(holder: Holder, me: ProcessIdentity, waitedMs: number): boolean {
  if (holder.process === undefined) return waitedMs > UNREADABLE_GRACE_MS;
  const { pid, host, token } = holder.process;
  if (host !== me.host) return false;
  return pid === me.pid ? !ownTokens.has(token) : !isProcessAlive(pid);
}

function removeForeignClaims(folder: string, world: World): void {
  const chain = readHolder(folder, world)?.chain ?? [];
  for (const name of world.files.names(folder)) {
    if (name.startsWith(`${LOCK}.`) && !chain.includes(name)) world.files.remove(`${folder}/${name}`);
  }
}

function release(folder: string, me: ProcessIdentity, world: World): void {
  ownTokens.delete(me.token);
  const holder = readHolder(folder, world);
  if (holder?.token !== me.token) return;
  for (const name of holder.chain) world.files.remove(`${folder}/${name}`);
  world.files.removeEmptyDirectory(folder);
}

function nameOf(process: ProcessIdentity): string {
  return `process ${process.pid} on ${process.host.replace(/[^\w.-]/g, '?').slice(0, 100)}`;
}

function tooLong(folder: string, holder: Holder | undefined): UserError {
  const who = holder?.process ? `Another build (${nameOf(holder.process)})` : 'Something';
  return new UserError(
    `${who} has held the lock "${folder}/${LOCK}" for more than ten minutes.`,
    'Wait for it to end; if no such build runs any more, remove that file and build again.',
  );
}
