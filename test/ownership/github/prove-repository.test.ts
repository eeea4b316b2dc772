import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/evidence/question.ts';
import { proveRepository } from '../../../src/ownership/github/prove-repository.ts';
import { toBlobId } from '../../../src/ownership/github/tree-file.ts';
import type { NamespaceTerms, Submission } from '../../../src/ownership/namespace-verdict.ts';
import type { RepositoryProof } from '../../../src/ownership/proof.ts';
import { noAnswer, respond, runInquiry } from '../../support/answer-inquiry.ts';
import { addCommit, commitOf, type GitHubState, setRef } from '../../support/github-server.ts';
import { API, judge, makeWorld, proofOf, SERVER, submit, TERMS, textOf } from './github-world.ts';

type Instead = (question: Question) => ReturnType<typeof respond> | ReturnType<typeof noAnswer> | undefined;

interface Case {
  readonly state?: GitHubState;
  readonly submission?: Submission;
  readonly proof?: Partial<RepositoryProof>;
  readonly terms?: NamespaceTerms;
  readonly instead?: Instead;
}

function prove({ state = makeWorld(), submission = submit(), proof, terms = TERMS, instead }: Case = {}) {
  return judge(proveRepository(submission, proofOf(state, proof), terms), state, instead);
}

/** Takes a member out of the proof that the world holds. */
function proveWithout(member: 'ref' | 'path', { state = makeWorld(), submission = submit(), proof }: Case = {}) {
  const { [member]: _, ...rest } = proofOf(state, proof);
  return judge(proveRepository(submission, rest as RepositoryProof, TERMS), state);
}

const urlOf = (question: Question) => (question.kind === 'http' ? question.url : '');
const at = (end: string, answer: ReturnType<typeof respond> | ReturnType<typeof noAnswer>) => (question: Question) =>
  urlOf(question).endsWith(end) ? answer : undefined;

