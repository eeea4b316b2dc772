import { toSchemaUrl } from '../../src/manifest/public-urls.ts';
import type { Surroundings } from '../../src/manifest/rules/rule.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

/**
 * One seeded mistake: breaks exactly one rule in a server.json that breaks none. Undefined where the document has no
 * place for it. `code` is what must be told, and nothing else as an error.
 */
export interface Mutation {
  readonly rule: string;
  readonly code: string;
  /** Without these the rule has nothing to compare with. */
  readonly surroundings?: Surroundings;
  readonly mutate: (server: JsonObject, pick: (length: number) => number) => JsonObject | string | undefined;
}

/** Mistakes reach into documents of any shape. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Json = any;

const set = (rule: string, code: string, member: string, value: JsonValue): Mutation => ({
  rule,
  code,
  mutate: (server) => ({ ...server, [member]: value }),
});

const drop = (rule: string, code: string, member: string): Mutation => ({
  rule,
  code,
  mutate: (server) => {
    const copy = { ...server };
    delete copy[member];
    return Object.hasOwn(server, member) ? copy : undefined;
  },
});

/** Changes one of the packages that `is` accepts. */
function inPackage(
  rule: string,
  code: string,
  change: (pack: Json, server: Json) => Json,
  is: (pack: Json) => boolean = () => true,
): Mutation {
  return {
    rule,
    code,
    mutate: (server, pick) => {
      const packages = (server.packages ?? []) as Json[];
      const places = packages.flatMap((pack, index) => (is(pack) ? [index] : []));
      if (places.length === 0) return undefined;
      const at = places[pick(places.length)];
      return { ...server, packages: packages.map((pack, index) => (index === at ? change(pack, server) : pack)) };
    },
  };
}

/** Changes one of the remotes. */
function inRemote(rule: string, code: string, change: (remote: Json) => Json): Mutation {
  return {
    rule,
    code,
    mutate: (server, pick) => {
      const remotes = (server.remotes ?? []) as Json[];
      if (remotes.length === 0) return undefined;
      const at = pick(remotes.length);
      return { ...server, remotes: remotes.map((remote, index) => (index === at ? change(remote) : remote)) };
    },
  };
}

