import { dirname, join } from 'node:path';
import { type Finding, hasErrors } from '../../findings/finding.ts';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { PUBLIC_POLICY } from '../../manifest/judge-policy.ts';
import { judgeServer } from '../../manifest/judge-server.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import { UserError, type World } from '../world.ts';
import type { InitNote } from './facts.ts';
import { buildFirstServer, type MissingField } from './first-server.ts';
import { describeNextSteps } from './next-steps.ts';
import { type PackageSource, readPackageSource } from './package-source.ts';
import { parseRepository, type RepositoryPlace } from './repository-place.ts';
import { chooseServerName } from './server-name-source.ts';

export interface InitOptions {
  /** The folder of the package. Default: that of `from`, else the current one. */
  readonly dir?: string | undefined;
  /** The package file. Default: the first one in the folder. */
  readonly from?: string | undefined;
  /** Default: `server.json` in the folder. */
  readonly out?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly packageVersion?: string | undefined;
  /** Makes and judges the file, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Login of the GitHub owner in whose workflow this runs, as GitHub spells it. */
  readonly ownerLogin?: string | undefined;
}

/** What `init` made of a package file. */
export interface InitReport {
  readonly written: boolean;
  /** Where the file is, or would be. */
  readonly file: string;
  /** The package file that it was made from. */
  readonly from: string;
  /** The document; absent when something is missing. */
  readonly server?: JsonObject;
  /** Its text, byte for byte. */
  readonly text?: string;
  /** What the engine says about it, in a public registry. With an error nothing is written. */
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingField[];
  readonly notes: readonly InitNote[];
  /** What to do next, in order. */
  readonly next: readonly string[];
}

const FILE_NAME = 'server.json';

/**
 * Writes a first server.json from the facts of a package file: without placeholders, only when the engine finds no
 * error in it, and never over anything that is there. Wrong folders and files are UserErrors; missing facts are not.
 */
export function runInit(options: InitOptions, world: World): InitReport {
  refuseReservedWord(options.dir);
  const folder = options.dir ?? (options.from === undefined ? '.' : dirname(options.from));
  if (world.files.stat(world.files.resolveLinks(folder) ?? folder)?.kind !== 'directory')
    throw new UserError(`${quoteForeignText(folder)} is no folder.`, 'Name the folder of the package.');
  const file = options.out ?? join(folder, FILE_NAME);
  if (!options.dryRun) refuseWhatIsThere(file, world);
  const source = readPackageSource(folder, options.from, world);
  const made = makeServer(source, options, world);
  const { server, missing } = made;
  const common = { file, from: source.path, missing, notes: [...source.notes, ...made.notes] };
  if (server === undefined) return { ...common, written: false, findings: [], next: [] };
  const text = `${JSON.stringify(server, null, 2)}\n`;
  const surroundings = { ownerLogin: options.ownerLogin };
  // Without its package.json: what rules say about that, the notes and the next steps say here.
  const terms = { file, policy: PUBLIC_POLICY, surroundings };
  const { findings } = judgeServer(new TextEncoder().encode(text), terms);
  if (hasErrors(findings)) return { ...common, written: false, server, text, findings, next: [] };
  if (!options.dryRun) writeFirst(file, text, world);
  const next = describeNextSteps(source, { server, file, isClaimed: made.isClaimed });
  return { ...common, written: !options.dryRun, server, text, findings, next };
}

function makeServer(source: PackageSource, options: InitOptions, world: World) {
  const { facts } = source;
  const place = findPlace(source);
  const choice = chooseServerName(source, { given: options.name, place, ownerLogin: options.ownerLogin }, world);
  const { title, description, packageVersion: version } = options;
  const { server, missing, notes } = buildFirstServer({ facts, place, name: choice.name, title, description, version });
  return { server, missing, notes: [...choice.notes, ...notes], isClaimed: choice.isClaimed };
}

/** Many packages name their repository as the homepage only. */
function findPlace({ facts }: PackageSource): RepositoryPlace {
  const { repository, homepage, subfolder } = facts;
  if (repository !== undefined) return parseRepository(repository, subfolder);
  const home = /^https?:/i.test(homepage ?? '') ? parseRepository(homepage ?? '', subfolder) : undefined;
  return home?.kind === 'known' ? home : { kind: 'other', reason: 'the package file names no repository' };
}

function refuseReservedWord(dir: string | undefined): void {
  if (dir !== 'registry') return;
  throw new UserError(
    '"init registry", which will set up a registry of your own, is not there yet.',
    'The guide for owners shows how to do it by hand. For a folder of that name write ./registry.',
  );
}

function refuseWhatIsThere(file: string, world: World): void {
  if (world.files.stat(file) === undefined) return;
  throw new UserError(
    `${quoteForeignText(file)} is there already, and init never overwrites.`,
    'Look at it with "mcp-git-registry validate". --out names another file; --dry-run only prints.',
  );
}

function writeFirst(file: string, text: string, world: World): void {
  let isNew: boolean;
  try {
    isNew = world.files.createExclusive(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${quoteForeignText(file)} cannot be written: ${quoteForeignText(reason)}.`,
      'Name a place that can be written with --out, or see the file with --dry-run.',
      { cause: error },
    );
  }
  if (!isNew) refuseWhatIsThere(file, world);
}