describe('a github-repository proof', () => {
  it('proves the same bytes at a tag, and says who and where', () => {
    const state = makeWorld();
    const { verdict, asked } = prove({ state });
    const sha = commitOf(state.repositories[0]!, 'tags/v1.2.3');
    expect(verdict).toEqual({
      outcome: 'proved',
      kind: 'github-repository',
      told: [],
      identity: {
        kind: 'github',
        ownerId: 101,
        login: 'Alice',
        type: 'User',
        repositoryId: 7001,
        repository: 'Alice/weather',
      },
      evidence: {
        repository: 'Alice/weather',
        repositoryId: 7001,
        ownerId: 101,
        ref: 'refs/tags/v1.2.3',
        sha,
        path: 'server.json',
      },
    });
    expect(asked).toEqual([
      `GET ${API}/repos/Alice/weather`,
      `GET ${API}/repos/Alice/weather/git/ref/tags/v1.2.3`,
      `GET ${API}/repos/Alice/weather/git/trees/${sha}`,
      `GET ${API}/repos/Alice/weather/git/blobs/${toBlobId(submit().bytes)}`,
    ]);
  });

  it('asks GitHub with the token of the run, by its media type and version, and follows no redirect', () => {
    const state = makeWorld();
    const { steps } = runInquiry(proveRepository(submit(), proofOf(state), TERMS), () => noAnswer('timeout'));
    expect(steps[0]).toEqual([
      {
        kind: 'http',
        door: 'known',
        method: 'GET',
        url: `${API}/repos/Alice/weather`,
        auth: 'github',
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      },
    ]);
  });

  it.each([1, 2, 3])('dereferences a tag that is annotated %d times', (annotated) => {
    const state = makeWorld({ tags: { 'v1.2.3': { commit: 1, annotated } } });
    const { verdict, asked } = prove({ state });
    expect(verdict.outcome).toBe('proved');
    expect(asked.filter((url) => url.includes('/git/tags/'))).toHaveLength(annotated);
  });

  it('reads a file in folders, one request for each', () => {
    const state = makeWorld({
      commits: [{ files: { 'a/b/server.json': textOf(), 'a/x': '' } }],
      tags: { 'v1.2.3': 0 },
    });
    const { verdict, asked } = prove({ state, proof: { path: 'a/b/server.json' } });
    expect(verdict.outcome).toBe('proved');
    expect(asked.filter((url) => url.includes('/git/trees/'))).toHaveLength(3);
  });

  it.each([
    ['the commit of the default branch', 'refs/heads/main', 2],
    ['an older commit of the default branch', 'refs/heads/main', 1],
    ['a commit of the default branch without a ref', undefined, 1],
  ])('accepts %s', (_, ref, index) => {
    const files = { 'server.json': textOf() };
    const state = makeWorld({
      commits: [{ files: {} }, { files }, { files: { ...files, x: '1' } }],
      tags: { t: index },
    });
    const sha = commitOf(state.repositories[0]!, 'tags/t');
    const { verdict } =
      ref === undefined ? proveWithout('ref', { state, proof: { sha } }) : prove({ state, proof: { ref, sha } });
    expect(verdict).toMatchObject({ outcome: 'proved', evidence: { sha } });
  });

  it.each([
    ['as the API gives its digest', true],
    ['downloaded, where the API gives no digest', false],
  ])('accepts the asset of a release, %s', (_, withDigest) => {
    const state = makeWorld({
      releases: { 'v1.2.3': { assets: { 'server.json': textOf(), other: 'x' }, withDigest } },
    });
    const { verdict, asked } = prove({ state, proof: { asset: 'server.json' } });
    expect(verdict).toMatchObject({ outcome: 'proved', evidence: { asset: 'server.json', ref: 'refs/tags/v1.2.3' } });
    expect(asked.some((url) => url.includes('/releases/assets/'))).toBe(!withDigest);
  });

  it('downloads an asset by its id from the API, with redirects to GitHub’s own hosts only, and no more than its digest', () => {
    const state = makeWorld({ releases: { 'v1.2.3': { assets: { 'server.json': textOf() }, withDigest: false } } });
    const questions: Question[] = [];
    judge(proveRepository(submit(), proofOf(state, { asset: 'server.json' }), TERMS), state, (question) => {
      questions.push(question);
      return undefined;
    });
    expect(questions.at(-1)).toMatchObject({
      url: `${API}/repos/Alice/weather/releases/assets/7001001`,
      reads: 'digest',
      redirects: { max: 5, hosts: ['*.githubusercontent.com'] },
      headers: { accept: 'application/octet-stream' },
    });
  });

  it('takes a namespace in another case, and warns with GitHub’s own spelling', () => {
    const server = { ...SERVER, name: 'io.github.ALICE/weather' };
    const state = makeWorld({ commits: [{ files: { 'server.json': textOf(server) } }], tags: { 'v1.2.3': 0 } });
    expect(prove({ state, submission: submit(server), proof: { repository: 'alice/WEATHER' } }).verdict).toMatchObject({
      outcome: 'proved',
      told: [
        {
          code: 'name-case-not-canonical',
          severity: 'warning',
          args: { canonical: 'io.github.Alice/weather', source: 'GitHub' },
        },
      ],
    });
  });

  it('accepts an archived repository', () => {
    const state = makeWorld();
    const body = {
      id: 7001,
      full_name: 'Alice/weather',
      private: false,
      archived: true,
      disabled: true,
      default_branch: 'main',
    };
    const owner = { id: 101, login: 'Alice', type: 'User' };
    expect(
      prove({ state, instead: at('/repos/Alice/weather', respond(200, { ...body, owner })) }).verdict.outcome,
    ).toBe('proved');
  });

  it('compares no owner inside of a domain’s delegation: its judge does', () => {
    const server = { ...SERVER, name: 'com.example/weather' };
    const state = makeWorld({ commits: [{ files: { 'server.json': textOf(server) } }], tags: { 'v1.2.3': 0 } });
    const delegation = { kind: 'domain-delegation', method: 'dns', domain: 'example.com' } as const;
    expect(prove({ state, submission: submit(server, { proof: delegation }) }).verdict).toMatchObject({
      outcome: 'proved',
      identity: { ownerId: 101 },
      told: [],
    });
    expect(prove({ state, submission: submit(server) }).codes).toEqual(['proof-kind-not-for-namespace']);
  });
});

