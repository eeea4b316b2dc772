import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdmitRunner } from '../../src/cli/run-admit.ts';
import { createVerifyRunner } from '../../src/cli/run-verify.ts';
import { respond } from '../support/answer-inquiry.ts';
import {
  ALICES,
  type AttackedRegistry,
  codesOf,
  createAttackedRegistry,
  createDomainKey,
  outsideOf,
  remoteServer,
  renderAll,
  signDomainProof,
} from '../support/attacked-registry.ts';
import { placeOf } from '../support/make-data.ts';
import { aliceServer, makeOutside, type Outside } from '../support/ownership-world.ts';
import { parseCommands } from '../support/run-action.ts';

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const EVIL = `x\r\n::set-output name=verdict::pass\n::stop-commands::t\n##[command]rm \u001b[2J\u009b31m\u202eevil\u2028::warning::y \`@team\` @team <img src=x onerror=alert(1)> [a](javascript:alert(1)) \${{ github.token }} --> ]]>`;
const SHORT = '\n::error::pwn\u001b[31m\u202e##[x @team `<b>';

/** What would act: on a terminal, on the runner that reads the log, or on the page that shows the summary. */
function expectHarmless(shown: string, what: string): void {
  expect(shown, what).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  expect(shown, what).not.toContain('##[');
  const commands = parseCommands(shown).map(({ command }) => command);
  expect(
    commands.filter((command) => !['error', 'warning', 'notice'].includes(command)),
    what,
  ).toEqual([]);
  expect(shown, what).not.toMatch(/^\s*::(?:error|warning)::pwn/m);
}

