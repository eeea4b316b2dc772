import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/registry/policy.ts';
import { buildServerFolder, type RawServer } from '../../src/registry/server-folder.ts';
import type { RawFile } from '../../src/registry/version-entry.ts';
import { type MadeVersion, placeOf, renderVersion } from '../support/make-data.ts';

const NAMES = { data: 'd', servers: 'd/servers', receipts: 'd/receipts', options: '--data data' };
const NAME = 'com.example/a1';
const PATH = 'ex/com.example/a1';

function toFile(text: string | undefined): RawFile | undefined {
  return text === undefined ? undefined : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

/** The folder of `com.example/a1` with these versions, as it would be read. */
function folderOf(versions: readonly Omit<MadeVersion, 'name'>[], lifecycle?: string): RawServer {
  const lifecycleFile = toFile(lifecycle);
  return {
    path: PATH,
    versions: versions.map((version) => {
      const made = { name: NAME, ...version };
      const files = renderVersion(made);
      const { serverFile, receiptFile } = placeOf(made.name, made.version);
      const [server, receipt] = [toFile(files.get(serverFile)), toFile(files.get(receiptFile))];
      const segment = serverFile.split('/').at(-2) ?? '';
      return { segment, ...(server ? { server } : {}), ...(receipt ? { receipt } : {}) };
    }),
    ...(lifecycleFile ? { lifecycle: lifecycleFile } : {}),
  };
}

function judge(raw: RawServer, registryYml = '') {
  const { policy } = readPolicy(registryYml);
  if (!policy) throw new Error('the policy of the test is broken');
  return buildServerFolder(raw, policy, NAMES);
}

const TREE = 'policy: { admission: tree }';

describe('which version of a server is the latest', () => {
  it('is decided by version order, not by order in the folder', () => {
    const { server } = judge(folderOf([{ version: '1.10.0' }, { version: '1.9.0' }, { version: '1.2.0' }]));
    expect(server?.latest?.version).toBe('1.10.0');
    expect(server?.versions.map(({ version }) => version)).toEqual(['1.10.0', '1.2.0', '1.9.0']);
    expect(server?.versions.filter(({ isLatest }) => isLatest)).toHaveLength(1);
  });

  it('passes over deleted versions while there is another', () => {
    const { server } = judge(folderOf([{ version: '1.0.0' }, { version: '2.0.0', receipt: { status: 'deleted' } }]));
    expect(server?.latest?.version).toBe('1.0.0');
    expect(server?.versions.find(({ version }) => version === '2.0.0')).not.toHaveProperty('server');
  });

  it('is none when all are deleted, and the server is still known', () => {
    const { server } = judge(folderOf([{ version: '1.0.0', receipt: { status: 'deleted' } }]));
    expect(server).toMatchObject({ name: NAME, versions: [{ status: 'deleted' }] });
    expect(server).not.toHaveProperty('latest');
  });
});

describe('a folder', () => {
  it('without a receipt waits: no server, one excluded entry, no error', () => {
    const result = judge(folderOf([{ version: '1.0.0', receipt: 'none' }]));
    expect(result.server).toBeUndefined();
    expect(result.excluded).toEqual([{ name: NAME, version: '1.0.0', code: 'waiting-for-admission' }]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('that waits is known by its folder, whatever name the document gives', () => {
    const raw = folderOf([{ version: '1.0.0', receipt: 'none', more: { name: 'com.other/name' } }]);
    expect(judge(raw).excluded).toMatchObject([{ name: NAME }]);
    const cased = folderOf([{ version: '1.0.0', receipt: 'none', more: { name: 'com.Example/A1' } }]);
    expect(judge(cased).excluded).toMatchObject([{ name: 'com.Example/A1' }]);
  });

  it('without receipts in the policy is published on the word of its owner', () => {
    const raw = folderOf(
      [{ version: '1.0.0', receipt: 'none' }],
      'versions: { 1.0.0: { published: 2026-01-01T00:00:00Z } }',
    );
    expect(judge(raw, TREE)).toMatchObject({
      server: { latest: { level: 'owner', publishedAt: '2026-01-01T00:00:00Z', status: 'active' } },
      findings: [],
    });
  });

  it('of a denied namespace is left out and listed', () => {
    const result = judge(folderOf([{ version: '1.0.0' }]), 'policy: { deny: [com.example] }');
    expect(result).toMatchObject({ excluded: [{ code: 'denied-by-policy' }], findings: [] });
    expect(result.server).toBeUndefined();
  });

  it('shows one spelling of the name: that of the latest version', () => {
    const { server } = judge(
      folderOf([
        { version: '1.0.0', more: { name: 'com.Example/A1' } },
        { version: '2.0.0', more: { name: 'com.example/A1' } },
      ]),
    );
    expect(server?.name).toBe('com.example/A1');
    for (const { server: text } of server?.versions ?? []) expect(text).toContain('"name":"com.example/A1"');
  });

  it.each([
    ['1.0.0-RC', '1.0.0-rc'],
    ['1.0.0-\u00e9', '1.0.0-e\u0301'],
  ])('with the versions %j and %j is refused: they collide on other disks', (first, second) => {
    const { findings } = judge(folderOf([{ version: first }, { version: second }]));
    expect(findings).toMatchObject([{ code: 'version-case-conflict', severity: 'error' }]);
  });
});

describe('lifecycle.yml beside receipts', () => {
  it('is a request: the receipt decides, and the difference is told', () => {
    const { server, findings } = judge(folderOf([{ version: '1.0.0' }], 'versions: { 1.0.0: { status: deprecated } }'));
    expect(server?.latest?.status).toBe('active');
    expect(findings).toMatchObject([
      { code: 'lifecycle-waiting', args: { requested: 'deprecated', status: 'active' } },
    ]);
  });

  it('says nothing when the receipt agrees', () => {
    const receipt = { status: 'deprecated' as const, statusMessage: 'Old.' };
    const lifecycle = 'versions: { 1.0.0: { status: deprecated, message: Old. } }';
    expect(judge(folderOf([{ version: '1.0.0', receipt }], lifecycle)).findings).toEqual([]);
  });

  it('may speak of a version that still waits', () => {
    const raw = folderOf([{ version: '1.0.0', receipt: 'none' }], 'versions: { 1.0.0: { status: deprecated } }');
    expect(judge(raw).findings.map(({ code }) => code)).toEqual(['waiting-for-admission']);
  });

  it('that is broken is one error and no guess', () => {
    const raw = folderOf([{ version: '1.0.0', receipt: 'none' }], 'versions: [');
    expect(judge(raw, TREE).findings.map(({ code }) => code)).toEqual(['lifecycle-invalid']);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01',
    '2026-01-01T00:00:00+01:00',
  ])('refuses the published time %s', (time) => {
    const raw = folderOf([{ version: '1.0.0', receipt: 'none' }], `versions: { 1.0.0: { published: "${time}" } }`);
    expect(judge(raw, TREE).findings).toMatchObject([{ code: 'lifecycle-invalid', line: 1 }]);
  });
});
