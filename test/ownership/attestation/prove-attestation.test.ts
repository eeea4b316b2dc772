import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/evidence/question.ts';
import { GITHUB_API_URL } from '../../../src/manifest/public-urls.ts';
import type { JsonValue } from '../../../src/manifest/server-json.ts';
import type { BundleVerifier } from '../../../src/ownership/attestation/bundle-verifier.ts';
import { proveAttestation } from '../../../src/ownership/attestation/prove-attestation.ts';
import { createBundleVerifier } from '../../../src/ownership/attestation/sigstore-verifier.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../../src/ownership/namespace-verdict.ts';
import { noAnswer, respond, runInquiry } from '../../support/answer-inquiry.ts';
import { answerWith, DIGEST, toRecord, toSubmission, toTerms } from '../submission.ts';
import { createInstance, type Instance, type InstanceKind, type Json, type MintOptions, toStatement } from './mint.ts';

const KINDS: readonly InstanceKind[] = ['log-v1', 'log-v2', 'no-log'];
const instances = new Map<InstanceKind, Instance>();
let verifier: BundleVerifier;
let good: Json;

beforeAll(async () => {
  for (const kind of KINDS) instances.set(kind, await createInstance(kind));
  verifier = createBundleVerifier([...instances.values()].map(({ root }) => root));
  good = await mint();
});

const mint = (what: MintOptions = {}, kind: InstanceKind = 'no-log'): Promise<Json> =>
  (instances.get(kind) as Instance).mint(what);

interface Situation {
  readonly bundle?: Json;
  readonly submission?: Partial<Submission>;
  readonly terms?: Partial<NamespaceTerms>;
  readonly answers?: Readonly<Record<string, Answer>>;
}

function prove({ bundle, submission, terms, answers }: Situation): {
  verdict: NamespaceVerdict;
  asked: readonly string[];
} {
  const proof = { kind: 'github-attestation', ...(bundle === undefined ? {} : { bundle }) } as const;
  const judged = toTerms({ verifier, ...terms });
  const { result, asked } = runInquiry(proveAttestation(toSubmission(submission), proof, judged), answerWith(answers));
  return { verdict: result, asked };
}

const codesOf = ({ told }: NamespaceVerdict): readonly string[] => told.map(({ code }) => code);

const LIST = `attestations/${DIGEST}?per_page=30`;
const REPOSITORY_LIST = `GET ${GITHUB_API_URL}/repos/alice/weather/${LIST}`;
const USER_LIST = `GET ${GITHUB_API_URL}/users/alice/${LIST}`;
const ORG_LIST = `GET ${GITHUB_API_URL}/orgs/alice/${LIST}`;
const ACCOUNT = `GET ${GITHUB_API_URL}/users/alice`;
const holding = (...bundles: Json[]): Answer => respond(200, { attestations: bundles.map((bundle) => ({ bundle })) });

