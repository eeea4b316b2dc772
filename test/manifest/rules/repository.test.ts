import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY, PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../../src/manifest/judge-server.ts';
import { toSchemaUrl } from '../../../src/manifest/public-urls.ts';
import { REPOSITORY_RULES } from '../../../src/manifest/rules/repository.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { BASE, fixed, HOSTILE, judgeChanged, type Terms, timeOf, told } from './judging.ts';

const HOSTS = { ...PUBLIC_POLICY, sourceHosts: ['github.com', 'github.example.com'] };
const URL_CODE = '/repository/url invalid-repository-url';
const SOURCE_CODE = '/repository/source invalid-repository-url';

/** The repository after all fixes, and whether they are safe. */
function repaired(repository: JsonValue, terms: Terms = {}): unknown {
  let server: JsonObject = { repository };
  let safe = true;
  let changed = false;
  for (const rule of REPOSITORY_RULES) {
    const result = fixed(rule, server, terms);
    if (result === undefined) continue;
    changed = true;
    safe &&= result.safe;
    server = { repository: result.server.repository ?? 'removed' };
  }
  return changed ? [server.repository, safe ? 'safe' : 'suggestion'] : undefined;
}

describe('a public repository', () => {
  it.each([
    ['https://github.com/o/r', 'github'],
    ['http://github.com/o/r', 'github'],
    ['https://www.github.com/o/r', 'github'],
    ['https://github.com/o/r/', 'github'],
    ['https://github.com/o/r.git', 'github'],
    ['https://github.com/o_-.1/r_-.2', 'github'],
    ['https://gitlab.com/o/r', 'gitlab'],
    ['https://www.gitlab.com/o/r/', 'gitlab'],
  ])('may be %s with the source %s', (url, source) => {
    expect(told({ repository: { url, source } })).toEqual([]);
  });

  it.each<[string, string, string[], unknown]>([
    ['https://github.com/o/r/tree/main', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com/o/r/tree/main/a/b', 'github', [URL_CODE], ['https://github.com/o/r', 'a/b']],
    ['https://github.com/o/r/blob/main/a/server.json', 'github', [URL_CODE], ['https://github.com/o/r', 'a']],
    ['https://github.com/o/r/blob/main/server.json', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com/o/r/tree/main/@scope', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com/o/r/issues', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://gitlab.com/o/r/-/tree/main/a', 'gitlab', [URL_CODE], ['https://gitlab.com/o/r', 'a']],
    ['https://gitlab.com/o/r/tree/main/a', 'gitlab', [URL_CODE], ['https://gitlab.com/o/r', 'a']],
    ['https://github.com/o/r?tab=readme', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com/o/r#readme', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://user:token@github.com/o/r', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com:443/o/r', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://github.com//o//r', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['git@github.com:o/r.git', 'github', [URL_CODE], ['https://github.com/o/r.git', undefined]],
    ['ssh://git@github.com/o/r.git', 'github', [URL_CODE], ['https://github.com/o/r.git', undefined]],
    ['git+ssh://git@github.com:22/o/r.git', 'github', [URL_CODE], ['https://github.com/o/r.git', undefined]],
    ['git+https://github.com/o/r.git', 'github', [URL_CODE], ['https://github.com/o/r.git', undefined]],
    ['git://github.com/o/r.git', 'github', [URL_CODE], ['https://github.com/o/r.git', undefined]],
    ['github:o/r', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['github.com/o/r', 'github', [URL_CODE], ['https://github.com/o/r', undefined]],
    ['https://gitlab.com/g/s/r', 'gitlab', [URL_CODE], undefined],
    ['https://github.com/o', 'github', [URL_CODE], undefined],
    ['https://github.example.com/o/r', 'github', [URL_CODE], undefined],
    ['https://bitbucket.org/o/r', 'bitbucket', [URL_CODE], undefined],
    ['ftp://github.com/o/r', 'github', [URL_CODE], undefined],
    ['https://github.com/o/r x', 'github', [URL_CODE], undefined],
    ['', 'github', [URL_CODE], undefined],
  ])('may not be %s with the source %s', (url, source, codes, wanted) => {
    expect(told({ repository: { url, source } })).toEqual(codes);
    const [newUrl, subfolder] = (wanted ?? []) as string[];
    expect(repaired({ url, source })).toEqual(
      wanted && [{ url: newUrl, source, ...(subfolder === undefined ? {} : { subfolder }) }, 'suggestion'],
    );
  });

  it.each([
    ['https://GitHub.com/o/r', 'https://github.com/o/r'],
    ['HTTPS://WWW.github.com/o/R/', 'https://www.github.com/o/R/'],
    [' https://github.com/o/r\n', 'https://github.com/o/r'],
    ['https://github.com/o/r.git ', 'https://github.com/o/r.git'],
  ])('at %j is safely corrected', (url, wanted) => {
    expect(told({ repository: { url, source: 'github' } })).toEqual([URL_CODE]);
    expect(repaired({ url, source: 'github' })).toEqual([{ url: wanted, source: 'github' }, 'safe']);
  });

  it.each([
    ['https://github.com/o/r', 'GitHub', 'github'],
    ['https://github.com/o/r', '', 'github'],
    ['https://github.com/o/r', 'gitlab', 'github'],
    ['https://github.com/o/r', 'git', 'github'],
    ['https://gitlab.com/o/r', 'github', 'gitlab'],
    ['https://gitlab.com/o/r', undefined, 'gitlab'],
  ])('at %s with the source %j gets the source %s', (url, source, wanted) => {
    const repository: JsonObject = { url, ...(source === undefined ? {} : { source }) };
    expect(told({ repository })).toEqual([SOURCE_CODE]);
    expect(repaired(repository)).toEqual([{ url, source: wanted }, 'suggestion']);
  });

  it('tells of URL and source apart', () => {
    const repository = { url: 'https://github.com/o/r/tree/main/a', source: 'GitHub' };
    expect(told({ repository })).toEqual([URL_CODE, SOURCE_CODE]);
    expect(repaired(repository)).toEqual([
      { url: 'https://github.com/o/r', source: 'github', subfolder: 'a' },
      'suggestion',
    ]);
  });

  it('keeps a subfolder that is there, and fills an empty one', () => {
    const url = 'https://github.com/o/r/tree/main/a';
    expect(repaired({ url, source: 'github', subfolder: 'b' })).toEqual([
      { url: 'https://github.com/o/r', source: 'github', subfolder: 'b' },
      'suggestion',
    ]);
    expect(repaired({ url, source: 'github', subfolder: '' })).toEqual([
      { url: 'https://github.com/o/r', source: 'github', subfolder: 'a' },
      'suggestion',
    ]);
  });

  it('says why', () => {
    const problem = (url: string) => judgeChanged({ repository: { url, source: 'gitlab' } })[0]?.args.problem;
    expect(problem('https://gitlab.com/g/s/r')).toBe(
      'lies in nested GitLab groups, which a public registry does not take',
    );
    expect(problem('https://codeberg.org/o/r')).toBe('names the host codeberg.org, not one of github.com, gitlab.com');
    expect(problem(' https://gitlab.com/o/r?x ')).toBe('has blanks around it, has a query or a fragment');
    expect(problem('https://gitlab.com/o/r%20x')).toBe('has characters that no repository address has');
  });

  it('may lie on a host that the policy names', () => {
    const url = 'https://github.example.com/o/r';
    expect(told({ repository: { url, source: 'github' } }, { policy: HOSTS })).toEqual([]);
    expect(told({ repository: { url, source: 'gitea' } }, { policy: HOSTS })).toEqual([]);
    expect(told({ repository: { url, source: '' } }, { policy: HOSTS })).toEqual([SOURCE_CODE]);
    expect(told({ repository: { url: `${url}/tree/x`, source: 'github' } }, { policy: HOSTS })).toEqual([URL_CODE]);
    const own = { ...PUBLIC_POLICY, sourceHosts: ['github.example.com'] };
    expect(told({ repository: { url: 'https://github.com/o/r', source: 'github' } }, { policy: own })).toEqual([
      URL_CODE,
    ]);
  });
});

describe('a private repository', () => {
  const policy = PRIVATE_POLICY;

  it.each([
    ['https://gitlab.com/g/s/r', 'gitlab'],
    ['https://git.internal:8443/a/b/c/d', 'gitea'],
    ['http://10.0.0.1/x', 'git'],
    ['https://github.com/o/r/tree/main', 'github'],
    ['https://GitHub.com/o/r', 'GitHub'],
  ])('may be %s with the source %s', (url, source) => {
    expect(told({ repository: { url, source } }, { policy })).toEqual([]);
  });

  it('needs a web URL and a source', () => {
    expect(told({ repository: { url: 'git@git.internal:a/b.git', source: 'git' } }, { policy })).toEqual([URL_CODE]);
    expect(repaired({ url: 'git@git.internal:a/b.git', source: 'git' }, { policy })).toEqual([
      { url: 'https://git.internal/a/b.git', source: 'git' },
      'suggestion',
    ]);
    expect(repaired({ url: 'https://git.internal/a ', source: 'git' }, { policy })).toEqual([
      { url: 'https://git.internal/a', source: 'git' },
      'safe',
    ]);
    expect(told({ repository: { url: 'https://git.internal/a', source: ' ' } }, { policy })).toEqual([SOURCE_CODE]);
    expect(repaired({ url: 'https://git.internal/a', source: ' ' }, { policy })).toBeUndefined();
    const url = `https://git.internal/${'a'.repeat(2_000)}`;
    expect(judgeChanged({ repository: { url, source: 'git' } }, { policy })[0]?.args.problem).toBe(
      'is longer than any repository address',
    );
  });
});

describe('an empty repository', () => {
  it.each<[JsonValue, string[]]>([
    [{}, ['/repository repository-empty']],
    [{ url: '', source: '' }, ['/repository repository-empty']],
    [{ url: ' ', subfolder: '/x' }, ['/repository repository-empty']],
    [{ source: 'github' }, ['/repository/url schema-violation']],
    [{ url: null, source: null }, ['/repository/source schema-violation', '/repository/url schema-violation']],
    ['', ['/repository schema-violation']],
  ])('as %j gives %j', (repository, expected) => {
    expect(told({ repository }).toSorted()).toEqual(expected);
  });

  it('is removed, safely when nothing at all is in it', () => {
    expect(repaired({})).toEqual(['removed', 'safe']);
    expect(repaired({ url: '', source: ' ', id: '' })).toEqual(['removed', 'safe']);
    expect(repaired({ url: '', subfolder: 'a' })).toEqual(['removed', 'suggestion']);
  });

  it('is found in an older file too, from which conversion drops it', () => {
    const text = JSON.stringify({ ...BASE, $schema: toSchemaUrl('2025-10-17'), repository: {} });
    const { findings } = judgeServer(new TextEncoder().encode(text), { file: 'f', policy: PUBLIC_POLICY });
    expect(findings.map(({ code }) => code)).toEqual(['repository-empty', 'schema-version-deprecated']);
  });
});

describe('repository.subfolder', () => {
  const CODE = ['/repository/subfolder invalid-subfolder-path'];
  it.each<[string, boolean, string | undefined]>([
    ['servers/my-server', true, undefined],
    ['.mcp/server', true, undefined],
    ['a/.../b', true, undefined],
    ['', true, undefined],
    ['/a', false, 'a'],
    ['a/', false, 'a'],
    ['/', false, 'removed'],
    ['.', false, 'removed'],
    ['./a', false, 'a'],
    ['a//b', false, 'a/b'],
    ['a/../b', false, 'b'],
    ['a\\b', false, 'a/b'],
    [' a/b ', false, 'a/b!'],
    ['  ', false, 'removed!'],
    ['../a', false, undefined],
    ['packages/@scope', false, undefined],
    ['a+b', false, undefined],
    ['a b', false, undefined],
  ])('%j is accepted: %j, else corrected to %j', (subfolder, accepted, wanted) => {
    const repository = { url: 'https://github.com/o/r', source: 'github', subfolder };
    expect(told({ repository })).toEqual(accepted ? [] : CODE);
    expect(told({ repository }, { policy: PRIVATE_POLICY })).toEqual(accepted ? [] : CODE);
    const [after, safe] = (repaired(repository) ?? []) as [JsonObject | undefined, string | undefined];
    expect(after && `${String(after.subfolder ?? 'removed')}${safe === 'safe' ? '!' : ''}`).toBe(wanted);
  });
});

it('the rules of the repository take no long time and are silent about wrong types', () => {
  for (const url of HOSTILE) {
    for (const policy of [PUBLIC_POLICY, PRIVATE_POLICY]) {
      const change = { repository: { url, source: url, subfolder: url } };
      expect(timeOf(() => REPOSITORY_RULES.map((rule) => fixed(rule, change, { policy })))).toBeLessThan(100);
    }
  }
  for (const repository of [5, [], 'x', { url: 5, source: 'github', subfolder: 5 }, { url: 'https://a', source: [] }]) {
    expect(repaired(repository as JsonValue)).toBeUndefined();
  }
});
