import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import type { JsonObject } from '../../../src/manifest/server-json.ts';
import { findingsOf, judge, repair } from './judging.ts';

const SHA = 'fe333e598595000ae021bd27117db32ec69af6987f507ba7a63c90638ff633ce';
const stdio = { type: 'stdio' };
const npm: JsonObject = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: stdio };
const oci: JsonObject = { registryType: 'oci', identifier: 'ghcr.io/alice/weather:1.0.0', transport: stdio };
const mcpb: JsonObject = {
  registryType: 'mcpb',
  identifier: 'https://github.com/alice/weather-mcp/releases/download/v1.0.0/weather.mcpb',
  fileSha256: SHA,
  transport: stdio,
};

const without = (pack: JsonObject, ...keys: string[]): JsonObject =>
  Object.fromEntries(Object.entries(pack).filter(([key]) => !keys.includes(key)));
const judgePackage = (pack: JsonObject, circumstances = {}) => judge({ packages: [pack] }, circumstances);
const repairPackage = (pack: JsonObject, code: Parameters<typeof repair>[1]) => {
  const repaired = repair({ packages: [pack] }, code);
  return repaired && (repaired.after.packages as JsonObject[])[0];
};
const IDENTIFIER = '/packages/0/identifier';

describe('packages of every accepted type', () => {
  it.each([
    ['npm', npm],
    ['pypi', { ...npm, registryType: 'pypi' }],
    ['nuget', { ...npm, registryType: 'nuget' }],
    ['cargo', { ...npm, registryType: 'cargo' }],
    ['oci', oci],
    ['mcpb', mcpb],
    ['mcpb with version', { ...mcpb, version: '1.0.0' }],
  ])('pass: %s', (_label, pack) => {
    expect(judgePackage(pack)).toEqual([]);
  });

  it('are each judged, whatever stands between them', () => {
    const packages = [npm, 'text', null, { ...npm, identifier: 'a b' }, [], { ...npm, identifier: 'c d' }];
    expect(judge({ packages }).filter((line) => line.startsWith('package'))).toEqual([
      'package-name-has-spaces /packages/3/identifier',
      'package-name-has-spaces /packages/5/identifier',
    ]);
  });
});

describe('the identifier', () => {
  it.each([['a b'], [' a'], ['a ']])('is refused with a blank: %j', (identifier) => {
    expect(judgePackage({ ...npm, identifier })).toEqual([`package-name-has-spaces ${IDENTIFIER}`]);
  });

  it.each([['a\tb'], ['a\u00a0b']])('of npm may have another white space, officially: %j', (identifier) => {
    expect(judgePackage({ ...npm, identifier })).toEqual([]);
  });

  it('is told to be empty', () => {
    expect(judgePackage({ ...npm, identifier: '' })).toEqual([`package-identifier-missing ${IDENTIFIER}`]);
    expect(judgePackage({ ...oci, identifier: '' })).toEqual([`package-identifier-missing ${IDENTIFIER}`]);
    expect(judgePackage({ ...mcpb, identifier: '' })).toEqual([`package-identifier-missing ${IDENTIFIER}`]);
  });

  it('loses blanks around it by suggestion, and blanks inside by no guess', () => {
    expect(repairPackage({ ...npm, identifier: ' weather ' }, 'package-name-has-spaces')?.identifier).toBe('weather');
    expect(repairPackage({ ...npm, identifier: 'my weather' }, 'package-name-has-spaces')).toBeUndefined();
  });
});