describe('an attestation in proof.json', () => {
  it.each([[true], [false]])(
    'is not checked for a registry without an id, and not refused (bundle: %s)',
    async (isInline) => {
      const terms = { registryId: 'localhost' };
      const { verdict, asked } = prove({ terms, ...(isInline ? { bundle: await mint() } : {}) });
      expect([verdict.outcome, codesOf(verdict), verdict.told[0]?.severity]).toEqual([
        'unknown',
        ['ci-registry-unnamed'],
        'warning',
      ]);
      expect(asked).toEqual([]);
    },
  );

  it.each(KINDS)('proves who signed, from an instance with %s', async (kind) => {
    const { verdict, asked } = prove({ bundle: await mint({}, kind) });
    expect(verdict).toMatchObject({
      outcome: 'proved',
      kind: 'github-attestation',
      told: [],
      identity: {
        kind: 'github',
        ownerId: 4242,
        login: 'Alice',
        type: 'User',
        repositoryId: 777,
        repository: 'Alice/weather',
      },
      evidence: {
        certificate: expect.stringMatching(/^[0-9a-f]{64}$/),
        bundle: expect.stringMatching(/^[0-9a-f]{64}$/),
        workflow: 'https://github.com/alice/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
        run: 'https://github.com/alice/weather/actions/runs/9/attempts/1',
        ref: 'refs/tags/v1.2.3',
      },
    });
    const hasIndex = Object.hasOwn(verdict.evidence as object, 'logIndex');
    expect(hasIndex).toBe(kind !== 'no-log');
    expect(asked).toEqual([ACCOUNT]);
  });

  it('is unknown without a trusted root', () => {
    const { verdict, asked } = prove({ bundle: good, terms: { verifier: undefined } });
    expect([verdict.outcome, ...codesOf(verdict), ...asked]).toEqual(['unknown', 'attestation-no-trusted-root']);
  });

  it('is unknown where its log or authority is not known, and refused where it is broken', async () => {
    const stranger = await createInstance('log-v1');
    const unknown = prove({ bundle: await stranger.mint() }).verdict;
    expect([unknown.outcome, ...codesOf(unknown)]).toEqual(['unknown', 'attestation-trust-unknown']);
    const broken = prove({ bundle: {} }).verdict;
    expect([broken.outcome, ...codesOf(broken)]).toEqual(['disproved', 'attestation-bundle-refused']);
  });

  // Threat 1: a proof for other bytes; threat 2: for another registry; threat 3 and others by action and version.
  const predicate = toStatement().predicate;
  const subject = toStatement().subject[0];
  it.each<[string, MintOptions, string]>([
    ['another payload type', { payloadType: 'application/json' }, 'attestation-not-in-toto'],
    [
      'another statement type',
      { statement: { _type: 'https://in-toto.io/Statement/v0.1' } },
      'attestation-not-in-toto',
    ],
    ['a statement that is a list', { payload: '[]' }, 'attestation-not-in-toto'],
    [
      'the predicate type of another registry',
      { statement: { predicateType: 'https://registry.evil.example/attestations/publish/v1' } },
      'attestation-predicate-type-mismatch',
    ],
    ['no predicate type', { statement: { predicateType: undefined } }, 'attestation-predicate-type-mismatch'],
    ['no predicate', { statement: { predicate: undefined } }, 'attestation-predicate-mismatch'],
    ['a list as predicate', { statement: { predicate: [] } }, 'attestation-predicate-mismatch'],
    ...(['registry', 'action', 'name', 'version'] as const).map((member): [string, MintOptions, string] => [
      `another ${member}`,
      { statement: { predicate: { ...predicate, [member]: 'other' } } },
      'attestation-predicate-mismatch',
    ]),
    [
      'the name in another case',
      { statement: { predicate: { ...predicate, name: 'io.github.Alice/weather' } } },
      'attestation-predicate-mismatch',
    ],
    [
      'one member more',
      { statement: { predicate: { ...predicate, prev: 'sha256:0' } } },
      'attestation-predicate-mismatch',
    ],
    [
      'another digest',
      { statement: { subject: [{ name: 'server.json', digest: { sha256: '0'.repeat(64) } }] } },
      'attestation-subject-mismatch',
    ],
    ['two subjects', { statement: { subject: [subject, subject] } }, 'attestation-subject-mismatch'],
    ['no subject', { statement: { subject: [] } }, 'attestation-subject-mismatch'],
    ['a subject that is no object', { statement: { subject: ['server.json'] } }, 'attestation-subject-mismatch'],
    ['no list of subjects', { statement: { subject } }, 'attestation-subject-mismatch'],
    ['another file name', { statement: { subject: [{ ...subject, name: 'x.json' }] } }, 'attestation-subject-mismatch'],
    ['a subject without digest', { statement: { subject: [{ name: 'server.json' }] } }, 'attestation-subject-mismatch'],
  ])('with %s is refused', async (_, what, code) => {
    const { verdict, asked } = prove({ bundle: await mint(what) });
    expect([verdict.outcome, ...codesOf(verdict), ...asked]).toEqual(['disproved', code]);
    expect(verdict.identity).toBeUndefined();
  });

  it('that is build provenance over the right digest is no consent (threat 4)', async () => {
    const slsa = { predicateType: 'https://slsa.dev/provenance/v1', predicate: { buildDefinition: {} } };
    const { verdict } = prove({ bundle: await mint({ statement: slsa }) });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['disproved', 'attestation-is-build-provenance']);
  });

  it('carries the whole id of a registry with a path, under a type of its host', async () => {
    const terms = { registryId: 'acme.example/mcp' };
    const statement = {
      predicateType: 'https://acme.example/attestations/publish/v1',
      predicate: { ...predicate, registry: 'https://acme.example/mcp' },
    };
    expect(prove({ bundle: await mint({ statement }), terms }).verdict.outcome).toBe('proved');
    const other = { ...statement, predicate: { ...predicate, registry: 'https://acme.example/other' } };
    const { verdict } = prove({ bundle: await mint({ statement: other }), terms });
    expect(codesOf(verdict)).toEqual(['attestation-predicate-mismatch']);
  });

  it.each([
    'https://token.actions.githubusercontent.com/foo',
    'https://token.actions.githubusercontent.com/',
    'https://accounts.example',
    undefined,
  ])('of issuer %s is refused', async (issuer) => {
    const { verdict } = prove({ bundle: await mint({ extensions: { 8: issuer } }) });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['disproved', 'attestation-issuer-untrusted']);
  });

  it.each<[string, Record<number, string | undefined>, readonly string[]]>([
    [
      'an owner of another namespace',
      { 12: 'https://github.com/mallory/weather', 16: 'https://github.com/mallory' },
      ['ci-owner-mismatch'],
    ],
    ['a repository of another owner', { 12: 'https://github.com/mallory/weather' }, ['ci-identity-unreadable']],
    [
      'an owner on another host',
      { 16: 'https://github.evil.example/alice' },
      ['ci-identity-unreadable', 'ci-identity-unreadable', 'ci-owner-mismatch'],
    ],
    ['no owner id', { 17: undefined }, ['ci-identity-unreadable']],
    ['an owner id in another form', { 17: '04242' }, ['ci-identity-unreadable']],
    ['a repository id beyond numbers', { 15: '9'.repeat(17) }, ['ci-identity-unreadable']],
    ['a repository id that is not exact', { 15: '9999999999999999' }, ['ci-identity-unreadable']],
    ['a repository of dots', { 12: 'https://github.com/alice/..' }, ['ci-identity-unreadable']],
    ...[
      'pull_request',
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'issues',
      'discussion',
      'Push',
      '',
      'new_event',
    ].map((event): [string, Record<number, string>, readonly string[]] => [
      `the event ${JSON.stringify(event)} (threat 13)`,
      { 20: event },
      ['ci-event-refused'],
    ]),
    ['no event', { 20: undefined }, ['ci-event-refused']],
    ['the ref of a pull request', { 14: 'refs/pull/1/merge' }, ['ci-ref-refused']],
    ['the ref of a pull request head', { 14: 'refs/pull/1/head' }, ['ci-ref-refused']],
    ['a bare branch', { 14: 'main' }, ['ci-ref-refused']],
    ['an empty tag', { 14: 'refs/tags/' }, ['ci-ref-refused']],
    ['a self-hosted runner (threat 16)', { 11: 'self-hosted' }, ['ci-runner-refused']],
    ['no runner', { 11: undefined }, ['ci-runner-refused']],
  ])('with %s is refused', async (_, extensions, codes) => {
    const { verdict, asked } = prove({ bundle: await mint({ extensions }) });
    expect([verdict.outcome, ...codesOf(verdict), ...asked]).toEqual(['disproved', ...codes]);
  });

  it.each(['push', 'release', 'workflow_dispatch', 'schedule', 'repository_dispatch'])(
    'may come from the event %s',
    async (event) => {
      expect(prove({ bundle: await mint({ extensions: { 20: event } }) }).verdict.outcome).toBe('proved');
    },
  );

  it('says everything that is wrong at once', async () => {
    const bundle = await mint({
      statement: { predicate: { ...predicate, version: '9', action: 'delete' } },
      extensions: { 20: 'pull_request_target', 14: 'refs/pull/1/merge', 11: 'self-hosted' },
    });
    expect(codesOf(prove({ bundle }).verdict)).toEqual([
      'attestation-predicate-mismatch',
      'attestation-predicate-mismatch',
      'ci-event-refused',
      'ci-ref-refused',
      'ci-runner-refused',
    ]);
  });

  it('from a self-hosted runner counts where the namespace allows it, from any other machine never (threat 16)', async () => {
    const terms = { record: toRecord({ allowSelfHosted: true }) };
    expect(prove({ bundle: await mint({ extensions: { 11: 'self-hosted' } }), terms }).verdict.outcome).toBe('proved');
    const { verdict } = prove({ bundle: await mint({ extensions: { 11: 'partner-hosted' } }), terms });
    expect(codesOf(verdict)).toEqual(['ci-runner-refused']);
    const forbidden = { record: toRecord({ allowSelfHosted: false }) };
    const refused = prove({ bundle: await mint({ extensions: { 11: 'self-hosted' } }), terms: forbidden }).verdict;
    expect(refused.outcome).toBe('disproved');
  });

  it('whose called workflow is a stranger’s counts by the ids of the caller (threat 14)', async () => {
    const reusable = 'https://github.com/mallory/shared/.github/workflows/publish.yml@refs/heads/main';
    const terms = { record: toRecord({ workflow: '.github/workflows/release.yml' }) };
    expect(prove({ bundle: await mint({ extensions: { 9: reusable } }), terms }).verdict.outcome).toBe('proved');
  });

  const file = 'https://github.com/alice/weather/.github/workflows/release.yml';
  it.each<[pin: string, workflow: string, ref: string, outcome: string]>([
    ['.github/workflows/release.yml', `${file}@refs/heads/feature`, 'refs/heads/feature', 'proved'],
    ['.github/workflows/release.yml', `${file}@refs/tags/a@refs/heads/b`, 'refs/tags/a@refs/heads/b', 'proved'],
    ['.github/workflows/release.yml@refs/tags/*', `${file}@refs/tags/v1`, 'refs/tags/v1', 'proved'],
    ['.github/workflows/release.yml@refs/heads/main', `${file}@refs/heads/main`, 'refs/heads/main', 'proved'],
    ['.github/workflows/release.yml@refs/tags/*', `${file}@refs/heads/feature`, 'refs/heads/feature', 'disproved'],
    ['.github/workflows/release.yml@refs/tags/*', `${file}@refs/tags/v1`, 'refs/heads/feature', 'disproved'],
    ['.github/workflows/release.yml@refs/heads/main', `${file}@refs/heads/main2`, 'refs/heads/main2', 'disproved'],
    ['.github/workflows/release.yml', `${file.replace('release', 'other')}@refs/tags/v1`, 'refs/tags/v1', 'disproved'],
    ['.github/workflows/release.yml', `${file}`, 'refs/tags/v1', 'disproved'],
    [
      '.github/workflows/release.yml',
      `${file.replace('/alice/', '/mallory/')}@refs/tags/v1`,
      'refs/tags/v1',
      'disproved',
    ],
    [
      '.github/workflows/release.yml',
      `${file.replace('weather/', 'weather2/')}@refs/tags/v1`,
      'refs/tags/v1',
      'disproved',
    ],
    ['.github/workflows/release.yml', `${file}@refs@refs/tags/v1`, 'refs/tags/v1', 'disproved'],
  ])('under the workflow pin %s, from %s on %s, is %s (threat 13)', async (pin, workflow, ref, outcome) => {
    const terms = { record: toRecord({ workflow: pin }) };
    const { verdict } = prove({ bundle: await mint({ extensions: { 14: ref, 18: workflow } }), terms });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(
      outcome === 'proved' ? ['proved'] : ['disproved', 'ci-workflow-mismatch'],
    );
  });

  it.each([
    ['release', 'proved'],
    ['Release', 'proved'],
    ['staging', 'disproved'],
    [undefined, 'disproved'],
  ])('under an environment pin, from the environment %s, is %s (threat 13)', async (environment, outcome) => {
    const terms = { record: toRecord({ environment: 'release' }) };
    expect(prove({ bundle: await mint({ extensions: { 23: environment } }), terms }).verdict.outcome).toBe(outcome);
  });

  it('counts for a domain only where the domain may name its delegate', () => {
    const domain = { namespace: 'com.example' };
    const alone = prove({ bundle: good, submission: domain }).verdict;
    expect([alone.outcome, ...codesOf(alone)]).toEqual(['disproved', 'ci-namespace-not-github']);
    const proof = { kind: 'domain-delegation', method: 'dns', domain: 'example.com' } as const;
    const delegated = prove({ bundle: good, submission: { ...domain, proof } }).verdict;
    expect(delegated).toMatchObject({ outcome: 'proved', identity: { kind: 'github', ownerId: 4242 } });
  });

  it('is compared with the namespace without regard to ASCII case, and to no other', () => {
    expect(prove({ bundle: good, submission: { namespace: 'IO.GitHub.ALICE' } }).verdict.outcome).toBe('proved');
    for (const namespace of [
      'io.github.al\u0130ce',
      'io.github.alice.x',
      'io.github.',
      'xio.github.alice',
      'io_github.alice',
    ]) {
      expect(prove({ bundle: good, submission: { namespace } }).verdict.outcome, namespace).toBe('disproved');
    }
  });
});

