import { describe, expect, it } from 'vitest';
import { renderFix, renderMessage } from '../../../src/findings/render-text.ts';
import { toSchemaUrl } from '../../../src/manifest/public-urls.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { findingsOf, judge, repair } from './judging.ts';

const npm: JsonObject = {
  registryType: 'npm',
  identifier: '@alice/weather',
  version: '1.0.0',
  transport: { type: 'stdio' },
};
const withVariable = (...variables: JsonObject[]): JsonObject => ({
  packages: [{ ...npm, environmentVariables: variables }],
});
const withArgument = (argument: JsonObject): JsonObject => ({
  packages: [{ ...npm, packageArguments: [{ type: 'named', name: '--x', ...argument }] }],
});
const withHeader = (header: JsonObject): JsonObject => ({
  packages: [],
  remotes: [{ type: 'sse', url: 'https://example.com/sse', headers: [header] }],
});
const repairedVariable = (variable: JsonObject, code: Parameters<typeof repair>[1]) => {
  const packages = repair(withVariable(variable), code)?.after.packages;
  return (packages as { environmentVariables: JsonObject[] }[] | undefined)?.[0]?.environmentVariables[0];
};
const repairedHeader = (header: JsonObject, code: Parameters<typeof repair>[1]) => {
  const remotes = repair(withHeader(header), code)?.after.remotes;
  return (remotes as { headers: JsonObject[] }[] | undefined)?.[0]?.headers[0];
};
const ENV = '/packages/0/environmentVariables/0';
const HEADER = '/remotes/0/headers/0';

/** Random, of no service, and in pieces: nothing that scans sources for secrets should find one here. */
const RANDOM = 'q7Zt2LmX9vRb4KpW8sYd3NfH6gJc1TuE5aQo';

