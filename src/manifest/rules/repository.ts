import type { FindingArgs } from '../../findings/finding.ts';
import type { DocumentEdit } from '../document-edit.ts';
import { getMember, isJsonObject } from '../json-members.ts';
import { diagnoseRepositoryUrl, type RepositoryAddress } from '../repair-repository.ts';
import { acceptsRepository, sourceOfHost } from '../repository-address.ts';
import type { JsonObject } from '../server-json.ts';
import { shortenText } from '../shorten-text.ts';
import { findSubfolderProblem, repairSubfolder } from '../subfolder.ts';
import {
  type Rule,
  type RuleAnswer,
  type RuleContext,
  type RuleFix,
  type RuleHit,
  type RuleOf,
  replaceWith,
} from './rule.ts';

const POINTER = '/repository';
const MAX_QUOTED_CHARS = 120;
const SOURCES = ['github', 'gitlab'];

/** Rule R1 with R6: officially skipped, but the schema refuses a repository without URL and source. */
export const repositoryEmpty: RuleOf<'server'> = {
  scope: 'server',
  id: 'R1',
  code: 'repository-empty',
  field: 'repository',
  judge(_server, { submitted }) {
    const repository = getMember(submitted, 'repository');
    return isJsonObject(repository) && isEmpty(repository)
      ? { pointer: POINTER, args: {}, covers: [POINTER] }
      : undefined;
  },
  fix(_hit, _server, { submitted }) {
    const repository = getMember(submitted, 'repository');
    const safe = isJsonObject(repository) && Object.values(repository).every(isBlank);
    return { safe, edits: [{ kind: 'remove', pointer: POINTER }] };
  },
};

/** Rule R2: the URL of a repository with the source `github`. */
export const githubUrl = toRepositoryRule('R2', (source) => source === 'github');
/** Rules R3 and R3b: the same for `gitlab`; nested groups (D-5) in a private registry only. */
export const gitlabUrl = toRepositoryRule('R3', (source) => source === 'gitlab');
/** Rule R4: any other source, and none. A policy may name further hosts; a private registry takes any. */
export const otherSource = toRepositoryRule('R4', (source) => !SOURCES.includes(source ?? ''));

/** Rule R5. An empty subfolder is as good as none. */
export const subfolderPath: RuleOf<'server'> = {
  scope: 'server',
  id: 'R5',
  code: 'invalid-subfolder-path',
  field: 'repository.subfolder',
  judge(server) {
    const repository = getMember(server, 'repository');
    const subfolder = isJsonObject(repository) && !isEmpty(repository) ? getMember(repository, 'subfolder') : undefined;
    if (typeof subfolder !== 'string' || subfolder === '') return undefined;
    const problem = findSubfolderProblem(subfolder);
    if (problem === undefined) return undefined;
    const repaired = repairSubfolder(subfolder);
    const found = shortenText(subfolder, MAX_QUOTED_CHARS);
    return { pointer: '/repository/subfolder', args: { found, problem, wanted: describeSubfolder(repaired) } };
  },
  fix({ pointer }, server) {
    const repository = getMember(server, 'repository');
    const subfolder = isJsonObject(repository) ? getMember(repository, 'subfolder') : undefined;
    const repaired = typeof subfolder === 'string' ? repairSubfolder(subfolder) : undefined;
    if (repaired === undefined || typeof subfolder !== 'string') return undefined;
    if (repaired === '') return { safe: subfolder.trim() === '', edits: [{ kind: 'remove', pointer }] };
    return replaceWith(pointer, repaired, repaired === subfolder.trim());
  },
};

function toRepositoryRule(id: string, applies: (source: string | undefined) => boolean): RuleOf<'server'> {
  return {
    scope: 'server',
    id,
    code: 'invalid-repository-url',
    field: 'repository.url',
    judge(server, context) {
      const repository = readRepository(server);
      if (repository === undefined || !applies(repository.source)) return undefined;
      return judgeRepository(repository, context);
    },
    fix(hit, server, context) {
      const repository = readRepository(server);
      if (repository === undefined) return undefined;
      return hit.pointer.endsWith('/source') ? fixSource(repository) : fixUrl(repository, context);
    },
  };
}

/** A repository with a URL; the source may be missing. */
interface Repository {
  readonly members: JsonObject;
  readonly url: string;
  readonly source: string | undefined;
}