describe('the account behind an attestation', () => {
  it.each<[string, Answer, string, string]>([
    [
      'is another one by now (threat 8)',
      respond(200, { id: 1, login: 'alice', type: 'User' }),
      'disproved',
      'ci-owner-changed',
    ],
    ['has another login', respond(200, { id: 4242, login: 'bob', type: 'User' }), 'disproved', 'ci-owner-changed'],
    ['is gone', respond(404, {}), 'disproved', 'ci-owner-gone'],
    ['is a bot', respond(200, { id: 4242, login: 'alice', type: 'Bot' }), 'unknown', 'ci-owner-unknown'],
    ['is told without id', respond(200, { login: 'alice', type: 'User' }), 'unknown', 'ci-owner-unknown'],
    ['is told in no JSON', respond(200, '<html>'), 'unknown', 'ci-owner-unknown'],
    ['moved', respond(301, {}), 'unknown', 'ci-owner-unknown'],
    ['is not told, by a limit', respond(429), 'unknown', 'ci-owner-unknown'],
    ['is not told, by an error', respond(503), 'unknown', 'ci-owner-unknown'],
    ['is not told in time', noAnswer('timeout'), 'unknown', 'ci-owner-unknown'],
  ])('%s', (_, answer, outcome, code) => {
    const { verdict } = prove({ bundle: good, answers: { [ACCOUNT]: answer } });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual([outcome, code]);
    expect([verdict.identity, verdict.evidence]).toEqual([undefined, undefined]);
  });

  it('may be an organisation', () => {
    const organisation = respond(200, { id: 4242, login: 'alice', type: 'Organization' });
    const { verdict } = prove({ bundle: good, answers: { [ACCOUNT]: organisation } });
    expect(verdict).toMatchObject({ outcome: 'proved', identity: { type: 'Organization', login: 'alice' } });
  });
});