describe('repository.id of server.json', () => {
  const withRepository = (repository: object | undefined) => {
    const { repository: _, ...rest } = SERVER;
    const server = repository === undefined ? rest : { ...rest, repository };
    const state = makeWorld({ commits: [{ files: { 'server.json': textOf(server) } }], tags: { 'v1.2.3': 0 } });
    return prove({ state, submission: submit(server) });
  };
  const url = 'https://github.com/alice/weather.git';

  it.each([
    ['the proven id', { url, id: '7001' }, 'proved', []],
    ['no number', { url, id: 'R_kgDOabc' }, 'proved', []],
    ['another id', { url, id: '7002' }, 'disproved', ['repository-id-mismatch']],
    ['another id as a number', { url, id: 7002 }, 'disproved', ['repository-id-mismatch']],
    ['no id', { url }, 'proved', ['repository-id-missing']],
    ['an empty id', { url, id: '' }, 'proved', ['repository-id-missing']],
    ['no id, and another repository', { url: 'https://github.com/alice/source' }, 'proved', []],
    ['no id, and another host', { url: 'https://gitlab.com/alice/weather' }, 'proved', []],
    ['no URL', { id: null }, 'proved', []],
    ['no repository at all', undefined, 'proved', []],
  ])('with %s', (_, repository, outcome, codes) => {
    const judged = withRepository(repository);
    expect([judged.verdict.outcome, judged.codes]).toEqual([outcome, codes]);
  });

  it('prints the line to add', () => {
    expect(withRepository({ url }).verdict.told[0]).toMatchObject({ severity: 'info', args: { expected: '7001' } });
  });
});

