import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommands, runAction } from '../support/run-action.ts';
import { CLI_FILE, runCli, runCliJson, startProgram } from '../support/run-cli.ts';
import { HOSTILE_TEXT } from '../support/told-file.ts';

const GOOD = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};
const render = (change: object) => `${JSON.stringify({ ...GOOD, ...change }, null, 2)}\n`;
const COMMA = render({}).replace(/\]\n\}/, '],\n}');

/** Three files of a monorepo: good, with two errors, and broken but repairable. */
const FILES: Readonly<Record<string, string>> = {
  'good/server.json': render({}),
  'apps/bad/server.json': render({ version: 'latest', websiteUrl: 'nowhere' }),
  'apps/comma/.mcp/server.json': COMMA,
};

interface Told {
  readonly file: string;
  readonly code: string;
  readonly line: number;
}

interface Report {
  readonly verdict: string;
  readonly errors: number;
  readonly files: readonly {
    readonly file: string;
    readonly verdict: string;
    readonly findings: readonly { readonly code: string; readonly line: number; readonly message: string }[];
    readonly fixed?: readonly { readonly code: string }[];
    readonly fixedText?: string;
  }[];
}

let room: string;
let mono: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'e2e-validate-'));
  mono = makeRepository('mono', FILES);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function makeRepository(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(room, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function inReport(report: Report): Told[] {
  return report.files.flatMap(({ file, findings }) => findings.map(({ code, line }) => ({ file, code, line })));
}

function sorted(told: readonly Told[]): string[] {
  return told.map(({ file, code, line }) => `${file}:${line} ${code}`).sort();
}

/** What each form says, read back. */
const READERS: Readonly<Record<string, (stdout: string) => Told[]>> = {
  json: (stdout) => inReport(JSON.parse(stdout)),
  text: (stdout) =>
    [...stdout.matchAll(/^(\S+?):(\d+):\d+ {2}(?:error|warning|info) {2}(\S+)/gm)].map(
      ([, file = '', line = '', code = '']) => ({ file, line: Number(line), code }),
    ),
  sarif: (stdout) => {
    const [run] = JSON.parse(stdout).runs;
    // biome-ignore lint/suspicious/noExplicitAny: the log is checked against its schema elsewhere
    return run.results.map(({ ruleId, locations: [{ physicalLocation }] }: any) => ({
      file: physicalLocation.artifactLocation.uri,
      code: ruleId,
      line: physicalLocation.region.startLine,
    }));
  },
  github: (stdout) =>
    parseCommands(stdout).map(({ properties }) => ({
      file: properties.file ?? '',
      code: properties.title ?? '',
      line: Number(properties.line),
    })),
  markdown: (stdout) => {
    let file = '';
    return stdout.split('\n').flatMap((line) => {
      file = /^#### `([^`]+)`/.exec(line)?.[1] ?? file;
      const row = /^\| (?:\*\*error\*\*|warning|note) \| (\d+):\d+.*? \| `([\w-]+)`/.exec(line);
      return row ? [{ file, line: Number(row[1]), code: row[2] ?? '' }] : [];
    });
  },
};

describe('the outputs', () => {
  it.each(Object.keys(READERS))('%s tells the same findings, lines and exit code as --json', async (format) => {
    const { json, code } = await runCliJson<Report>(['validate', '**/server.json'], { cwd: mono });
    expect(json.verdict).toBe('fail');
    expect(inReport(json).length).toBeGreaterThanOrEqual(3);
    const run = await runCli(['validate', '**/server.json', '--format', format], { cwd: mono });
    expect(run).toMatchObject({ code, stderr: '' });
    expect(sorted(READERS[format]?.(run.stdout) ?? [])).toEqual(sorted(inReport(json)));
  });

  it('the action tells the same, and sets verdict, counts and report', async () => {
    const { json } = await runCliJson<Report>(['validate', '**/server.json'], { cwd: mono });
    const run = await runAction({ command: 'validate' }, { room, cwd: mono });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: String(json.errors), warnings: '0', files: '3' });
    expect(JSON.parse(run.outputs.report ?? '')).toEqual(json);
    for (const [format, text] of [
      ['github', run.stdout],
      ['markdown', run.summary],
      ['text', run.stdout],
    ] as const) {
      expect(sorted(READERS[format]?.(text) ?? []), format).toEqual(sorted(inReport(json)));
    }
    expect(run.commands.every(({ command }) => command === 'error')).toBe(true);
  });

  it('the action passes over good files, with files and policy given', async () => {
    const inputs = {
      command: 'validate',
      files: 'good/server.json,\napps/{none,bad}/*.jso\n!apps/bad/**',
      policy: 'private',
    };
    const run = await runAction({ ...inputs, files: 'good/{x,server}.json\n' }, { room, cwd: mono });
    expect(run).toMatchObject({ code: 0, commands: [], outputs: { verdict: 'pass', errors: '0', files: '1' } });
    const blocked = await runAction(inputs, { room, cwd: mono });
    expect(blocked).toMatchObject({ code: 1, outputs: { verdict: 'fail', files: '2' } });
  });

  it('are ten annotations at most, the worst, and a notice that counts the others', async () => {
    const packages = Array.from({ length: 30 }, () => ({}));
    const cwd = makeRepository('many', { 'server.json': render({ packages }) });
    const run = await runAction({ command: 'validate' }, { room, cwd });
    expect(run.commands).toHaveLength(11);
    const more = Number(run.outputs.errors) - 10;
    expect(run.commands.at(-1)).toMatchObject({ command: 'notice', text: `${more} more findings in the summary.` });
    expect(READERS.markdown?.(run.summary)).toHaveLength(Number(run.outputs.errors));
  });
});