describe('the type', () => {
  const TYPE = 'package-type-unsupported /packages/0/registryType';

  it.each(['maven', 'gem', 'docker', 'github', 'unknown', '', ' ', 'NPM', 'npm ', '__proto__', 'constructor'])(
    'is refused when it is %j',
    (registryType) => {
      expect(judgePackage({ ...npm, registryType })).toEqual([TYPE]);
    },
  );

  it.each([
    ['docker', 'oci'],
    ['node', 'npm'],
    ['pip', 'pypi'],
    ['python', 'pypi'],
    ['dxt', 'mcpb'],
    ['crate', 'cargo'],
    ['NPM', 'npm'],
    [' PyPI ', 'pypi'],
    ['Docker', 'oci'],
  ])('%j becomes %s by suggestion', (registryType, meant) => {
    expect(repairPackage({ ...npm, registryType }, 'package-type-unsupported')?.registryType).toBe(meant);
    expect(repair({ packages: [{ ...npm, registryType }] }, 'package-type-unsupported')?.fix.safe).toBe(false);
  });

  it('has no suggestion when nothing is near, or when the near one is not accepted', () => {
    expect(repairPackage({ ...npm, registryType: 'maven' }, 'package-type-unsupported')).toBeUndefined();
    const policy = { ...PUBLIC_POLICY, packageTypes: ['npm'] };
    expect(
      repair({ packages: [{ ...npm, registryType: 'docker' }] }, 'package-type-unsupported', { policy }),
    ).toBeUndefined();
  });

  it('is a matter of the policy', () => {
    const policy = { ...PUBLIC_POLICY, packageTypes: ['oci'] };
    expect(judgePackage(npm, { policy })).toEqual([TYPE]);
    expect(judgePackage({ ...npm, registryType: 'gem' }, { policy: PRIVATE_POLICY })).toEqual([`warning ${TYPE}`]);
    expect(judgePackage({ ...npm, registryType: '' }, { policy: PRIVATE_POLICY })).toEqual([TYPE]);
  });
});

