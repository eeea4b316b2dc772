import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noAnswer, respond } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  REGISTRY_ID,
  remoteServer,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { makeGitHub } from '../support/github-server.ts';
import { ALICE, MALLORY, makeOutside, type Outside } from '../support/ownership-world.ts';

const URL = 'https://mcp.example.com/mcp';
const WELL_KNOWN = 'GET https://mcp.example.com/.well-known/mcp-registry-auth';
const AARON = { id: 11, login: 'aaron', type: 'User' };

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const textOf = (login: string, url = URL, name = `io.github.${login}/weather`) =>
  remoteServer(name, url, {
    repository: { url: `https://github.com/${login}/${name.split('/')[1]}`, source: 'github' },
  });

/** GitHub where each of these texts lies in the repository that it names. */
function outsideWith(texts: readonly string[]): Outside {
  const repositories = texts.map((text, index) => ({
    id: 9_000 + index,
    fullName: JSON.parse(text).repository.url.slice('https://github.com/'.length),
    commits: [{ files: { 'server.json': text } }],
    tags: { 'v1.0.0': 0 },
  }));
  const outside = makeOutside(makeGitHub([ALICE, MALLORY, AARON], repositories));
  outside.http.set(WELL_KNOWN, respond(404));
  return outside;
}

function submitAll(texts: readonly string[]): Outside {
  for (const text of texts) registry.submit(text);
  return outsideWith(texts);
}

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('a batch in which two owners want one URL', () => {
  it('gives it to the one that its host names, and refuses the other one', async () => {
    const outside = submitAll([textOf('alice'), textOf('mallory')]);
    outside.txt.set('mcp.example.com', [`mcp-registry-remote=${ALICES}`]);
    const report = await registry.admit(outside);
    expect(namesOf(report.admitted)).toEqual([ALICES]);
    expect(namesOf(report.refused)).toEqual(['io.github.mallory/weather']);
    expect(report.findings.map(({ code }) => code)).toContain('remote-url-in-use');
  });

  it('does not let the first of the batch keep it from the one that its host names', async () => {
    const outside = submitAll([textOf('aaron'), textOf('alice')]);
    outside.txt.set('mcp.example.com', [`mcp-registry-remote=${ALICES}`]);
    const report = await registry.admit(outside);
    expect(namesOf(report.admitted)).toContain(ALICES);
    expect(registry.receipt('io.github.aaron/weather', '1.0.0')?.remotes).toMatchObject([{ evidence: 'unproven' }]);
  });

  it.each([
    'https://MCP.example.com/mcp',
    'https://mcp.example.com:443/mcp',
    'https://mcp.example.com/mcp/',
    'https://mcp.example.com/x/../mcp',
  ])('refuses %s, another text for it', async (url) => {
    const outside = outsideWith([textOf('alice'), textOf('mallory', url)]);
    outside.txt.set('mcp.example.com', [`mcp-registry-remote=${ALICES}`]);
    registry.submit(textOf('alice'));
    await registry.admit(outside);
    const verification = await registry.verifyFile(registry.submit(textOf('mallory', url)), outside);
    expect(codesOf(verification)).toContain('remote-url-in-use');
  });

  it('lets one owner list it twice, and does not take a login for an owner', async () => {
    const own = [textOf('alice'), textOf('alice', URL, 'io.github.alice/second')];
    const outside = submitAll(own);
    outside.txt.set('mcp.example.com', [`mcp-registry-remote=${ALICES}`]);
    expect(namesOf((await registry.admit(outside)).admitted).sort()).toEqual(['io.github.alice/second', ALICES]);
    registry.submit(textOf('mallory'));
    const vouched = await registry.admit(outside, { vouch: 'namespace' });
    expect(vouched).toMatchObject({ verdict: 'fail', admitted: [] });
  });

  it('keeps it for its owner while the host does not answer', async () => {
    const outside = submitAll([textOf('alice')]);
    outside.txt.set('mcp.example.com', [`mcp-registry-remote=${ALICES}`]);
    await registry.admit(outside);
    const both = submitAll([textOf('alice'), textOf('mallory')]);
    both.http.set(WELL_KNOWN, noAnswer('timeout'));
    const report = await registry.admit(both);
    expect(report).toMatchObject({
      verdict: 'pending',
      admitted: [],
      pending: [{ name: 'io.github.mallory/weather' }],
    });
    expect(report.findings.map(({ code }) => code)).toContain('remote-url-in-use');
  });

  it('aligns nothing with the domain of somebody else', async () => {
    const key = createDomainKey();
    const text = remoteServer('com.example/weather', 'https://mcp.example.com.evil.org/mcp');
    registry.submit(text, signDomainProof(key, text));
    const outside = makeOutside();
    outside.txt.set('example.com', [key.record]);
    await registry.admit(outside);
    expect(registry.receipt('com.example/weather', '1.0.0')?.remotes).toMatchObject([{ evidence: 'unproven' }]);
  });

  it('refuses what the policy asks more evidence for', async () => {
    const strict = createAttackedRegistry(`id: ${REGISTRY_ID}\npolicy: {remote-evidence: declared}\n`);
    const text = textOf('alice');
    strict.submit(text);
    const report = await strict.admit(outsideWith([text]));
    strict.remove();
    expect(report).toMatchObject({ verdict: 'fail', admitted: [] });
    expect(report.findings.map(({ code }) => code)).toContain('remote-evidence-missing');
  });
});

describe('a batch in which one entry fails', () => {
  it('admits the others, and writes nothing for it', async () => {
    const bad = textOf('mallory').replace('https://github.com/mallory', 'https://github.com/alice');
    const outside = outsideWith([textOf('alice')]);
    registry.submit(textOf('alice'));
    registry.submit(bad);
    const report = await registry.admit(outside);
    expect(report).toMatchObject({
      verdict: 'fail',
      admitted: [{ name: ALICES }],
      refused: [{ name: 'io.github.mallory/weather' }],
    });
    expect(registry.receipt('io.github.mallory/weather', '1.0.0')).toBeUndefined();
    expect(registry.pins('ma/io.github.mallory')).toBeUndefined();
  });

  it('says why an entry waits', async () => {
    const outside = submitAll([textOf('alice')]);
    outside.github.repositories = [];
    outside.http.set('GET https://api.github.com/repos/alice/weather', {
      kind: 'no-answer',
      reason: 'timeout',
      detail: 'no answer',
      tries: 3,
    });
    const report = await registry.admit(outside);
    expect(report.verdict).toBe('pending');
    expect(report.findings.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(0);
  });
});