describe('a variable that looks like a secret', () => {
  const UNMARKED = [`warning secret-not-marked ${ENV}/name`];

  it.each([
    ...[
      'API_KEY',
      'OPENAI_API_KEY',
      'apiKey',
      'APIKEY',
      'GITHUB_TOKEN',
      'TOKEN',
      'SLACK_BOT_TOKEN',
      'CLIENT_SECRET',
      'SECRET',
    ],
    ...[
      'DB_PASSWORD',
      'PASSWD',
      'PASSPHRASE',
      'GITHUB_PAT',
      'DB_PWD',
      'DB_PASS',
      'PRIVATE_KEY',
      'AWS_SECRET_ACCESS_KEY',
    ],
    ...['API_KEYS', 'ACCESS_TOKENS', 'SSH_KEY', 'API_KEY_2', 'SIGNING_KEY_BASE64', 'SERVICE_CREDENTIALS', 'CREDENTIAL'],
  ])('is told to be marked: %s', (name) => {
    expect(judge(withVariable({ name }))).toEqual(UNMARKED);
    expect(judge(withVariable({ name, isSecret: true }))).toEqual([]);
    expect(judge(withVariable({ name, isSecret: false }))).toHaveLength(1);
    expect(repairedVariable({ name }, 'secret-not-marked')).toEqual({ name, isSecret: true });
  });

  it.each([
    ...['PUBLIC_KEY', 'STRIPE_PUBLISHABLE_KEY', 'AWS_ACCESS_KEY_ID', 'TOKEN_LIMIT', 'MAX_TOKENS', 'TOKENS', 'KEY_PATH'],
    ...[
      'TOKEN_FILE',
      'TOKEN_URL',
      'KEYBOARD',
      'KEYWORDS',
      'MONKEY',
      'SECRET_NAME',
      'SECRETS_ARN',
      'USE_TOKEN',
      'PWD',
      'PASS',
    ],
    ...[
      'REQUIRE_API_KEY',
      'SONAR_PROJECT_KEY',
      'CACHE_KEY',
      'PAGE_TOKEN',
      'GOOGLE_APPLICATION_CREDENTIALS',
      'BYPASS',
      'PATH',
    ],
    ...['CORS_ALLOW_CREDENTIALS', 'REDACT_SECRETS', 'LOG_LEVEL', '', 'AUTHOR', 'TOKENIZER', `${'A_'.repeat(200)}KEY`],
  ])('is no secret: %s', (name) => {
    expect(judge(withVariable({ name }))).toEqual([]);
  });

  it.each([
    { format: 'boolean' },
    { format: 'number' },
    { format: 'filepath' },
    { choices: ['a', 'b'] },
    { value: 'fixed' },
  ] as JsonObject[])('is no secret with %j', (members) => {
    expect(judge(withVariable({ name: 'API_KEY', ...members }))).toEqual([]);
  });

  it('is looked for in every list', () => {
    const variables = { token: {}, region: {} };
    const packages = [
      {
        ...npm,
        transport: { type: 'sse', url: 'http://localhost/', headers: [{ name: 'X-Session-Token' }] },
        runtimeArguments: [{ type: 'named', name: '--api-key' }],
        packageArguments: [{ type: 'named', name: '--url', value: '{token}', variables }],
        environmentVariables: [{ name: 'API_KEY' }],
      },
    ];
    const headers = [{ name: 'X-Session-Token' }];
    const remotes = [{ type: 'sse', url: 'https://example.com/{apiKey}', variables: { apiKey: {} }, headers }];
    expect(judge({ packages, remotes })).toEqual(
      [
        '/packages/0/transport/headers/0/name',
        '/packages/0/runtimeArguments/0/name',
        '/packages/0/packageArguments/0/variables/token',
        '/packages/0/environmentVariables/0/name',
        '/remotes/0/variables/apiKey',
        '/remotes/0/headers/0/name',
      ].map((pointer) => `warning secret-not-marked ${pointer}`),
    );
  });

  it('is marked in a map of variables too, whatever it is called', () => {
    const remotes = [
      { type: 'sse', url: 'https://example.com/{x_token}', variables: { x_token: { description: 'x' } } },
    ];
    expect(repair({ remotes }, 'secret-not-marked')?.after.remotes).toEqual([
      { ...remotes[0], variables: { x_token: { description: 'x', isSecret: true } } },
    ]);
    const [finding] = findingsOf({ remotes });
    expect(finding && renderMessage(finding)).toBe(
      'The variable "x_token" looks like a secret but is not marked as one.',
    );
  });

  it('may have its secret in a variable', () => {
    const name = 'API_KEY';
    expect(judge(withVariable({ name, value: '{k}', variables: { k: { isSecret: true } } }))).toEqual([]);
    expect(judge(withVariable({ name, value: '{k}', variables: { k: {} } }))).toEqual(UNMARKED);
    expect(judge(withVariable({ name, value: '{api_key}', variables: { api_key: {} } }))).toEqual([
      `warning secret-not-marked ${ENV}/variables/api_key`,
    ]);
  });

  it('is marked by the key that its schema knows', () => {
    const packages = [
      {
        registry_type: 'npm',
        identifier: 'a',
        version: '1.0.0',
        transport: { type: 'stdio' },
        environment_variables: [{ name: 'API_KEY' }],
      },
    ];
    const change: JsonObject = { $schema: toSchemaUrl('2025-07-09'), packages };
    expect(judge(change)).toContain('warning secret-not-marked /packages/0/environment_variables/0/name');
  });
});

describe('a header with a credential', () => {
  const UNMARKED = [`warning authorization-header-not-secret ${HEADER}/name`];

  it.each(['Authorization', 'authorization', 'X-API-Key', 'Cookie', 'Proxy-Authorization', 'PRIVATE-TOKEN'])(
    'is told to be marked: %s',
    (name) => {
      expect(judge(withHeader({ name }))).toEqual(UNMARKED);
      expect(judge(withHeader({ name, isSecret: true }))).toEqual([]);
      expect(repairedHeader({ name }, 'authorization-header-not-secret')).toEqual({ name, isSecret: true });
    },
  );

  it('is told also when it is marked as no secret', () => {
    const header = { name: 'Authorization', isSecret: false };
    expect(judge(withHeader(header))).toEqual(UNMARKED);
    expect(repairedHeader(header, 'authorization-header-not-secret')).toEqual({
      name: 'Authorization',
      isSecret: true,
    });
  });

  it.each(['X-API-Version', 'Accept', 'X-Region', 'User-Agent'])('is not %s', (name) => {
    expect(judge(withHeader({ name }))).toEqual([]);
  });

  it('may have its secret in one of its variables', () => {
    const header = { name: 'Authorization', value: 'Basic {user}:{code}' };
    expect(judge(withHeader({ ...header, variables: { user: {}, code: { isSecret: true } } }))).toEqual([]);
    expect(judge(withHeader({ ...header, variables: { user: {}, code: {} } }))).toEqual(UNMARKED);
  });

  it('whose variables are not declared is told that only', () => {
    expect(judge(withHeader({ name: 'Authorization', value: 'Bearer {t}' }))).toEqual([
      `warning header-template-undeclared ${HEADER}/value`,
    ]);
  });
});

