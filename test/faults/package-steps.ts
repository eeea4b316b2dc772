import type { ExpectedStep } from '../support/fault-expectations.ts';
import { answerWith } from '../support/misbehaviours.ts';
import {
  CARGO,
  cargoFlow,
  dockerHubFlow,
  ghcrFlow,
  type ImageFlow,
  isFreshLook,
  json,
  MCPB_GITHUB,
  MCPB_GITLAB,
  mcpbGitHubFlow,
  mcpbGitLabFlow,
  NPM,
  NUGET,
  npmFlow,
  nugetFlow,
  type PackageFlow,
  PYPI,
  pypiFlow,
} from '../support/package-flows.ts';

/** Every request of every package type, and what each fault at it must give: ownership.md 8 as data. */

const absent = answerWith({ status: 404, body: { message: 'Not Found' } });
const forbidden = answerWith({ status: 403, body: 'AccessDenied' });
type Step = ExpectedStep<PackageFlow>;

/** A HEAD has no body, so that what is wrong with a 200's body is not seen. */
const HEAD_IS_200 = 'big html json oth gzip';
const BODY_OF_200 = 'html json oth';

const REGISTRY_STEPS: readonly Step[] = [
  {
    flow: npmFlow,
    step: 'version',
    at: NPM.version,
    late: { [NPM.version]: absent },
    expected: [['late', '404 late', '8.3: 404, probe 200']],
  },
  {
    flow: npmFlow,
    step: 'probe',
    at: NPM.probe,
    given: { [NPM.version]: absent },
    expected: [
      ['disproved', '404', '8.3: 404, probe 404'],
      ['late', HEAD_IS_200, '8.3: 404, probe 200'],
    ],
  },
  {
    flow: pypiFlow,
    step: 'version',
    at: PYPI.version,
    late: { [PYPI.version]: absent },
    expected: [['late', '404 late', '8.4: 404 + probe 200']],
  },
  {
    flow: pypiFlow,
    step: 'probe',
    at: PYPI.probe,
    given: { [PYPI.version]: absent },
    expected: [
      ['disproved', '404', '8.4: 404 + probe 404'],
      ['late', HEAD_IS_200, '8.4: 404 + probe 200'],
    ],
  },
  {
    flow: pypiFlow,
    step: 'second look',
    at: isFreshLook,
    host: 'pypi.org',
    given: { [PYPI.version]: absent },
    expected: [['late', '404', '8.4: 404 + probe 200; 8.1: one 404 is not enough, two are']],
  },
  { flow: nugetFlow, step: 'index', at: NUGET.index, expected: [] },
  {
    flow: nugetFlow,
    step: 'readme',
    at: NUGET.readme,
    late: { [NUGET.readme]: absent, [NUGET.versions]: json({ versions: ['0.9.0'] }) },
    expected: [
      ['disproved', '404', '8.5: README 404; version listed'],
      ['late', 'late', '8.5: README 404; versions lack it'],
      ['disproved', BODY_OF_200, '8.5: README 200, no token'],
      ['disproved', 'big gzip', '8.5: token beyond 5 MiB'],
    ],
  },
  {
    flow: nugetFlow,
    step: 'versions',
    at: NUGET.versions,
    given: { [NUGET.readme]: absent },
    expected: [['disproved', '404', '8.5: README 404; index 404']],
  },
  {
    flow: cargoFlow,
    step: 'metadata',
    at: CARGO.metadata,
    expected: [['late', '404', '8.8: metadata 404: probes; the version is there']],
  },
  {
    flow: cargoFlow,
    step: 'readme',
    at: CARGO.readme,
    late: { [CARGO.readme]: forbidden, [CARGO.version]: absent },
    expected: [
      ['late', '403', '8.8: 403; version probe 200'],
      ['late', 'late', '8.8: 403; version probe 404, crate 200'],
      ['late', '404', '8.1: its README is not visible yet'],
      ['disproved', BODY_OF_200, '8.8: no token'],
      ['disproved', 'big gzip', '8.8: no token within 5 MiB'],
    ],
  },
  {
    flow: cargoFlow,
    step: 'version probe',
    at: CARGO.version,
    given: { [CARGO.readme]: forbidden },
    expected: [
      ['late', '404', '8.8: 403; version probe 404, crate 200'],
      ['late', BODY_OF_200, '8.8: 403; version probe 200'],
    ],
  },
  {
    flow: cargoFlow,
    step: 'crate probe',
    at: CARGO.crate,
    given: { [CARGO.readme]: forbidden, [CARGO.version]: absent },
    expected: [
      ['disproved', '404', '8.8: crate 404'],
      ['late', BODY_OF_200, '8.8: crate 200'],
    ],
  },
];

