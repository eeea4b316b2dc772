import { dirname, join } from 'node:path';
import type { FileFindings } from '../findings/file-findings.ts';
import { toVerdict, type Verdict } from '../findings/file-findings.ts';
import type { Finding } from '../findings/finding.ts';
import { SILENT_PROGRESS } from '../io/console.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JudgePolicy } from '../manifest/judge-policy.ts';
import { type Judgement, type JudgeTerms, judgeServer, verdictOf } from '../manifest/judge-server.ts';
import { MAX_DOCUMENT_BYTES } from '../manifest/read-document.ts';
import { repairServer } from '../manifest/repair-server.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';
import { ENTRY_RULES } from '../registry/entry-rules.ts';
import { describeReadError, readPlainFile } from './plain-file.ts';
import { createBudget, keepWithin } from './report-budget.ts';
import { readJudgePolicy } from './validate-policy.ts';
import { type ReadTarget, readTarget } from './validate-read.ts';
import { findTargets, type Target } from './validate-targets.ts';
import { breathe, UserError, type World } from './world.ts';

/** Fewer are judged before anybody could read a bar. */
const MIN_FILES_FOR_PROGRESS = 100;
const MAX_PACKAGE_JSON_BYTES = 1_048_576;

export interface ValidateOptions {
  /** Files, folders, globs, `-`; none means server.json. */
  readonly files: readonly string[];
  /** Make the safe repairs. */
  readonly fix?: boolean | undefined;
  /** `public`, `private`, or the path of a registry.yml. */
  readonly policy?: string | undefined;
  /** GitHub login of the owner in whose repository this runs. */
  readonly ownerLogin?: string | undefined;
  /** Read what a symbolic link leads to; off where a stranger wrote the tree. */
  readonly followsLinks?: boolean | undefined;
  /** The folder that nothing may be read outside of. */
  readonly confinedTo?: string | undefined;
}

/** What `validate` found out. */
export interface Validation {
  readonly verdict: Verdict;
  /** A file could not be read, or a repaired one not be written. */
  readonly isBlocked: boolean;
  readonly files: readonly FileFindings[];
  /** With `fix`: what standard input is after its repairs. */
  readonly fixedInput?: Uint8Array;
}

/**
 * Judges files without a network: each one by itself, all findings at once. Repairs are written file by file, each in
 * one step, so that an interrupted run leaves nothing half. A file that cannot be read fails with a finding.
 */
export async function runValidate(options: ValidateOptions, world: World): Promise<Validation> {
  const policy = readJudgePolicy(options.policy, options.confinedTo, world);
  const targets = await findTargets(options.files, world);
  const context: Context = { options, policy, world, packageJsons: new Map() };
  const progress =
    targets.length < MIN_FILES_FOR_PROGRESS ? SILENT_PROGRESS : world.console.progress('Judging', targets.length);
  const judged: Judged[] = [];
  const budget = createBudget();
  try {
    for (const target of targets) {
      await breathe(world.signal);
      const one = await judgeTarget(target, context);
      judged.push({ ...one, file: keepWithin(budget, one.file) });
      progress.update(judged.length);
    }
  } finally {
    progress.finish();
  }
  const files = judged.map(({ file }) => file);
  const fixedInput = judged.find((one) => one.fixedInput !== undefined)?.fixedInput;
  return {
    verdict: toVerdict(files),
    isBlocked: judged.some(({ isBlocked }) => isBlocked),
    files,
    ...(fixedInput === undefined ? {} : { fixedInput }),
  };
}

interface Context {
  readonly options: ValidateOptions;
  readonly policy: JudgePolicy;
  readonly world: World;
  /** By folder. */
  readonly packageJsons: Map<string, JsonObject | undefined>;
}

interface Judged {
  readonly file: FileFindings;
  readonly isBlocked: boolean;
  readonly fixedInput?: Uint8Array;
}