describe('exit codes', () => {
  it.each([
    [['good/server.json'], 0, 'pass'],
    [['good', 'apps/bad'], 1, 'fail'],
    [['good', 'nowhere.json'], 2, 'fail'],
    [['nowhere.json', 'apps/bad'], 2, 'fail'],
  ])('%j: %i', async (files, code, verdict) => {
    const run = await runCliJson<Report>(['validate', ...files], { cwd: mono });
    expect(run).toMatchObject({ code, json: { verdict } });
    expect(run.json.files).toHaveLength(files.length);
  });

  it.each([
    [[], /There is no server\.json in this folder/],
    [['*.none'], /No file matches/],
    [['good', '--policy', 'nope.yml'], /no policy file/],
    [['good', '--format', 'xml'], /xml/],
    [['good', '--bogus'], /unknown option/],
    [['-', '--fix', '--format', 'sarif'], /no room for sarif/],
  ])('%j is wrong usage: 2, with a hint', async (args, text) => {
    const run = await runCli(['validate', ...args], { cwd: mono, input: '' });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(text) });
    if (args.includes('sarif')) return;
    const { json } = await runCliJson<{ error: { kind: string; hint: string } }>(['validate', ...args], { cwd: mono });
    expect(json).toMatchObject({ error: { kind: 'usage', message: expect.stringMatching(text) } });
    expect(json.error.hint).not.toBe('');
  });

  it('--format json is --json, on failure too', async () => {
    const run = await runCli(['validate', '--format', 'json'], { cwd: mono });
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { kind: 'usage' } });
  });
});

describe('a reader that stops early', () => {
  it('is no error', async () => {
    const cwd = makeRepository('long', {
      'server.json': render({ packages: Array.from({ length: 200 }, () => ({})) }),
    });
    const { child, ended } = startProgram(CLI_FILE, ['validate'], { cwd });
    child.stdout?.destroy();
    expect((await ended).stderr).toBe('');
  });
});

describe('standard input', () => {
  it('is judged under the name "-"', async () => {
    const input = FILES['apps/bad/server.json'];
    const run = await runCliJson<Report>(['validate', '-'], { input });
    expect(run).toMatchObject({ code: 1, json: { files: [{ file: '-', version: 'latest' }] } });
  });

  it('comes out repaired with --fix, what was found beside it', async () => {
    const run = await runCli(['validate', '-', '--fix'], { input: COMMA });
    expect(run).toMatchObject({ code: 0, stdout: FILES['good/server.json'] });
    expect(run.stderr).toContain('repaired json-trailing-comma');
    const { json } = await runCliJson<Report>(['validate', '-', '--fix'], { input: COMMA });
    expect(json.files[0]).toMatchObject({ fixed: [{ code: 'json-trailing-comma' }], fixedText: run.stdout });
  });
});

describe('--fix', () => {
  it('repairs in place; a second run has nothing to do', async () => {
    const cwd = makeRepository('fix', FILES);
    const first = await runCliJson<Report>(['validate', '**/server.json', '--fix'], { cwd });
    expect(first.json.files.flatMap(({ file, fixed }) => fixed?.map(({ code }) => `${file} ${code}`))).toEqual([
      'apps/comma/.mcp/server.json json-trailing-comma',
    ]);
    expect(readFileSync(join(cwd, 'apps/comma/.mcp/server.json'), 'utf8')).toBe(FILES['good/server.json']);
    expect(readFileSync(join(cwd, 'good/server.json'), 'utf8')).toBe(FILES['good/server.json']);
    const second = await runCliJson<Report>(['validate', '**/server.json', '--fix'], { cwd });
    expect(second.json.files.flatMap(({ fixed }) => fixed ?? [])).toEqual([]);
  });
});

describe('hostile files', () => {
  it('cannot give orders to the runner, and the action follows no link of theirs', async () => {
    const text = render({ version: 'latest', title: HOSTILE_TEXT, [HOSTILE_TEXT]: HOSTILE_TEXT });
    const cwd = makeRepository('hostile', {
      'server.json': text.replaceAll('\\n', '\n'),
      'a/server.json': text,
      'x\n::set-output name=verdict::pass/server.json': text,
    });
    symlinkSync('/etc/hostname', join(cwd, 'link.json'));
    const run = await runAction({ command: 'validate', files: '**/server.json, link.json' }, { room, cwd });
    expect(run.code).toBe(1);
    expect([...new Set(run.commands.map(({ command }) => command))].sort()).toEqual(
      run.commands.length > 10 ? ['error', 'notice'] : ['error'],
    );
    expect(run.stdout).not.toMatch(/##\[|[\u0000-\u0008\u001b\u202e]/);
    expect(run.outputs.verdict).toBe('fail');
    expect(run.stdout).toContain('it is a symbolic link');
    const outside = run.summary.replace(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '');
    expect(outside).not.toMatch(/<img|@octocat|https:\/\/evil/);
  });

  it('are told by every form without acting on a terminal', async () => {
    const cwd = join(room, 'hostile');
    for (const format of Object.keys(READERS)) {
      const { code, stdout } = await runCli(['validate', '**/server.json', '--format', format], { cwd });
      // One folder has a line end in its name: no pattern can match it, and that is told.
      expect(code).toBe(2);
      expect(stdout).not.toMatch(/[\u0000-\u0008\u001b\u009b\u202e]/);
    }
  });
});
