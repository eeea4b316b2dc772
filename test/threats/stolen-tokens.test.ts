import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/commands/ask/ask.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import type { NamespaceTerms, NamespaceVerdict, Submission } from '../../src/ownership/namespace-verdict.ts';
import { toAudience } from '../../src/ownership/oidc/audience.ts';
import { proveOidcToken, reverifyOidcEvidence } from '../../src/ownership/oidc/judge-oidc-token.ts';
import { createIssuer, type Issuer } from '../ownership/oidc/issuer.ts';
import { toSubmission, toTerms } from '../ownership/submission.ts';
import { respond } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  outsideOf,
  REGISTRY_ID,
  renderAll,
} from '../support/attacked-registry.ts';
import { aliceServer, type Outside, openOutside } from '../support/ownership-world.ts';
import { TEST_NOW } from '../support/world.ts';

const TEXT = aliceServer('1.0.0');
const NOW_SECONDS = Date.parse(TEST_NOW) / 1_000;
const JWKS = 'GET https://token.actions.githubusercontent.com/.well-known/jwks';
const issuer: Issuer = createIssuer();

let registry: AttackedRegistry;
let outside: Outside;
beforeEach(() => {
  registry = createAttackedRegistry();
  outside = outsideOf({ '1.0.0': TEXT });
  outside.http.set(JWKS, respond(200, issuer.jwks()));
});
afterEach(() => registry.remove());

const submission: Submission = toSubmission({
  name: ALICES,
  version: '1.0.0',
  digest: digestOf(TEXT),
  bytes: new TextEncoder().encode(TEXT),
});
const terms: NamespaceTerms = toTerms({ now: TEST_NOW, registryId: REGISTRY_ID });

function signToken(more: Readonly<Record<string, unknown>> = {}): string {
  return issuer.sign({
    aud: toAudience(REGISTRY_ID, digestOf(TEXT)),
    iat: NOW_SECONDS - 60,
    nbf: NOW_SECONDS - 360,
    exp: NOW_SECONDS + 240,
    repository: 'alice/weather-mcp',
    repository_id: '7001',
    repository_owner_id: '1001',
    ...more,
  });
}

/** What a gateway will do with a token: no command takes one. */
function prove(token: string): Promise<NamespaceVerdict> {
  return createAsker(openOutside(outside)).ask(proveOidcToken(submission, token, terms));
}

describe('threat 5: a stolen token used elsewhere (no command takes one: a gateway will)', () => {
  it.each<[string, (token: string) => unknown]>([
    ['as a proof of its own kind', (token) => ({ kind: 'github-oidc', token })],
    ['in a member of another kind', (token) => ({ kind: 'github-attestation', bundle: { token } })],
    ['inside a bundle, in a list', (token) => ({ kind: 'github-attestation', bundle: { a: [[token]] } })],
    ['as the name of a member', (token) => ({ kind: 'github-attestation', bundle: { [token]: 1 } })],
  ])('refuses a valid token in a pull request, %s, and prints it nowhere', async (_, toProof) => {
    const token = signToken();
    registry.beginBranch();
    registry.submit(TEXT, toProof(token));
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('proof-token-exposed');
    const [, claims = '', signature = ''] = token.split('.');
    for (const shown of renderAll(verification)) {
      expect(shown).not.toContain(claims.slice(0, 40));
      expect(shown).not.toContain(signature.slice(0, 40));
    }
    const report = await registry.admit(outside);
    expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
    expect(JSON.stringify(report)).not.toContain(signature.slice(0, 40));
    expect(outside.asked.filter((question) => question.includes('jwks'))).toEqual([]);
  });

  it('refuses a token spelt with escapes, and one in a server.json is masked', async () => {
    const token = signToken();
    const escaped = [...token].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    registry.beginBranch();
    const file = registry.submit(TEXT.replace('Forecasts for any place.', `Token ${token}`.slice(0, 100)));
    registry.write(
      `${file.slice(registry.root.length + 1).replace('server.json', 'proof.json')}`,
      `{"kind": "${escaped}"}`,
    );
    registry.commit();
    const verification = await registry.verifyBase(outside);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('proof-token-exposed');
    for (const shown of renderAll(verification)) expect(shown).not.toContain(token.slice(0, 100));
  });

  it.each([
    ['a sister registry', toAudience('sister.example.net', digestOf(TEXT))],
    ['other bytes', toAudience(REGISTRY_ID, digestOf('{}'))],
    ['the official registry', 'https://registry.modelcontextprotocol.io'],
    ['several parties', [toAudience(REGISTRY_ID, digestOf(TEXT)), 'sigstore']],
  ])('does not accept, for the gateway to come, a token for %s', async (_, aud) => {
    expect((await prove(signToken())).outcome).toBe('proved');
    const verdict = await prove(signToken({ aud }));
    expect(verdict).toMatchObject({ outcome: 'disproved', told: [{ code: 'oidc-audience-mismatch' }] });
  });
});

describe('threat 6: trust in five-minute tokens (judged for the gateway to come)', () => {
  it('refuses a token of 61 minutes ago that is good for six hours', async () => {
    const iat = NOW_SECONDS - 61 * 60;
    const long = await prove(signToken({ iat, nbf: iat - 300, exp: iat + 21_600 }));
    expect(long).toMatchObject({ outcome: 'disproved', told: [{ code: 'oidc-token-too-old' }] });
    const young = NOW_SECONDS - 59 * 60;
    expect((await prove(signToken({ iat: young, nbf: young - 300, exp: young + 21_600 }))).outcome).toBe('proved');
  });
});

describe('threat 7: key rotation makes proofs uncheckable (judged for the gateway to come)', () => {
  it('re-verifies what a receipt keeps when the key is gone from the JWKS, and refuses another key of that id', async () => {
    const { evidence } = await prove(signToken());
    if (evidence === undefined) throw new Error('no evidence');
    const again = () => createAsker(openOutside(outside)).ask(reverifyOidcEvidence(evidence, submission, terms));
    const other = createIssuer();
    outside.http.set(JWKS, respond(200, other.jwks()));
    expect(await again()).toMatchObject({
      outcome: 'proved',
      told: [{ code: 'oidc-key-withdrawn', severity: 'info' }],
    });
    const [theirs] = other.jwks().keys;
    outside.http.set(JWKS, respond(200, { keys: [{ ...theirs, kid: issuer.keys[0]?.kid }] }));
    expect(await again()).toMatchObject({ outcome: 'disproved' });
    outside.http.set(JWKS, respond(503));
    expect(await again()).toMatchObject({ outcome: 'unknown' });
  });
});

describe('threat 15: a template for sub, or its new format (judged for the gateway to come)', () => {
  it('comes to one verdict whatever sub says', async () => {
    const subs = [
      'repo:alice/weather-mcp:ref:refs/tags/v1.0.0',
      'repo:alice@1001/weather-mcp@7001:ref:refs/tags/v1.0.0',
      'repo:mallory/evil:environment:production',
      'job_workflow_ref%3Amallory',
      '',
      undefined,
    ];
    const verdicts = await Promise.all(subs.map(async (sub) => prove(signToken({ sub }))));
    const shown = verdicts.map(({ outcome, identity, told }) => JSON.stringify({ outcome, identity, told }));
    expect(new Set(shown).size).toBe(1);
    expect(verdicts[0]?.outcome).toBe('proved');
  });
});
