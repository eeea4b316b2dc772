import { describe, expect, it } from 'vitest';
import { renderRun } from '../../src/findings/render-run.ts';
import { HOSTILE_TEXT, makeFile, makeFinding } from '../support/told-file.ts';

const TEXT = '{\n\t"name": "io.github.alice/weather",\n\t"version": "^1.0.0",\n\t"packages": [\n\t\t{}\n\t]\n}\n';
const plain = { colour: false };

const RANGE = makeFinding('version-looks-like-range', TEXT, {
  at: '"^1.0.0"',
  becomes: '"1.0.0"',
  safe: false,
  rule: 'V2',
  args: { version: '^1.0.0', wanted: '1.2.3' },
});

describe('renderRun', () => {
  it('tells a finding as a compiler does: place, what, the line, why, what to do, the change, and a summary', () => {
    expect(renderRun([makeFile(TEXT, [RANGE])], plain)).toMatchInlineSnapshot(`
      "server.json:3:13  error  version-looks-like-range  (V2)

        The version "^1.0.0" looks like a range of versions.

        2 │     "name": "io.github.alice/weather",
      > 3 │     "version": "^1.0.0",
          │                ^^^^^^^^

        An entry stands for one exact version: with a range, nobody could say what was checked or what runs.
        → Name one exact version, for example 1.2.3.

      - 3 │     "version": "^1.0.0",
      + 3 │     "version": "1.0.0",
        A suggestion: --fix leaves it to you.

      ✗ 1 error.
        More about a finding: explain version-looks-like-range"
    `);
  });

  it('says why once per code, goes on over lines, shows what --fix does, and notes last in a line each', () => {
    const again = makeFinding('version-looks-like-range', TEXT, {
      at: '[\n\t\t{}\n\t]',
      args: { version: 'x', wanted: '1.2.3' },
    });
    const comma = makeFinding('json-trailing-comma', TEXT, { at: ',', becomes: '', severity: 'warning' });
    const note = makeFinding('waiting-for-admission', TEXT, { severity: 'info', at: '"name"' });
    expect(renderRun([makeFile(TEXT, [RANGE, again, comma, note], { dropped: 2 })], plain)).toMatchInlineSnapshot(`
      "server.json:3:13  error  version-looks-like-range  (V2)

        The version "^1.0.0" looks like a range of versions.

        2 │     "name": "io.github.alice/weather",
      > 3 │     "version": "^1.0.0",
          │                ^^^^^^^^

        An entry stands for one exact version: with a range, nobody could say what was checked or what runs.
        → Name one exact version, for example 1.2.3.

      - 3 │     "version": "^1.0.0",
      + 3 │     "version": "1.0.0",
        A suggestion: --fix leaves it to you.

      server.json:4:14  error  version-looks-like-range

        The version "x" looks like a range of versions.

        3 │     "version": "^1.0.0",
      > 4 │     "packages": [
          │                 ^ … to line 6

        → Name one exact version, for example 1.2.3.

      server.json:2:35  warning  json-trailing-comma

        There is a comma after the last item.

        1 │ {
      > 2 │     "name": "io.github.alice/weather",
          │                                      ^

        JSON allows no trailing comma; most readers refuse the whole file because of it.
        → Remove the comma.

      - 2 │     "name": "io.github.alice/weather",
      + 2 │     "name": "io.github.alice/weather"
        validate --fix does this for you.

      server.json:2:2  info  waiting-for-admission  {name} {version} waits for admission and is not on the site.
        → Run: mcp-git-registry admit {options}  (asks for proofs; --vouch if you yourself answer for it)
      server.json: 2 more findings of the same kinds.

      ✗ 2 errors, 1 warning, 1 note.
        validate --fix repairs 1 of them.
        More about a finding: explain version-looks-like-range"
    `);
  });

  it('names good files, up to ten of them', () => {
    const good = (count: number) =>
      Array.from({ length: count }, (_, index) => makeFile(undefined, [], { file: `${index}/server.json` }));
    expect(renderRun([makeFile(undefined, [], { name: 'a.b/c', version: '1.0.0' })], plain)).toBe(
      '✓ server.json (a.b/c 1.0.0): nothing wrong.',
    );
    expect(renderRun(good(10), plain).split('\n')).toHaveLength(10);
    expect(renderRun(good(1_100), plain)).toBe('✓ 1,100 files, nothing wrong.');
    const mixed = renderRun([...good(2), makeFile(TEXT, [{ ...RANGE, severity: 'warning' }])], plain);
    expect(mixed).toContain('✓ 1/server.json: nothing wrong.\n✓ 1 warning in 1 of 3 files; nothing that is refused.');
  });

  it('cuts the old and the new line of a repair at the same place', () => {
    const text = `{"a": "${'x'.repeat(80)}", "version": "1.0.0",}`;
    const finding = makeFinding('json-trailing-comma', text, { at: ',}', becomes: '}' });
    const lines = renderRun([makeFile(text, [finding])], plain).split('\n');
    const [old = '', made = ''] = lines.filter((line) => /^[-+] 1/.test(line));
    expect(old.slice(1).replace(',}', '}')).toBe(made.slice(1));
  });

  it('says what was repaired, and what could not be written', () => {
    const file = makeFile(undefined, [], { fixed: [RANGE], notFixed: 'permission denied' });
    expect(renderRun([file], plain)).toContain('✓ server.json: repaired version-looks-like-range (line 3)');
    expect(renderRun([file], plain)).toContain('✗ server.json: the repairs were not written: permission denied.');
  });

  it('colours only when asked, and says the same then', () => {
    const files = [makeFile(TEXT, [RANGE])];
    const coloured = renderRun(files, { colour: true });
    expect(coloured).toContain('\u001b[1;31merror\u001b[0m');
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderRun(files, plain));
    expect(renderRun(files, plain)).not.toContain('\u001b');
  });

  it('breaks sentences and cuts lines to the width of a terminal', () => {
    const text = TEXT.replace('weather', 'w'.repeat(300));
    const finding = makeFinding('schema-violation', text, {
      at: `"io.github.alice/${'w'.repeat(300)}"`,
      args: { message: 'word '.repeat(39), expected: 'word '.repeat(39) },
    });
    const lines = renderRun([makeFile(text, [finding])], { colour: false, columns: 60 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.length).toBeGreaterThan(12);
  });

  it('shows forty frames of a file and the others in a line each: nothing is hidden', () => {
    const many = Array.from({ length: 200 }, () => RANGE);
    const text = renderRun([makeFile(TEXT, many)], plain);
    expect(text.match(/^ {2}The version/gm)).toHaveLength(40);
    expect(text.match(/version-looks-like-range {2}\(V2\)/g)).toHaveLength(200);
  });

  it('tells a file without text or place', () => {
    const finding = makeFinding('unreadable-file', '', { args: { reason: 'permission denied' } });
    expect(renderRun([makeFile(undefined, [finding])], plain)).toMatch(
      /^server\.json {2}error {2}unreadable-file\n\n {2}This cannot be read as a file: permission denied\.\n/,
    );
  });

  it('lets nothing that a stranger wrote act on the terminal or in the log of a workflow', () => {
    const text = `{"a": "${HOSTILE_TEXT}", "b": "${HOSTILE_TEXT}"}`;
    const finding = makeFinding('schema-violation', text, {
      at: HOSTILE_TEXT,
      becomes: HOSTILE_TEXT.repeat(2),
      file: HOSTILE_TEXT,
      args: { message: HOSTILE_TEXT, expected: HOSTILE_TEXT },
    });
    const file = {
      file: HOSTILE_TEXT,
      name: HOSTILE_TEXT,
      version: HOSTILE_TEXT,
      fixed: [finding],
      notFixed: HOSTILE_TEXT,
    };
    const told = renderRun([makeFile(text, [finding], file), makeFile(undefined, [], file)], plain);
    for (const line of told.split('\n')) {
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200f\u2028\u202a-\u202e\u2066-\u2069]/);
      expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });

  it('takes a text of one line with 200,000 characters', () => {
    const text = `{"a": "${'x'.repeat(200_000)}", "version": "^1.0.0"}`;
    const finding = makeFinding('version-looks-like-range', text, {
      at: '"^1.0.0"',
      becomes: '"1"',
      args: { version: 'x', wanted: '1.2.3' },
    });
    const begin = performance.now();
    const told = renderRun(
      [
        makeFile(
          text,
          Array.from({ length: 40 }, () => finding),
        ),
      ],
      plain,
    );
    expect(performance.now() - begin).toBeLessThan(3_000);
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThan(140);
  });
});