describe('the fields of a type', () => {
  it.each(['npm', 'pypi', 'nuget', 'cargo'])(
    'want a version in %s, which a release step may fill in',
    (registryType) => {
      const pack = { ...without(npm, 'version'), registryType };
      expect(judgePackage(pack)).toEqual(['warning package-version-missing /packages/0/version']);
      expect(repairPackage(pack, 'package-version-missing')?.version).toBe('1.0.0');
    },
  );

  it('leave an empty version to the schema', () => {
    expect(judgePackage({ ...npm, version: '' })).toEqual(['schema-violation /packages/0/version']);
  });

  it.each([
    ['ghcr.io/alice/weather', '1.0.0', 'ghcr.io/alice/weather:1.0.0'],
    ['ghcr.io/alice/weather:1.0.0', '1.0.0', 'ghcr.io/alice/weather:1.0.0'],
    ['ghcr.io/alice/weather:2', '1.0.0', 'ghcr.io/alice/weather:2'],
    ['ghcr.io/alice/weather', 'no tag', 'ghcr.io/alice/weather'],
  ])('forbid a version in oci: %s with %s becomes %s', (identifier, version, joined) => {
    const pack = { ...oci, identifier, version };
    expect(judgePackage(pack)).toContain('package-version-forbidden /packages/0/version');
    expect(repairPackage(pack, 'package-version-forbidden')).toEqual({ ...oci, identifier: joined });
  });

  it.each([
    ['npm', 'https://registry.npmjs.org'],
    ['pypi', 'https://pypi.org'],
    ['nuget', 'https://api.nuget.org/v3/index.json'],
    ['cargo', 'https://crates.io'],
  ])('know one base URL for %s, to the letter', (registryType, registryBaseUrl) => {
    const pack = { ...npm, registryType, registryBaseUrl };
    expect(judgePackage(pack)).toEqual([]);
    for (const other of [
      `${registryBaseUrl}/`,
      registryBaseUrl.replace('https', 'http'),
      'https://npm.pkg.github.com',
    ]) {
      expect(judgePackage({ ...pack, registryBaseUrl: other })).toEqual([
        'package-base-url-mismatch /packages/0/registryBaseUrl',
      ]);
      expect(repairPackage({ ...pack, registryBaseUrl: other }, 'package-base-url-mismatch')).toEqual(
        without(pack, 'registryBaseUrl'),
      );
      expect(judgePackage({ ...pack, registryBaseUrl: other }, { policy: PRIVATE_POLICY })).toEqual([]);
    }
  });

  it('want the path in the base URL of NuGet', () => {
    const pack = { ...npm, registryType: 'nuget', registryBaseUrl: 'https://api.nuget.org' };
    expect(judgePackage(pack)).toEqual(['package-base-url-mismatch /packages/0/registryBaseUrl']);
  });

  it('forbid a base URL for oci and mcpb', () => {
    const code = 'package-base-url-forbidden';
    const image = { ...oci, identifier: 'alice/weather:1.0.0', registryBaseUrl: 'https://docker.io' };
    expect(judgePackage(image)).toEqual([`${code} /packages/0/registryBaseUrl`]);
    expect(repairPackage(image, code)).toEqual({ ...oci, identifier: 'docker.io/alice/weather:1.0.0' });
    expect(repairPackage({ ...oci, registryBaseUrl: 'https://ghcr.io' }, code)).toEqual(oci);
    const bundle = { ...mcpb, registryBaseUrl: 'https://github.com' };
    expect(judgePackage(bundle)).toEqual([`${code} /packages/0/registryBaseUrl`]);
    expect(repairPackage(bundle, code)).toEqual(mcpb);
  });

  it.each(['npm', 'pypi', 'nuget', 'cargo', 'oci'])('forbid a hash for %s', (registryType) => {
    const pack = { ...(registryType === 'oci' ? oci : npm), registryType, fileSha256: SHA };
    expect(judgePackage(pack)).toEqual(['package-sha-forbidden /packages/0/fileSha256']);
    expect(judgePackage({ ...pack, fileSha256: '0'.repeat(64) })).toEqual([
      'package-sha-forbidden /packages/0/fileSha256',
    ]);
    expect(judgePackage({ ...pack, fileSha256: 'abcd1234' })).toEqual(['package-sha-forbidden /packages/0/fileSha256']);
    expect(repairPackage(pack, 'package-sha-forbidden')).toEqual(without(pack, 'fileSha256'));
  });

  it('want a hash for mcpb', () => {
    expect(judgePackage(without(mcpb, 'fileSha256'))).toEqual(['package-sha-required /packages/0/fileSha256']);
    expect(judgePackage({ ...mcpb, fileSha256: '' })).toEqual(['package-sha-required /packages/0/fileSha256']);
  });
});

