import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A running program, named so that nobody else's is mistaken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Random, one for each call. */
  readonly token: string;
}

/** This process, with a fresh token. */
export function identifyProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), token: randomUUID() };
}

/** Whether a process of this machine with that id runs. Another user's counts; a re-used id cannot be told apart. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
