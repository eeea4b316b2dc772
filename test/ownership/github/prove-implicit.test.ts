import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/evidence/question.ts';
import {
  type ImplicitOptions,
  proveImplicitRepository,
  toTagForms,
} from '../../../src/ownership/github/prove-implicit.ts';
import type { NamespaceTerms, Submission } from '../../../src/ownership/namespace-verdict.ts';
import { noAnswer, respond } from '../../support/answer-inquiry.ts';
import { addCommit, commitOf, type GitHubState, type MadeRepository, setRef } from '../../support/github-server.ts';
import { API, judge, makeWorld, SERVER, submit, TERMS, textOf } from './github-world.ts';

interface Case {
  readonly state?: GitHubState;
  readonly submission?: Submission;
  readonly terms?: NamespaceTerms;
  readonly options?: ImplicitOptions;
  readonly instead?: (question: Question) => ReturnType<typeof respond> | ReturnType<typeof noAnswer> | undefined;
}

function prove({ state = makeWorld(), submission = submit(), terms = TERMS, options, instead }: Case = {}) {
  return judge(proveImplicitRepository(submission, terms, options), state, instead);
}

const file = { files: { 'server.json': textOf() } };
const nothing = { files: { 'README.md': 'x' } };
const urlOf = (question: Question) => (question.kind === 'http' ? question.url : '');

