import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/evidence/question.ts';
import { digestOf } from '../../../src/manifest/digest.ts';
import { GITHUB_ACTIONS_ISSUER, GITHUB_API_URL } from '../../../src/manifest/public-urls.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../../src/ownership/namespace-verdict.ts';
import { toAudience } from '../../../src/ownership/oidc/audience.ts';
import { proveOidcToken, reverifyOidcEvidence } from '../../../src/ownership/oidc/judge-oidc-token.ts';
import type { KeyMemory, RememberedKeys } from '../../../src/ownership/oidc/signing-key.ts';
import { noAnswer, respond, runInquiry } from '../../support/answer-inquiry.ts';
import { answerWith, DIGEST, NOW, toRecord, toSubmission, toTerms } from '../submission.ts';
import {
  AUDIENCE,
  CLAIMS,
  createIssuer,
  createKey,
  encode,
  NOW_SECONDS,
  signHmac,
  signToken,
  toJwk,
} from './issuer.ts';

const issuer = createIssuer();
const JWKS = `GET ${GITHUB_ACTIONS_ISSUER}/.well-known/jwks`;
const ACCOUNT = `GET ${GITHUB_API_URL}/users/alice`;

interface Situation {
  readonly token?: string;
  readonly submission?: Partial<Submission>;
  readonly terms?: Partial<NamespaceTerms>;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly memory?: KeyMemory;
}

function prove({ token = issuer.sign(), submission, terms, answers, memory }: Situation = {}) {
  const inquiry = proveOidcToken(toSubmission(submission), token, toTerms(terms), memory);
  const { result, asked, steps } = runInquiry(inquiry, answerWith({ [JWKS]: respond(200, issuer.jwks()), ...answers }));
  // Of every verdict of these tests: the token is a secret, and so is its signature.
  const said = JSON.stringify(result) + asked.join(' ');
  const signature = token.slice(token.lastIndexOf('.') + 1);
  if (signature.length > 20) expect(said).not.toContain(signature);
  return { verdict: result, asked, steps };
}

const codesOf = ({ told }: NamespaceVerdict): readonly string[] => told.map(({ code }) => code);
const judge = (situation: Situation): readonly string[] => {
  const { verdict } = prove(situation);
  expect(verdict.identity === undefined).toBe(verdict.outcome !== 'proved');
  return [verdict.outcome, ...codesOf(verdict)];
};

describe('the audience', () => {
  it('is that of the vector, with 116 characters', () => {
    expect(AUDIENCE).toBe(
      'mcp-registry-publish-v1:registry.example.org:sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356',
    );
    expect(AUDIENCE).toHaveLength(116);
    expect(toAudience('acme.example/mcp', DIGEST)).toBe(`mcp-registry-publish-v1:acme.example/mcp:${DIGEST}`);
  });
});