describe('a github-repository proof is refused, check by check:', () => {
  const release = (text: string, withDigest = true) =>
    makeWorld({ releases: { 'v1.2.3': { assets: { 'server.json': text }, withDigest } } });
  const tagged = (files: Parameters<typeof addCommit>[1]) => makeWorld({ commits: [{ files }], tags: { 'v1.2.3': 0 } });
  const file = { text: textOf(), mode: '100644' };

  it.each<[string, Case, string]>([
    ['the repository does not exist', { proof: { repository: 'Alice/nothing' } }, 'github-repository-absent'],
    ['the repository is private', { state: makeWorld({ private: true }) }, 'github-repository-private'],
    ['another repository id', { proof: { repositoryId: 7002 } }, 'github-repository-id-mismatch'],
    [
      'another owner than the namespace’s',
      { submission: submit({ ...SERVER, name: 'io.github.bob/weather' }) },
      'github-owner-mismatch',
    ],
    ['a tag that is not there', { proof: { ref: 'refs/tags/v9' } }, 'github-ref-absent'],
    ['a tag of another commit', { proof: { sha: 'a'.repeat(40) } }, 'github-ref-moved'],
    [
      'too long a chain of tags',
      { state: makeWorld({ tags: { 'v1.2.3': { commit: 1, annotated: 4 } } }) },
      'github-ref-moved',
    ],
    [
      'a branch that is not the default one',
      { state: makeWorld({ branches: { main: 2, dev: 1 } }), proof: { ref: 'refs/heads/dev' } },
      'github-ref-refused',
    ],
    ['a commit that nobody has', { proof: { ref: 'refs/heads/main', sha: 'b'.repeat(40) } }, 'github-commit-apart'],
    ['no such file', { proof: { path: 'other.json' } }, 'github-file-absent'],
    ['no such folder', { proof: { path: 'a/server.json' } }, 'github-file-absent'],
    ['a file where a folder should be', { proof: { path: 'server.json/server.json' } }, 'github-file-absent'],
    ['a folder', { state: tagged({ 'server.json/x': 'y' }) }, 'github-file-mode'],
    ['a symbolic link', { state: tagged({ 'server.json': { ...file, mode: '120000' } }) }, 'github-file-mode'],
    ['an executable file', { state: tagged({ 'server.json': { ...file, mode: '100755' } }) }, 'github-file-mode'],
    ['a submodule', { state: tagged({ 'server.json': { ...file, mode: '160000' } }) }, 'github-file-mode'],
    [
      'a mode that git does not have',
      { state: tagged({ 'server.json': { ...file, mode: '100000' } }) },
      'github-file-mode',
    ],
    ['other bytes', { state: tagged({ 'server.json': `${textOf()}\n` }) }, 'github-file-differs'],
    ['no release', { proof: { asset: 'server.json' } }, 'github-asset-absent'],
    ['no such asset', { state: release(''), proof: { asset: 'other.json' } }, 'github-asset-absent'],
    ['an asset with other bytes', { state: release('x'), proof: { asset: 'server.json' } }, 'github-asset-differs'],
    [
      'an older asset with other bytes',
      { state: release('x', false), proof: { asset: 'server.json' } },
      'github-asset-differs',
    ],
    ['another action than publish', { terms: { ...TERMS, action: 'delete' } }, 'proof-action-not-covered'],
  ])('%s', (_, given, code) => {
    const { verdict, codes } = prove(given);
    expect([verdict.outcome, codes]).toEqual(['disproved', [code]]);
    expect(verdict.told[0]?.severity).toBe('error');
    expect(verdict.identity).toBeUndefined();
  });

  it('an asset that is still being uploaded, and one of a draft', () => {
    const uploading = release(textOf());
    uploading.repositories[0]!.releases.get('v1.2.3')!.assets[0]!.state = 'starter';
    expect(prove({ state: uploading, proof: { asset: 'server.json' } }).codes).toEqual(['github-asset-absent']);
    const draft = release(textOf());
    draft.repositories[0]!.releases.get('v1.2.3')!.draft = true;
    expect(prove({ state: draft, proof: { asset: 'server.json' } }).codes).toEqual(['github-asset-absent']);
  });

  it('an asset that is gone between two requests', () => {
    const { codes } = prove({
      state: release(textOf(), false),
      proof: { asset: 'server.json' },
      instead: at('/releases/assets/7001001', respond(404)),
    });
    expect(codes).toEqual(['github-asset-absent']);
  });

  it.each([
    ['in its line ends', textOf().replaceAll('\n', '\r\n'), 'it differs in its line ends alone (CRLF, LF)'],
    ['at its end', `${textOf()}\n\n`, 'it differs in blank lines at its end alone'],
    ['in its form', JSON.stringify(SERVER), 'it says the same, with other blanks or line breaks'],
    ['in its version', textOf({ ...SERVER, version: '1.2.2' }), 'its version is "1.2.2"'],
    ['in its name', textOf({ ...SERVER, name: 'io.github.Alice/other' }), 'its name is "io.github.Alice/other"'],
    ['in a line', textOf({ ...SERVER, description: 'Other.' }), 'it differs from line 3 on'],
    ['by being no JSON', '{', 'it is not valid JSON'],
    ['by being no object', '[]\n', 'it differs from line 1 on'],
    ['by being huge', 'x'.repeat(300_000), 'it has 300000 bytes'],
  ])('says how a file differs: %s', (_, text, difference) => {
    const { verdict } = prove({ state: tagged({ 'server.json': text }) });
    expect(verdict.told[0]?.args).toMatchObject({ difference, path: 'server.json', repository: 'Alice/weather' });
  });

  it.each<[string, Partial<RepositoryProof>]>([
    ['a repository in another host', { repository: 'https://evil.example/x' }],
    ['a repository above', { repository: '../..' }],
    ['a ref above', { ref: 'refs/tags/../../../users' }],
    ['a ref of notes', { ref: 'refs/notes/commits' }],
    ['a sha that is a branch', { sha: 'main' }],
    ['a path above', { path: '../server.json' }],
    ['an absolute path', { path: '/server.json' }],
    ['a path with a backslash', { path: 'a\\server.json' }],
    ['an asset above', { asset: '..' }],
    ['an asset beside a path', { asset: 'server.json', path: 'server.json' }],
    ['an asset of a branch', { asset: 'server.json', ref: 'refs/heads/main' }],
  ])('%s, with no request', (_, proof) => {
    const { verdict, asked } = prove({ proof });
    expect(verdict.outcome).toBe('disproved');
    expect(asked).toEqual([]);
  });

  it('neither a path nor an asset, and an asset with no ref, with no request', () => {
    expect(proveWithout('path')).toMatchObject({ asked: [], codes: ['proof-invalid'] });
    expect(proveWithout('ref', { proof: { asset: 'server.json' } })).toMatchObject({
      asked: [],
      codes: ['github-ref-refused'],
    });
  });
});