describe('an implicit proof', () => {
  it.each<[string, Partial<MadeRepository>, object]>([
    [
      'v<version>',
      { commits: [nothing, file, nothing], tags: { 'v1.2.3': 1 } },
      { ref: 'refs/tags/v1.2.3', path: 'server.json' },
    ],
    ['<version>', { commits: [file, nothing], tags: { '1.2.3': 0 } }, { ref: 'refs/tags/1.2.3', path: 'server.json' }],
    [
      '<name>-v<version>',
      { commits: [file, nothing], tags: { 'weather-v1.2.3': 0 } },
      { ref: 'refs/tags/weather-v1.2.3' },
    ],
    [
      '<name>@<version>',
      { commits: [file, nothing], tags: { 'weather@1.2.3': 0 } },
      { ref: 'refs/tags/weather@1.2.3' },
    ],
    [
      'an annotated tag',
      { commits: [file, nothing], tags: { 'v1.2.3': { commit: 0, annotated: 1 } } },
      { ref: 'refs/tags/v1.2.3' },
    ],
    ['the default branch', { commits: [nothing, file], tags: {} }, { ref: 'refs/heads/main', path: 'server.json' }],
    [
      'a default branch of another name',
      { defaultBranch: 'trunk/x', commits: [file], tags: {} },
      { ref: 'refs/heads/trunk/x' },
    ],
    [
      'the default branch, where the tag has another file',
      { commits: [nothing, file], tags: { 'v1.2.3': 0 } },
      { ref: 'refs/heads/main' },
    ],
    [
      'an asset of the release',
      { commits: [nothing], tags: { 'v1.2.3': 0 }, releases: { 'v1.2.3': { assets: { 'server.json': textOf() } } } },
      { ref: 'refs/tags/v1.2.3', asset: 'server.json' },
    ],
    [
      'an older asset',
      {
        commits: [nothing],
        tags: { '1.2.3': 0 },
        releases: { '1.2.3': { assets: { 'server.json': textOf() }, withDigest: false } },
      },
      { ref: 'refs/tags/1.2.3', asset: 'server.json' },
    ],
  ])('is found at %s', (_, weather, evidence) => {
    const { verdict } = prove({ state: makeWorld(weather) });
    expect(verdict).toMatchObject({
      outcome: 'proved',
      kind: 'github-repository',
      told: [],
      evidence: { repository: 'Alice/weather', repositoryId: 7001, ownerId: 101, ...evidence },
      identity: { ownerId: 101, repositoryId: 7001, login: 'Alice', type: 'User' },
    });
  });

  it('is found for an organisation, with no step of its own', () => {
    const server = {
      ...SERVER,
      name: 'io.github.acme/x',
      repository: { url: 'https://github.com/ACME/x', source: 'github', id: '8' },
    };
    const x = { id: 8, fullName: 'acme/x', commits: [{ files: { 'server.json': textOf(server) } }] };
    expect(prove({ state: makeWorld({}, [x]), submission: submit(server) }).verdict).toMatchObject({
      outcome: 'proved',
      identity: { ownerId: 202, type: 'Organization', repositoryId: 8 },
    });
  });

  it.each([
    ['in the subfolder', 'packages/weather', { 'packages/weather/server.json': true }, 'packages/weather/server.json'],
    [
      'in the root, beside a subfolder without it',
      'packages/weather',
      { 'server.json': true, 'packages/weather/x': false },
      'server.json',
    ],
    ['in the root, where the subfolder leads out', '../x', { 'server.json': true }, 'server.json'],
    ['in the root, where the subfolder is deep', 'a/b/c/d/e/f', { 'server.json': true }, 'server.json'],
    ['in the root, where the subfolder is no text', 7, { 'server.json': true }, 'server.json'],
  ])('looks %s', (_, subfolder, places, path) => {
    const server = { ...SERVER, repository: { ...SERVER.repository, subfolder } };
    const files = Object.fromEntries(Object.entries(places).map(([place, has]) => [place, has ? textOf(server) : '']));
    const { verdict } = prove({ state: makeWorld({ commits: [{ files }], tags: {} }), submission: submit(server) });
    expect(verdict).toMatchObject({ outcome: 'proved', evidence: { path } });
  });

  it('takes eight requests in four steps when tag and branch are one commit', () => {
    const state = makeWorld({ commits: [file], tags: { 'v1.2.3': 0 } });
    const { asked, steps } = prove({ state });
    expect(asked).toHaveLength(8);
    expect(steps).toBe(4);
    expect(asked.slice(1, 6)).toEqual(
      ['tags/v1.2.3', 'tags/1.2.3', 'tags/weather-v1.2.3', 'tags/weather@1.2.3', 'heads/main'].map((ref) => {
        return `GET ${API}/repos/Alice/weather/git/ref/${ref.replace('@', '%40')}`;
      }),
    );
  });

  it('takes 58 distinct requests at most', () => {
    const server = { ...SERVER, repository: { ...SERVER.repository, subfolder: 'a/b/c/d/e' } };
    const files = (n: number) => ({
      'a/b/c/d/e/server.json': `{"n": ${n}}`,
      'a/b/c/d/x': `${n}`,
      'server.json': `${n}`,
    });
    const names = ['v1.2.3', '1.2.3', 'weather-v1.2.3', 'weather@1.2.3'];
    const state = makeWorld({
      commits: [0, 1, 2, 3, 4].map((n) => ({ files: files(n) })),
      tags: Object.fromEntries(names.map((name, commit) => [name, { commit, annotated: 3 }])),
      releases: Object.fromEntries(names.map((name) => [name, { assets: { 'server.json': 'x' }, withDigest: false }])),
    });
    const { asked, verdict } = prove({ state, submission: submit(server) });
    expect(verdict?.outcome).toBe('disproved');
    expect(new Set(asked).size).toBeLessThanOrEqual(58);
    expect(new Set(asked).size).toBeGreaterThan(50);
  });

  it('warns of the case of the owner, and refuses another id', () => {
    const other = { ...SERVER, name: 'io.github.alice/weather' };
    const world = (server: object) => makeWorld({ commits: [{ files: { 'server.json': textOf(server) } }], tags: {} });
    expect(prove({ state: world(other), submission: submit(other) }).codes).toEqual(['name-case-not-canonical']);
    const wrong = { ...SERVER, repository: { ...SERVER.repository, id: '1' } };
    const { verdict } = prove({ state: world(wrong), submission: submit(wrong) });
    expect(verdict).toMatchObject({ outcome: 'disproved', told: [{ code: 'repository-id-mismatch' }] });
  });

  it('is found even where another place gives no answer', () => {
    const instead = (question: Question) => (urlOf(question).endsWith('heads/main') ? respond(503) : undefined);
    expect(prove({ instead }).verdict?.outcome).toBe('proved');
  });
});