describe('a token of GitHub Actions', () => {
  it('proves who ran the workflow, and leaves claims, key and digest as evidence', () => {
    const token = issuer.sign();
    const { verdict, asked, steps } = prove({ token });
    expect(verdict).toEqual({
      outcome: 'proved',
      kind: 'github-oidc',
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
        claims: expect.objectContaining({
          iss: GITHUB_ACTIONS_ISSUER,
          aud: AUDIENCE,
          repository_id: '777',
          run_id: '9',
        }),
        kid: issuer.keys[0]?.kid,
        jwk: { kty: 'RSA', kid: issuer.keys[0]?.kid, alg: 'RS256', n: expect.any(String), e: 'AQAB' },
        token: digestOf(token),
        checkedAt: NOW,
      },
    });
    expect(asked).toEqual([JWKS, ACCOUNT]);
    expect(steps[0]?.[0]).toMatchObject({ door: 'known', timeoutMs: 5000 });
    expect(steps[0]?.[0]).not.toHaveProperty('auth');
    // Nothing about the person.
    for (const secret of ['alice-who-runs-it', 'jti', '"sub"', 'actor']) {
      expect(JSON.stringify(verdict)).not.toContain(secret);
    }
  });

  it('is stolen and used for other bytes or elsewhere: refused (threat 5)', () => {
    const token = issuer.sign();
    const digest = digestOf('other bytes');
    expect(judge({ token, submission: { digest } })).toEqual(['disproved', 'oidc-audience-mismatch']);
    expect(judge({ token, terms: { registryId: 'sister.example.org' } })).toEqual([
      'disproved',
      'oidc-audience-mismatch',
    ]);
  });

  it.each<[string, unknown]>([
    ['a list', [AUDIENCE]],
    ['a list of two', [AUDIENCE, 'https://github.com/alice']],
    ['the default of GitHub', 'https://github.com/alice'],
    ['with something after it', `${AUDIENCE} `],
    ['in upper case', AUDIENCE.toUpperCase()],
    ['absent', undefined],
    ['null', null],
    ['an object', { toString: AUDIENCE }],
  ])('is refused when its audience is %s', (_, aud) => {
    expect(judge({ token: issuer.sign({ aud }) })).toEqual(['disproved', 'oidc-audience-mismatch']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['five minutes', {}, 'proved'],
    ['six hours, fresh', { exp: NOW_SECONDS - 60 + 21_600 }, 'proved'],
    ['six hours, just under an hour old', { iat: NOW_SECONDS - 3_600, exp: NOW_SECONDS + 18_000 }, 'proved'],
    ['six hours, an hour old', { iat: NOW_SECONDS - 3_601, exp: NOW_SECONDS + 17_999 }, 'oidc-token-too-old'],
    ['six hours, 61 minutes old', { iat: NOW_SECONDS - 3_660, exp: NOW_SECONDS + 17_940 }, 'oidc-token-too-old'],
    ['five minutes, just over', { exp: NOW_SECONDS }, 'oidc-token-expired'],
    ['five minutes, not yet over', { exp: NOW_SECONDS + 1 }, 'proved'],
    ['a clock that is 60 s ahead', { iat: NOW_SECONDS + 60, nbf: NOW_SECONDS - 240 }, 'proved'],
    ['a clock that is 61 s ahead', { iat: NOW_SECONDS + 61 }, 'oidc-token-from-future'],
    ['a later begin', { nbf: NOW_SECONDS + 61 }, 'oidc-token-from-future'],
  ])('that lives %s is judged by iat (threat 6)', (_, claims, expected) => {
    expect(judge({ token: issuer.sign(claims) })).toEqual(expected === 'proved' ? ['proved'] : ['disproved', expected]);
  });

  it.each(
    ['iat', 'nbf', 'exp'].flatMap((claim) =>
      [undefined, '1772366340', -1, 1.5, null, 1e300, [1]].map((value) => [claim, value] as const),
    ),
  )('whose %s is %j is refused', (claim, value) => {
    expect(judge({ token: issuer.sign({ [claim]: value }) })).toEqual(['disproved', 'oidc-claim-unreadable']);
  });

  const needed = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'event_name',
    'runner_environment',
    'workflow_ref',
  ];
  it.each(
    needed.flatMap((claim) =>
      [undefined, null, 4242, ['alice'], {}, '', 'x'.repeat(1_001)].map((value) => [claim, value] as const),
    ),
  )('whose %s is %j is refused', (claim, value) => {
    expect(judge({ token: issuer.sign({ [claim]: value }) })).toEqual(['disproved', 'oidc-claim-unreadable']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another owner', { repository_owner: 'mallory', repository: 'mallory/weather' }, 'ci-owner-mismatch'],
    ['a repository of another owner', { repository: 'mallory/weather' }, 'ci-identity-unreadable'],
    ['an owner id that is no number', { repository_owner_id: 'x' }, 'ci-identity-unreadable'],
    ['a repository id of zero', { repository_id: '0' }, 'ci-identity-unreadable'],
    ['pull_request_target (threat 13)', { event_name: 'pull_request_target' }, 'ci-event-refused'],
    ['workflow_run (threat 13)', { event_name: 'workflow_run' }, 'ci-event-refused'],
    ['issue_comment (threat 13)', { event_name: 'issue_comment' }, 'ci-event-refused'],
    ['pull_request', { event_name: 'pull_request', ref: 'refs/heads/main' }, 'ci-event-refused'],
    ['the ref of a pull request', { ref: 'refs/pull/1/merge' }, 'ci-ref-refused'],
    ['a self-hosted runner (threat 16)', { runner_environment: 'self-hosted' }, 'ci-runner-refused'],
    ['an environment that is no text', { environment: 7 }, 'oidc-claim-unreadable'],
    ['an issuer below GitHub’s', { iss: `${GITHUB_ACTIONS_ISSUER}/acme` }, 'oidc-issuer-untrusted'],
    ['another issuer', { iss: 'https://evil.example' }, 'oidc-issuer-untrusted'],
    ['no issuer', { iss: undefined }, 'oidc-issuer-untrusted'],
    ['a list of issuers', { iss: [GITHUB_ACTIONS_ISSUER] }, 'oidc-issuer-untrusted'],
  ])('with %s is refused', (_, claims, code) => {
    expect(judge({ token: issuer.sign(claims) })).toEqual(['disproved', code]);
  });

  it('from a self-hosted runner counts where the namespace allows it (threat 16)', () => {
    const token = issuer.sign({ runner_environment: 'self-hosted' });
    expect(judge({ token, terms: { record: toRecord({ allowSelfHosted: true }) } })).toEqual(['proved']);
  });

  it('is not checked for a registry without an id, and not refused', () => {
    const token = issuer.sign({ aud: toAudience('localhost', DIGEST) });
    expect(judge({ token, terms: { registryId: 'localhost' } })).toEqual(['unknown', 'ci-registry-unnamed']);
  });

  it('has to keep the pins of workflow and environment', () => {
    const pinned = { record: toRecord({ workflow: '.github/workflows/release.yml', environment: 'release' }) };
    expect(judge({ token: issuer.sign({ environment: 'release' }), terms: pinned })).toEqual(['proved']);
    expect(judge({ terms: pinned })).toEqual(['disproved', 'ci-environment-mismatch']);
    const other = issuer.sign({
      environment: 'release',
      workflow_ref: 'alice/weather/.github/workflows/x.yml@refs/tags/v1',
    });
    expect(judge({ token: other, terms: pinned })).toEqual(['disproved', 'ci-workflow-mismatch']);
  });

  it('whose called workflow is a stranger’s counts by the ids of the caller (threat 14)', () => {
    const pinned = { record: toRecord({ workflow: '.github/workflows/release.yml' }) };
    const job_workflow_ref = 'mallory/shared/.github/workflows/publish.yml@refs/heads/main';
    expect(judge({ token: issuer.sign({ job_workflow_ref }), terms: pinned })).toEqual(['proved']);
    expect(judge({ token: issuer.sign({ job_workflow_ref: 7 }), terms: pinned })).toEqual(['proved']);
  });

  it.each([
    'repo:alice@4242/weather@777:ref:refs/tags/v1.2.3',
    'repo:mallory/evil:ref:refs/heads/main',
    'my%3Atemplate',
    '',
    undefined,
  ])('has the same verdict with the sub %j: it is never parsed (threat 15)', (sub) => {
    const usual = prove({ token: issuer.sign() }).verdict;
    const { verdict } = prove({ token: issuer.sign({ sub }) });
    expect({ ...verdict, evidence: { ...(verdict.evidence as JsonObject), token: '' } }).toEqual({
      ...usual,
      evidence: { ...(usual.evidence as JsonObject), token: '' },
    });
  });

  it('of a GitHub Enterprise Server counts where the policy names it', () => {
    const iss = 'https://ghe.acme.example/_services/token';
    const answers = { [`GET ${iss}/.well-known/jwks`]: respond(200, issuer.jwks()) };
    expect(judge({ token: issuer.sign({ iss }), terms: { oidcIssuers: [iss] }, answers })).toEqual(['proved']);
    expect(judge({ terms: { oidcIssuers: [iss] }, answers })).toEqual(['disproved', 'oidc-issuer-untrusted']);
  });

  it('counts only for an account that still has the login (threat 8)', () => {
    const freed = { [ACCOUNT]: respond(200, { id: 1, login: 'alice', type: 'User' }) };
    expect(judge({ answers: freed })).toEqual(['disproved', 'ci-owner-changed']);
    expect(judge({ answers: { [ACCOUNT]: respond(502) } })).toEqual(['unknown', 'ci-owner-unknown']);
  });
});

