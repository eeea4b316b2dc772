import { basename, dirname, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { readPlainFile } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';
import { readCargoFacts } from './cargo-facts.ts';
import type { InitNote, PackageFacts, SourceResult, Unfit } from './facts.ts';
import { readNpmFacts } from './npm-facts.ts';
import { readNugetFacts } from './nuget-facts.ts';
import { readPythonFacts } from './python-facts.ts';
import { toShellWord } from './shell-word.ts';

/** A package file is some kilobytes; more than this is something else. */
const MAX_SOURCE_BYTES = 1_048_576;
const MAX_TOML_DEPTH = 64;
const MAX_MEMBERS = 200;
const MAX_MEMBERS_SHOWN = 5;
/** `packages/server` or `packages/*`. */
const MEMBER = /^(?:\.\/)?([\w@.-]+(?:\/[\w@.-]+)*)(\/\*)?$/;
const KNOWN = 'package.json, pyproject.toml, Cargo.toml or a .csproj';
/** In order of preference. */
const FIXED_NAMES = ['package.json', 'pyproject.toml', 'Cargo.toml'];

/** A package file with its facts. */
export interface PackageSource {
  /** As people name it. */
  readonly path: string;
  readonly folder: string;
  readonly facts: PackageFacts;
  readonly notes: readonly InitNote[];
}

/**
 * The package file that is named, else the first one in the folder that describes a package which can be published. A
 * file that cannot be read, and a folder without any such file, are UserErrors.
 */
export function readPackageSource(folder: string, named: string | undefined, world: World): PackageSource {
  const paths = named === undefined ? listSources(folder, world) : [named];
  const tried = paths.map((path) => ({ path, result: readSource(path, world) }));
  const fit = tried.flatMap(({ path, result }) =>
    result.kind === 'facts' ? [{ path, folder: dirname(path), facts: result.facts }] : [],
  );
  const [first, ...others] = fit;
  const [unfit] = tried.flatMap(({ path, result }) => (result.kind === 'unfit' ? [{ path, ...result }] : []));
  if (first === undefined && unfit) throw new UserError(unfit.message, hintOf(unfit, world));
  if (first === undefined) {
    throw new UserError(
      `There is no ${KNOWN} in ${folder === '.' ? 'this folder' : quoteForeignText(folder)}.`,
      'Run init in the folder of the package, or name the file with --from.',
    );
  }
  const more = others.map(({ path }) => `${basename(path)} is there too; to use it: --from ${toShellWord(path)}`);
  return { ...first, notes: more.map((note) => ({ field: 'packages', note })) };
}

/** At the root of a workspace: the commands for its packages, as far as their folders are written plainly. */
function hintOf({ path, hint, members = [] }: Unfit & { readonly path: string }, world: World): string {
  const found = members
    .slice(0, MAX_MEMBERS)
    .flatMap((pattern) => expandMember(dirname(path), pattern, world))
    .filter((folder) => world.files.stat(join(folder, basename(path)))?.kind === 'file')
    .slice(0, MAX_MEMBERS_SHOWN)
    .map((folder) => `mcp-git-registry init ${toShellWord(folder)}`);
  return found.length === 0 ? hint : `Run init for the package that is the server:\n    ${found.join('\n    ')}`;
}

function expandMember(root: string, pattern: string, world: World): string[] {
  const [, folder, star] = MEMBER.exec(pattern) ?? [];
  if (folder === undefined || folder.split('/').includes('..')) return [];
  const path = join(root, folder);
  if (star === undefined) return [path];
  if (world.files.stat(path)?.kind !== 'directory') return [];
  return world.files
    .names(path)
    .sort()
    .slice(0, MAX_MEMBERS)
    .map((name) => join(path, name));
}

/** A plain file as text; undefined when there is nothing. A link, a folder, a device and a large file are UserErrors. */
export function readPlainText(path: string, { files }: World): string | undefined {
  const read = readPlainFile(path, { maxBytes: MAX_SOURCE_BYTES }, files);
  if (read === undefined) return undefined;
  const shown = quoteForeignText(path);
  if (read.kind === 'unreadable') {
    throw new UserError(
      `${shown} cannot be read: ${quoteForeignText(read.reason)}.`,
      'Name a plain file with --from: links are not followed.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
  } catch (error) {
    throw new UserError(`${shown} is not valid UTF-8.`, 'Save it as UTF-8.', { cause: error });
  }
}

function listSources(folder: string, world: World): string[] {
  const names = world.files.names(folder);
  const projects = names.filter((name) => /\.csproj$/i.test(name)).sort();
  return [...FIXED_NAMES.filter((name) => names.includes(name)), ...projects].map((name) => join(folder, name));
}

function readSource(path: string, world: World): SourceResult {
  const text = readPlainText(path, world);
  if (text === undefined) throw new UserError(`${quoteForeignText(path)} is not there.`, `Name a ${KNOWN}.`);
  const name = basename(path);
  if (name === 'package.json') {
    const json = parseTable(path, () => JSON.parse(text));
    const isRoot = world.files.stat(join(dirname(path), 'pnpm-workspace.yaml')) !== undefined;
    return readNpmFacts(json, isRoot);
  }
  const toml = () => parseTable(path, () => toJson(parseToml(text, { maxDepth: MAX_TOML_DEPTH })));
  if (name === 'pyproject.toml') return readPythonFacts(toml());
  if (name === 'Cargo.toml') return readCargoFacts(toml());
  if (/\.csproj$/i.test(name)) return readNugetFacts(text, name);
  throw new UserError(`${quoteForeignText(path)} is no package file that init knows.`, `Name a ${KNOWN}.`);
}

function parseTable(path: string, parse: () => JsonValue): JsonObject {
  let value: JsonValue | undefined;
  try {
    value = parse();
  } catch (error) {
    // Both parsers quote the text that they cannot read, on lines of their own.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UserError(
      `${quoteForeignText(path)} cannot be read: ${quoteForeignText(reason)}.`,
      'Correct it first: the package manager cannot read it either.',
      { cause: error },
    );
  }
  if (isJsonObject(value)) return value;
  throw new UserError(`${quoteForeignText(path)} holds no object.`, 'Correct it first.');
}

/** TOML as JSON has it: dates are texts there. */
function toJson(toml: unknown): JsonValue {
  return JSON.parse(JSON.stringify(toml));
}
