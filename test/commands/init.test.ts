import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toLine, toWord } from '../../src/commands/init/facts.ts';
import { parseRepository } from '../../src/commands/init/repository-place.ts';
import { type InitOptions, type InitReport, runInit } from '../../src/commands/init/run-init.ts';
import { UserError } from '../../src/commands/world.ts';
import { hasErrors } from '../../src/findings/finding.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../src/manifest/judge-server.ts';
import { createFailingFiles } from '../support/failing-files.ts';
import { createTestWorld } from '../support/world.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/init', import.meta.url));
const PLACEHOLDER = /TODO|TBD|FIXME|<your|\[describe|\{\{|\$\{|example-server|your-/i;

/** What a folder comes to; see the `expected.json` of each. */
interface Expected {
  readonly options?: InitOptions;
  /** The file that is written. */
  readonly server?: object;
  /** Below the folder. */
  readonly from?: string;
  /** Fields of the notes. */
  readonly notes?: readonly string[];
  readonly missing?: readonly string[];
  /** Codes of errors for which nothing is written. */
  readonly findings?: readonly string[];
  /** Whether it is written depends on rules about packages. */
  readonly refusedByPolicy?: boolean;
  /** Part of the message of a UserError, and parts of its hint. */
  readonly refused?: string;
  readonly hint?: readonly string[];
  /** Parts of the next steps. */
  readonly next?: readonly string[];
  /** False: the package claims the name already. */
  readonly nextHas?: boolean;
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const init = (options: InitOptions = {}): InitReport => runInit({ dir: root, ...options }, createTestWorld());
const write = (name: string, content: string | object) =>
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
const written = () => readFileSync(join(root, 'server.json'), 'utf8');

function failureOf(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('Nothing was thrown.');
}

const PACKAGE = {
  name: '@alice/weather',
  version: '1.0.0',
  description: 'Forecasts for any place.',
  bin: 'index.js',
  repository: 'alice/weather',
};

describe('init in a folder like', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected;
    cpSync(join(FIXTURES, name), root, { recursive: true });
    rmSync(join(root, 'expected.json'));
    if (expected.refused !== undefined) expectRefusal(expected);
    else if (expected.missing) expectMissing(expected, expected.missing);
    else if (expected.findings) expectFindings(expected, expected.findings);
    else expectServer(expected);
    const isWritten = expected.server !== undefined && !expected.refusedByPolicy;
    if (!expected.refusedByPolicy) expect(existsSync(join(root, 'server.json'))).toBe(isWritten);
  });

  /** Facts that pass, without placeholders. */
  function expectServer(expected: Expected): void {
    const report = init(expected.options);
    expect(report.missing).toEqual([]);
    expect(report.server).toEqual(expected.server);
    expect(report.written).toBe(!hasErrors(report.findings));
    if (expected.refusedByPolicy) return;
    expect(report).toMatchObject({ written: true, file: join(root, 'server.json') });
    if (expected.from) expect(report.from).toBe(join(root, expected.from));
    expect(written()).toBe(`${JSON.stringify(expected.server, null, 2)}\n`);
    expect(written()).not.toMatch(PLACEHOLDER);
    const { findings } = judgeServer(readFileSync(report.file), { file: 'server.json', policy: PUBLIC_POLICY });
    expect(hasErrors(findings)).toBe(false);
    expect(report.notes.map(({ field }) => field)).toEqual(expected.notes ?? []);
    for (const part of expected.next ?? []) expect(report.next.join('\n')).toContain(part);
    expect(/mcp-?name/i.test(report.next.join('\n'))).toBe(expected.nextHas ?? true);
  }

  /** What is missing, and how to give it. */
  function expectMissing(expected: Expected, fields: readonly string[]): void {
    const report = init(expected.options);
    expect(report.missing.map(({ field }) => field)).toEqual(fields);
    for (const { why, how } of report.missing) expect(`${why} ${how}`).toMatch(/^[A-Z"<].*\. .*[.)\d]$/s);
    expect(report).toMatchObject({ written: false, findings: [], next: [] });
    expect(report.server).toBeUndefined();
  }

  /** What is wrong with the facts. */
  function expectFindings(expected: Expected, codes: readonly string[]): void {
    const report = init(expected.options);
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(codes);
    expect(report.written).toBe(false);
  }

  function expectRefusal({ options, refused, hint }: Expected): void {
    const failure = failureOf(() => init(options));
    expect(failure.message).toContain(refused);
    expect(failure.hint).toMatch(/\S/);
    for (const part of hint ?? []) expect(failure.hint).toContain(part.replace('{dir}', root));
  }
});

describe('init', () => {
  it('never overwrites', () => {
    write('package.json', PACKAGE);
    write('server.json', 'mine');
    expect(failureOf(() => init()).message).toContain('never overwrites');
    expect(written()).toBe('mine');
    expect(failureOf(() => init({ out: join(root, 'package.json') })).message).toContain('never overwrites');
  });

  it('writes through no link', () => {
    write('package.json', PACKAGE);
    symlinkSync(join(root, 'elsewhere.json'), join(root, 'server.json'));
    expect(failureOf(() => init()).message).toContain('never overwrites');
    expect(existsSync(join(root, 'elsewhere.json'))).toBe(false);
  });

  it('does not overwrite what appears at the last moment', () => {
    write('package.json', PACKAGE);
    const world = createTestWorld();
    const { createExclusive } = world.files;
    const late = {
      ...world,
      files: {
        ...world.files,
        createExclusive: (path: string, bytes: string) => {
          writeFileSync(path, 'theirs');
          return createExclusive(path, bytes);
        },
      },
    };
    expect(failureOf(() => runInit({ dir: root }, late)).message).toContain('never overwrites');
    expect(written()).toBe('theirs');
  });

  it('says when the place cannot be written', () => {
    write('package.json', PACKAGE);
    expect(failureOf(() => init({ out: join(root, 'no', 'server.json') })).message).toContain('cannot be written');
  });

  it('prints with --dry-run, also beside a server.json', () => {
    write('package.json', PACKAGE);
    write('server.json', 'mine');
    const report = init({ dryRun: true });
    expect(report).toMatchObject({ written: false, findings: [], missing: [] });
    expect(JSON.parse(report.text ?? '')).toEqual(report.server);
    expect(written()).toBe('mine');
  });

  it('takes the folder of --from, and the file of --out', () => {
    mkdirSync(join(root, 'packages'));
    write('packages/package.json', PACKAGE);
    write('package.json', { private: true });
    const report = runInit({ from: join(root, 'packages', 'package.json') }, createTestWorld());
    expect(report.file).toBe(join(root, 'packages', 'server.json'));
    const out = join(root, 'weather.json');
    expect(init({ from: join(root, 'packages', 'package.json'), out })).toMatchObject({ written: true, file: out });
  });

  it('keeps "registry" for what will set up a registry', () => {
    const { message, hint } = failureOf(() => runInit({ dir: 'registry' }, createTestWorld()));
    expect(message).toContain('not there yet');
    expect(hint).toContain('./registry');
  });

  it.each([
    ['no folder', { dir: 'nowhere' }],
    ['no such file', { from: 'package.json' }],
    ['a file that it does not know', { from: 'notes.txt' }],
  ])('refuses %s', (_, options) => {
    write('notes.txt', 'x');
    const named = 'from' in options ? { from: join(root, options.from) } : { dir: join(root, options.dir) };
    expect(failureOf(() => init(named)).hint).not.toBe('');
  });

  it('leaves out a repository in nested GitLab groups, with a note', () => {
    write('package.json', { ...PACKAGE, mcpName: 'com.example/weather', repository: 'gitlab:group/team/weather' });
    const report = init();
    expect(report.written).toBe(true);
    expect(report.server).not.toHaveProperty('repository');
    expect(report.notes).toMatchObject([
      { field: 'repository', note: expect.stringContaining('nested GitLab groups') },
    ]);
  });

  it('names the current folder as people do', () => {
    const home = process.cwd();
    process.chdir(root);
    try {
      expect(failureOf(() => runInit({}, createTestWorld())).message).toMatch(/ in this folder\.$/);
    } finally {
      process.chdir(home);
    }
  });

  it('judges an own description as it is, and does not cut it', () => {
    write('package.json', PACKAGE);
    const report = init({ description: 'x'.repeat(101) });
    expect(report.written).toBe(false);
    expect(hasErrors(report.findings)).toBe(true);
  });
});

describe('init with hostile package files', () => {
  it('reads no file of ten megabytes', () => {
    write('package.json', JSON.stringify({ ...PACKAGE, description: 'x'.repeat(10_000_000) }));
    expect(failureOf(() => init()).message).toContain('bytes');
  });

  it('follows no link and reads no folder', () => {
    writeFileSync(join(root, 'secret.json'), JSON.stringify(PACKAGE));
    symlinkSync(join(root, 'secret.json'), join(root, 'package.json'));
    expect(failureOf(() => init()).message).toContain('symbolic link');
    rmSync(join(root, 'package.json'));
    mkdirSync(join(root, 'package.json'));
    expect(failureOf(() => init()).message).toContain('a folder');
  });

  it('refuses what is not UTF-8, and quotes a broken file safely', () => {
    writeFileSync(join(root, 'package.json'), Uint8Array.of(0x7b, 0xff, 0x7d));
    expect(failureOf(() => init()).message).toContain('UTF-8');
    write('package.json', '::set-env\u001b[31m');
    expect(failureOf(() => init()).message).not.toMatch(/::|\u001b/);
  });

  it('takes __proto__ and constructor as plain data', () => {
    write('package.json', `{"__proto__": {"private": true}, ${JSON.stringify(PACKAGE).slice(1)}`);
    expect(init()).toMatchObject({ written: true });
    rmSync(join(root, 'server.json'));
    rmSync(join(root, 'package.json'));
    write('pyproject.toml', '[__proto__]\nname = "x"\n[constructor]\nname = "y"\n');
    expect(failureOf(() => init()).message).toContain('describes no package');
  });

  it('takes no long time over long texts', () => {
    const long = 250_000;
    const start = performance.now();
    for (const description of ['a '.repeat(long), ' '.repeat(long), '\u0001\t'.repeat(60_000), 'a'.repeat(long)]) {
      write('package.json', JSON.stringify({ ...PACKAGE, description }));
      init({ dryRun: true });
    }
    write('package.json', { ...PACKAGE, repository: '/'.repeat(long), homepage: `https://x/${'#'.repeat(long)}` });
    init({ dryRun: true });
    rmSync(join(root, 'package.json'));
    write('Dockerfile', `io.modelcontextprotocol.server.name${'\t'.repeat(long)}`);
    write('README.md', 'mcp-name: '.repeat(long / 10) + 'mcp-name: a/'.repeat(long / 12) + 'a'.repeat(long));
    write('pyproject.toml', `[project]\nname = "a"\ndescription = "${'a '.repeat(long)}"\n`);
    init({ dryRun: true });
    rmSync(join(root, 'pyproject.toml'));
    write('A.csproj', '<!--'.repeat(200_000) + '<PackageId>'.repeat(10_000));
    expect(failureOf(() => init()).message).toContain('no <PackageId>');
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('refuses TOML that is nested too deep', () => {
    write('pyproject.toml', `a = ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`);
    expect(failureOf(() => init()).message).toContain('cannot be read');
  });

  it('looks for a README in the folder only', () => {
    writeFileSync(join(root, 'name.md'), 'mcp-name: com.example/weather\n');
    mkdirSync(join(root, 'inner'));
    write(
      'inner/pyproject.toml',
      '[project]\nname = "weather"\nversion = "1.0.0"\ndescription = "x"\nreadme = "../name.md"\n',
    );
    const report = init({ dir: join(root, 'inner') });
    expect(report.missing.map(({ field }) => field)).toEqual(['name']);
  });

  it('leaves no half file when the disk is full', () => {
    write('package.json', PACKAGE);
    const world = createTestWorld();
    const { files } = createFailingFiles(world.files, { at: 1, how: 'fills' });
    expect(failureOf(() => runInit({ dir: root }, { ...world, files })).message).toContain('cannot be written');
    expect(existsSync(join(root, 'server.json'))).toBe(false);
  });
});

describe('parseRepository', () => {
  const GITHUB = { kind: 'known', source: 'github', url: 'https://github.com/Alice/weather.mcp' };
  it.each([
    ...['Alice/weather.mcp', 'github:Alice/weather.mcp', 'git@github.com:Alice/weather.mcp.git'],
    ...[
      'https://github.com/Alice/weather.mcp',
      'http://www.github.com/Alice/weather.mcp/',
      'git://github.com/Alice/weather.mcp.git',
    ],
    ...['git+https://github.com/Alice/weather.mcp.git', 'git+ssh://git@github.com/Alice/weather.mcp.git#v1'],
    ...[
      'ssh://git@github.com:Alice/weather.mcp.git',
      'ssh://git@GitHub.com/Alice/weather.mcp',
      'HTTPS://GITHUB.COM/Alice/weather.mcp?x=1',
    ],
    ...['https://token:x@github.com/Alice/weather.mcp.git', 'https://github.com/Alice/weather.mcp#readme'],
  ])('reads %s', (written) => {
    expect(parseRepository(written)).toMatchObject({ ...GITHUB, owner: 'Alice', repository: 'weather.mcp' });
    expect(parseRepository(written)).not.toHaveProperty('subfolder', expect.anything());
  });

  it('reads folders', () => {
    expect(parseRepository('https://github.com/a/b/tree/main/packages/c/')).toMatchObject({ subfolder: 'packages/c' });
    expect(parseRepository('https://github.com/a/b/tree/main')).toHaveProperty('subfolder', undefined);
    expect(parseRepository('https://gitlab.com/a/b/-/tree/main/d')).toMatchObject({
      url: 'https://gitlab.com/a/b',
      subfolder: 'd',
    });
    expect(parseRepository('https://gitlab.com/a/b/c')).toMatchObject({
      kind: 'other',
      reason: expect.stringContaining('nested'),
    });
    expect(parseRepository('a/b', './packages/c/')).toMatchObject({ subfolder: 'packages/c' });
  });

  it.each([
    ...[
      '',
      'alice',
      'a/b/c',
      'bitbucket:a/b',
      'gist:1234',
      'https://github.com/alice',
      'https://github.com/a/b/issues',
    ],
    ...[
      'https://github.com.example.com/a/b',
      'https://example.com/github.com/a/b',
      'file:///etc/passwd',
      'git@example.com:a/b',
    ],
    ...['https://github.com/../..', 'https://github.com/a/%2e%2e', 'javascript:alert(1)', 'https://github.com/a b/c'],
  ])('does not read %j', (written) => {
    expect(parseRepository(written).kind).toBe('other');
  });

  it.each([
    ['packages/a', 'packages/a'],
    ['./a/', 'a'],
    ['/a', 'a'],
    ['.', undefined],
    ['..', undefined],
    ['a/../b', 'b'],
    ['a\\b', 'a/b'],
    ['a b', undefined],
    ['', undefined],
  ])('writes the folder %j as %j', (folder, expected) => {
    expect(parseRepository('a/b', folder)).toHaveProperty('subfolder', expected);
  });

  it.each([
    'https://gitlab.com/group/team/weather',
    'gitlab:group/team/weather',
    'https://gitlab.com/a/b/c/-/tree/main',
  ])('leaves %s out: no public registry takes nested groups', (written) => {
    expect(parseRepository(written)).toMatchObject({ kind: 'other', reason: expect.stringContaining('nested GitLab') });
  });
});

describe('texts of package files', () => {
  it('makes lines of texts, and words of short ones', () => {
    expect(toLine(' a\u0000\n\u202e b ')).toBe('a b');
    expect(toLine('\n')).toBeUndefined();
    expect(toLine(5)).toBeUndefined();
    expect(toWord(' a ')).toBe('a');
    expect([toWord('a\u001b'), toWord(''), toWord(null), toWord('x'.repeat(3_000))]).toEqual(Array(4).fill(undefined));
  });
});