async function judgeTarget(target: Target, context: Context): Promise<Judged> {
  const read = await readTarget(target, context.options, context.world);
  if (read.kind === 'unreadable') return { file: describeUnreadable(target.name, read.reason), isBlocked: true };
  const terms: JudgeTerms = {
    file: target.name,
    policy: context.policy,
    moreRules: ENTRY_RULES,
    surroundings: {
      ownerLogin: context.options.ownerLogin,
      packageJson: target.kind === 'file' ? findPackageJson(target.name, context) : undefined,
    },
  };
  if (context.options.fix) return repairTarget(target, read, { context, terms });
  return { file: describeFile(target.name, read.bytes, judgeServer(read.bytes, terms)), isBlocked: false };
}

interface Repairing {
  readonly context: Context;
  readonly terms: JudgeTerms;
}

function repairTarget(target: Target, read: ReadTarget, { context, terms }: Repairing): Judged {
  const { bytes, applied, judgement } = repairServer(read.bytes, terms);
  const fixed = { ...describeFile(target.name, bytes, judgement), fixed: applied };
  if (target.kind === 'input') {
    const fixedText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { file: { ...fixed, fixedText }, isBlocked: false, fixedInput: bytes };
  }
  if (Buffer.compare(bytes, read.bytes) === 0) return { file: fixed, isBlocked: false };
  try {
    if (read.isLink) throw new UserError('a symbolic link leads to it', 'Name the file that it leads to.');
    // Somebody may have saved the file since it was read; between here and the rename is next to no time.
    const now = context.world.files.readAtMost(target.name, read.bytes.byteLength);
    if (Buffer.compare(now, read.bytes) !== 0) throw new UserError('it was changed meanwhile', 'Run this again.');
    context.world.files.replace(target.name, bytes);
    return { file: fixed, isBlocked: false };
  } catch (error) {
    const file = describeFile(target.name, read.bytes, judgeServer(read.bytes, terms));
    return { file: { ...file, fixed: [], notFixed: describeReadError(error) }, isBlocked: true };
  }
}

function describeFile(file: string, bytes: Uint8Array, judgement: Judgement): FileFindings {
  const { findings, dropped, document } = judgement;
  const told = { file, verdict: verdictOf(findings), findings, dropped, ...readIdentity(document?.value) };
  // Of thousands of good files no text need be kept.
  if (findings.length === 0) return told;
  return { ...told, text: document?.text ?? decodeForFrames(bytes) };
}

/** The text of a file that is no JSON, so that people see the place all the same; what is not UTF-8 becomes U+FFFD. */
function decodeForFrames(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function readIdentity(value: JsonValue | undefined): { name?: string; version?: string } {
  if (!isJsonObject(value)) return {};
  const [name, version] = [getMember(value, 'name'), getMember(value, 'version')];
  return { ...(typeof name === 'string' ? { name } : {}), ...(typeof version === 'string' ? { version } : {}) };
}

function describeUnreadable(file: string, reason: string): FileFindings {
  const finding: Finding = { code: 'unreadable-file', severity: 'error', rule: 'D-11', file, args: { reason } };
  return { file, verdict: 'fail', findings: [finding], dropped: 0 };
}

/** The package.json beside a file; undefined when there is none of use. Its faults are not this command's to tell. */
function findPackageJson(file: string, { packageJsons, world }: Context): JsonObject | undefined {
  const folder = dirname(file);
  if (!packageJsons.has(folder)) packageJsons.set(folder, readPackageJson(join(folder, 'package.json'), world));
  return packageJsons.get(folder);
}

function readPackageJson(path: string, { files }: World): JsonObject | undefined {
  const read = readPlainFile(path, { maxBytes: MAX_PACKAGE_JSON_BYTES }, files);
  if (read?.kind !== 'bytes') return undefined;
  try {
    const value: JsonValue = JSON.parse(new TextDecoder().decode(read.bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
