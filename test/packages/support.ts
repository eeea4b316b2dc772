import type { NoAnswerReason, Question } from '../../src/evidence/question.ts';
import {
  CRATES_BASE_URL,
  GITHUB_API_URL,
  NPM_BASE_URL,
  NUGET_BASE_URL,
  PYPI_BASE_URL,
} from '../../src/manifest/public-urls.ts';
import { proveCargoPackage } from '../../src/packages/cargo.ts';
import { proveNpmPackage } from '../../src/packages/npm.ts';
import { proveNugetPackage } from '../../src/packages/nuget.ts';
import type { PackageSubject, PackageTerms, PackageVerdict, ProvePackage } from '../../src/packages/package-verdict.ts';
import { provePypiPackage } from '../../src/packages/pypi.ts';
import { type AnsweredInquiry, describeQuestion, noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';

export const PUBLIC_TERMS: PackageTerms = {
  audience: 'public',
  bases: { npm: [NPM_BASE_URL], pypi: [PYPI_BASE_URL], nuget: [NUGET_BASE_URL], cargo: [CRATES_BASE_URL] },
  ociHosts: [],
  insecureHosts: [],
  mcpbHosts: [],
  githubApi: GITHUB_API_URL,
};

export const PROVERS = {
  npm: proveNpmPackage,
  pypi: provePypiPackage,
  nuget: proveNugetPackage,
  cargo: proveCargoPackage,
} as const satisfies Record<string, ProvePackage>;

/** What the world says to a request: a status, a status with a body, why there is no answer, or these in turn. */
export type Said = Once | { readonly turns: readonly Once[] };
type Once = number | readonly [status: number, body: unknown] | NoAnswerReason;

/** The requests of a run with what is said to each, as `GET https://…`; one that is not listed fails the test. */
export type World = Readonly<Record<string, Said>>;

/** Proves a package in a made-up world. */
export function proveIn(
  prove: ProvePackage,
  subject: PackageSubject,
  world: World,
  terms: PackageTerms = PUBLIC_TERMS,
): AnsweredInquiry<PackageVerdict> {
  const asked = new Map<string, number>();
  return runInquiry(prove(subject, terms), (question: Question) => {
    const key = describeQuestion(question);
    const said = world[key];
    if (said === undefined) throw new Error(`nobody expected ${key}`);
    const turn = asked.get(key) ?? 0;
    asked.set(key, turn + 1);
    const one = isInTurns(said) ? said.turns[turn] : said;
    if (one === undefined) throw new Error(`nobody expected ${key} for the ${turn + 1}th time`);
    if (typeof one === 'string') return noAnswer(one, `a detail of ${one}`);
    return typeof one === 'number' ? respond(one) : respond(one[0], one[1]);
  });
}

function isInTurns(said: Said): said is Exclude<Said, Once> {
  return typeof said === 'object' && 'turns' in said;
}

/** Codes of what is told, with their severity: `error npm-name-missing`. */
export function codesOf({ told }: PackageVerdict): string[] {
  return told.map(({ code, severity }) => `${severity} ${code}`);
}