describe('an implicit proof says nothing', () => {
  const withUrl = (url: unknown) => submit({ ...SERVER, repository: { url, source: 'github' } });
  const { repository: _, ...bare } = SERVER;

  it.each<[string, Case]>([
    ['without a repository', { submission: submit(bare) }],
    [
      'with a repository that is no object',
      { submission: submit({ ...bare, repository: 'https://github.com/Alice/weather' }) },
    ],
    ['with no text as URL', { submission: withUrl(7) }],
    ['on another host', { submission: withUrl('https://gitlab.com/Alice/weather') }],
    ['on a host that looks alike', { submission: withUrl('https://github.com.evil.example/Alice/weather') }],
    ['with a user in the URL', { submission: withUrl('https://github.com@evil.example/Alice/weather') }],
    ['in another owner’s repository', { submission: withUrl('https://github.com/bob/weather') }],
    ['with a path that leads elsewhere', { submission: withUrl('https://github.com/Alice/..') }],
    ['with a longer path', { submission: withUrl('https://github.com/Alice/weather/tree/main') }],
    ['with an endless URL', { submission: withUrl(`https://github.com/Alice/${'w'.repeat(3_000)}`) }],
    ['about another action', { terms: { ...TERMS, action: 'deprecate' } }],
    ['for a domain without a delegation', { submission: submit({ ...SERVER, name: 'com.example/weather' }) }],
    [
      'for a namespace that nobody can prove',
      { submission: submit({ ...SERVER, name: 'io.gitlab.alice/weather' }), options: { anyOwner: true } },
    ],
  ])('%s, and asks nothing', (_name, given) => {
    const { verdict, asked } = prove(given);
    expect([verdict, asked]).toEqual([undefined, []]);
  });

  it('when GitHub names another owner than the URL', () => {
    const body = {
      id: 7001,
      full_name: 'Alice/weather',
      private: false,
      default_branch: 'main',
      owner: { id: 101, login: 'Alice', type: 'User' },
    };
    const submission = submit({
      ...SERVER,
      name: 'io.github.bob/weather',
      repository: { url: 'https://github.com/bob/weather' },
    });
    const { verdict, codes } = prove({ submission, instead: () => respond(200, body) });
    // A name that differs is a renamed repository; only one that is the same in another owner's hands leads nowhere.
    expect([verdict?.outcome, codes]).toEqual(['disproved', ['github-repository-renamed']]);
  });

  it('but takes any owner for a domain, whose delegation is compared later', () => {
    const server = { ...SERVER, name: 'com.example/weather' };
    const state = makeWorld({ commits: [{ files: { 'server.json': textOf(server) } }], tags: {} });
    expect(prove({ state, submission: submit(server), options: { anyOwner: true } }).verdict).toMatchObject({
      outcome: 'proved',
      identity: { ownerId: 101, repositoryId: 7001 },
    });
  });

  it('but never takes any owner for a namespace of GitHub', () => {
    const submission = submit({ ...SERVER, repository: { url: 'https://github.com/bob/weather' } });
    expect(prove({ submission, options: { anyOwner: true } }).verdict).toBeUndefined();
  });
});

