import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderCodeBlock, renderCodeSpan } from '../../src/findings/markdown.ts';
import { MAX_COMMENT_BYTES, renderMarkdown } from '../../src/findings/render-markdown.ts';
import { HOSTILE_TEXT, makeFile, makeFinding } from '../support/told-file.ts';

const TEXT = '{\n  "version": "latest",\n}\n';
const LATEST = makeFinding('reserved-version-string', TEXT, {
  at: '"latest"',
  becomes: '"1.0.0"',
  safe: false,
  pointer: '/version',
  args: { version: 'latest' },
});
const COMMA = makeFinding('json-trailing-comma', TEXT, { at: ',', becomes: '', severity: 'warning' });
const options = { maxBytes: MAX_COMMENT_BYTES, title: 'validate' };

describe('renderMarkdown', () => {
  it('tells the verdict, a table per file, and repairs as diffs', () => {
    const file = makeFile(TEXT, [LATEST, COMMA], { name: 'io.github.alice/weather', version: 'latest' });
    expect(renderMarkdown([file, makeFile(undefined, [], { file: 'good.json' })], options)).toMatchInlineSnapshot(`
      "### validate: fail

      1 error, 1 warning in 2 files. \`validate --fix\` repairs 1 of them.

      #### \`server.json\` · \`io.github.alice/weather\` · \`latest\`

      | | where | what | what to do |
      |---|---|---|---|
      | **error** | 2:14<br>\`/version\` | \`reserved-version-string\`<br>The version "latest" is a reserved word. | Name one exact version, for example 1.2.3. |
      | warning | 2:22 | \`json-trailing-comma\`<br>There is a comma after the last item. | Remove the comma. |

      \`validate --fix\` makes these changes:

      \`\`\`diff
      @@ line 2 of 4 @@
      -   "version": "latest",
      +   "version": "latest"
      \`\`\`

      Suggestions, to be judged by a person:

      \`\`\`diff
      @@ line 2 of 4 @@
      -   "version": "latest",
      +   "version": "1.0.0",
      \`\`\`
      "
    `);
  });

  it('says so when nothing is wrong', () => {
    expect(renderMarkdown([makeFile(undefined, [])], options)).toBe('### validate: pass\n\nNo findings in 1 file.\n');
  });

  it('puts files with errors first', () => {
    const files = [makeFile(TEXT, [COMMA], { file: 'warned.json' }), makeFile(TEXT, [LATEST], { file: 'failed.json' })];
    const text = renderMarkdown(files, options);
    expect(text.indexOf('failed.json')).toBeLessThan(text.indexOf('warned.json'));
  });

  it.each([2_000, 65_536])('is at most %i bytes long, and counts what it leaves out', (maxBytes) => {
    const files = Array.from({ length: 30 }, (_, at) =>
      makeFile(
        TEXT,
        Array.from({ length: 200 }, () => LATEST),
        { file: `天/${at}.json`, dropped: 7 },
      ),
    );
    const text = renderMarkdown(files, { ...options, maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    const shown = text.match(/\*\*error\*\*/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(text).toContain(`${(30 * 207 - shown).toLocaleString('en')} more findings: run`);
  });

  it('lets nothing that a stranger wrote act: no markup, HTML, link, mention, cell or fence', () => {
    const text = `{"a": "${HOSTILE_TEXT.replaceAll('\n', ' ')}"}`;
    const finding = makeFinding('schema-violation', text, {
      at: '"a"',
      becomes: '"b"',
      pointer: `/${HOSTILE_TEXT}`,
      args: { message: HOSTILE_TEXT, expected: HOSTILE_TEXT },
    });
    const page = renderMarkdown(
      [makeFile(text, [finding], { file: HOSTILE_TEXT, name: HOSTILE_TEXT, version: '@octocat | `#1`' })],
      options,
    );
    const [outside = '', diff = '', ...more] = page.split(/`{3,}diff/);
    expect(more).toEqual([]);
    expect(outside).not.toMatch(
      /<img|<!--(?! -->)|[^\\]\[link|@octocat|#1|GH-2|https:\/\/|www\.|[^\\]`code|[\u0000-\u0009]/,
    );
    const row = outside.split('\n').find((line) => line.startsWith('| **error**')) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(outside.split('\n').filter((line) => /^#/.test(line))).toHaveLength(2);
    expect(
      diff
        .split('\n')
        .slice(1, -2)
        .every((line) => /^(?:@@|[-+] )/.test(line)),
    ).toBe(true);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['npm i @alice/x', 'npm i @<!-- -->alice/x'],
    ['https://a.b', 'https:<!-- -->//a.b'],
    ['x#1, C# 8', 'x#<!-- -->1, C# 8'],
    ['say "1.0.0"', 'say "1.0.0"'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('code', () => {
  it('is a span only where nothing can end it', () => {
    expect(renderCodeSpan('/packages/0')).toBe('`/packages/0`');
    expect(renderCodeSpan('a`b')).toBe('a\\`b');
    expect(renderCodeSpan('a|b')).toBe('a\\|b');
    expect(renderCodeSpan(' ')).toBe(' ');
  });

  it('is a block with a longer fence than any in it', () => {
    expect(renderCodeBlock(['a', '````'], 'diff')).toBe('`````diff\na\n````\n`````');
    expect(renderCodeBlock(['a'], '')).toBe('```\na\n```');
  });
});