describe('attacks that a github-repository proof stops:', () => {
  it('threat 1: a proof copied beside a server.json with one byte changed', () => {
    const submission = submit({ ...SERVER, description: 'Forecasts for any place!' });
    expect(prove({ submission }).codes).toEqual(['github-file-differs']);
  });

  it('threat 9: a renamed repository is not followed; the new name is told', () => {
    const state = makeWorld({ fullName: 'Alice/weather-next', formerNames: ['Alice/weather'] });
    const { verdict, codes, asked } = prove({ state });
    expect([verdict.outcome, codes]).toEqual(['disproved', ['github-repository-renamed']]);
    expect(verdict.told[0]?.args).toEqual({ repository: 'Alice/weather', found: 'Alice/weather-next' });
    expect(asked).toEqual([`GET ${API}/repos/Alice/weather`, `GET ${API}/repositories/7001`]);
  });

  it.each(['https://evil.example/repositories/7001', `${API}/repositories/7001/../../x`, `${API}/user/repos`, '', 'x'])(
    'threat 9: a redirect to %j leads to no further request',
    (location) => {
      const { codes, asked } = prove({ instead: at('/Alice/weather', respond(301, '', { location })) });
      expect(codes).toEqual(['github-repository-renamed']);
      expect(asked).toHaveLength(1);
    },
  );

  it('threat 9: nor does a redirect that the door refused', () => {
    const { verdict, codes } = prove({ instead: at('/Alice/weather', noAnswer('redirect-refused')) });
    expect([verdict.outcome, codes]).toEqual(['disproved', ['github-repository-renamed']]);
  });

  it('threat 9: a private new home is not named', () => {
    const state = makeWorld({ fullName: 'Alice/secret', formerNames: ['Alice/weather'], private: true });
    expect(prove({ state }).verdict.told[0]?.args).toMatchObject({ found: 'another name' });
  });

  it('threat 9: an answer under another name', () => {
    const body = {
      id: 7001,
      full_name: 'Alice/other',
      private: false,
      default_branch: 'main',
      owner: { id: 101, login: 'Alice', type: 'User' },
    };
    expect(prove({ instead: at('/Alice/weather', respond(200, body)) }).codes).toEqual(['github-repository-renamed']);
  });

  it('threat 9: a repository made anew under the old name has another id', () => {
    expect(prove({ state: makeWorld({ id: 7999 }) }).codes).toEqual(['github-repository-id-mismatch']);
  });

  it('threat 12: a commit of a fork, shown under the victim’s repository', () => {
    const state = makeWorld();
    const [repository] = state.repositories;
    const main = commitOf(repository!, 'heads/main');
    const files = { 'server.json': textOf() };
    const diverged = addCommit(repository!, files, addCommit(repository!, { x: '1' }));
    const ahead = addCommit(repository!, files, main);
    for (const sha of [diverged, ahead]) {
      expect(proveWithout('ref', { state, proof: { sha } }).codes).toEqual(['github-commit-apart']);
      expect(prove({ state, proof: { ref: 'refs/heads/main', sha } }).codes).toEqual(['github-commit-apart']);
      expect(prove({ state, proof: { sha } }).codes).toEqual(['github-ref-moved']);
    }
  });

  it.each(['refs/pull/1/head', 'refs/pull/1/merge'])('threat 12: %s, with no request', (ref) => {
    const { codes, asked } = prove({ proof: { ref } });
    expect([codes, asked]).toEqual([['github-ref-refused'], []]);
  });

  it('threat 32: the case of a namespace hides no other owner', () => {
    const submission = submit({ ...SERVER, name: 'IO.GitHub.Bob/weather' });
    expect(prove({ submission }).codes).toEqual(['github-owner-mismatch']);
  });

  it('threat 35: a tag that was moved after the proof was made', () => {
    const state = makeWorld();
    const [repository] = state.repositories;
    const proof = proofOf(state);
    setRef(repository!, 'tags/v1.2.3', addCommit(repository!, { 'server.json': 'evil' }));
    expect(judge(proveRepository(submit(), proof, TERMS), state).codes).toEqual(['github-ref-moved']);
  });

  it('a blob with the id of the submitted bytes, but other bytes (SHA-1 can be made to collide)', () => {
    const content = Buffer.from('evil').toString('base64');
    const { codes } = prove({
      instead: (question) =>
        urlOf(question).includes('/git/blobs/') ? respond(200, { encoding: 'base64', content }) : undefined,
    });
    expect(codes).toEqual(['github-file-differs']);
  });

  it('a tag of a tree or blob', () => {
    const state = makeWorld();
    const [repository] = state.repositories;
    repository!.refs.set('tags/v1.2.3', { type: 'tree', sha: proofOf(state).sha });
    expect(prove({ state }).codes).toEqual(['github-ref-moved']);
  });

  it.each([
    ['an owner with a look-alike letter', { id: 101, login: 'Аlice', type: 'User' }],
    ['an owner without a number', { id: '101', login: 'Alice', type: 'User' }],
    ['an owner that is a bot', { id: 101, login: 'Alice', type: 'Bot' }],
    ['no owner', null],
  ])('threat 21: %s is no answer', (_, owner) => {
    const body = { id: 7001, full_name: 'Alice/weather', private: false, default_branch: 'main', owner };
    const { verdict } = prove({ instead: at('/Alice/weather', respond(200, body)) });
    expect(verdict.outcome).toBe('unknown');
  });
});

