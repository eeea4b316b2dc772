import { resolve } from 'node:path';
import { quoteForeignText } from '../findings/foreign-text.ts';
import { findFiles, isGlob } from '../io/globs.ts';
import { UserError, type World } from './world.ts';

export const DEFAULT_FILE = 'server.json';
/** Standard input, as a file is named. */
export const STANDARD_INPUT = '-';

const NO_PATTERN_MATCHES =
  'its name has a line end or is not UTF-8, so no pattern can match it or what is in it; give it another name';
const NEARBY_DEPTH = 4;
const MAX_NEARBY_NAMED = 5;

/** Something to be judged: a file, standard input, or what was named and is none. */
export type Target =
  | { readonly kind: 'file' | 'input'; readonly name: string }
  | { readonly kind: 'problem'; readonly name: string; readonly reason: string };

/**
 * What the arguments of `validate` name, each once, in their order: files, folders (their server.json), globs, `-`; a
 * glob that begins with `!` leaves out. Throws a UserError when there is nothing to judge at all.
 */
export async function findTargets(args: readonly string[], world: World): Promise<Target[]> {
  const except = args.filter((arg) => arg.startsWith('!')).map((arg) => arg.slice(1));
  const wanted = args.filter((arg) => !arg.startsWith('!'));
  const targets: Target[] = [];
  for (const arg of wanted.length === 0 ? [DEFAULT_FILE] : wanted) {
    targets.push(...(await findTarget(arg, except, world)));
  }
  const isNamed = wanted.some((arg) => !isGlob(arg));
  if (!isNamed && targets.every(({ kind }) => kind === 'problem')) throw await nothingFound(wanted);
  return dropRepeated(targets);
}

async function findTarget(arg: string, except: readonly string[], world: World): Promise<Target[]> {
  if (arg === STANDARD_INPUT) return [{ kind: 'input', name: arg }];
  const found = kindOf(arg, world);
  if (found === 'directory') {
    const name = `${arg.replace(/[\\/]+$/, '')}/${DEFAULT_FILE}`;
    if (kindOf(name, world) !== undefined) return [{ kind: 'file', name }];
    return [{ kind: 'problem', name, reason: 'there is no server.json in this folder' }];
  }
  if (found !== undefined) return [{ kind: 'file', name: arg }];
  if (!isGlob(arg)) return [{ kind: 'problem', name: arg, reason: 'there is no such file' }];
  const { files, unmatchable } = await findFiles(arg, { except });
  const odd = unmatchable.map((name): Target => ({ kind: 'problem', name, reason: NO_PATTERN_MATCHES }));
  if (files.length + odd.length === 0) return [{ kind: 'problem', name: arg, reason: 'no file matches this pattern' }];
  return [...files.map((name): Target => ({ kind: 'file', name })), ...odd];
}

/** `blocked`: something may be there, but its folder cannot be looked into; reading it will say why. */
function kindOf(path: string, world: World): string | undefined {
  try {
    return world.files.stat(path)?.kind;
  } catch {
    return 'blocked';
  }
}

function dropRepeated(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ kind, name }) => {
    const key = kind === 'input' ? name : resolve(name);
    return seen.size < seen.add(key).size;
  });
}

async function nothingFound(wanted: readonly string[]): Promise<UserError> {
  const { files: nearby } = await findFiles(`**/${DEFAULT_FILE}`, { depth: NEARBY_DEPTH });
  const named = nearby.slice(0, MAX_NEARBY_NAMED).map(quoteForeignText).join(', ');
  const more = nearby.length > MAX_NEARBY_NAMED ? ', …' : '';
  const message =
    wanted.length === 0
      ? `There is no ${DEFAULT_FILE} in this folder.`
      : `No file matches ${wanted.map((arg) => `"${arg}"`).join(', ')}.`;
  return new UserError(
    message,
    nearby.length === 0
      ? 'Name the file to judge, or write a first one: init.'
      : `Name the files to judge. Nearby there is: ${named}${more}. All of them: validate '**/${DEFAULT_FILE}'`,
  );
}
