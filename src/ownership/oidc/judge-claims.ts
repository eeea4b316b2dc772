import type { Told } from '../../evidence/outcome.ts';
import { getMember } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import { type CiIdentity, showValue } from '../ci-identity.ts';
import type { NamespaceTerms, Submission } from '../namespace-verdict.ts';
import { toAudience } from './audience.ts';

/** Judged by `iat`, since GitHub's tokens live from five minutes to six hours (ownership.md 5.1). */
const MAX_AGE_SECONDS = 3_600;
const MAX_AHEAD_SECONDS = 60;
/** Most characters of a claim that counts. */
const MAX_CLAIM_CHARS = 1_000;
/** Claims that the judgement needs. `sub` is none of them: its form changes and owners may template it. */
const NEEDED_CLAIMS = [
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'event_name',
  'runner_environment',
  'workflow_ref',
] as const;
/** What a receipt keeps: nothing about the person who started the run. */
const KEPT_CLAIMS: readonly string[] = [
  'iss',
  'aud',
  'iat',
  'nbf',
  'exp',
  ...NEEDED_CLAIMS,
  'environment',
  'job_workflow_ref',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'sha',
  'workflow_sha',
];

/** What claims say, and what is wrong with them. */
export interface ClaimsJudgement {
  readonly identity: CiIdentity;
  readonly told: readonly Told[];
}

/**
 * Judges the claims of a verified token against one submission (ownership.md 3 F): audience, times and the form of the
 * claims that name who ran what. Who that may be is judged by `judgeCiIdentity`.
 *
 * @param now The moment to judge by, RFC 3339.
 */
export function judgeClaims(
  claims: JsonObject,
  submission: Submission,
  terms: Pick<NamespaceTerms, 'registryId'>,
  now: string,
): ClaimsJudgement {
  const environment = getMember(claims, 'environment');
  const told = [
    ...judgeAudience(getMember(claims, 'aud'), toAudience(terms.registryId, submission.digest)),
    ...judgeTimes(claims, Date.parse(now) / 1_000),
    ...NEEDED_CLAIMS.flatMap((claim) => judgeText(claim, getMember(claims, claim))),
    ...(environment === undefined ? [] : judgeText('environment', environment)),
  ];
  return { identity: toCiIdentity(claims), told };
}

/** The claims that a receipt may keep, as they are; what is too long or of another kind is left out. */
export function toKeptClaims(claims: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const claim of KEPT_CLAIMS) {
    const value = getMember(claims, claim);
    if (isShortText(value) || typeof value === 'number') kept[claim] = value;
  }
  return kept;
}

function judgeAudience(found: JsonValue | undefined, expected: string): Told[] {
  // A list is refused even with one member: who accepts lists must look for the others.
  if (found === expected) return [];
  const shown = Array.isArray(found) ? `a list of ${found.length}` : showValue(found);
  return [refuse('oidc-audience-mismatch', { found: shown, expected })];
}

function judgeTimes(claims: JsonObject, now: number): Told[] {
  const [iat, nbf, exp] = ['iat', 'nbf', 'exp'].map((claim) => getMember(claims, claim));
  if (!isTime(iat) || !isTime(nbf) || !isTime(exp)) {
    const [claim, found] = !isTime(iat) ? ['iat', iat] : !isTime(nbf) ? ['nbf', nbf] : ['exp', exp];
    return [
      refuse('oidc-claim-unreadable', { claim: showValue(claim), found: showValue(found), expected: 'a number' }),
    ];
  }
  const told: Told[] = [];
  const ahead = Math.max(iat, nbf) - now;
  if (ahead > MAX_AHEAD_SECONDS) told.push(refuse('oidc-token-from-future', { seconds: Math.round(ahead) }));
  const age = now - iat;
  if (age > MAX_AGE_SECONDS) {
    told.push(refuse('oidc-token-too-old', { minutes: Math.floor(age / 60), limit: MAX_AGE_SECONDS / 60 }));
  }
  if (exp <= now) told.push(refuse('oidc-token-expired', { seconds: Math.round(now - exp) }));
  return told;
}

function judgeText(claim: string, found: JsonValue | undefined): Told[] {
  if (isShortText(found) && found !== '') return [];
  return [refuse('oidc-claim-unreadable', { claim, found: showValue(found), expected: 'a text' })];
}

function toCiIdentity(claims: JsonObject): CiIdentity {
  const read = (claim: string): string => {
    const value = getMember(claims, claim);
    return isShortText(value) ? value : '';
  };
  const environment = read('environment');
  return {
    source: 'token',
    ownerLogin: read('repository_owner'),
    ownerId: read('repository_owner_id'),
    repository: read('repository'),
    repositoryId: read('repository_id'),
    ref: read('ref'),
    event: read('event_name'),
    runner: read('runner_environment'),
    workflow: read('workflow_ref'),
    ...(environment === '' ? {} : { environment }),
  };
}

function isTime(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isShortText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.length <= MAX_CLAIM_CHARS;
}

function refuse(code: Told['code'], args: Told['args']): Told {
  return { code, severity: 'error', args };
}