const without = (object: Json, ...keys: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const isOf =
  (...types: string[]) =>
  (pack: Json) =>
    types.includes(pack.registryType);
const withArgument = (argument: Json) => (pack: Json) => ({
  ...pack,
  packageArguments: [...(pack.packageArguments ?? []), argument],
});
const withVariable = (variable: Json) => (pack: Json) => ({
  ...pack,
  environmentVariables: [...(pack.environmentVariables ?? []), variable],
});
const inText = (rule: string, code: string, change: (text: string) => string | undefined): Mutation => ({
  rule,
  code,
  mutate: (server) => change(JSON.stringify(server, null, 2)),
});
const icon = (src: string, more: Json = {}) => [{ src, ...more }];
const GITHUB = (url: string, source = 'github', more: Json = {}) => ({ url, source, ...more });
const REAL_HASH = 'fe333e598595000ae021bd27117db32ec69af6987f507ba7a63c90638ff633ce';
/** Shaped like a token, put together so that no scanner takes this file for a leak. */
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');

const NPM_NAME = '@example/weather';
/** The package.json of an npm package. */
const beside = (mutation: Mutation, packageJson: JsonObject): Mutation => ({
  ...mutation,
  surroundings: { packageJson: { name: NPM_NAME, ...packageJson } },
});

export const MUTATIONS: readonly Mutation[] = [
  // The file.
  inText('D-11', 'byte-order-mark', (text) => `\uFEFF${text}`),
  inText('D-11', 'json-comment', (text) => text.replace('{', '{ // a comment\n')),
  inText('D-11', 'json-trailing-comma', (text) => text.replace(/\n\}$/, ',\n}')),
  inText('D-11', 'duplicate-json-key', (text) => text.replace('{', '{ "version": "0.0.1",')),
  inText('D-11', 'json-syntax', (text) => text.replace(/",\n/, '"\n')),
  inText('D-11', 'json-too-deep', (text) => text.replace('{', `{ "deep": ${'['.repeat(70)}${']'.repeat(70)},`)),
  inText('D-11', 'not-an-object', (text) => `[${text}]`),
  inText('D-11', 'file-too-large', (text) => text.replace('{', `{${' '.repeat(262_144)}`)),
  // $schema.
  drop('S1', 'schema-field-required', '$schema'),
  set('S2', 'schema-version-extraction-error', '$schema', 'https://example.com/server.json'),
  set('S4', 'schema-version-not-available', '$schema', 'https://example.com/schemas/draft/server.schema.json'),
  // Spellings of other versions of the format, and what they had beside that.
  inPackage('3.4', 'key-spelled-twice', (pack) => ({ ...pack, registry_type: pack.registryType })),
  inPackage('D10', 'old-key-spelling', ({ registryType, ...pack }) => ({ ...pack, registry_type: registryType })),
  {
    rule: 'D-3',
    code: 'new-key-spelling',
    mutate: (server) => (server.packages ? { ...server, $schema: toSchemaUrl('2025-07-09') } : undefined),
  },
  {
    rule: 'D9',
    code: 'status-in-document',
    mutate: (server) => ({ ...server, $schema: toSchemaUrl('2025-09-16'), status: 'deprecated' }),
  },
  // Name and version.
  set('N1', 'invalid-server-name', 'name', ''),
  set('N2', 'invalid-server-name', 'name', 'weather'),
  set('N3', 'invalid-server-name', 'name', 'com.example/a/b'),
  set('N4', 'invalid-server-name', 'name', '/weather'),
  set('N5', 'invalid-server-name', 'name', '-com.example/weather'),
  set('N6', 'invalid-server-name', 'name', 'com.example/weather_'),
  set('N7', 'schema-violation', 'name', `com.example/${'a'.repeat(200)}`),
  drop('V3', 'schema-violation', 'version'),
  set('V1', 'reserved-version-string', 'version', 'Latest'),
  set('V2', 'version-looks-like-range', 'version', '^1.2.3'),
  set('V3', 'schema-violation', 'version', 7),
  inPackage('V1', 'reserved-version-string', (pack) => ({ ...pack, version: 'latest' }), isOf('npm', 'pypi')),
  inPackage('V2', 'version-looks-like-range', (pack) => ({ ...pack, version: '>=1.0.0' }), isOf('npm', 'pypi')),
  set('PATH-version', 'version-path-unsafe', 'version', 'refs/heads/main'),
  set('PATH-name', 'name-path-unsafe', 'name', 'com.example/weather.json'),
  // Texts.
  set('T1', 'title-whitespace-only', 'title', '   '),
  set('T2', 'schema-violation', 'title', 'T'.repeat(101)),
  set('T3', 'description-too-long', 'description', `${'word '.repeat(20)}word`),
  set('T3', 'schema-violation', 'description', ''),
  drop('T3', 'schema-violation', 'description'),
  set('D-10', 'placeholder-text', 'description', 'TODO: describe this server'),
  set('D-10', 'placeholder-text', 'description', 'A server for [describe what it does]'),
  set('D-10', 'placeholder-text', 'name', 'io.github.<your-username>/weather'),
  set('D-10', 'placeholder-text', 'version', '{{VERSION}}'),
  set('I1', 'icon-src-invalid-url', 'icons', icon('https://exa mple.com/i.png')),
  set('I2', 'icon-src-not-absolute', 'icons', icon('/i.png')),
  set('I3', 'icon-src-invalid-scheme', 'icons', icon('http://example.com/i.png')),
  set('I4', 'schema-violation', 'icons', icon(`https://example.com/${'i'.repeat(300)}`)),
  set('I5', 'schema-violation', 'icons', icon('https://example.com/i.gif', { mimeType: 'image/gif' })),
  set('I6', 'schema-violation', 'icons', icon('https://example.com/i.png', { sizes: ['large'] })),
  set('I7', 'schema-violation', 'icons', icon('https://example.com/i.png', { theme: 'auto' })),
  set('W1', 'invalid-website-url', 'websiteUrl', 'ht tp://example.com/docs'),
  set('W2', 'website-url-must-be-absolute', 'websiteUrl', 'example.com/docs'),
  set('W3', 'website-url-invalid-scheme', 'websiteUrl', 'http://example.com'),
  set('W4', 'website-url-invalid-characters', 'websiteUrl', "https://example.com/it's"),
  // Repository.
  set('R6', 'repository-empty', 'repository', {}),
  set('R2', 'invalid-repository-url', 'repository', GITHUB('https://github.com/a/b/tree/main/c')),
  set('R2', 'invalid-repository-url', 'repository', GITHUB('https://GitHub.com/a/b')),
  set('R3', 'invalid-repository-url', 'repository', GITHUB('https://gitlab.com/a', 'gitlab')),
  set('R4', 'invalid-repository-url', 'repository', GITHUB('https://bitbucket.org/a/b', 'bitbucket')),
  set('R5', 'invalid-subfolder-path', 'repository', GITHUB('https://github.com/a/b', 'github', { subfolder: '/c' })),
  set('R6', 'schema-violation', 'repository', { source: 'github' }),
  set('R6', 'invalid-repository-url', 'repository', { url: 'https://github.com/a/b' }),
  // Packages.
  inPackage('K1', 'package-name-has-spaces', (pack) => ({ ...pack, identifier: 'my package' }), isOf('npm', 'pypi')),
  inPackage('K3', 'package-type-unsupported', (pack) => ({ ...pack, registryType: 'docker' }), isOf('npm')),
  inPackage('K4', 'schema-violation', (pack) => without(pack, 'registryType')),
  inPackage('K4', 'schema-violation', (pack) => without(pack, 'identifier')),
  inPackage('K4', 'schema-violation', (pack) => without(pack, 'transport')),
  inPackage('K4', 'package-identifier-missing', (pack) => ({ ...pack, identifier: '' }), isOf('npm', 'pypi')),
  inPackage('K6', 'schema-violation', (pack) => ({ ...pack, registryBaseUrl: 7 }), isOf('npm', 'pypi')),
  inPackage(
    'K',
    'package-base-url-mismatch',
    (pack) => ({ ...pack, registryBaseUrl: 'https://registry.npmjs.org/' }),
    isOf('npm'),
  ),
  inPackage(
    'K',
    'package-base-url-mismatch',
    (pack) => ({ ...pack, registryBaseUrl: 'https://test.pypi.org' }),
    isOf('pypi'),
  ),
  inPackage(
    'K',
    'package-base-url-forbidden',
    (pack) => ({ ...pack, registryBaseUrl: 'https://docker.io' }),
    isOf('oci'),
  ),
  inPackage('K', 'package-sha-forbidden', (pack) => ({ ...pack, fileSha256: REAL_HASH }), isOf('npm', 'pypi', 'oci')),
  inPackage('K', 'package-version-forbidden', (pack) => ({ ...pack, version: '1.0.0' }), isOf('oci')),
  inPackage(
    'K',
    'oci-reference-invalid',
    (pack) => ({ ...pack, identifier: 'docker.io/Alice/Weather:1' }),
    isOf('oci'),
  ),
  inPackage('K', 'oci-host-unsupported', (pack) => ({ ...pack, identifier: 'gcr.io/a/b:1' }), isOf('oci')),
  inPackage('K', 'package-sha-required', (pack) => without(pack, 'fileSha256'), isOf('mcpb')),
  inPackage('K5b', 'implausible-sha256', (pack) => ({ ...pack, fileSha256: '0'.repeat(64) }), isOf('mcpb')),
  inPackage('K5', 'schema-violation', (pack) => ({ ...pack, fileSha256: REAL_HASH.toUpperCase() }), isOf('mcpb')),
  inPackage('K', 'mcpb-url-invalid', (pack) => ({ ...pack, identifier: 'https://example.com/mcp.mcpb' }), isOf('mcpb')),
  // Transports and remotes.
  inPackage('X1', 'unsupported-transport-type', (pack) => ({ ...pack, transport: { type: 'http' } })),
  inPackage('X2', 'stdio-transport-url-not-empty', (pack) => ({
    ...pack,
    transport: { type: 'stdio', url: 'https://a.example' },
  })),
  inPackage('X3', 'streamable-transport-url-required', (pack) => ({ ...pack, transport: { type: 'sse' } })),
  inPackage('X4', 'invalid-templated-url', (pack) => ({
    ...pack,
    transport: { type: 'sse', url: 'http://{nowhere}/x' },
  })),
  inRemote('X6', 'unsupported-remote-transport-type', (remote) => ({ ...remote, type: 'http' })),
  inRemote('X7', 'remote-transport-url-required', (remote) => without(remote, 'url')),
  inRemote('X8', 'invalid-remote-url', (remote) => ({ ...remote, url: 'http://example.com/mcp' })),
  inRemote('X9', 'invalid-templated-url', (remote) => ({ ...remote, url: 'https://{nowhere}.example.com/mcp' })),
  inRemote('X10', 'invalid-remote-url', (remote) => ({ ...remote, url: 'https://[::ffff:10.0.0.1]/mcp' })),
  inRemote('X11', 'invalid-remote-url', (remote) => ({ ...remote, url: 'example.com/mcp' })),
  // Arguments, environment variables, headers.
  inPackage('A1', 'named-argument-name-required', withArgument({ type: 'named', name: '' })),
  inPackage('A2', 'invalid-named-argument-name', withArgument({ type: 'named', name: '--file <path>' })),
  inPackage(
    'A3',
    'argument-value-starts-with-name',
    withArgument({ type: 'named', name: '--port', value: '--port 80' }),
  ),
  inPackage('A4', 'argument-default-starts-with-name', withArgument({ type: 'named', name: '-c', default: '-c x' })),
  inPackage('A6', 'schema-violation', withArgument({ type: 'positional' })),
  inPackage('A7', 'schema-violation', withArgument({ type: 'flag', name: '--x' })),
  inPackage('A8', 'schema-violation', withArgument({ type: 'named', name: '--x', format: 'path' })),
  inPackage('S6', 'schema-violation', withArgument({ type: 'named', name: '--x', default: 5 })),
  inPackage('S6', 'schema-violation', withVariable('KEY')),
  inPackage('S6', 'schema-violation', withVariable({ description: 'no name' })),
  set('LINT-secret-in-text', 'secret-in-text', 'description', `Use ${TOKEN} for a try.`),
  inPackage('LINT', 'literal-secret', withVariable({ name: 'A_TOKEN', isSecret: true, default: TOKEN })),
  // _meta.
  set('E1', 'publisher-provided-too-large', '_meta', {
    'io.modelcontextprotocol.registry/publisher-provided': { text: 'x'.repeat(4_100) },
  }),
];

/** Mistakes that are told as a warning: the code, and no error at all. */
export const WARNED_MUTATIONS: readonly Mutation[] = [
  set('S3', 'schema-version-deprecated', '$schema', 'https://example.com/schemas/2025-12-11/server.schema.json'),
  set('D9', 'status-in-document', 'status', 'deprecated'),
  { ...set('N9', 'name-case-not-canonical', 'name', 'io.github.alice/weather'), surroundings: { ownerLogin: 'Alice' } },
  set('LINT', 'version-not-semver', 'version', '2025.07.01'),
  set('LINT', 'text-control-characters', 'description', 'Forecasts\u0007 for any place.'),
  set('LINT', 'icon-src-no-host', 'icons', icon('https:i.png')),
  set('LINT', 'website-url-no-host', 'websiteUrl', 'https:example.com'),
  inPackage('LINT', 'package-version-differs', (pack) => ({ ...pack, version: '99.98.97' }), isOf('npm', 'pypi')),
  beside(
    inPackage(
      'LINT',
      'npx-bin-ambiguous',
      (pack) => ({ ...without(pack, 'runtimeArguments', 'runtimeHint'), identifier: NPM_NAME }),
      isOf('npm'),
    ),
    { bin: { serve: 'serve.js', check: 'check.js' } },
  ),
  beside(
    inPackage('LINT', 'npm-mcp-name-differs', (pack) => ({ ...pack, identifier: NPM_NAME }), isOf('npm')),
    { mcpName: 'com.example/another' },
  ),
  set('V6', 'upstream-refuses', 'version', '1.0.0-experimental'),
  inPackage('K', 'package-version-missing', (pack) => without(pack, 'version'), isOf('npm', 'pypi', 'nuget', 'cargo')),
  { rule: 'K8', code: 'nothing-to-run', mutate: (server) => without(server, 'packages', 'remotes') as JsonObject },
  inPackage('LINT', 'secret-not-marked', withVariable({ name: 'SOME_API_KEY' })),
  inPackage('LINT', 'literal-secret', withVariable({ name: 'A_TOKEN', isSecret: true, default: 'hunter2' })),
  inPackage('LINT', 'default-outside-choices', withVariable({ name: 'MODE', choices: ['a', 'b'], default: 'c' })),
  inPackage('LINT', 'environment-template-undeclared', withVariable({ name: 'MODE', value: '{nowhere}' })),
  inPackage('LINT', 'environment-variable-duplicate', (pack) => ({
    ...pack,
    environmentVariables: [{ name: 'MODE' }, { name: 'MODE' }],
  })),
  inPackage('LINT', 'named-argument-without-dash', withArgument({ type: 'named', name: 'port', value: '80' })),
  inPackage('LINT', 'argument-template-undeclared', withArgument({ type: 'positional', value: '{nowhere}' })),
  inRemote('LINT', 'authorization-header-not-secret', (remote) => ({
    ...remote,
    headers: [{ name: 'Authorization' }],
  })),
  inRemote('LINT', 'header-template-undeclared', (remote) => ({
    ...remote,
    headers: [{ name: 'X-Team', value: '{team}' }],
  })),
  set('E2', 'meta-key-ignored', '_meta', { 'com.example/notes': {} }),
  set('E3', 'meta-official-reserved', '_meta', { 'io.modelcontextprotocol.registry/official': {} }),
  set('LINT', 'surrounding-blanks', 'description', ' Forecasts for any place. '),
];
