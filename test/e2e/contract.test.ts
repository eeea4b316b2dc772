import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeData, writeVersion } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { runCli, runCliJson, startPreviewProcess } from '../support/run-cli.ts';
import { readBuilt, readJson, readSite } from './site-tree.ts';

let room: string;
let data: string;
beforeAll(() => {
  room = makeRoom('e2e-contract-');
  data = join(room, 'data');
  makeData(data, 8, 'base-url: https://acme.github.io/mcp\n');
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

let numbered = 0;
/** A path in the room that is not there yet. */
function fresh(name: string): string {
  numbered += 1;
  return join(room, `${name}-${numbered}`);
}

/** A data folder with one admitted server and the given registry.yml. */
function smallData(registryYml?: string): string {
  const folder = fresh('small');
  writeVersion(folder, { name: 'com.example/one', version: '1.0.0' });
  if (registryYml !== undefined) writeFileSync(join(folder, 'registry.yml'), registryYml);
  return folder;
}

interface Failure {
  readonly error: { readonly kind: string; readonly message: string; readonly hint: string };
}

describe('help', () => {
  it.each([
    [['--help'], ['build', 'import', 'preview', 'doctor', 'admit']],
    [
      ['build', '--help'],
      ['--data', '--out', '--host', '--base-url', '--receipts', '--json'],
    ],
    [
      ['import', '--help'],
      ['<from>', '--data', '--as-of', '--accept-edits', '--allow-shrink', '--json'],
    ],
    [
      ['preview', '--help'],
      ['[dir]', '--port', '--emulate', '--json'],
    ],
    [
      ['doctor', '--help'],
      ['<url>', '--json'],
    ],
    [
      ['admit', '--help'],
      ['--data', '--vouch', '--as-of', '--json'],
    ],
  ])('%j is on stdout, names what can be said, and exits 0', async (args, words) => {
    const run = await runCli(args);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    for (const word of words) expect(run.stdout).toContain(word);
    expect(run.stdout).toContain('Exit codes: 0 pass');
  });

  it('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe('wrong usage', () => {
  const WRONG: readonly [string, readonly string[], RegExp][] = [
    ['an unknown command', ['nope'], /unknown command 'nope'/],
    ['an unknown option of the program', ['--bogus'], /unknown option '--bogus'/],
    ['an unknown option', ['build', '--data', 'd', '--out', 'o', '--bogus'], /unknown option '--bogus'/],
    ['build without --data', ['build', '--out', 'o'], /--data/],
    ['build without --out', ['build', '--data', 'd'], /--out/],
    ['import without FROM', ['import', '--data', 'd'], /from/],
    ['import without --data', ['import', 'file.json'], /--data/],
    ['doctor without URL', ['doctor'], /url/],
    ['doctor with no URL', ['doctor', 'registry'], /"registry" is not an http or https URL/],
    ['admit without --data', ['admit', '--vouch'], /--data/],
    ['an argument too many', ['build', 'x', '--data', 'd', '--out', 'o'], /too many arguments/],
    ['a port that is none', ['preview', '.', '--port', '80a'], /A port is a whole number/],
    ['preview of a folder that is no site', ['preview', '.'], /is not a built site/],
    ['a data folder that is absent', ['build', '--data', 'absent', '--out', 'o'], /no data folder at "absent"/],
    ['admit on a data folder that is absent', ['admit', '--data', 'absent', '--vouch'], /no data folder at "absent"/],
    ['an import of a file that is absent', ['import', 'absent.json', '--data', 'd'], /no file absent\.json/],
  ];

  it.each(WRONG)(
    '%s: exit 2, told on stderr, or with --json in one document of kind usage',
    async (_what, args, message) => {
      const [text, json] = await Promise.all([runCli(args, { cwd: room }), runCliJson<Failure>(args, { cwd: room })]);
      expect(text).toMatchObject({ code: 2, stdout: '' });
      expect(text.stderr).toMatch(message);
      expect(json).toMatchObject({ code: 2, stderr: '', json: { error: { kind: 'usage' } } });
      expect(json.json.error.message).toMatch(message);
      expect(json.json.error.hint).not.toBe('');
    },
  );

  it.each([
    'ftp://acme.example',
    'acme.github.io/mcp',
    'https://a.example/?q=1',
    'https://a.example/#x',
    'https://a b/',
    'https://a.example/"><script>',
    'https://a.example\\@b.example',
    'https://a.example/x/../..',
  ])('refuses --base-url %j and writes nothing', async (baseUrl) => {
    const out = fresh('site');
    const run = await runCliJson<Failure>(['build', '--data', data, '--out', out, '--base-url', baseUrl]);
    expect(run).toMatchObject({ code: 2, json: { error: { kind: 'usage' } } });
    expect(run.json.error.message).toContain('is not a base URL');
    expect(readSite(out)).toBeUndefined();
  });

  it('refuses an --out that it did not make, and touches nothing in it', async () => {
    const out = fresh('mine');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    const run = await runCli(['build', '--data', data, '--out', out]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('this program did not make it');
    expect([...readBuilt(out)]).toEqual([['thesis.txt', 'mine']]);
  });
});

describe('--json', () => {
  it('build prints one document with the keys of the contract', async () => {
    const out = fresh('site');
    const { code, json, stderr } = await runCliJson(['build', '--data', data, '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const key of ['servers', 'versions', 'waiting', 'files', 'written', 'unchanged', 'removed', 'bytes'])
      expect(json[key], key).toEqual(expect.any(Number));
    expect(json).toMatchObject({ verdict: 'pass', excluded: [], phases: { read: expect.any(Number) } });
    expect(json.peakRssBytes).toBeGreaterThan(10_000_000);
    const files = [...readBuilt(out).values()];
    expect(json.files).toBe(files.length);
    expect(json.bytes).toBe(files.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it('build counts what it shows: not deleted versions, nor servers that have no other', async () => {
    const { json } = await runCliJson(['build', '--data', data, '--out', fresh('site')]);
    expect(json).toMatchObject({ servers: 7, versions: 23 });
  });

  it('an unchanged build writes nothing', async () => {
    const args = ['build', '--data', data, '--out', fresh('site')];
    const first = await runCliJson(args);
    const again = await runCliJson(args);
    expect(first.json).toMatchObject({ written: first.json.files, unchanged: 0, removed: 0 });
    expect(again.json).toMatchObject({ written: 0, unchanged: first.json.files, removed: 0, bytes: first.json.bytes });
  });

  it('import and admit print one document with the keys of the contract', async () => {
    const folder = fresh('data');
    const from = fresh('list.json');
    writeFileSync(from, JSON.stringify([{ name: 'com.example/one', description: 'One.', version: '1.0.0' }]));
    const imported = await runCliJson(['import', from, '--data', folder]);
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.json).toMatchObject({
      imported: 1,
      updated: 0,
      unchanged: 0,
      refused: [],
      servers: 1,
      versions: 1,
    });
    expect(imported.json.warnings).toEqual(expect.any(Number));
    writeVersion(folder, { name: 'com.example/two', version: '1.0.0', receipt: 'none' });
    const admitted = await runCliJson(['admit', '--data', folder, '--vouch']);
    expect(admitted).toMatchObject({ code: 0, stderr: '' });
    expect(admitted.json).toEqual({
      verdict: 'pass',
      admitted: [{ name: 'com.example/two', version: '1.0.0', level: 'owner' }],
      statusChanged: [],
      refused: [],
      pending: [],
      findings: [],
      requests: {},
    });
  });

  it('preview and doctor print one document with the keys of the contract', async () => {
    const out = fresh('site');
    await runCli(['build', '--data', data, '--out', out]);
    const preview = await startPreviewProcess(out, 'live');
    try {
      const { code, json, stderr } = await runCliJson<{ url: string; verdict: string; checks: object[] }>([
        'doctor',
        preview.url,
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(json).toMatchObject({ url: preview.url, verdict: expect.stringMatching(/^(?:pass|degraded)$/) });
      expect(json.checks.length).toBeGreaterThanOrEqual(28);
      for (const check of json.checks) {
        expect(check).toMatchObject({
          client: expect.any(String),
          request: expect.any(String),
          verdict: expect.stringMatching(/^(?:pass|degraded|fail|skipped|unproven)$/),
          detail: expect.any(String),
        });
      }
    } finally {
      expect(await preview.stop()).toMatchObject({ code: 0 });
    }
  });

  it('a failed build prints its report, not an error: exit 1', async () => {
    const folder = smallData('title: 7\n');
    const run = await runCliJson(['build', '--data', folder, '--out', fresh('site')]);
    expect(run).toMatchObject({ code: 1, json: { verdict: 'fail', files: 0, findings: [{ code: 'policy-invalid' }] } });
  });

  it('a doctor that reaches nobody is an upstream error: exit 1', async () => {
    const run = await runCliJson<Failure>(['doctor', 'http://127.0.0.1:1']);
    expect(run).toMatchObject({ code: 1, json: { error: { kind: 'upstream' } } });
  });
});

describe('text', () => {
  it('build tells its result on stdout and its warnings on stderr', async () => {
    const run = await runCli(['build', '--data', smallData(), '--out', 'site-text'], { cwd: room });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^site-text: 1 servers?, 1 versions?, for github-pages\.\n\d+ files \(/);
    expect(run.stdout).toContain('of the 1 GB that GitHub Pages allows');
    expect(run.stderr).toContain('base-url-missing');
    expect(run.stderr).toContain('Set base-url in registry.yml, or give --base-url.');
  });

  it('a failed build says on stdout that the last site is unchanged, and why on stderr', async () => {
    const run = await runCli(['build', '--data', smallData('nonsense: 1\n'), '--out', fresh('site')]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('The last site, if there is one, is unchanged.');
    expect(run.stderr).toContain('registry.yml:1:1 error policy-invalid');
  });

  it('has no colour codes when it is not a terminal', async () => {
    const run = await runCli(['build', '--data', data, '--out', fresh('site')], { env: { TERM: 'xterm-256color' } });
    expect(run.stdout + run.stderr).not.toContain('\u001b');
  });
});

describe('options of build', () => {
  it('works on a data folder that is empty', async () => {
    const empty = fresh('empty');
    mkdirSync(empty);
    const { code, json } = await runCliJson(['build', '--data', empty, '--out', fresh('site')]);
    expect(code).toBe(0);
    expect(json).toMatchObject({ servers: 0, versions: 0, waiting: 0 });
  });

  it('takes the receipts from elsewhere with --receipts, to the same bytes', async () => {
    const elsewhere = fresh('moved');
    cpSync(data, elsewhere, { recursive: true });
    renameSync(join(elsewhere, 'receipts'), join(room, 'receipts-elsewhere'));
    const [here, there] = [fresh('site'), fresh('site')];
    await runCli(['build', '--data', data, '--out', here]);
    const args = ['build', '--data', elsewhere, '--receipts', join(room, 'receipts-elsewhere'), '--out', there];
    expect((await runCliJson(args)).json).toMatchObject({ verdict: 'pass', versions: 23 });
    expect(readBuilt(there)).toEqual(readBuilt(here));
  });

  it.each([
    ['github-pages', ['v0.1/servers.html', 'v0.1/servers/index.html', '.nojekyll', '404.html']],
    ['nginx', ['v0.1/servers.json', 'host/nginx-server.conf', 'host/nginx-http.conf', '404.html']],
    ['caddy', ['v0.1/servers.json', 'host/Caddyfile', '404.html']],
    ['none', ['v0.1/servers.json']],
  ])('--host %s writes the files of that host', async (host, expected) => {
    const out = fresh('site');
    const { json } = await runCliJson(['build', '--data', data, '--out', out, '--host', host]);
    expect(json.hosts).toEqual([host]);
    const paths = [...readBuilt(out).keys()];
    expect(paths).toEqual(expect.arrayContaining(expected));
    if (host !== 'github-pages') expect(paths).not.toContain('.nojekyll');
    if (host === 'none') expect(paths.filter((path) => path.startsWith('host/') || path === '404.html')).toEqual([]);
  });

  it('two hosts together write the files of both, whatever their order', async () => {
    const outs = await Promise.all(
      [
        ['--host', 'nginx', '--host', 'github-pages'],
        ['--host', 'github-pages', 'nginx'],
      ].map(async (hosts) => {
        const out = fresh('site');
        const { json } = await runCliJson(['build', '--data', data, '--out', out, ...hosts]);
        expect(json.hosts).toEqual(['github-pages', 'nginx']);
        return readBuilt(out);
      }),
    );
    expect(outs[0]).toEqual(outs[1]);
    const twins = ['v0.1/servers.html', 'v0.1/servers/index.html', 'v0.1/servers.json'];
    expect(new Set(twins.map((path) => outs[0]?.get(path))).size).toBe(1);
    expect([...(outs[0]?.keys() ?? [])]).toEqual(expect.arrayContaining(['.nojekyll', 'host/nginx-http.conf']));
  });

  it('--base-url beats registry.yml and loses its trailing slash', async () => {
    const out = fresh('site');
    const folder = smallData('base-url: https://acme.github.io/mcp\n');
    await runCli(['build', '--data', folder, '--out', out, '--base-url', 'http://localhost:9/x/']);
    expect(readJson(out, 'about.json')).toMatchObject({
      id: 'acme.github.io/mcp',
      baseUrl: 'http://localhost:9/x',
    });
    const row = readJson(out, 'v0.1/servers/com.example/one/versions/latest');
    expect(row._meta['io.github.acme.mcp/registry'].receipt).toBe('http://localhost:9/x/receipts/com.example/one.json');
  });

  it('refuses a receipts folder that is not there, and leaves the last site as it is', async () => {
    const [out, folder] = [fresh('site'), smallData()];
    await runCli(['build', '--data', folder, '--out', out]);
    const before = readBuilt(out);
    const run = await runCli(['build', '--data', folder, '--out', out, '--receipts', join(folder, 'reciepts')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no receipts folder');
    expect([...readBuilt(out)]).toEqual([...before]);
  });

  it('names the commit of the data (--commit, else the COMMIT file of the receipts) and that of the receipts', async () => {
    const folder = smallData();
    writeFileSync(join(folder, 'receipts/COMMIT'), `${'d'.repeat(40)}\n`);
    const commits = async (...options: string[]) => {
      const out = fresh('site');
      await runCli(['build', '--data', folder, '--out', out, ...options]);
      const { dataCommit, receiptsCommit } = readJson(out, 'build.json');
      expect(readJson(out, 'about.json').commits).toEqual({ data: dataCommit, receipts: receiptsCommit });
      return [dataCommit, receiptsCommit];
    };
    expect(await commits()).toEqual(['d'.repeat(40), null]);
    expect(await commits('--commit', 'c'.repeat(40), '--receipts-commit', 'e'.repeat(40))).toEqual([
      'c'.repeat(40),
      'e'.repeat(40),
    ]);
  });

  it('site.v0: lean leaves the version documents of v0 out and keeps lists, versions, uuid and by-name', async () => {
    const [lean, full] = [fresh('site'), fresh('site')];
    await runCli(['build', '--data', smallData('site: { v0: lean }\n'), '--out', lean]);
    await runCli(['build', '--data', smallData(), '--out', full]);
    const leanPaths = [...readBuilt(lean).keys()];
    const gone = [...readBuilt(full).keys()].filter((path) => !leanPaths.includes(path));
    expect(gone.sort()).toEqual([
      'v0/servers/com.example/one/versions/1.0.0',
      'v0/servers/com.example/one/versions/latest',
    ]);
  });
});

describe('policy.admission: tree', () => {
  const YML = 'base-url: https://acme.example\npolicy: { admission: tree }\n';

  it('publishes without receipts, with status and time from lifecycle.yml', async () => {
    const folder = fresh('tree');
    writeVersion(folder, { name: 'com.example/one', version: '1.0.0', receipt: 'none' });
    writeVersion(folder, { name: 'com.example/one', version: '2.0.0', receipt: 'none' });
    writeFileSync(join(folder, 'registry.yml'), YML);
    const lifecycle = `versions:
  "1.0.0": { status: deprecated, message: Use 2.0.0., published: 2026-01-01T00:00:00Z }
  2.0.0: { published: 2026-02-01T00:00:00Z }
`;
    writeFileSync(join(folder, 'servers/ex/com.example/one/lifecycle.yml'), lifecycle);
    const out = fresh('site');
    const run = await runCliJson(['build', '--data', folder, '--out', out]);
    expect(run).toMatchObject({ code: 0, json: { servers: 1, versions: 2, waiting: 0, findings: [] } });
    const official = (version: string) =>
      readJson(out, `v0.1/servers/com.example/one/versions/${version}`)._meta[
        'io.modelcontextprotocol.registry/official'
      ];
    expect(official('1.0.0')).toMatchObject({
      status: 'deprecated',
      statusMessage: 'Use 2.0.0.',
      publishedAt: '2026-01-01T00:00:00Z',
      isLatest: false,
    });
    expect(official('latest')).toMatchObject({ status: 'active', publishedAt: '2026-02-01T00:00:00Z', isLatest: true });
  });

  it('warns about a version without a published time and uses 1970', async () => {
    const folder = fresh('tree');
    writeVersion(folder, { name: 'com.example/one', version: '1.0.0', receipt: 'none' });
    writeFileSync(join(folder, 'registry.yml'), YML);
    const out = fresh('site');
    const run = await runCli(['build', '--data', folder, '--out', out]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('servers/ex/com.example/one/1.0.0/server.json warning published-time-missing');
    expect(readBuilt(out).get('v0.1/servers/com.example/one/versions/1.0.0')).toContain(
      '"publishedAt":"1970-01-01T00:00:00Z"',
    );
  });

  it('has nothing to admit', async () => {
    const folder = fresh('tree');
    writeVersion(folder, { name: 'com.example/one', version: '1.0.0', receipt: 'none' });
    writeFileSync(join(folder, 'registry.yml'), YML);
    const run = await runCliJson<Failure>(['admit', '--data', folder, '--vouch']);
    expect(run).toMatchObject({ code: 2, json: { error: { kind: 'usage' } } });
  });
});