describe('a forged token', () => {
  const [key] = issuer.keys as [ReturnType<typeof createKey>];
  it('without algorithm is refused', () => {
    const token = `${encode({ alg: 'none', kid: key.kid })}.${encode(CLAIMS)}.`;
    expect(judge({ token })).toEqual(['disproved', 'oidc-token-unreadable']);
    expect(judge({ token: `${token}AAAA` })).toEqual(['disproved', 'oidc-algorithm-refused']);
  });

  it('signed with the public key as a secret is refused', () => {
    expect(judge({ token: signHmac(key, CLAIMS) })).toEqual(['disproved', 'oidc-algorithm-refused']);
  });

  it.each(['ES256', 'RS384', 'RS512', 'PS256', 'rs256', 'none', 7, undefined])(
    'that names the algorithm %s is refused',
    (alg) => {
      const { verdict, asked } = prove({ token: signToken(key, CLAIMS, { alg }) });
      // A header without alg is no header at all.
      expect(['oidc-algorithm-refused', 'oidc-token-unreadable']).toContain(codesOf(verdict)[0]);
      expect([verdict.outcome, ...asked]).toEqual(['disproved']);
    },
  );

  it('signed by an elliptic key is refused', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signed = `${encode({ alg: 'RS256', kid: 'ec' })}.${encode(CLAIMS)}`;
    const token = `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'ec' };
    expect(judge({ token, answers: { [JWKS]: respond(200, { keys: [jwk] }) } })).toEqual([
      'disproved',
      'oidc-key-absent',
    ]);
  });

  it.each<[string, unknown]>([
    ['jku', 'https://evil.example/jwks'],
    ['jwk', toJwk(createKey())],
    ['x5u', 'https://evil.example/cert'],
    ['x5c', ['AAAA']],
    ['crit', ['exp']],
    ['crit', []],
    ['b64', false],
    ['zip', 'DEF'],
    ['kid', undefined],
    ['kid', ''],
    ['kid', 7],
    ['kid', 'k'.repeat(201)],
    ['jku', null],
  ])('whose header has %s = %j is refused before anybody is asked', (member, value) => {
    const { verdict, asked } = prove({ token: signToken(key, CLAIMS, { [member]: value }) });
    expect([verdict.outcome, ...codesOf(verdict), ...asked]).toEqual(['disproved', 'oidc-header-refused']);
    expect(verdict.told[0]?.args).toEqual({ member });
  });

  it('signed by another key is refused', () => {
    const token = signToken({ ...createKey(), kid: key.kid }, CLAIMS);
    expect(judge({ token })).toEqual(['disproved', 'oidc-signature-wrong']);
  });

  it('with changed claims or header is refused', () => {
    const [header, , signature] = issuer.sign().split('.') as [string, string, string];
    const claims = encode({ ...CLAIMS, repository_owner_id: '1' });
    expect(judge({ token: `${header}.${claims}.${signature}` })).toEqual(['disproved', 'oidc-signature-wrong']);
    const typed = encode({ alg: 'RS256', typ: 'at+jwt', kid: key.kid });
    expect(judge({ token: `${typed}.${encode(CLAIMS)}.${signature}` })).toEqual(['disproved', 'oidc-signature-wrong']);
    expect(judge({ token: `${header}.${encode(CLAIMS)}.AAAA` })).toEqual(['disproved', 'oidc-signature-wrong']);
  });

  it.each(['', '.', '..', 'a.b.c', 'a.b', 'a.b.c.d', 'ä.b.c', `${'a'.repeat(20_000)}.b.c`, ' a.b.c', 'a.b.c\n'])(
    'that is no token at all is refused: %j',
    (token) => {
      expect(judge({ token })).toEqual(['disproved', 'oidc-token-unreadable']);
    },
  );

  it('whose payload is no object is refused', () => {
    for (const payload of ['[]', '7', 'null', '"x"', '{']) {
      expect(judge({ token: signToken(key, payload) })).toEqual(['disproved', 'oidc-token-unreadable']);
    }
  });

  it('with a trusted issuer hidden in a prototype is refused', () => {
    const token = signToken(key, `{"__proto__":${JSON.stringify(CLAIMS)}}`);
    expect(judge({ token })).toEqual(['disproved', 'oidc-issuer-untrusted']);
  });

  it('changed in any character is never proved', () => {
    const token = issuer.sign();
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'z', '-', '.', ' '), (at, char) => {
        const changed = `${token.slice(0, at)}${char}${token.slice(at + 1)}`;
        // The last character of a part may hold bits that no byte takes.
        const isTwin = token.split('.').every((part, index) => sameBytes(part, changed.split('.')[index] ?? ''));
        if (!isTwin) expect(prove({ token: changed }).verdict.outcome).toBe('disproved');
      }),
      { numRuns: 200 },
    );
  });

  it('is judged without a throw, and nothing long of it is said, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.jsonValue(),
        fc.jsonValue(),
        (text, header, claims) => {
          for (const token of [text, `${encode(header)}.${encode(claims)}.AAAA`]) {
            const { verdict } = prove({ token });
            expect(verdict.outcome).toBe('disproved');
            if (token.length > 40) expect(JSON.stringify(verdict)).not.toContain(token);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is judged without a throw, whatever its claims are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(CLAIMS)), fc.jsonValue(), (claim, value) => {
        const { verdict } = prove({ token: issuer.sign({ [claim]: value }) });
        expect(JSON.stringify(verdict).length).toBeLessThan(20_000);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the keys of an issuer', () => {
  const [key] = issuer.keys as [ReturnType<typeof createKey>];
  const jwk = toJwk(key);
  const serving = (body: unknown): Readonly<Record<string, Answer>> => ({ [JWKS]: respond(200, body) });

  it.each<[string, Record<string, unknown>[]]>([
    ['of another id', [{ ...jwk, kid: 'other' }]],
    ['for encryption', [{ ...jwk, use: 'enc' }]],
    ['for another algorithm', [{ ...jwk, alg: 'RS512' }]],
    ['of another type', [{ ...jwk, kty: 'oct', k: 'AAAA' }]],
    ['without modulus', [{ ...jwk, n: undefined }]],
    ['with a modulus that is no text', [{ ...jwk, n: 7 }]],
    ['with no exponent', [{ ...jwk, e: undefined }]],
    ['with an exponent that keeps us busy', [{ ...jwk, e: jwk.n }]],
    ['with a short modulus', [{ ...jwk, n: 'AQAB' }]],
    ['twice, which could be either', [jwk, { ...toJwk(createKey()), kid: jwk.kid }]],
    ['not at all', []],
  ])('hold the key %s: refused after one more look', (_, keys) => {
    const { verdict, asked } = prove({ answers: serving({ keys }) });
    expect([verdict.outcome, ...codesOf(verdict)]).toEqual(['disproved', 'oidc-key-absent']);
    expect(asked).toEqual([JWKS, JWKS]);
  });

  it('of 1,024 bits are refused', () => {
    const weak = createIssuer(createKey(1024));
    expect(judge({ token: weak.sign(), answers: serving(weak.jwks()) })).toEqual(['disproved', 'oidc-key-absent']);
  });

  it('may leave out use and alg', () => {
    expect(judge({ answers: serving({ keys: [{ ...jwk, use: undefined, alg: undefined }] }) })).toEqual(['proved']);
  });

  it.each<[string, Answer]>([
    ['404', respond(404)],
    ['401', respond(401)],
    ['429', respond(429)],
    ['500', respond(500)],
    ['a redirect', respond(302, '', { location: 'https://evil.example/' })],
    ['no JSON', respond(200, '<html>')],
    ['no set', respond(200, { keys: {} })],
    ['a list', respond(200, [])],
    ['a time-out', noAnswer('timeout')],
    ['a blocked address', noAnswer('address-blocked')],
    ['too much', noAnswer('too-large')],
  ])('are unknown after %s', (_, answer) => {
    expect(judge({ answers: { [JWKS]: answer } })).toEqual(['unknown', 'oidc-keys-unreachable']);
  });

  it('are judged without a throw, whatever is served', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (all, one) => {
        for (const body of [all, { keys: all }, { keys: [one, { kid: jwk.kid, kty: 'RSA', n: one, e: all }] }]) {
          expect(prove({ answers: serving(body ?? '') }).verdict.outcome).not.toBe('proved');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('remembered keys', () => {
  const rotating = createIssuer();
  const answers = (): Readonly<Record<string, Answer>> => ({ [JWKS]: respond(200, rotating.jwks()) });
  const at = (seconds: number): string => new Date((NOW_SECONDS + seconds) * 1000).toISOString();
  const signAt = (seconds: number): string =>
    rotating.sign({ iat: NOW_SECONDS + seconds - 5, exp: NOW_SECONDS + seconds + 300 });

  it('save requests until the issuer rotates, then are asked for once in 60 seconds (threat 7)', () => {
    const memory = createMemory();
    const run = (seconds: number, token = signAt(seconds)) => {
      const { verdict, asked } = prove({ token, memory, answers: answers(), terms: { now: at(seconds) } });
      return [verdict.outcome, ...codesOf(verdict), ...asked.filter((one) => one === JWKS)];
    };
    expect(run(0)).toEqual(['proved', JWKS]);
    expect(run(10)).toEqual(['proved']);
    const old = signAt(130);
    rotating.rotate();
    expect(run(20)).toEqual(['unknown', 'oidc-keys-unreachable']);
    expect(run(70)).toEqual(['proved', JWKS]);
    // The withdrawn key is forgotten with the old set.
    expect(run(100, old)).toEqual(['unknown', 'oidc-keys-unreachable']);
    expect(run(131, old)).toEqual(['disproved', 'oidc-key-absent', JWKS]);
    // Remembered for an hour at most.
    expect(run(131 + 3_601)).toEqual(['proved', JWKS]);
    // A clock that was set back makes no key immortal.
    expect(run(0)).toEqual(['proved', JWKS]);
  });
});

describe('the evidence of a token', () => {
  const local = createIssuer();
  const token = local.sign();
  const local_answers = { [JWKS]: respond(200, local.jwks()) };
  const evidence = prove({ token, answers: local_answers }).verdict.evidence as JsonObject;
  const later = '2027-03-01T12:00:00Z';

  function reverify(what: Situation & { readonly evidence?: JsonValue } = {}) {
    const inquiry = reverifyOidcEvidence(
      what.evidence ?? evidence,
      toSubmission(what.submission),
      toTerms({ now: later, ...what.terms }),
      what.token,
    );
    const { result, asked } = runInquiry(inquiry, answerWith({ ...local_answers, ...what.answers }));
    return { verdict: result, asked };
  }
  const judgeAgain = (what: Parameters<typeof reverify>[0]): readonly string[] => {
    const { verdict } = reverify(what);
    return [verdict.outcome, ...codesOf(verdict)];
  };

  it('is still true a year later, by the moment of its check', () => {
    const { verdict } = reverify();
    expect(verdict).toMatchObject({ outcome: 'proved', told: [], evidence, identity: { ownerId: 4242 } });
  });

  it('is still true when the issuer has withdrawn the key: the receipt’s key stands (threat 7)', () => {
    const answers = { [JWKS]: respond(200, createIssuer().jwks()) };
    expect(judgeAgain({ answers })).toEqual(['proved', 'oidc-key-withdrawn']);
    expect(judgeAgain({ answers, token })).toEqual(['proved', 'oidc-key-withdrawn']);
  });

  it('is refused when the issuer has another key of this id', () => {
    const forged = { ...toJwk(createKey()), kid: evidence.kid };
    expect(judgeAgain({ answers: { [JWKS]: respond(200, { keys: [forged] }) } })).toEqual([
      'disproved',
      'oidc-key-changed',
    ]);
  });

  it('is unknown when the keys cannot be read', () => {
    expect(judgeAgain({ answers: { [JWKS]: respond(503) } })).toEqual(['unknown', 'oidc-keys-unreachable']);
  });

  it('is verified with the token, if somebody still has it', () => {
    expect(judgeAgain({ token })).toEqual(['proved']);
    expect(judgeAgain({ token: local.sign({ run_id: '10' }) })).toEqual(['disproved', 'oidc-evidence-differs']);
    expect(judgeAgain({ token: 'no token' })).toEqual(['disproved', 'oidc-evidence-differs']);
    const claims = { ...(evidence.claims as JsonObject), repository_id: '778' };
    expect(judgeAgain({ token, evidence: { ...evidence, claims } })).toEqual(['disproved', 'oidc-evidence-differs']);
    const jwk = { ...toJwk(createKey()), kid: evidence.kid } as JsonObject;
    expect(judgeAgain({ token, evidence: { ...evidence, jwk } })).toEqual(['disproved', 'oidc-evidence-differs']);
  });

  it('does not fit other bytes, another registry, or another moment', () => {
    expect(judgeAgain({ submission: { digest: digestOf('x') } })).toEqual(['disproved', 'oidc-audience-mismatch']);
    expect(judgeAgain({ terms: { oidcIssuers: [] } })).toEqual(['disproved', 'oidc-issuer-untrusted']);
    expect(judgeAgain({ evidence: { ...evidence, checkedAt: later } })).toEqual([
      'disproved',
      'oidc-token-too-old',
      'oidc-token-expired',
    ]);
  });

  it.each<[string, JsonValue]>([
    ['null', null],
    ['a list', []],
    ['nothing', {}],
    ['no claims', { ...evidence, claims: null }],
    ['no key', { ...evidence, jwk: 'key' }],
    ['a key of no use', { ...evidence, jwk: { ...(evidence.jwk as JsonObject), n: 'AQAB' } }],
    ['a key of another id', { ...evidence, kid: 'other' }],
    ['no digest', { ...evidence, token: null }],
    ['no moment', { ...evidence, checkedAt: 'yesterday' }],
    ['a moment that is a number', { ...evidence, checkedAt: 7 }],
  ])('that is %s is refused', (_, broken) => {
    expect(judgeAgain({ evidence: broken === null ? 'null' : broken })).toEqual([
      'disproved',
      'oidc-evidence-unreadable',
    ]);
  });

  it('is judged without a throw, whatever stands in a receipt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(evidence)), fc.jsonValue(), (member, value) => {
        expect(['proved', 'disproved']).toContain(
          reverify({ evidence: { ...evidence, [member]: value as JsonValue } }).verdict.outcome,
        );
      }),
      { numRuns: 200 },
    );
  });
});

function createMemory(): KeyMemory {
  const known = new Map<string, RememberedKeys>();
  return { recall: (issuer) => known.get(issuer), remember: (issuer, keys) => void known.set(issuer, keys) };
}

function sameBytes(one: string, other: string): boolean {
  return Buffer.from(one, 'base64url').equals(Buffer.from(other, 'base64url')) && /^[\w-]*$/.test(other);
}
