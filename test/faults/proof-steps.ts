import type { ExpectedStep } from '../support/fault-expectations.ts';
import { answerWith } from '../support/misbehaviours.ts';
import {
  ACCOUNT_AT,
  ASSET_AT,
  ATTESTATION_AT,
  assetFlow,
  authorFlow,
  COMPARE_AT,
  commitFlow,
  DOH_AT,
  delegationDnsFlow,
  delegationHttpFlow,
  IMPLICIT_AT,
  implicitAssetFlow,
  implicitFlow,
  JWKS_AT,
  keyDnsFlow,
  keyHttpFlow,
  makeAttestationFlow,
  oidcFlow,
  type ProofFlow,
  REMOTE_AT,
  remoteFileFlow,
  TAG_AT,
  tagFlow,
  WELL_KNOWN_AT,
} from '../support/proof-flows.ts';

/** Every request of every proof kind and of remotes, and what each fault at it must give: ownership.md 3 and 4.1 as data. */

const absent = answerWith({ status: 404, body: { message: 'Not Found' } });
type Step = ExpectedStep<ProofFlow>;

const BODY_OF_200 = 'html json oth';
/** Not a host that asks to be left alone for an hour: then the rest of what is asked of it is not asked (8.1). */
const ANY_ANSWER = '404 401 403 429 429s 500 502 hang rst big html json oth priv loop slow gzip';
const NO_REDIRECT = ['disproved', 'priv loop', '3 A: full_name equals, no redirect followed (threat 9)'] as const;

export const attestationFlow = await makeAttestationFlow();

const GITHUB_STEPS: readonly Step[] = [
  {
    flow: tagFlow,
    step: 'repository',
    at: TAG_AT.repository,
    expected: [['disproved', '404', '3 A: repository is public'], NO_REDIRECT],
  },
  { flow: tagFlow, step: 'ref', at: TAG_AT.ref, expected: [['disproved', '404', '3 A: ref resolves to sha']] },
  { flow: tagFlow, step: 'tag object', at: TAG_AT.tag, expected: [] },
  { flow: tagFlow, step: 'tree', at: TAG_AT.tree, expected: [['disproved', '404', '3 A: blob at that sha and path']] },
  { flow: tagFlow, step: 'blob', at: TAG_AT.blob, expected: [] },
  {
    flow: commitFlow,
    step: 'compare',
    at: COMPARE_AT,
    expected: [['disproved', '404', '3 A: compare must answer behind or identical']],
  },
  {
    flow: assetFlow,
    step: 'release',
    at: ASSET_AT.release,
    expected: [['disproved', '404', '3 A: the release of that tag']],
  },
  {
    flow: assetFlow,
    step: 'asset',
    at: ASSET_AT.asset,
    expected: [
      ['disproved', '404', '3 A: the asset of that release'],
      ['disproved', `${BODY_OF_200} gzip`, '3 A: bytes equal'],
    ],
  },
  {
    flow: assetFlow,
    step: 'storage',
    at: ASSET_AT.storage,
    expected: [
      ['disproved', '404', '3 A: the asset of that release'],
      ['disproved', `${BODY_OF_200} gzip`, '3 A: bytes equal'],
    ],
  },
  {
    flow: implicitFlow,
    step: 'repository',
    at: IMPLICIT_AT.repository,
    expected: [['disproved', '404', '3: in the repository that repository.url names'], NO_REDIRECT],
  },
  {
    flow: implicitFlow,
    step: 'tag ref',
    at: IMPLICIT_AT.ref,
    late: { [IMPLICIT_AT.ref]: absent },
    expected: [['late', '404 late', '8.1: the repository exists, a tag of this version does not yet']],
  },
  {
    flow: implicitFlow,
    step: 'branch ref',
    at: IMPLICIT_AT.branch,
    expected: [['proved', ANY_ANSWER, '3: the tag has the bytes, one place is enough']],
  },
  {
    flow: implicitFlow,
    step: 'tree',
    at: IMPLICIT_AT.tree,
    expected: [['disproved', '404', '3: the tag of this version does not have the bytes']],
  },
  { flow: implicitFlow, step: 'blob', at: IMPLICIT_AT.blob, expected: [] },
  {
    flow: implicitAssetFlow,
    step: 'release',
    at: ASSET_AT.release,
    expected: [['disproved', '404', '3: the tag of this version does not have the bytes']],
  },
  {
    flow: attestationFlow,
    step: 'of repository',
    at: ATTESTATION_AT.repository,
    given: { [ATTESTATION_AT.owner]: absent, [ATTESTATION_AT.organisation]: absent },
    expected: [['disproved', '404', "3 B: found among the owner's public attestations"]],
  },
  {
    flow: attestationFlow,
    step: 'of owner',
    at: ATTESTATION_AT.owner,
    given: { [ATTESTATION_AT.repository]: absent, [ATTESTATION_AT.organisation]: absent },
    expected: [['disproved', '404', "3 B: found among the owner's public attestations"]],
  },
  {
    flow: attestationFlow,
    step: 'account',
    at: ATTESTATION_AT.account,
    expected: [['disproved', '404', '2: same login, other ownerId']],
  },
  {
    flow: authorFlow,
    step: 'account',
    at: ACCOUNT_AT,
    expected: [
      ['disproved', '404', '3 C: user.id == ownerId'],
      ['unknown', 'priv loop', '2: a redirect names no account; B and F say the same'],
    ],
  },
  { flow: oidcFlow, step: 'keys', at: JWKS_AT, expected: [] },
  { flow: oidcFlow, step: 'account', at: ACCOUNT_AT, expected: [['disproved', '404', '2: same login, other ownerId']] },
];

/** 4.1: 200 only, no redirects, 4096 bytes; a 200 without the key and other 3xx and 4xx are answers. */
const WELL_KNOWN: Step['expected'] = [
  ['disproved', '404 401 403 priv loop', '4.1: other 3xx and 4xx'],
  ['disproved', BODY_OF_200, '4.1: a 200 without the key'],
  ['disproved', 'big gzip', '4.1: body <= 4096 bytes'],
  ['disproved', 'addr', '4.1, 4.2: all addresses filtered; threat 27'],
];

const DOMAIN_STEPS: readonly Step[] = [
  { flow: keyHttpFlow, step: 'file', at: WELL_KNOWN_AT, expected: WELL_KNOWN },
  { flow: keyDnsFlow, step: 'second resolver', at: DOH_AT, expected: [] },
  { flow: delegationHttpFlow, step: 'file', at: WELL_KNOWN_AT, expected: WELL_KNOWN },
  {
    flow: delegationHttpFlow,
    step: 'repository',
    at: TAG_AT.repository,
    expected: [['disproved', '404', '3 E: together with A or B'], NO_REDIRECT],
  },
  {
    flow: delegationHttpFlow,
    step: 'tag ref',
    at: TAG_AT.ref,
    expected: [['proved', ANY_ANSWER, '3: the default branch has the bytes, one place is enough']],
  },
  { flow: delegationDnsFlow, step: 'second resolver', at: DOH_AT, expected: [] },
  { flow: remoteFileFlow, step: 'file', at: REMOTE_AT, expected: WELL_KNOWN },
];

export const PROOF_STEPS: readonly Step[] = [...GITHUB_STEPS, ...DOMAIN_STEPS];