describe('an attestation that GitHub holds', () => {
  it('is found at the repository that the server names', () => {
    const { verdict, asked } = prove({ answers: { [REPOSITORY_LIST]: holding(good) } });
    expect(verdict.outcome).toBe('proved');
    expect(asked).toEqual([REPOSITORY_LIST, ACCOUNT]);
  });

  it('is found at the owner, beside others', async () => {
    const slsa = await mint({ statement: { predicateType: 'https://slsa.dev/provenance/v1' } });
    const answers = { [REPOSITORY_LIST]: holding(slsa, {}), [ORG_LIST]: holding({}, slsa, good) };
    const { verdict, asked } = prove({ answers });
    expect(verdict.outcome).toBe('proved');
    expect(asked).toEqual([REPOSITORY_LIST, USER_LIST, ORG_LIST, ACCOUNT]);
  });

  it('is looked for at the owner of the namespace, never at that of another repository', () => {
    const server = { repository: { url: 'https://github.com/mallory/weather' } };
    expect(prove({ submission: { server } }).asked).toEqual([USER_LIST, ORG_LIST]);
  });

  it.each<[JsonValue, readonly string[]]>([
    ['https://github.com/alice/weather.git', [REPOSITORY_LIST, USER_LIST, ORG_LIST]],
    ['https://www.GitHub.com/alice/weather/', [REPOSITORY_LIST, USER_LIST, ORG_LIST]],
    ['https://github.com/alice/..', [USER_LIST, ORG_LIST]],
    ['https://github.com/alice/weather/tree/main', [USER_LIST, ORG_LIST]],
    ['https://github.com.evil.example/alice/weather', [USER_LIST, ORG_LIST]],
    [`https://github.com/alice/${'w'.repeat(600)}`, [USER_LIST, ORG_LIST]],
    [{}, [USER_LIST, ORG_LIST]],
  ])('is looked for by repository.url %j at known places only', (url, asked) => {
    expect(prove({ submission: { server: { repository: { url } } } }).asked).toEqual(asked);
  });

  it('of a domain is looked for at the owner of its repository', () => {
    const proof = { kind: 'domain-delegation', method: 'dns', domain: 'example.com' } as const;
    const delegated = { namespace: 'com.example', proof };
    expect(prove({ submission: delegated, answers: { [REPOSITORY_LIST]: holding(good) } }).verdict.outcome).toBe(
      'proved',
    );
    const { verdict, asked } = prove({ submission: { ...delegated, server: {} } });
    expect([verdict.outcome, ...codesOf(verdict), ...asked]).toEqual(['disproved', 'attestation-not-found']);
  });

  it('is not there: disproved, and the message has the lines to add', () => {
    const { verdict } = prove({ answers: { [USER_LIST]: respond(200, { attestations: [] }) } });
    expect(verdict).toMatchObject({
      outcome: 'disproved',
      told: [
        {
          code: 'attestation-not-found',
          severity: 'error',
          args: {
            digest: DIGEST,
            predicateType: 'https://registry.example.org/attestations/publish/v1',
            predicate:
              '{"registry":"https://registry.example.org","action":"publish","name":"io.github.alice/weather","version":"1.2.3"}',
          },
        },
      ],
    });
  });

  it('is told about by the closest of those that are no proof', async () => {
    const slsa = await mint({ statement: { predicateType: 'https://slsa.dev/provenance/v1' } });
    const wrong = await mint({ extensions: { 20: 'pull_request_target' } });
    const { verdict } = prove({ answers: { [REPOSITORY_LIST]: holding({}, slsa, wrong, slsa) } });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['disproved', 'ci-event-refused']);
    const onlySlsa = prove({ answers: { [REPOSITORY_LIST]: holding({}, slsa) } }).verdict;
    expect(codesOf(onlySlsa)).toEqual(['attestation-is-build-provenance']);
  });

  it('is unknown where its bundle is only linked, whatever else is there', async () => {
    const linked = { bundle: null, bundle_url: 'https://evil.example/bundle' };
    const slsa = await mint({ statement: { predicateType: 'https://slsa.dev/provenance/v1' } });
    const answers = { [REPOSITORY_LIST]: respond(200, { attestations: [{ bundle: slsa }, linked] }) };
    const { verdict, asked } = prove({ answers });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['unknown', 'attestation-bundle-not-inlined']);
    expect(asked.filter((question) => question.includes('evil'))).toEqual([]);
    const beside = prove({
      answers: { [REPOSITORY_LIST]: respond(200, { attestations: [linked, { bundle: good }] }) },
    });
    expect(beside.verdict.outcome).toBe('proved');
  });

  it('is unknown where its log is not known', async () => {
    const stranger = await (await createInstance('log-v2')).mint();
    const { verdict } = prove({ answers: { [REPOSITORY_LIST]: holding(stranger) } });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['unknown', 'attestation-trust-unknown']);
  });

  it.each<[string, Answer]>([
    ['401', respond(401)],
    ['403', respond(403)],
    ['429', respond(429, '', { 'retry-after': '60' })],
    ['500', respond(500)],
    ['502', respond(502)],
    ['a teapot', respond(418)],
    ['no JSON', respond(200, 'no')],
    ['another document', respond(200, { attestations: {} })],
    ['a list at the top', respond(200, [])],
    ['a time-out', noAnswer('timeout')],
    ['a reset', noAnswer('reset')],
    ['too much', noAnswer('too-large')],
    ['an unresolved name', noAnswer('dns')],
  ])('is unknown after %s, unless it is found elsewhere', (_, answer) => {
    const { verdict } = prove({ answers: { [REPOSITORY_LIST]: answer } });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['unknown', 'attestation-lookup-failed']);
    const elsewhere = prove({ answers: { [REPOSITORY_LIST]: answer, [USER_LIST]: holding(good) } }).verdict;
    expect(elsewhere.outcome).toBe('proved');
  });

  it('is one of at most thirty that are looked at', () => {
    const many = [...Array.from({ length: 30 }, () => ({})), good];
    expect(prove({ answers: { [REPOSITORY_LIST]: holding(...many) } }).verdict.outcome).toBe('disproved');
  });

  it('is judged without a throw, whatever GitHub answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (list, account) => {
        const answers = {
          [REPOSITORY_LIST]: respond(200, { attestations: list }),
          [ACCOUNT]: respond(200, account ?? ''),
        };
        expect(prove({ answers }).verdict.outcome).not.toBe('proved');
        expect(prove({ bundle: good, answers }).verdict.outcome).not.toBe('proved');
      }),
      { numRuns: 100 },
    );
  });

  it('is judged without a throw, whatever was signed', async () => {
    const values = fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: 30, seed: 7 });
    for (const value of values) {
      for (const member of ['_type', 'subject', 'predicateType', 'predicate']) {
        const { verdict } = prove({ bundle: await mint({ statement: { [member]: value } }) });
        expect(verdict.outcome).toBe('disproved');
      }
    }
  });
});
