import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createProveRunner } from '../../src/cli/run-prove.ts';
import { UserError, type World } from '../../src/commands/world.ts';
import { createTestWorld } from './world.ts';

/** A folder for one test of `prove`, and a way to run the command in it. */
export interface ProveRoom {
  readonly root: string;
  /** The path of a name in the room. */
  at(name: string): string;
  write(name: string, content: string | object): string;
  read(name: string): string;
  /** Runs `prove …` as the program would; what it throws is part of what it said. */
  run(args: readonly string[], options?: Record<string, unknown>, replace?: Partial<World>): Promise<ProveRun>;
  remove(): void;
}

export interface ProveRun {
  /** Absent when it threw. */
  readonly code?: number;
  readonly error?: UserError;
  readonly out: string;
  /** Everything that was said in any way, for a search. */
  readonly said: string;
  /** The one document of a run with `json`. */
  json(): Record<string, unknown>;
}

export function makeProveRoom(): ProveRoom {
  const root = mkdtempSync(join(tmpdir(), 'prove-'));
  const at = (name: string) => join(root, name);
  return {
    root,
    at,
    write: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
      return at(name);
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    run: (args, options = {}, replace = {}) => runProve(args, options, replace),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function runProve(
  args: readonly string[],
  options: Record<string, unknown>,
  replace: Partial<World>,
): Promise<ProveRun> {
  const world = createTestWorld(replace as Parameters<typeof createTestWorld>[0]);
  const { outs, notes } = world.console;
  const end = (more: { code?: number; error?: UserError }): ProveRun => {
    const { error } = more;
    const told = error === undefined ? [] : [error.message, error.hint, error.stack ?? '', String(error.cause ?? '')];
    const json = () => {
      if (outs.length !== 1) throw new Error(`not one document: ${outs.join('\n')}`);
      return JSON.parse(outs[0] ?? '') as Record<string, unknown>;
    };
    return { ...more, out: outs.join('\n'), said: [...outs, ...notes, ...told].join('\n'), json };
  };
  try {
    return end({ code: await createProveRunner(world)(args, options) });
  } catch (error) {
    if (error instanceof UserError) return end({ error });
    throw error;
  }
}
