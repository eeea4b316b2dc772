import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import type { PackageSubject } from '../../src/packages/package-verdict.ts';
import { provePypiPackage } from '../../src/packages/pypi.ts';
import { codesOf, proveIn, type Said, type World } from './support.ts';

const SERVER = 'io.github.test/demo';
const TOKEN = `mcp-name: ${SERVER}`;
const SUBJECT: PackageSubject = { serverName: SERVER, type: 'pypi', identifier: 'demo-pkg', version: '1.0.0' };
const URL_READ = 'https://pypi.org/pypi/demo-pkg/1.0.0/json';
const READ = `GET ${URL_READ}`;
const PROBE = 'HEAD https://pypi.org/pypi/demo-pkg/json';
const fileOf = (filename: string, digit: string) => ({ filename, digests: { sha256: digit.repeat(64), md5: 'x' } });
const URLS = [fileOf('demo-1.0.0.tar.gz', 'b'), fileOf('demo-1.0.0-py3-none-any.whl', 'a')];

const prove = (world: World) => proveIn(provePypiPackage, SUBJECT, world).result;
const describedAs = (description: unknown, more: object = {}) =>
  [200, { info: { description, ...more }, urls: URLS }] as const;

describe('a PyPI package', () => {
  it('is proved by the token in its description', () => {
    const document = { info: { description: `# Demo\n\n<!-- ${TOKEN} -->\n` }, urls: URLS };
    expect(prove({ [READ]: [200, document] })).toEqual({
      outcome: 'proved',
      told: [],
      observed: { url: URL_READ, marker: TOKEN, answerDigest: digestOf(JSON.stringify(document)) },
      digest: {
        files: [
          { filename: 'demo-1.0.0-py3-none-any.whl', sha256: 'a'.repeat(64) },
          { filename: 'demo-1.0.0.tar.gz', sha256: 'b'.repeat(64) },
        ],
      },
    });
  });

  it.each([
    ['no token', 'nothing', {}, 'pypi-name-missing'],
    ['null', null, {}, 'pypi-name-missing'],
    ['nothing', undefined, {}, 'pypi-name-missing'],
    ['the token in summary alone', '', { summary: TOKEN }, 'pypi-name-missing'],
    ['the token in project_urls alone', '', { project_urls: { MCP: TOKEN } }, 'pypi-name-missing'],
    ['the token and a full stop', `${TOKEN}.`, {}, 'pypi-name-glued'],
    ['another name', 'mcp-name: io.github.test/other', {}, 'pypi-name-mismatch'],
    ['two blanks', `mcp-name:  ${SERVER}`, {}, 'pypi-name-mismatch'],
  ])('is disproved with %s as description', (_, description, more, code) => {
    const verdict = prove({ [READ]: describedAs(description, more) });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['disproved', [`error ${code}`]]);
    expect(verdict).not.toHaveProperty('digest');
    expect(verdict.observed).toMatchObject({ url: URL_READ });
  });

  it('tells every name that it saw, and which line to add', () => {
    const [told] = prove({ [READ]: describedAs('mcp-name: a.b/c\nmcp-name: a.b/d') }).told;
    expect(renderMessage(told!)).toBe(
      `The description of the PyPI package "demo-pkg" 1.0.0 (${URL_READ}) says "mcp-name: a.b/c", "mcp-name: a.b/d"; expected "${TOKEN}".`,
    );
    expect(renderFix(told!)).toContain(`Add a line of its own to the README: ${TOKEN}.`);
  });

  it('tells which character is stuck to the name', () => {
    const { told, observed } = prove({ [READ]: describedAs(`The name is ${TOKEN}.`) });
    expect(told[0]?.args).toMatchObject({ trailing: '.' });
    expect(observed).toMatchObject({ marker: `${TOKEN}.` });
  });

  it('is proved with a warning when the owner alone is in another case', () => {
    const verdict = prove({ [READ]: describedAs('mcp-name: io.github.TEST/demo') });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['warning package-name-owner-case']]);
    expect(verdict.observed).toMatchObject({ marker: 'mcp-name: io.github.TEST/demo' });
  });

  it.each<[Said, Said | undefined, string, string]>([
    [[200, '<html>'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, '{}'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, '{"info": []}'], undefined, 'unknown', 'package-registry-unknown'],
    [[200, '{"info": {"description": 5}}'], undefined, 'unknown', 'package-registry-unknown'],
    [404, 200, 'late', 'package-version-late'],
    [404, 404, 'disproved', 'package-not-found'],
    [404, 429, 'unknown', 'package-registry-unknown'],
    [404, 500, 'unknown', 'package-registry-unknown'],
    [404, 'timeout', 'unknown', 'package-registry-unknown'],
    [404, 418, 'unknown', 'package-registry-unknown'],
    [429, undefined, 'unknown', 'package-registry-unknown'],
    [500, undefined, 'unknown', 'package-registry-unknown'],
    [418, undefined, 'unknown', 'package-registry-unknown'],
    [401, undefined, 'unknown', 'package-registry-unknown'],
    [403, undefined, 'unknown', 'package-registry-unknown'],
    ['timeout', undefined, 'unknown', 'package-registry-unknown'],
    ['dns', undefined, 'unknown', 'package-registry-unknown'],
    ['too-large', undefined, 'unknown', 'package-registry-unknown'],
    ['too-many-redirects', undefined, 'unknown', 'package-registry-unknown'],
  ])('answered with %j, probe %j, is %s', (read, probe, outcome, code) => {
    const verdict = prove({ [READ]: read, ...(probe === undefined ? {} : { [PROBE]: probe }) });
    const severity = outcome === 'disproved' ? 'error' : 'warning';
    expect([verdict.outcome, codesOf(verdict)]).toEqual([outcome, [`${severity} ${code}`]]);
    expect(verdict).not.toHaveProperty('digest');
  });

  it('is asked for once more before it is called late, past every cache', () => {
    const run = proveIn(provePypiPackage, SUBJECT, { [READ]: { turns: [404, 404] }, [PROBE]: 200 });
    expect(run.asked).toEqual([READ, PROBE, READ]);
    expect(run.steps[2]).toMatchObject([{ headers: { accept: 'application/json', 'cache-control': 'no-cache' } }]);
    expect(run.result.outcome).toBe('late');
  });

  it.each<[Said, string]>([
    [describedAs(TOKEN), 'proved'],
    [describedAs('none'), 'disproved'],
    [503, 'unknown'],
  ])('that answers the second time with %j is %s', (second, outcome) => {
    expect(prove({ [READ]: { turns: [404, second as 503] }, [PROBE]: 200 }).outcome).toBe(outcome);
  });

  it.each([
    ['broken wheel', 'broken wheel'],
    ['x'.repeat(300), `${'x'.repeat(200)}…`],
    ['', true],
    [null, true],
  ])('that is yanked for %j keeps %j', (reason, kept) => {
    const { outcome, observed } = prove({ [READ]: describedAs(TOKEN, { yanked: true, yanked_reason: reason }) });
    expect([outcome, observed]).toEqual(['proved', expect.objectContaining({ yanked: kept })]);
  });

  it.each([
    [undefined],
    [null],
    [[]],
    [[null, 5, {}, { filename: 'a' }, { filename: 'a', digests: null }]],
    [[{ filename: 'a', digests: { sha256: 'A'.repeat(64) } }]],
    [[{ filename: 'a', digests: { sha256: 5 } }]],
    [[{ filename: 5, digests: { sha256: 'a'.repeat(64) } }]],
    [[{ filename: 'x'.repeat(257), digests: { sha256: 'a'.repeat(64) } }]],
  ])('is proved without a digest when its files are %j, and says so', (urls) => {
    const verdict = prove({ [READ]: [200, { info: { description: TOKEN }, urls }] });
    expect([verdict.outcome, codesOf(verdict)]).toEqual(['proved', ['info package-digest-unknown']]);
    expect(verdict).not.toHaveProperty('digest');
  });

  it('with more than a hundred files keeps a hundred and one digest of all', () => {
    const names = Array.from({ length: 150 }, (_, index) => `demo-${String(index).padStart(3, '0')}.whl`);
    const digestWith = (digits: string) =>
      prove({
        [READ]: [
          200,
          {
            info: { description: TOKEN },
            urls: names.map((name) => fileOf(name, name === 'demo-149.whl' ? digits : 'a')),
          },
        ],
      }).digest as { files: unknown[]; count: number; all: string };
    const digest = digestWith('a');
    expect([digest.files.length, digest.count]).toEqual([100, 150]);
    expect(digest.all).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digestWith('b').all).not.toBe(digest.all);
  });
});