function imageSteps(flow: ImageFlow): readonly Step[] {
  const { at } = flow;
  return [
    {
      flow,
      step: 'sign-in',
      at: at.ping,
      expected: [
        ['disproved', '401', '8.6: no token to be had; manifest 401'],
        ['disproved', BODY_OF_200, '8.6: no sign-in asked for; manifest 401'],
      ],
    },
    { flow, step: 'token', at: at.token, expected: [['disproved', '401 403', '8.6: token 401, 403']] },
    {
      flow,
      step: 'manifest',
      at: at.manifest,
      late: { [at.manifest]: absent },
      expected: [
        ['late', '404 late', '8.6: manifest 404, tags 200'],
        ['disproved', '401 403', '8.6: manifest 401, 403'],
      ],
    },
    // Its index was served and lists it: whatever is said of it contradicts that.
    { flow, step: 'platform', at: at.platform, expected: [] },
    { flow, step: 'config', at: at.config, expected: [] },
    {
      flow,
      step: 'tags',
      at: at.tags,
      given: { [at.manifest]: absent },
      expected: [
        ['disproved', '404', '8.6: manifest 404, tags 404'],
        ['late', BODY_OF_200, '8.6: manifest 404, tags 200'],
      ],
    },
  ];
}

const BUNDLE_STEPS: readonly Step[] = [
  {
    flow: mcpbGitHubFlow,
    step: 'download',
    at: MCPB_GITHUB.download,
    late: { [MCPB_GITHUB.download]: absent },
    expected: [
      ['late', '404 late', '8.7: 404; repository exists'],
      ['disproved', `${BODY_OF_200} gzip`, '8.7: 200, hash differs (of the bytes as they come, never unpacked)'],
    ],
  },
  {
    flow: mcpbGitHubFlow,
    step: 'storage',
    at: MCPB_GITHUB.storage,
    expected: [
      ['late', '404', '8.7: 404; repository exists'],
      ['disproved', `${BODY_OF_200} gzip`, '8.7: 200, hash differs'],
    ],
  },
  {
    flow: mcpbGitHubFlow,
    step: 'repository',
    at: MCPB_GITHUB.repository,
    expected: [['disproved', 'priv loop', '8.7 point 2: full_name equal, no redirect']],
  },
  {
    flow: mcpbGitHubFlow,
    step: 'repo, no file',
    at: MCPB_GITHUB.repository,
    given: { [MCPB_GITHUB.download]: absent },
    expected: [
      ['disproved', '404', '8.7: 404; repository 404'],
      ['disproved', 'priv loop', '8.7 point 2: full_name equal, no redirect'],
    ],
  },
  {
    flow: mcpbGitLabFlow,
    step: 'download',
    at: MCPB_GITLAB.download,
    late: { [MCPB_GITLAB.download]: absent },
    expected: [
      ['late', '404 late', '8.7: 404; repository exists'],
      ['disproved', `${BODY_OF_200} gzip`, '8.7: 200, hash differs'],
    ],
  },
  {
    flow: mcpbGitLabFlow,
    step: 'project',
    at: MCPB_GITLAB.project,
    given: { [MCPB_GITLAB.download]: absent },
    expected: [
      ['disproved', '404', '8.7: 404; repository 404'],
      ['late', BODY_OF_200, '8.7: 404; repository exists'],
    ],
  },
];

/** Asked for the receipt's digest alone, once the marker is found: no table makes it a condition. */
const NOT_DECIDING = '404 401 403 429 429s 429h 500 502 hang rst big html json oth priv loop slow gzip';
const DIGEST_STEPS: readonly Step[] = [
  { step: 'leaf (digest)', at: NUGET.leaf, flow: nugetFlow },
  { step: 'catalogue (digest)', at: NUGET.catalogue, flow: nugetFlow },
  { step: 'version (digest)', at: CARGO.version, flow: cargoFlow },
].map((step) => ({ ...step, expected: [['proved', NOT_DECIDING, '8.5, 8.8: token found']] }));

export const PACKAGE_STEPS: readonly Step[] = [
  ...REGISTRY_STEPS,
  ...imageSteps(dockerHubFlow),
  ...imageSteps(ghcrFlow),
  ...BUNDLE_STEPS,
  ...DIGEST_STEPS,
];