describe('a name in braces', () => {
  it.each([
    ['{x}', '{x}'],
    ['a {x} b {y_1.z-2}', '{x}, {y_1.z-2}'],
    [`$${'{X}'}`, '{X}'],
    ['{{x}}', '{x}'],
    ['{x}{x}', '{x}'],
  ])('in %j of an argument, a header and a variable has to be declared', (value, variables) => {
    const [argument, header, variable] = [
      withArgument({ value }),
      withHeader({ name: 'X', value }),
      withVariable({ name: 'X', value }),
    ];
    expect(judge(argument)).toEqual(['warning argument-template-undeclared /packages/0/packageArguments/0/value']);
    expect(judge(header)).toEqual([`warning header-template-undeclared ${HEADER}/value`]);
    expect(judge(variable)).toEqual([`warning environment-template-undeclared ${ENV}/value`]);
    expect(findingsOf(header)[0]?.args.variables).toBe(variables);
    for (const [change, code] of [
      [argument, 'argument-template-undeclared'],
      [header, 'header-template-undeclared'],
      [variable, 'environment-template-undeclared'],
    ] as const) {
      const after = repair(change, code)?.after;
      expect(after && judge(after)).toEqual([]);
    }
  });

  it.each(['{}', '{1}', '\\d{4}', '{"a": {"b": 1}}', ' [{"name": "x"}]', '{ x }', 'x', '{x', 'x}', '{a b}'])(
    'is none in %j',
    (value) => {
      expect(judge(withArgument({ value }))).toEqual([]);
    },
  );

  it('is looked for in the map beside it only', () => {
    expect(judge(withArgument({ value: '{x}', variables: { x: {} } }))).toEqual([]);
    expect(judge(withArgument({ value: '{x}', variables: { X: {} } }))).toHaveLength(1);
    expect(judge(withArgument({ value: '{toString}', variables: {} }))).toHaveLength(1);
  });

  it('is declared by suggestion, as a secret where it stands in a credential', () => {
    expect(repairedHeader({ name: 'Authorization', value: 'Bearer {t}' }, 'header-template-undeclared')).toEqual({
      name: 'Authorization',
      value: 'Bearer {t}',
      variables: { t: { isRequired: true, isSecret: true } },
    });
    expect(repairedHeader({ name: 'X', value: '{a}{b}', variables: { a: {} } }, 'header-template-undeclared')).toEqual({
      name: 'X',
      value: '{a}{b}',
      variables: { a: {}, b: { isRequired: true } },
    });
    const two = { name: 'X', value: '{a}{b}', variables: { c: {} } };
    expect(repairedHeader(two, 'header-template-undeclared')).toBeUndefined();
    expect(repairedHeader({ ...two, variables: 5 }, 'header-template-undeclared')).toBeUndefined();
  });
});

