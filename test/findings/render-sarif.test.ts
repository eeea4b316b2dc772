import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toSarif } from '../../src/findings/render-sarif.ts';
import { HOSTILE_TEXT, makeFile, makeFinding } from '../support/told-file.ts';
import { SARIF_SUBSET } from './sarif-schema.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default.default(ajv);
const isSarif = ajv.compile(SARIF_SUBSET);

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: Record<string, number>;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { id: string; shortDescription: { text: string } }[] };
      };
      readonly invocations: readonly [
        { executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] },
      ];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [Location];
        readonly partialFingerprints: Record<string, string>;
        readonly fixes?: readonly unknown[];
      }[];
    },
  ];
}

const TEXT = '{\n  "version": "latest",\n  "x": [\n]}\n';
const LATEST = makeFinding('reserved-version-string', TEXT, {
  at: '"latest"',
  becomes: '"1.0.0"',
  pointer: '/version',
  rule: 'V1',
  args: { version: 'latest' },
});
const COMMA = makeFinding('json-trailing-comma', TEXT, { at: ',', severity: 'warning' });

function sarif(files: Parameters<typeof toSarif>[0], toPath?: (file: string) => string): Sarif['runs'][0] {
  const log = toSarif(files, { tool: { name: 'mcp-git-registry', version: '1.2.3' }, ...(toPath ? { toPath } : {}) });
  expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  return (log as Sarif).runs[0];
}

describe('toSarif', () => {
  it('gives every finding its rule, level, region in UTF-16 units, and fix', () => {
    const run = sarif([makeFile(TEXT, [LATEST, COMMA])]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['json-trailing-comma', 'reserved-version-string']);
    expect(run.tool.driver.rules[1]?.shortDescription.text).toBe('The version is a reserved word.');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.results[0]).toMatchObject({
      level: 'error',
      message: { text: 'The version "latest" is a reserved word. Name one exact version, for example 1.2.3.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'server.json' },
            region: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 22 },
          },
          logicalLocations: [{ fullyQualifiedName: '/version' }],
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 22 },
                  insertedContent: { text: '"1.0.0"' },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(run.results[1]?.fixes).toBeUndefined();
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('is valid without findings', () => {
    expect(sarif([makeFile(undefined, [])]).results).toEqual([]);
    expect(sarif([]).results).toEqual([]);
  });

  it.each([
    ['a b/ü%#?.json', 'a%20b/%C3%BC%25%23%3F.json'],
    ['/data/server.json', 'file:///data/server.json'],
    ['-', '-'],
    ['a\ud800b', 'a%EF%BF%BDb'],
  ])('names the file %j %j', (file, uri) => {
    const [result] = sarif([makeFile(TEXT, [LATEST], { file })]).results;
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('has fingerprints that differ within a file, and stay when lines move', () => {
    const moved = { ...LATEST, line: 7, endLine: 7 };
    const print = (finding: typeof LATEST, file: string) =>
      sarif([makeFile(TEXT, [finding], { file })]).results[0]?.partialFingerprints;
    expect(print(moved, 'a')).toEqual(print(LATEST, 'a'));
    expect(print(LATEST, 'b')).not.toEqual(print(LATEST, 'a'));
    const twice = sarif([makeFile(TEXT, [LATEST, LATEST])]).results.map((result) => result.partialFingerprints);
    expect(twice[0]).not.toEqual(twice[1]);
  });

  it('says what was dropped, and that a file could not be read', () => {
    const unreadable = makeFinding('unreadable-file', '', { args: { reason: 'gone' } });
    const run = sarif([makeFile(TEXT, [LATEST], { dropped: 12 }), makeFile(undefined, [unreadable])]);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe('server.json has 12 more findings.');
    expect(run.results[1]?.locations[0].physicalLocation.region).toBeUndefined();
  });

  it('makes no link and no control character of what strangers wrote', () => {
    const finding = makeFinding('schema-violation', TEXT, {
      at: '"latest"',
      pointer: HOSTILE_TEXT,
      args: { message: `[link](https://evil.example)${HOSTILE_TEXT}`, expected: HOSTILE_TEXT },
    });
    const [result] = sarif([makeFile(TEXT, [finding], { file: HOSTILE_TEXT, dropped: 1 })]).results;
    expect(result?.message.text).not.toMatch(/\]\(|[\u0000-\u001f\u202e]/);
    expect(result?.locations[0].logicalLocations?.[0]?.fullyQualifiedName).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[!-~]+$/);
  });
});