describe('what GitHub does not say is unknown, never a no:', () => {
  const places: [string, string][] = [
    ['the repository', '/repos/Alice/weather'],
    ['the ref', '/git/ref/tags/v1.2.3'],
    ['the tag', '/git/tags/'],
    ['the tree', '/git/trees/'],
    ['the blob', '/git/blobs/'],
  ];
  const spent = { 'x-ratelimit-remaining': '0' };
  const answers: [string, ReturnType<typeof respond> | ReturnType<typeof noAnswer>][] = [
    ['401', respond(401)],
    ['403', respond(403)],
    ['403 by the rate limit', respond(403, '', spent)],
    ['429 with Retry-After', respond(429, '', { 'retry-after': '60' })],
    ['500', respond(500)],
    ['502', respond(502, '<html>')],
    ['503', respond(503)],
    ['a timeout', noAnswer('timeout')],
    ['a reset', noAnswer('reset')],
    ['no DNS', noAnswer('dns')],
    ['too large', noAnswer('too-large')],
    ['a rate limit that asks for patience', noAnswer('rate-limited')],
    ['no JSON', respond(200, 'hello')],
    ['no UTF-8', respond(200, new Uint8Array([0x22, 0xff, 0x22]))],
    ['a list', respond(200, [])],
    ['an empty object', respond(200, {})],
    ['418', respond(418)],
    ['422', respond(422)],
  ];
  const state = makeWorld({ tags: { 'v1.2.3': { commit: 1, annotated: 1 } } });
  const cells = places.flatMap(([place, part]) => answers.map(([name, answer]) => ({ place, part, name, answer })));

  it.each(cells)('$name for $place', ({ part, name, answer }) => {
    const isHere = (url: string) => (part.endsWith('weather') ? url.endsWith(part) : url.includes(part));
    const { verdict } = prove({ state, instead: (question) => (isHere(urlOf(question)) ? answer : undefined) });
    // Without `private: false` in it an answer about a repository speaks of a private one.
    const isClear = name === 'an empty object' && part.endsWith('weather');
    expect([verdict.outcome, verdict.told.length]).toEqual([isClear ? 'disproved' : 'unknown', 1]);
  });

  it('says that the rate limit is the reason', () => {
    const { verdict } = prove({ instead: at('/repos/Alice/weather', respond(403, '', spent)) });
    expect(verdict.told[0]).toMatchObject({
      code: 'github-unanswered',
      severity: 'warning',
      args: { detail: `GET ${API}/repos/Alice/weather: status 403, the rate limit of GitHub is used up` },
    });
  });

  it.each<[string, object]>([
    ['no name', { full_name: undefined }],
    ['a name that is none', { full_name: 'Alice' }],
    ['a name of another owner', { full_name: 'bob/weather' }],
    ['no id', { id: 1.5 }],
    ['no default branch', { default_branch: null }],
    ['a default branch that leads elsewhere', { default_branch: '../../x' }],
  ])('a repository with %s', (_, changes) => {
    const body = {
      id: 7001,
      full_name: 'Alice/weather',
      private: false,
      default_branch: 'main',
      owner: { id: 101, login: 'Alice', type: 'User' },
    };
    expect(prove({ instead: at('/Alice/weather', respond(200, { ...body, ...changes })) }).verdict.outcome).toBe(
      'unknown',
    );
  });

  it.each<[string, (question: Question) => ReturnType<typeof respond> | ReturnType<typeof noAnswer> | undefined]>([
    [
      'a ref of another name',
      at('/tags/v1.2.3', respond(200, { ref: 'refs/tags/v1.2.30', object: { type: 'commit', sha: 'a'.repeat(40) } })),
    ],
    ['a list of refs', at('/tags/v1.2.3', respond(200, [{ ref: 'refs/tags/v1.2.3' }]))],
    ['a redirected ref', at('/tags/v1.2.3', respond(302, '', { location: '/x' }))],
    ['a tag object that is gone', (question) => (urlOf(question).includes('/git/tags/') ? respond(404) : undefined)],
    [
      'a tree of entries that are none',
      (question) =>
        urlOf(question).includes('/trees/') ? respond(200, { tree: [{ path: 'server.json', mode: 1 }] }) : undefined,
    ],
    [
      'a part of a tree',
      (question) =>
        urlOf(question).includes('/trees/') ? respond(200, { tree: [null, 1], truncated: true }) : undefined,
    ],
    ['a redirected tree', (question) => (urlOf(question).includes('/trees/') ? respond(301) : undefined)],
    ['a blob that is gone', (question) => (urlOf(question).includes('/blobs/') ? respond(404) : undefined)],
    [
      'a blob that is no base64',
      (question) =>
        urlOf(question).includes('/blobs/') ? respond(200, { encoding: 'base64', content: '*' }) : undefined,
    ],
    [
      'a blob in another encoding',
      (question) =>
        urlOf(question).includes('/blobs/') ? respond(200, { encoding: 'utf-8', content: 'x' }) : undefined,
    ],
  ])('%s', (_, instead) => {
    expect(prove({ state, instead }).verdict.outcome).toBe('unknown');
  });

  it.each([respond(503), noAnswer('timeout'), respond(200, { status: 'odd' }), respond(301), respond(200, {})])(
    'a comparison that says nothing',
    (answer) => {
      const instead = (question: Question) => (urlOf(question).includes('/compare/') ? answer : undefined);
      const given = { ref: 'refs/heads/main', sha: 'c'.repeat(40) };
      expect(prove({ proof: given, instead }).verdict.outcome).toBe('unknown');
    },
  );

  it.each<[string, string, ReturnType<typeof respond> | ReturnType<typeof noAnswer>]>([
    ['a release', '/releases/tags/', respond(503)],
    ['a release of another tag', '/releases/tags/', respond(200, { tag_name: 'v1', assets: [] })],
    ['a release without a list', '/releases/tags/', respond(200, { tag_name: 'v1.2.3' })],
    ['a redirected release', '/releases/tags/', respond(301)],
    [
      'an asset without id',
      '/releases/tags/',
      respond(200, { tag_name: 'v1.2.3', assets: [{ name: 'server.json', state: 'uploaded' }] }),
    ],
    ['an asset', '/releases/assets/', respond(503)],
    ['an asset that leads elsewhere', '/releases/assets/', respond(302, '', { location: 'https://10.0.0.1/' })],
    ['an asset that is too large', '/releases/assets/', noAnswer('too-large')],
  ])('%s', (_, part, answer) => {
    const made = makeWorld({ releases: { 'v1.2.3': { assets: { 'server.json': textOf() }, withDigest: false } } });
    const instead = (question: Question) => (urlOf(question).includes(part) ? answer : undefined);
    expect(prove({ state: made, proof: { asset: 'server.json' }, instead }).verdict.outcome).toBe('unknown');
  });

  it('the way to say how a file differs does not change that it does', () => {
    const made = makeWorld({ commits: [{ files: { 'server.json': 'other' } }], tags: { 'v1.2.3': 0 } });
    const instead = (question: Question) => (urlOf(question).includes('/blobs/') ? respond(503) : undefined);
    expect(prove({ state: made, instead }).verdict.told[0]?.args).toMatchObject({ difference: 'it was not read' });
  });

  it('a huge blob whose size the tree does not tell is not compared line by line', () => {
    const content = Buffer.from('x'.repeat(300_000)).toString('base64');
    const instead = (question: Question) => {
      if (urlOf(question).includes('/trees/'))
        return respond(200, { tree: [{ path: 'server.json', mode: '100644', sha: 'd'.repeat(40) }] });
      return urlOf(question).includes('/blobs/') ? respond(200, { encoding: 'base64', content }) : undefined;
    };
    expect(prove({ instead }).verdict.told[0]?.args).toMatchObject({ difference: 'it has 300000 bytes' });
  });
});