describe('a secret in the file', () => {
  it.each(['value', 'default'])('is told when a secret has a fixed %s', (member) => {
    const variable = { name: 'DB_PASSWORD', isSecret: true, [member]: 'changeme' };
    expect(judge(withVariable(variable))).toEqual([`warning literal-secret ${ENV}/${member}`]);
    expect(repairedVariable(variable, 'literal-secret')).toEqual({ name: 'DB_PASSWORD', isSecret: true });
  });

  it.each(['', ' ', '{token}', 'Bearer {token}'])('is none in %j', (value) => {
    const variable = { name: 'X', isSecret: true, value, variables: { token: {} } };
    expect(judge(withVariable(variable)).filter((line) => line.includes('literal-secret'))).toEqual([]);
  });

  it.each([
    ['a GitHub token', `ghp_${RANDOM}`],
    ['a GitHub token', `gho_${RANDOM}`],
    ['a GitHub token', `github_pat_${RANDOM}${RANDOM}`],
    ['an API key', `sk-${RANDOM}`],
    ['an API key', `sk-proj-${RANDOM}_${RANDOM}`],
    ['an API key', `sk-ant-api03-${RANDOM}`],
    ['a Stripe key', `sk_live_${RANDOM}`],
    ['an AWS access key', 'AKIAQ7ZT2LMX9VRB4KPW'],
    ['a Slack token', `xoxb-${RANDOM}`],
    ['a Google API key', `AIza${RANDOM.slice(0, 35)}`],
    ['a GitLab token', `glpat-${RANDOM.slice(0, 20)}`],
    ['an npm token', `npm_${RANDOM}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${RANDOM}${RANDOM}\n-----END RSA PRIVATE KEY-----`],
    ['a private key', `-----BEGIN PRIVATE KEY-----\\n${RANDOM}${RANDOM}`],
  ])('is an error when it has the form of %s', (kind, value) => {
    for (const text of [value, ` ${value} `, ...(value.startsWith('-') ? [] : [`Bearer ${value}`, `KEY=${value}`])]) {
      expect(judge(withVariable({ name: 'X', default: text }))).toEqual([`literal-secret ${ENV}/default`]);
      const [finding] = findingsOf(withArgument({ value: text }));
      expect(finding?.severity).toBe('error');
      expect(finding?.args.problem).toBe(`has the form of ${kind}`);
    }
  });

  it.each([
    `ghp_${'x'.repeat(36)}`,
    `ghp_${RANDOM.slice(0, 35)}`,
    `sk-your-openai-api-key-goes-right-here-please`,
    `sk-${'1234567890abcdef'.repeat(2)}`,
    `sk-${RANDOM.slice(0, 31)}`,
    'AKIAIOSFODNN7EXAMPLE',
    `AKIA${'A1B2'.repeat(4)}`,
    'xoxb-your-token-goes-here-now',
    `AIza${RANDOM.slice(0, 34)}`,
    `npm_${RANDOM}a`,
    '-----BEGIN PRIVATE KEY-----',
    `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(100)}`,
    `-----BEGIN PUBLIC KEY-----\n${RANDOM}${RANDOM}`,
  ])('is none in %s', (value) => {
    expect(judge(withVariable({ name: 'X', default: value }))).toEqual([]);
  });

  it('is never shown whole', () => {
    const secret = `ghp_${RANDOM}`;
    const [finding] = findingsOf(withVariable({ name: 'X', value: secret }));
    const shown = JSON.stringify(finding?.args) + (finding && renderMessage(finding) + renderFix(finding));
    expect(shown).not.toContain(secret.slice(0, 6));
    expect(finding?.args).toMatchObject({ shown: 'ghp_', length: 40 });
    expect(findingsOf(withVariable({ name: 'X', isSecret: true, value: 'abcd' }))[0]?.args.shown).toBe('ab');
    expect(findingsOf(withVariable({ name: 'X', isSecret: true, value: 'a' }))[0]?.args.shown).toBe('');
  });
});

describe('other lints of inputs', () => {
  it.each([
    ['a', ['b'], undefined, true],
    ['Metric', ['metric', 'imperial'], 'metric', true],
    [' a', ['a'], 'a', true],
    ['a', ['a'], undefined, false],
    ['', ['a'], undefined, false],
    ['a', [], undefined, false],
    [undefined, ['a'], undefined, false],
  ])('tell a default %j outside the choices %j', (found, choices, meant, isTold) => {
    const variable = { name: 'X', choices, ...(found === undefined ? {} : { default: found }) };
    expect(judge(withVariable(variable))).toEqual(isTold ? [`warning default-outside-choices ${ENV}/default`] : []);
    expect(repairedVariable(variable, 'default-outside-choices')?.default).toBe(meant);
  });

  it('tell a variable that is declared twice in one package', () => {
    const twice = withVariable({ name: 'A' }, { name: 'B' }, { name: 'A' }, { name: 'A' });
    expect(judge(twice)).toEqual([
      'warning environment-variable-duplicate /packages/0/environmentVariables/2/name',
      'warning environment-variable-duplicate /packages/0/environmentVariables/3/name',
    ]);
    const packages = [
      { ...npm, environmentVariables: [{ name: 'A' }] },
      { ...npm, environmentVariables: [{ name: 'A' }] },
    ];
    expect(judge({ packages })).toEqual([]);
    expect(judge(withVariable({ name: 'A' }, { name: 'a' }))).toEqual([]);
  });
});
