import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';
import { toPredicate, toPredicateType } from '../../src/ownership/attestation/publish-predicate.ts';
import { proveDomainKey } from '../../src/ownership/domain/prove-domain-key.ts';
import type { DomainKeyProof } from '../../src/ownership/proof.ts';
import { createInstance, type Instance, type MintOptions } from '../ownership/attestation/mint.ts';
import { toSubmission, toTerms } from '../ownership/submission.ts';
import { runInquiry } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  REGISTRY_ID,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { aliceServer, makeOutside, type Outside } from '../support/ownership-world.ts';

const TEXT = remoteServer('com.example/weather', 'https://mcp.example.com/mcp');
const KEY = createDomainKey();

let registry: AttackedRegistry;
let example: Outside;
beforeEach(() => {
  registry = createAttackedRegistry();
  example = makeOutside();
  example.txt.set('example.com', [KEY.record]);
});
afterEach(() => registry.remove());

/** A signed proof is put beside the entry of a branch, verified, and then admitted. */
async function submitProof(text: string, proof: unknown) {
  registry.beginBranch();
  registry.submit(text, proof);
  registry.commit();
  const verification = await registry.verifyBase(example);
  return { verification, report: await registry.admit(example) };
}

describe("threat 1: somebody's proof copied into another pull request", () => {
  it('is taken where it belongs, and refused over one byte more, a new version or another name', async () => {
    const proof = signDomainProof(KEY, TEXT);
    const others = [
      TEXT.replace('any place.', 'any place!'),
      TEXT.replace('"1.0.0"', '"1.0.1"'),
      TEXT.replace('com.example/weather', 'com.example/other'),
      `${TEXT} `,
    ];
    for (const other of others) {
      const file = registry.submit(other, proof);
      const refused = await registry.verifyFile(file, example);
      expect(refused.verdict, other).toBe('fail');
      expect(codesOf(refused)).toContain('domain-signature-mismatch');
    }
    const honest = await registry.verifyFile(registry.submit(TEXT, proof), example);
    expect(honest.verdict).toBe('pass');
  });

  it('finds the same bytes unchanged, and asks nobody about them', async () => {
    registry.submit(TEXT, signDomainProof(KEY, TEXT));
    expect((await registry.admit(example)).verdict).toBe('pass');
    registry.beginBranch();
    registry.write('somewhere/server.json', TEXT);
    registry.write('somewhere/proof.json', JSON.stringify(signDomainProof(createDomainKey(), TEXT)));
    const asked = example.asked.length;
    const again = await registry.verifyFile(`${registry.root}/somewhere/server.json`, example);
    expect(again).toMatchObject({ verdict: 'pass', entries: [{ asked: { isUnchanged: true } }] });
    expect(example.asked).toHaveLength(asked);
  });

  it("does not make Alice's attestation Mallory's: it names the bytes, and who signed them", async () => {
    const text = aliceServer('1.0.0', { name: 'io.github.mallory/weather' });
    const proof = { kind: 'github-attestation', bundle: await mintFor(text) };
    const file = registry.submit(text, proof);
    const refused = await registry.verifyFile(file, outsideOf({}), {}, withRoot);
    expect(refused.verdict).toBe('fail');
    expect(codesOf(refused)).toContain('ci-owner-mismatch');
  });
});

describe('threat 2: a proof replayed from the official registry or a sister registry', () => {
  it.each<[string, Parameters<typeof signDomainProof>[2]]>([
    ['the timestamp that the official registry signs', { message: '2026-07-20T12:00:00Z' }],
    ['a statement for a sister registry', { registryId: 'sister.example.net' }],
    ['a statement for a path of this host', { registryId: `${REGISTRY_ID}/team` }],
    ['a statement with CR LF', { message: 'mcp-registry-publish-v1\r\n' }],
  ])('refuses %s', async (_, options) => {
    const { verification, report } = await submitProof(TEXT, signDomainProof(KEY, TEXT, options));
    expect(codesOf(verification)).toContain('domain-signature-mismatch');
    expect([verification.verdict, report.verdict]).toEqual(['fail', 'fail']);
    expect(registry.receipt('com.example/weather', '1.0.0')).toBeUndefined();
  });

  it.each([
    ['a sister registry', 'sister.example.net', 'attestation-predicate-type-mismatch'],
    ['another path of this host', `${REGISTRY_ID}/team`, 'attestation-predicate-mismatch'],
  ])('refuses an attestation for %s', async (_, registryId, code) => {
    const text = aliceServer('1.0.0');
    const proof = { kind: 'github-attestation', bundle: await mintFor(text, { registryId }) };
    const refused = await registry.verifyFile(registry.submit(text, proof), outsideOf({ '1.0.0': text }), {}, withRoot);
    expect(refused.verdict).toBe('fail');
    expect(codesOf(refused)).toContain(code);
  });

  it('takes no attestation for a registry that has no name: all of those have the same one', async () => {
    const unnamed = createAttackedRegistry('{}\n');
    const text = aliceServer('1.0.0');
    const proof = { kind: 'github-attestation', bundle: await mintFor(text, { registryId: 'localhost' }) };
    const verification = await unnamed.verifyFile(
      unnamed.submit(text, proof),
      outsideOf({ '1.0.0': text }),
      {},
      withRoot,
    );
    unnamed.remove();
    expect(verification.verdict).not.toBe('pass');
  });
});