describe('whatever a proof and GitHub say', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '../..',
      'a/../b',
      '?x=',
      '#',
      '@evil.example',
      'refs/tags/..',
      'refs/tags/a?b',
      'refs/heads/%2e%2e/x',
      'Alice/..',
      'Alice/.',
    ),
  );
  const hostileProof = fc.record({
    kind: fc.constant('github-repository' as const),
    repository: fc.oneof(
      anyText,
      fc.constant('Alice/weather'),
      fc.tuple(anyText, anyText).map((parts) => parts.join('/')),
    ),
    repositoryId: fc.constant(7001),
    sha: fc.oneof(anyText, fc.constant('a'.repeat(40))),
    ref: fc.oneof(
      anyText,
      fc.constant('refs/tags/v1.2.3'),
      anyText.map((text) => `refs/tags/${text}`),
      anyText.map((text) => `refs/heads/${text}`),
    ),
    path: fc.oneof(anyText, fc.constant('server.json'), fc.constant('a/b')),
  });
  const repositoryBody = {
    id: 7001,
    full_name: 'Alice/weather',
    private: false,
    default_branch: 'main',
    owner: { id: 101, login: 'Alice', type: 'User' },
  };

  it('every URL that is asked lies below the API’s repos, users or repositories', () => {
    fc.assert(
      fc.property(hostileProof, (proof) => {
        const { asked } = runInquiry(proveRepository(submit(), proof, TERMS), (question) => {
          const url = urlOf(question);
          if (/\/repos\/[^/]+\/[^/]+$/.test(url))
            return respond(200, { ...repositoryBody, full_name: proof.repository });
          if (url.includes('/git/ref/'))
            return respond(200, { ref: proof.ref, object: { type: 'commit', sha: proof.sha } });
          return respond(200, {
            status: 'behind',
            tree: proof.path.split('/').map((path) => ({ path, mode: '040000', sha: 'a'.repeat(40) })),
          });
        });
        for (const line of asked) {
          const url = line.slice('GET '.length);
          expect(url).toMatch(/^https:\/\/api\.github\.com\/(?:repos|users|repositories)\//);
          // What a URL parser makes of it is the same: nothing was taken away or moved.
          expect(new URL(url).href).toBe(url);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no JSON value makes it throw, and none proves anything but the true answers', () => {
    const state = makeWorld({ releases: { 'v1.2.3': { assets: { 'server.json': textOf() }, withDigest: false } } });
    fc.assert(
      fc.property(
        fc.array(fc.json(), { minLength: 6, maxLength: 6 }),
        fc.nat(5),
        fc.boolean(),
        (bodies, truthful, asset) => {
          let count = 0;
          const proof = proofOf(state, asset ? { asset: 'server.json' } : {});
          const { verdict } = judge(proveRepository(submit(), proof, TERMS), state, () => {
            count += 1;
            return count <= truthful ? undefined : respond(200, bodies[count % 6]);
          });
          expect(['proved', 'disproved', 'unknown']).toContain(verdict.outcome);
          if (verdict.outcome === 'proved') expect(count).toBeLessThanOrEqual(truthful);
          for (const { args } of verdict.told)
            for (const arg of Object.values(args)) expect(String(arg).length).toBeLessThan(300);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the stand-in for GitHub', () => {
  it('has git’s own ids', () => {
    expect(toBlobId(new TextEncoder().encode('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    const state = makeWorld({ commits: [{ files: { hello: 'hello\n', 'a/b': 'x\n' } }], tags: {} });
    expect(state.repositories[0]!.objects.get('e6fe5b0d708303a2634861fb8b088359d53e9692')?.type).toBe('tree');
  });
});