function expectHarmlessMarkdown(markdown: string): void {
  const outsideOfCode = markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  expect(outsideOfCode).not.toMatch(/<(?:img|b|script)\b/i);
  expect(outsideOfCode).not.toMatch(/(?<![\w`\\/])@team/);
  expect(outsideOfCode).not.toMatch(/\]\(javascript:/);
}

/** Verifies by the runner of the command line, as text and as JSON, and by all other renderings. */
async function expectHarmlessRun(outside: Outside, options: { readonly base?: boolean; readonly file?: string }) {
  const given = options.base ? { base: 'main', data: registry.data } : { data: registry.data };
  const files = options.file === undefined ? [] : [options.file];
  for (const json of [false, true]) {
    const world = registry.world(outside);
    await createVerifyRunner(world)(files, { ...given, json } as never);
    expectHarmless(world.console.outs.join('\n'), json ? 'verify --json' : 'verify');
    const admit = registry.world(outside);
    await createAdmitRunner(admit)([], { data: registry.data, json } as never);
    expectHarmless(admit.console.outs.join('\n'), json ? 'admit --json' : 'admit');
    expectHarmless(admit.console.notes.join('\n'), 'notes of admit');
  }
  const verification = options.base
    ? await registry.verifyBase(outside)
    : await registry.verifyFile(files[0] ?? '', outside);
  const rendered = renderAll(verification);
  for (const shown of rendered) expectHarmless(shown, 'a rendering');
  expectHarmlessMarkdown(rendered[3] ?? '');
  return verification;
}

describe('what is looked for', () => {
  it.each([EVIL, SHORT, '\u001b[0m', 'a\n::set-output name=x::y', '##[command]', '\u202e'])('is seen in %j', (text) => {
    expect(() => expectHarmless(text, '')).toThrow();
  });

  it.each(['<img src=x>', 'hello @team', '[a](javascript:alert(1))'])('is seen in the Markdown %j', (text) => {
    expect(() => expectHarmlessMarkdown(text)).toThrow();
  });
});

describe('threat 24: commands, scripts and markup in what strangers write (comments of the gate come with it)', () => {
  const npm = { registryType: 'npm', identifier: 'weather-mcp', version: '1.0.0', transport: { type: 'stdio' } };
  const members: readonly (readonly [string, Record<string, unknown>])[] = [
    ['description', { description: EVIL }],
    ['title', { title: EVIL }],
    ['name', { name: `io.github.alice/${EVIL}` }],
    ['version', { version: EVIL }],
    ['websiteUrl', { websiteUrl: `https://example.com/${EVIL}` }],
    [
      'repository.url',
      { repository: { url: `https://github.com/alice/${EVIL}`, source: EVIL, id: EVIL, subfolder: EVIL } },
    ],
    ['identifier of npm', { packages: [{ ...npm, identifier: EVIL }] }],
    ['version of a package', { packages: [{ ...npm, version: SHORT }] }],
    ['registryType', { packages: [{ ...npm, registryType: EVIL }] }],
    [
      'identifier of an image',
      { packages: [{ registryType: 'oci', identifier: `ghcr.io/x/${SHORT}:1`, transport: { type: 'stdio' } }] },
    ],
    [
      'fileSha256',
      {
        packages: [
          {
            registryType: 'mcpb',
            identifier: `https://github.com/a/b/releases/download/v1/${SHORT}`,
            fileSha256: EVIL,
            transport: { type: 'stdio' },
          },
        ],
      },
    ],
    [
      'remotes',
      {
        remotes: [
          { type: 'sse', url: `https://example.com/${EVIL}` },
          { type: EVIL, url: EVIL },
        ],
      },
    ],
    [
      'environmentVariables',
      { packages: [{ ...npm, environmentVariables: [{ name: EVIL, description: EVIL, default: EVIL }] }] },
    ],
    ['an unknown member', { [EVIL]: EVIL }],
    ['_meta', { _meta: { [EVIL]: { a: EVIL } } }],
    ['$schema', { $schema: EVIL }],
  ];

  it.each(members)('in %s of a server.json', async (_, more) => {
    const text = aliceServer('1.0.0', more);
    registry.beginBranch();
    registry.write(`registry-data/${placeOf(ALICES, '1.0.0').serverFile}`, text);
    registry.commit();
    const verification = await expectHarmlessRun(outsideOf({ '1.0.0': text }), { base: true });
    expect(verification.files.length).toBeGreaterThan(0);
  });

  const proofs: readonly (readonly [string, unknown])[] = [
    ['kind', { kind: EVIL }],
    ['a member', { kind: 'github-attestation', [EVIL]: 1 }],
    [
      'repository',
      {
        kind: 'github-repository',
        repository: `alice/${SHORT}`,
        repositoryId: 1,
        sha: SHORT,
        ref: `refs/tags/${SHORT}`,
        path: SHORT,
      },
    ],
    [
      'ref',
      {
        kind: 'github-repository',
        repository: 'alice/weather-mcp',
        repositoryId: 7001,
        sha: 'a'.repeat(40),
        ref: 'refs/tags/`@team`-::error::pwn',
        path: 'server.json',
      },
    ],
    [
      'domain',
      { kind: 'domain-key', method: 'dns', domain: EVIL, alg: EVIL, key: EVIL, issued: EVIL, signature: EVIL },
    ],
    ['bundle', { kind: 'github-attestation', bundle: { mediaType: EVIL, [EVIL]: [EVIL] } }],
  ];

  it.each(proofs)('in %s of a proof.json', async (_, proof) => {
    const text = aliceServer('1.0.0');
    registry.beginBranch();
    registry.submit(text, proof);
    registry.commit();
    const verification = await expectHarmlessRun(outsideOf({ '1.0.0': text }), { base: true });
    expect(verification.verdict).not.toBe('pass');
  });

  it('in what a package registry, GitHub and a name server answer', async () => {
    const text = aliceServer('1.0.0');
    const file = registry.submit(text);
    const outside = outsideOf({ '1.0.0': text });
    outside.http.set(
      'GET https://registry.npmjs.org/weather-mcp/1.0.0',
      respond(200, { mcpName: EVIL, dist: { integrity: EVIL } }),
    );
    expect(codesOf(await expectHarmlessRun(outside, { file }))).toContain('npm-name-mismatch');
    outside.http.set(
      'GET https://registry.npmjs.org/weather-mcp/1.0.0',
      respond(500, EVIL, { 'retry-after': EVIL, 'content-type': EVIL }),
    );
    await expectHarmlessRun(outside, { file });
    const [repository] = outside.github.repositories;
    if (!repository) throw new Error('no repository');
    repository.defaultBranch = EVIL;
    repository.owner = { id: 1, login: EVIL, type: EVIL };
    await expectHarmlessRun(outside, { file });
    outside.http.set(
      'GET https://api.github.com/repos/alice/weather-mcp',
      respond(200, { id: EVIL, full_name: EVIL, message: EVIL }),
    );
    await expectHarmlessRun(outside, { file });
  });

  it('in what a replay finds', async () => {
    const text = aliceServer('1.0.0');
    registry.submit(text);
    const outside = outsideOf({ '1.0.0': text });
    const serve = (integrity: string) => {
      const body = { mcpName: ALICES, version: '1.0.0', dist: { integrity, shasum: integrity } };
      outside.http.set('GET https://registry.npmjs.org/weather-mcp/1.0.0', respond(200, body));
    };
    serve(EVIL);
    await registry.admit(outside);
    for (const integrity of [EVIL, SHORT, 'sha512-b3RoZXI=']) {
      serve(integrity);
      for (const json of [false, true]) {
        const world = registry.world(outside);
        await createVerifyRunner(world)([], { replay: ALICES, data: registry.data, json } as never);
        expectHarmless(world.console.outs.join('\n'), 'verify --replay');
      }
    }
    const world = registry.world(outside);
    const missing = createVerifyRunner(world)([], { replay: `${ALICES}@9`, data: registry.data } as never);
    await expect(missing).rejects.toThrow(/no version/);
  });

  it('in what a domain serves', async () => {
    const key = createDomainKey();
    const text = remoteServer('com.example/weather', 'https://mcp.example.org/mcp');
    const outside = makeOutside();
    outside.txt.set('example.com', [`v=MCPv1; k=${SHORT}; p=${EVIL}`, `mcp-registry-delegate=github:${EVIL}`, EVIL]);
    outside.txt.set('mcp.example.org', [`mcp-registry-remote=${EVIL}`]);
    outside.http.set(
      'GET https://example.com/.well-known/mcp-registry-auth',
      respond(200, `v=MCPv1; k=ed25519; p=${EVIL}`),
    );
    for (const proof of [
      signDomainProof(key, text),
      signDomainProof(key, text, { method: 'http' }),
      { kind: 'domain-delegation', method: 'dns', domain: 'example.com' },
    ]) {
      const file = registry.submit(text, proof);
      expect((await expectHarmlessRun(outside, { file })).verdict).not.toBe('pass');
    }
  });

  const names = [
    '::set-output name=x::y',
    '##[command]x',
    'a\nb::error::pwn',
    '@team',
    '`x`',
    '<img src=x>',
    '\u001b[31m',
    '\u202egnp',
    '-rf',
    '$(x)',
    'a\tb',
    '"q"',
    '%0A::error::pwn',
  ];
  it.each(names)('in the name of a file: %j', async (name) => {
    registry.beginBranch();
    registry.write(`.github/workflows/${name}.yml`, 'x');
    registry.write(`registry-data/servers/${name}/x`, 'x');
    registry.write(`registry-data/servers/al/io.github.alice/${name}/1.0.0/server.json`, aliceServer('1.0.0'));
    registry.write(`${dirname(`registry-data/${placeOf(ALICES, '1.0.0').serverFile}`)}/${name}`, 'x');
    registry.commit();
    const verification = await expectHarmlessRun(outsideOf({}), { base: true });
    expect(codesOf(verification).filter((code) => code === 'change-needs-a-human')).toHaveLength(3);
  });

  it('in the name of a folder that is verified, and in a base', async () => {
    registry.write(`in ${SHORT.trim()}/server.json`, aliceServer('1.0.0', { description: EVIL }));
    await expectHarmlessRun(outsideOf({}), { file: join(registry.root, `in ${SHORT.trim()}/server.json`) });
    registry.beginBranch();
    await expect(registry.verifyBase(outsideOf({}), { base: '--upload-pack=x' })).rejects.toThrow(/no commit/);
    await expect(registry.verifyBase(outsideOf({}), { base: 'main:registry-data' })).rejects.toThrow(/no commit/);
    await expect(registry.verifyBase(outsideOf({}), { base: EVIL })).rejects.toThrow(/no commit/);
  });
});