describe('threat 3: replay of an old version, or of an old restore or deprecate (their proofs come with the gate)', () => {
  it.each([
    ['a statement of eight days ago', '2026-07-12T12:00:00Z', 'domain-proof-expired'],
    ['a statement from the future', '2026-07-20T12:05:01Z', 'domain-proof-from-future'],
  ])('refuses %s', async (_, issued, code) => {
    const { verification, report } = await submitProof(TEXT, signDomainProof(KEY, TEXT, { issued }));
    expect(codesOf(verification)).toContain(code);
    expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('does not let an old version come back with other content', async () => {
    registry.submit(TEXT, signDomainProof(KEY, TEXT));
    await registry.admit(example);
    registry.beginBranch();
    const changed = TEXT.replace('Forecasts', 'Backcasts');
    registry.submit(changed, signDomainProof(KEY, changed));
    registry.commit();
    const verification = await registry.verifyBase(example);
    expect(verification.verdict).toBe('fail');
    expect(codesOf(verification)).toContain('version-content-differs');
  });

  it('does not let a version be published a second time after it was deleted', async () => {
    registry.submit(TEXT, signDomainProof(KEY, TEXT));
    await registry.admit(example);
    registry.write(
      'registry-data/servers/ex/com.example/weather/lifecycle.yml',
      'versions:\n  1.0.0: {status: deleted}\n',
    );
    expect(await registry.admit(example)).toMatchObject({ statusChanged: [{ status: 'deleted' }] });
    const changed = TEXT.replace('Forecasts', 'Backcasts');
    registry.write('elsewhere/server.json', changed);
    registry.write('elsewhere/proof.json', JSON.stringify(signDomainProof(KEY, changed)));
    const again = await registry.verifyFile(`${registry.root}/elsewhere/server.json`, example);
    expect(again.verdict).toBe('fail');
    expect(codesOf(again)).toContain('version-content-differs');
  });

  it('leaves the request of a lifecycle.yml to a human, old signature or not', async () => {
    registry.submit(TEXT, signDomainProof(KEY, TEXT));
    await registry.admit(example);
    registry.beginBranch();
    const folder = 'registry-data/servers/ex/com.example/weather';
    registry.write(`${folder}/lifecycle.yml`, 'versions:\n  1.0.0: {status: deprecated}\n');
    registry.write(`${folder}/lifecycle.proof.json`, JSON.stringify(signDomainProof(KEY, TEXT)));
    registry.commit();
    const verification = await registry.verifyBase(example);
    expect(codesOf(verification)).toEqual(['change-needs-a-human', 'change-needs-a-human']);
  });

  it('refuses a restore with the digest of a record that is no longer the current one', () => {
    const [current, stale] = [digestOf('the record now'), digestOf('the record of last month')];
    const submission = toSubmission({
      name: 'com.example/weather',
      namespace: 'com.example',
      version: '1.0.0',
      digest: digestOf(TEXT),
    });
    const judge = (prev: string) => {
      const proof = signDomainProof(KEY, TEXT, { action: 'restore', prev: stale, issued: '2026-03-01T11:00:00Z' });
      const terms = toTerms({ action: 'restore', proofs: ['domain-key'], registryId: REGISTRY_ID });
      const views = ['a', 'b'].map((resolver) => ({ kind: 'records' as const, resolver, records: [KEY.record] }));
      return runInquiry(proveDomainKey(submission, proof as DomainKeyProof, terms, prev), () => ({
        kind: 'txt',
        views,
      }));
    };
    expect(judge(stale).result.outcome).toBe('proved');
    expect(judge(current).result).toMatchObject({ outcome: 'disproved' });
  });
});

describe('threat 4: build provenance used as consent', () => {
  it('refuses a valid SLSA bundle of the right owner over the right digest, inline and found at GitHub', async () => {
    const text = aliceServer('1.0.0');
    const bundle = await mintFor(text, { predicateType: 'https://slsa.dev/provenance/v1' });
    const file = registry.submit(text, { kind: 'github-attestation', bundle });
    const outside = outsideOf({ '1.0.0': text });
    const inline = await registry.verifyFile(file, outside, {}, withRoot);
    expect(codesOf(inline)).toContain('attestation-is-build-provenance');
    outside.github.attestations.push({ digest: digestOf(text), repositoryId: 7001, bundle });
    registry.submit(text, { kind: 'github-attestation' });
    const found = await registry.verifyFile(file, outside, {}, withRoot);
    expect([inline.verdict, found.verdict]).toEqual(['fail', 'fail']);
    expect(codesOf(found)).toContain('attestation-is-build-provenance');
    registry.submit(text, { kind: 'github-attestation', bundle: await mintFor(text) });
    expect((await registry.verifyFile(file, outside, {}, withRoot)).verdict).toBe('pass');
  });
});

let instance: Instance;
beforeAll(async () => {
  instance = await createInstance('log-v1');
});
const withRoot = { readTrustedRoots: async () => ({ roots: [instance.root] }) };

/** A bundle of Alice's release workflow that asks to publish a text. */
function mintFor(
  text: string,
  {
    registryId = REGISTRY_ID,
    predicateType = toPredicateType(registryId),
    ...more
  }: { registryId?: string; predicateType?: string } & MintOptions = {},
) {
  const { version, name = ALICES } = JSON.parse(text);
  return instance.mint({
    ...more,
    statement: {
      subject: [{ name: 'server.json', digest: { sha256: digestOf(text).slice('sha256:'.length) } }],
      predicateType,
      predicate: toPredicate({ name, version }, { registryId, action: 'publish' }),
    },
    extensions: { 15: '7001', 17: '1001', 12: 'https://github.com/alice/weather-mcp', ...more.extensions },
  });
}