/** Undefined where there is nothing to judge: no repository, an empty one, or members of a wrong type. */
function readRepository(server: JsonObject): Repository | undefined {
  const members = getMember(server, 'repository');
  if (!isJsonObject(members) || isEmpty(members)) return undefined;
  const [url, source] = [getMember(members, 'url'), getMember(members, 'source')];
  if (typeof url !== 'string' || (source !== undefined && typeof source !== 'string')) return undefined;
  return { members, url, source };
}

function judgeRepository(repository: Repository, { policy }: RuleContext): RuleAnswer {
  const { url, source } = repository;
  if (source !== undefined && acceptsRepository(url, source, policy)) return undefined;
  const { problems, wanted } = diagnoseRepositoryUrl(url, policy);
  const hits: RuleHit[] = [];
  if (problems.length > 0) {
    const found = shortenText(url, MAX_QUOTED_CHARS);
    const args = { member: 'url', found, problem: problems.join(', '), wanted: describe(wanted) };
    hits.push({ pointer: '/repository/url', args });
  }
  const right = findSource(repository);
  const isBlankSource = isBlank(source ?? '');
  const isWrong = isBlankSource || (policy.audience === 'public' && right !== source);
  if (isWrong && (right !== undefined || (source !== undefined && problems.length === 0))) {
    hits.push({ pointer: '/repository/source', args: describeSource(repository, right) });
  }
  return hits;
}

/** The source that belongs to the host of the URL; else the given one in lower case, where that is a known one. */
function findSource({ url, source }: Repository): string | undefined {
  const host = /^(?:[a-z+]+:\/\/)?(?:[\w.-]+@)?([\w.-]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';
  const lower = source?.toLowerCase() ?? '';
  return sourceOfHost(host) ?? (SOURCES.includes(lower) ? lower : undefined);
}

function describeSource({ url, source = '' }: Repository, right: string | undefined): FindingArgs {
  return {
    member: 'source',
    found: shortenText(source, MAX_QUOTED_CHARS),
    problem: isBlank(source)
      ? 'does not say which software the host runs'
      : `is not the source that belongs to ${shortenText(url, MAX_QUOTED_CHARS)}`,
    wanted: right === undefined ? '"source": "git", or the software that the host runs' : `"source": "${right}"`,
  };
}

function fixSource(repository: Repository): RuleFix | undefined {
  const right = findSource(repository);
  if (right === undefined) return undefined;
  const { source } = repository;
  if (source !== undefined) return replaceWith('/repository/source', right, source.trim() === right);
  return { safe: false, edits: [{ kind: 'insert', pointer: POINTER, key: 'source', value: right, after: 'url' }] };
}

function fixUrl({ members, url }: Repository, { policy }: RuleContext): RuleFix | undefined {
  const { wanted, safe } = diagnoseRepositoryUrl(url, policy);
  if (wanted === undefined) return undefined;
  const edits: DocumentEdit[] = [{ kind: 'replace', pointer: '/repository/url', value: wanted.url }];
  const present = getMember(members, 'subfolder');
  if (wanted.subfolder !== undefined && isBlank(present ?? '')) {
    const after = Object.hasOwn(members, 'source') ? 'source' : 'url';
    edits.push(
      present === undefined
        ? { kind: 'insert', pointer: POINTER, key: 'subfolder', value: wanted.subfolder, after }
        : { kind: 'replace', pointer: '/repository/subfolder', value: wanted.subfolder },
    );
  }
  return { safe, edits };
}

function describe(wanted: RepositoryAddress | undefined): string {
  if (wanted === undefined) return '"url": "https://<host>/<owner>/<repository>", or leave "repository" out';
  const url = `"url": "${shortenText(wanted.url, 110)}"`;
  return wanted.subfolder === undefined ? url : `${url}, "subfolder": "${shortenText(wanted.subfolder, 50)}"`;
}

function describeSubfolder(repaired: string | undefined): string {
  if (repaired === undefined) return 'a path below the root of the repository, such as "servers/weather"';
  return repaired === ''
    ? 'no "subfolder" at all: that is the root'
    : `"subfolder": "${shortenText(repaired, MAX_QUOTED_CHARS)}"`;
}

function isEmpty(repository: JsonObject): boolean {
  return ['url', 'source'].every((key) => {
    const value = getMember(repository, key);
    return value === undefined || isBlank(value);
  });
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

export const REPOSITORY_RULES: readonly Rule[] = [repositoryEmpty, githubUrl, gitlabUrl, otherSource, subfolderPath];