describe('the hash', () => {
  it.each([
    ['one digit', '0'.repeat(64)],
    ['another digit', 'f'.repeat(64)],
    ['a word', 'deadbeef'.repeat(8)],
    ['a count', '0123456789abcdef'.repeat(4)],
    ['a count that does not fit', '1234567890'.repeat(7).slice(0, 64)],
    ['nothing', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('is implausible when it is made of %s', (_label, fileSha256) => {
    expect(judgePackage({ ...mcpb, fileSha256 })).toEqual(['implausible-sha256 /packages/0/fileSha256']);
  });

  it.each([
    ['a real one', SHA],
    ['a period of 17', '0123456789abcdef0'.repeat(4).slice(0, 64)],
    ['zeros but one', `${'0'.repeat(63)}1`],
  ])('is believed: %s', (_label, fileSha256) => {
    expect(judgePackage({ ...mcpb, fileSha256 })).toEqual([]);
  });

  it('of another form is left to the schema', () => {
    expect(judgePackage({ ...mcpb, fileSha256: 'A'.repeat(64) })).toEqual(['schema-violation /packages/0/fileSha256']);
  });
});

describe('the reference of an image', () => {
  it.each([
    ...['weather', 'alice/weather', 'docker.io/alice/weather:latest', 'ghcr.io/a/b/c:1', 'quay.io/alice/weather'],
    ...[
      'myreg.azurecr.io/i:1',
      'mcr.microsoft.com/o/i:1',
      'eu-docker.pkg.dev/p/r/i:1',
      'index.docker.io/alice/weather',
    ],
    ...[
      'registry-1.docker.io/alice/weather',
      `ghcr.io/alice/weather@sha256:${SHA}`,
      `ghcr.io/alice/weather:1@sha256:${SHA}`,
    ],
    ...['ghcr.io/alice/my_weather.x-y:V1_a.b-c'],
  ])('passes: %s', (identifier) => {
    expect(judgePackage({ ...oci, identifier })).toEqual([]);
  });

  it.each([
    ...[
      'https://ghcr.io/alice/weather:1',
      'ghcr.io/Alice/weather:1',
      'ghcr.io/alice/weather:',
      'ghcr.io/alice/weather@1',
    ],
    ...['ghcr.io/alice/weather@sha256:abc', 'ghcr.io/', 'ghcr.io//weather', 'ghcr.io/alice/wea+ther', 'ghcr.io/a/b/'],
    ...[`ghcr.io/alice/weather:${'a'.repeat(129)}`, `ghcr.io/${'a'.repeat(256)}`, ':1', '@', 'a@b@c', 'ghcr..io:x/a'],
  ])('is refused: %s', (identifier) => {
    expect(judgePackage({ ...oci, identifier })).toEqual([`oci-reference-invalid ${IDENTIFIER}`]);
    expect(judgePackage({ ...oci, identifier }, { policy: PRIVATE_POLICY })).toEqual([
      `oci-reference-invalid ${IDENTIFIER}`,
    ]);
  });

  it.each([
    ...[
      'gcr.io/a/b:1',
      'public.ecr.aws/a/b',
      'registry.gitlab.com/a/b',
      'localhost/a',
      'localhost:5000/a',
      'ghcr.io:443/a/b',
    ],
    ...[
      'evil-azurecr.io/a',
      'azurecr.io/a',
      'pkg.dev/a',
      'xpkg.dev/a',
      'ghcr.io.example.com/a',
      'a.pkg.dev.evil.com/b',
    ],
  ])('is refused on a host that cannot be checked: %s', (identifier) => {
    expect(judgePackage({ ...oci, identifier })).toEqual([`oci-host-unsupported ${IDENTIFIER}`]);
    expect(judgePackage({ ...oci, identifier }, { policy: PRIVATE_POLICY })).toEqual([]);
  });

  it('wants the host in lower case', () => {
    const pack = { ...oci, identifier: 'GHCR.IO/alice/weather:1.0.0' };
    expect(judgePackage(pack)).toEqual([`oci-host-unsupported ${IDENTIFIER}`]);
    expect(repairPackage(pack, 'oci-host-unsupported')).toEqual(oci);
    expect(repairPackage({ ...oci, identifier: 'gcr.io/a/b:1' }, 'oci-host-unsupported')).toBeUndefined();
  });

  it('loses its scheme and its capitals by suggestion', () => {
    const pack = { ...oci, identifier: 'https://ghcr.io/Alice/weather:1' };
    expect(repairPackage(pack, 'oci-reference-invalid')?.identifier).toBe('ghcr.io/alice/weather:1');
    expect(repairPackage({ ...oci, identifier: 'ghcr.io/a+b:1' }, 'oci-reference-invalid')).toBeUndefined();
  });
});

describe('the URL of a bundle', () => {
  it.each([
    'https://github.com/owner/mcp-server/releases/download/v1.0.0/server.mcpb',
    'https://www.github.com/o/mcp/releases/download/1/a.zip',
    'https://GitHub.com/o/r/releases/download/v1/MCP.tar.gz',
    'https://github.com/o/r/releases/download/v1%2B2/mcp.mcpb',
    'https://gitlab.com/fforster/gitlab-mcp/-/releases/v1.31.0/downloads/gitlab-mcp_1.31.0_Linux_x86_64.tar.gz',
    'https://www.gitlab.com/a/b/c/mcp/-/package_files/123/download',
  ])('passes: %s', (identifier) => {
    expect(judgePackage({ ...mcpb, identifier })).toEqual([]);
  });

  it.each([
    ['not-a-url-for-mcpb', 'it is not an https URL'],
    ['ftp://github.com/o/mcp/releases/download/v1/a.mcpb', 'it is not an https URL'],
    ['http://github.com/o/mcp/releases/download/v1/a.mcpb', 'it begins with http://, not https://'],
    ['https://example.com/o/mcp/releases/download/v1/a.mcpb', 'the host is neither github.com nor gitlab.com'],
    ['https://github.com.example.com/o/mcp/releases/download/v1/a', 'the host is neither github.com nor gitlab.com'],
    ['https://github.com@example.com/o/mcp/releases/download/v1/a', 'the host is neither github.com nor gitlab.com'],
    ['https://github.com:443/o/mcp/releases/download/v1/a.mcpb', 'it names a port'],
    [
      'https://github.com/o/mcp/raw/main/a.mcpb',
      'the path is not that of a release: raw files and archives can change',
    ],
    [
      'https://github.com/o/mcp/archive/refs/tags/v1.zip',
      'the path is not that of a release: raw files and archives can change',
    ],
    [
      'https://github.com/o/mcp/releases/latest/download/a.mcpb',
      'it means whichever release is newest, not one release',
    ],
    [
      'https://github.com/o/mcp/releases/download/pkg%2Fv1/a.mcpb',
      'the tag has a slash, so the address cannot be taken apart',
    ],
    [
      'https://github.com/o/mcp/releases/download/pkg/v1/a.mcpb',
      'the tag has a slash, so the address cannot be taken apart',
    ],
    ['https://github.com/o/mcp/releases/download/v1/', 'the path is not /owner/repository/releases/download/tag/file'],
    ['https://github.com/-o/mcp/releases/download/v1/a', 'the path does not begin with an owner and a repository'],
    ['https://github.com/o/mcp/releases/download/%zz/a', 'the path does not begin with an owner and a repository'],
    [
      'https://gitlab.com/o/mcp/-/archive/v1/a.zip',
      'the path is neither /project/-/releases/tag/downloads/file nor /project/-/package_files/id/download',
    ],
    ['https://github.com/o/server/releases/download/v1/a.tar.gz', '"mcp" occurs nowhere in it'],
  ])('is refused: %s', (identifier, problem) => {
    expect(judgePackage({ ...mcpb, identifier })).toEqual([`mcpb-url-invalid ${IDENTIFIER}`]);
    expect(problemsOf({ ...mcpb, identifier })).toEqual([problem]);
    expect(judgePackage({ ...mcpb, identifier }, { policy: PRIVATE_POLICY })).toEqual([]);
  });

  it('becomes https by suggestion, where that is all', () => {
    const good = String(mcpb.identifier);
    const pack = { ...mcpb, identifier: good.replace('https', 'http') };
    expect(repairPackage(pack, 'mcpb-url-invalid')?.identifier).toBe(good);
    expect(repairPackage({ ...mcpb, identifier: 'http://github.com/o/mcp' }, 'mcpb-url-invalid')).toBeUndefined();
  });
});

describe('lints of packages', () => {
  it.each([
    [{ packages: [] }, true],
    [{ packages: [], remotes: [] }, true],
    [{ packages: [], remotes: [{ type: 'sse', url: 'https://example.com/sse' }] }, false],
    [{ remotes: [] }, false],
  ])('say when there is nothing to run: %j', (change, isTold) => {
    expect(judge(change as JsonObject)).toEqual(isTold ? ['warning nothing-to-run '] : []);
  });

  it.each([
    ['1.0.0', '1.0.1'],
    ['0.3.1', '1.1.0'],
    ['1.0.0-rc.1', '1.0.0-rc.2'],
    ['1.2', '1.2.5'],
    ['1.0.0.post1', '1.0.0'],
  ])('say when the package has %s and the server %s', (version, server) => {
    const change = { version: server, packages: [{ ...npm, version }] };
    expect(judge(change)).toEqual(['warning package-version-differs /packages/0/version']);
    const repaired = repair(change, 'package-version-differs');
    expect(repaired?.after.packages).toEqual([{ ...npm, version: server }]);
  });

  it.each([
    ['1.0.0', '1.0.0'],
    ['1.0.0', 'v1.0.0'],
    ['1.0', '1.0.0'],
    ['1.0.0rc1', '1.0.0-rc.1'],
    ['1.0.0a2', '1.0.0-alpha.2'],
    ['1.2.3', '1.2.3-1'],
    ['1.2.3', '1.2.3+2'],
    ['2025.06.01', '2025.6.1'],
    ['1.0.0', 'nightly'],
    ['main', '1.0.0'],
    [`1.${'0.'.repeat(200)}1`, '1.0.0'],
  ])('take %s for %s', (version, server) => {
    expect(judge({ version: server, packages: [{ ...npm, version }] })).toEqual([]);
  });

  const beside = (packageJson: JsonObject) => ({ surroundings: { packageJson } });
  const twoBins = { name: '@alice/weather', mcpName: 'io.github.alice/weather', bin: { serve: 'a.js', setup: 'b.js' } };

  it('say when npx cannot choose between two commands', () => {
    const AMBIGUOUS = [`warning npx-bin-ambiguous ${IDENTIFIER}`];
    expect(judgePackage(npm)).toEqual([]);
    expect(judgePackage(npm, beside(twoBins))).toEqual(AMBIGUOUS);
    expect(judgePackage(npm, beside({ ...twoBins, name: 'other' }))).toEqual([]);
    expect(judgePackage(npm, beside({ ...twoBins, bin: { weather: 'a.js', setup: 'b.js' } }))).toEqual([]);
    expect(judgePackage(npm, beside({ ...twoBins, bin: { serve: 'a.js', setup: 'a.js' } }))).toEqual([]);
    expect(judgePackage(npm, beside({ ...twoBins, bin: { serve: 'a.js' } }))).toEqual([]);
    expect(judgePackage(npm, beside({ ...twoBins, bin: 'a.js' }))).toEqual([]);
    const named = (name: string): JsonObject => ({ ...npm, runtimeArguments: [{ type: 'named', name }] });
    expect(judgePackage(named('-y'), beside(twoBins))).toEqual(AMBIGUOUS);
    expect(judgePackage(named('-p'), beside(twoBins))).toEqual([]);
    expect(judgePackage(named('--package=@alice/weather'), beside(twoBins))).toEqual([]);
    expect(judgePackage({ ...npm, runtimeHint: 'node' }, beside(twoBins))).toEqual([]);
    expect(judgePackage({ ...npm, runtimeHint: 'npx' }, beside(twoBins))).toEqual(AMBIGUOUS);
    const first = { ...npm, packageArguments: [{ type: 'positional', value: 'serve' }] };
    expect(judgePackage(first, beside(twoBins))).toEqual([]);
  });

  it.each([undefined, 'io.github.Alice/weather', 'other', 5])('say when package.json has the mcpName %j', (mcpName) => {
    const packageJson = { name: '@alice/weather', ...(mcpName === undefined ? {} : { mcpName }) } as JsonObject;
    expect(judgePackage(npm, beside(packageJson))).toEqual([`warning npm-mcp-name-differs ${IDENTIFIER}`]);
    expect(judgePackage({ ...npm, registryType: 'pypi' }, beside(packageJson))).toEqual([]);
    expect(judgePackage({ ...npm, identifier: 'other' }, beside(packageJson))).toEqual([]);
  });
});

function problemsOf(pack: JsonObject): unknown[] {
  return findingsOf({ packages: [pack] }).map(({ args }) => args.problem);
}
