import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT_TEXTS } from '../../../src/findings/texts/input.ts';
import { PACKAGE_TEXTS } from '../../../src/findings/texts/package.ts';
import { TRANSPORT_TEXTS } from '../../../src/findings/texts/transport.ts';
import { FINDING_TEXTS, type FindingCode, type FindingExample } from '../../../src/findings/texts.ts';
import { PRIVATE_POLICY, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { ANY_VALUES, findingsOf, measure } from './judging.ts';

const LONG = 200_000;
const MAX_MS = 100;

/** The shape of a server.json as far as these rules look, with room for one text in every place. */
function fill(text: string): JsonObject[] {
  const input = { name: text, value: text, default: text, choices: [text], variables: { [text]: { default: text } } };
  const lists = {
    runtimeArguments: [{ type: 'named', ...input }],
    packageArguments: [{ type: 'positional', ...input }],
    environmentVariables: [{ isSecret: true, ...input }, input],
  };
  const transport = { type: 'sse', url: text, headers: [input] };
  const types = ['npm', 'oci', 'mcpb', text];
  return [
    ...types.map((registryType) => ({
      packages: [
        { registryType, identifier: text, version: text, registryBaseUrl: text, fileSha256: text, transport, ...lists },
      ],
    })),
    { packages: [{ registryType: 'npm', identifier: 'a', transport: { type: text, url: text } }] },
    { remotes: [{ type: text }, { type: 'sse', url: text, headers: [input], variables: { [text]: {} } }] },
    { version: '1.0.0', packages: [{ registryType: 'npm', identifier: 'a', version: text }] },
    {
      remotes: [
        { type: 'sse', url: `https://${text}` },
        { type: 'sse', url: `https://a/${text}` },
      ],
    },
  ];
}

describe('a text of 200,000 characters', () => {
  it.each(
    [
      ...[
        'a',
        ' ',
        '{',
        '{a',
        '{a}',
        '{}',
        '}',
        '-',
        '--',
        '/',
        '//',
        ':',
        '@',
        '.',
        '0',
        '1.',
        'aA',
        'A_',
        '[{',
        '{ ',
        '\t',
      ],
      ...[
        '%',
        '%2e',
        '\\n',
        '=',
        'a=',
        'a:',
        '-a',
        'mcp',
        '[',
        'sk-',
        'Bearer ',
        'é',
        '\u0000',
        'releases/',
        '/-',
        'a.',
      ],
    ].flatMap((unit) =>
      ['', 'https://github.com/', '-----BEGIN PRIVATE KEY-----', '1', 'Bearer '].map((head) => [head, unit]),
    ),
  )('made of %j and many %j is answered quickly', (head, unit) => {
    const text = `${head}${unit.repeat(Math.ceil(LONG / unit.length))}`;
    for (const change of fill(text)) expect(measure(change)).toBeLessThan(MAX_MS);
  });
});

describe('a document of another shape', () => {
  const leaf = fc.oneof(fc.constantFrom(...ANY_VALUES), fc.jsonValue() as fc.Arbitrary<JsonValue>);
  const keys = [
    'type',
    'url',
    'name',
    'value',
    'default',
    'choices',
    'variables',
    'isSecret',
    'version',
    'headers',
    'transport',
  ];
  const more = [
    'registryType',
    'identifier',
    'registryBaseUrl',
    'fileSha256',
    'packageArguments',
    'environmentVariables',
  ];
  const texts = fc.constantFrom('npm', 'oci', 'mcpb', 'stdio', 'sse', 'named', 'API_KEY', '{x}', 'https://{x}/', '');
  const { node } = fc.letrec<{ node: JsonValue }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      texts,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys, ...more), tie('node'), { maxKeys: 6 }) as fc.Arbitrary<JsonValue>,
    ),
  }));

  it('is judged without an exception', () => {
    fc.assert(
      fc.property(node, node, node, (packages, remotes, packageJson) => {
        const surroundings = { packageJson: { name: '', bin: packageJson, mcpName: packageJson } };
        for (const policy of [PUBLIC_POLICY, PRIVATE_POLICY]) {
          findingsOf({ packages: [packages], remotes: [remotes] }, { policy, surroundings });
          findingsOf({ packages, remotes }, { policy });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with very long lists is judged as far as the lists may go', () => {
    const variable = { name: 'API_KEY', value: '{x}', default: 'a', choices: ['b'] };
    const many = Array.from({ length: 8_000 }, () => variable);
    const started = performance.now();
    const findings = findingsOf({ packages: [{ registryType: 'npm', environmentVariables: many }] });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(findings.length).toBeLessThanOrEqual(200);
  });
});

describe('the example of every finding', () => {
  const texts = Object.keys({ ...PACKAGE_TEXTS, ...TRANSPORT_TEXTS, ...INPUT_TEXTS }) as FindingCode[];

  it.each(texts)('%s shows it, and what is right', (code) => {
    const example = (FINDING_TEXTS[code] as { example?: FindingExample }).example;
    if (example === undefined || 'wrongText' in example) throw new Error('no example');
    const policy = example.policy === 'private' ? PRIVATE_POLICY : PUBLIC_POLICY;
    const surroundings = example.packageJson ? { packageJson: example.packageJson as JsonObject } : {};
    const judge = (members: unknown) => findingsOf(members as JsonObject, { policy, surroundings });
    expect(new Set(judge(example.wrong).map((finding) => finding.code))).toEqual(new Set([code]));
    expect(judge(example.right)).toEqual([]);
  });
});