describe('an implicit proof that is not found', () => {
  it.each<[string, Partial<MadeRepository>, string, string, string]>([
    [
      'a tag with another file',
      { commits: [{ files: { 'server.json': textOf({ ...SERVER, version: '1.2.2' }) } }], tags: { 'v1.2.3': 0 } },
      'disproved',
      'github-bytes-not-found',
      'server.json at v1.2.3 is not the same: its version is "1.2.2"; no asset server.json in its release',
    ],
    [
      'a tag without the file',
      { commits: [nothing, nothing], tags: { '1.2.3': 0 } },
      'disproved',
      'github-bytes-not-found',
      'no server.json at 1.2.3, main; no asset server.json in its release',
    ],
    [
      'another asset',
      { commits: [nothing], tags: { '1.2.3': 0 }, releases: { '1.2.3': { assets: { 'server.json': 'x' } } } },
      'disproved',
      'github-bytes-not-found',
      "no server.json at 1.2.3; the release's asset server.json is another file",
    ],
    ['no tag yet', { commits: [nothing], tags: {} }, 'late', 'github-bytes-late', 'no server.json at main'],
    [
      'no tag yet, and another file',
      { commits: [{ files: { 'server.json': '{' } }], tags: { 'v1.2.2': 0 } },
      'late',
      'github-bytes-late',
      'server.json at main is not the same: it is not valid JSON',
    ],
    ['an empty repository', { commits: [], tags: {} }, 'late', 'github-bytes-late', 'the repository is empty'],
  ])('with %s', (_, weather, outcome, code, found) => {
    const { verdict, codes } = prove({ state: makeWorld(weather) });
    expect([verdict?.outcome, codes]).toEqual([outcome, [code]]);
    expect(verdict?.told[0]?.args).toMatchObject({ found, tags: 'v1.2.3, 1.2.3, weather-v1.2.3, weather@1.2.3' });
  });

  it.each(['/git/ref/tags/1.2.3', '/git/ref/heads/main', '/git/trees/', '/releases/tags/'])(
    'is unknown while %s gives no answer',
    (part) => {
      const state = makeWorld({ commits: [nothing], tags: { 'v1.2.3': 0 } });
      const instead = (question: Question) => (urlOf(question).includes(part) ? noAnswer('rate-limited') : undefined);
      expect(prove({ state, instead }).verdict?.outcome).toBe('unknown');
    },
  );

  it.each<[string, Partial<MadeRepository>, string]>([
    ['absent', { fullName: 'Alice/elsewhere' }, 'github-repository-absent'],
    ['private', { private: true }, 'github-repository-private'],
    ['renamed', { fullName: 'Alice/elsewhere', formerNames: ['Alice/weather'] }, 'github-repository-renamed'],
  ])('is disproved when the repository is %s', (_, weather, code) => {
    const { verdict, codes } = prove({ state: makeWorld(weather) });
    expect([verdict?.outcome, codes]).toEqual(['disproved', [code]]);
  });

  it('threat 35: a tag that was moved to other bytes proves nothing any more', () => {
    const state = makeWorld({ commits: [file, nothing], tags: { 'v1.2.3': 0 } });
    expect(prove({ state }).verdict?.outcome).toBe('proved');
    setRef(state.repositories[0]!, 'tags/v1.2.3', addCommit(state.repositories[0]!, { 'server.json': 'evil' }));
    expect(prove({ state }).verdict?.outcome).toBe('disproved');
  });

  it('threat 12: a fork’s commit with the bytes is never looked at', () => {
    const state = makeWorld({ commits: [nothing], tags: { 'v1.2.3': 0 } });
    const [repository] = state.repositories;
    repository!.refs.set('pull/1/head', {
      type: 'commit',
      sha: addCommit(repository!, file.files, commitOf(repository!, 'heads/main')),
    });
    const { verdict, asked } = prove({ state });
    expect(verdict?.outcome).toBe('disproved');
    expect(asked.filter((line) => line.includes('pull'))).toEqual([]);
  });
});

describe('tags of a version', () => {
  it.each([
    ['io.github.a/b', '1.0.0+x', ['v1.0.0+x', '1.0.0+x', 'b-v1.0.0+x', 'b@1.0.0+x']],
    ['io.github.a/b', '1..0', []],
    ['io.github.a/b', '../x', []],
    ['io.github.a/b', '-1', ['v-1', 'b-v-1', 'b@-1']],
    ['odd', '1', ['v1', '1', 'odd-v1', 'odd@1']],
  ])('of %s %s are those that git allows', (name, version, tags) => {
    expect(toTagForms({ name, version })).toEqual(tags);
  });
});

describe('whatever a submission and GitHub say', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('..', '../..', '%2e%2e', 'v1/../..', '?', '#'),
  );

  it('every URL that is asked lies below the API', () => {
    fc.assert(
      fc.property(text, text, text, text, (version, name, subfolder, branch) => {
        const repository = { url: 'https://github.com/Alice/weather', subfolder };
        const server = { ...SERVER, name: `io.github.Alice/${name}`, version, repository };
        const body = {
          id: 7001,
          full_name: 'Alice/weather',
          private: false,
          default_branch: branch,
          owner: { id: 101, login: 'Alice', type: 'User' },
        };
        const { asked } = prove({
          submission: submit(server),
          instead: (question) => {
            const url = urlOf(question);
            if (url.endsWith('/repos/Alice/weather')) return respond(200, body);
            const ref = decodeURIComponent(url.split('/git/ref/')[1] ?? '');
            return ref === ''
              ? respond(200, { tree: [] })
              : respond(200, { ref: `refs/${ref}`, object: { type: 'commit', sha: 'a'.repeat(40) } });
          },
        });
        for (const line of asked) {
          const url = line.slice('GET '.length);
          expect(url).toMatch(/^https:\/\/api\.github\.com\/repos\/Alice\/weather(?:\/|$)/);
          expect(new URL(url).href).toBe(url);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no JSON value makes it throw', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { minLength: 7, maxLength: 7 }), fc.nat(10), (bodies, truthful) => {
        let count = 0;
        const instead = () => {
          count += 1;
          return count <= truthful ? undefined : respond(200, bodies[count % 7]);
        };
        expect(['proved', 'disproved', 'late', 'unknown']).toContain(prove({ instead }).verdict?.outcome);
      }),
      { numRuns: 300 },
    );
  });
});
