import { describe, expect, it } from 'vitest';
import type { Answer, HttpAnswer, HttpQuestion, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { proveMcpbBundle } from '../../src/packages/mcpb.ts';
import type { PackageSubject, PackageTerms } from '../../src/packages/package-verdict.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import { PUBLIC_TERMS } from '../support/image-host.ts';

const FILE = new TextEncoder().encode('the bundle');
const SHA = digestOf(FILE).slice('sha256:'.length);
const URL_ON_GITHUB = 'https://github.com/Owner/mcp-server/releases/download/v1.0.0/server.mcpb';
const URL_ON_GITLAB = 'https://gitlab.com/group/sub/mcp-server/-/releases/v1.0.0/downloads/server.mcpb';
const API = 'https://api.github.com/repos/Owner/mcp-server';
const GITLAB_API = 'https://gitlab.com/api/v4/projects/group%2Fsub%2Fmcp-server';
const REPOSITORY = { id: 77, full_name: 'owner/mcp-server', private: false, owner: { id: 5, login: 'owner' } };

/** As the door answers when the bytes are streamed into a digest. */
function served(bytes: Uint8Array = FILE, url = 'https://release-assets.githubusercontent.com/x?sig=1'): HttpAnswer {
  return { ...respond(200, '', {}, url), digest: digestOf(bytes), bytes: bytes.length, via: [URL_ON_GITHUB] };
}

interface Options extends Partial<PackageSubject> {
  readonly terms?: PackageTerms;
}

/** `answers` by URL; nobody else may be asked. */
function prove(answers: Readonly<Record<string, Answer>>, { terms = PUBLIC_TERMS, ...members }: Options = {}) {
  const subject = {
    serverName: 'io.github.owner/server',
    type: 'mcpb',
    identifier: URL_ON_GITHUB,
    fileSha256: SHA,
    ...members,
  };
  const run = runInquiry(proveMcpbBundle(subject, terms), (question: Question) => {
    const answer = answers[(question as HttpQuestion).url];
    if (answer === undefined) throw new Error(`nobody may ask ${(question as HttpQuestion).url}`);
    return answer;
  });
  return {
    ...run,
    ...run.result,
    codes: run.result.told.map(({ code }) => code),
    questions: run.steps.flat() as HttpQuestion[],
  };
}

const release = (asset: Answer, repository: Answer = respond(200, REPOSITORY)) => ({
  [URL_ON_GITHUB]: asset,
  [API]: repository,
});

describe('proveMcpbBundle, a GitHub release', () => {
  it('proves a file with the right hash, and says whose release it is', () => {
    const { outcome, codes, source, digest, observed, steps } = prove(release(served()));
    expect([outcome, codes]).toEqual(['proved', []]);
    expect(source).toEqual({
      host: 'github',
      repository: 'owner/mcp-server',
      repositoryId: 77,
      ownerId: 5,
      ownerLogin: 'owner',
    });
    expect(digest).toEqual({ sha256: SHA });
    expect(observed).toEqual({
      url: URL_ON_GITHUB,
      from: 'release-assets.githubusercontent.com',
      bytes: FILE.length,
      digest: `sha256:${SHA}`,
    });
    expect(steps.map((step) => step.length)).toEqual([2]);
  });

  it('streams the file, and asks GitHub with its token but follows no redirect of a repository', () => {
    const [asset, repository] = prove(release(served())).questions;
    expect(asset).toMatchObject({ method: 'GET', reads: 'digest', maxBytes: 512 * 1024 * 1024, timeoutMs: 120_000 });
    expect(asset?.redirects).toEqual({ max: 5, hosts: ['github.com', '*.githubusercontent.com'] });
    expect(asset?.headers).toEqual({ 'accept-encoding': 'identity' });
    expect(asset?.auth).toBeUndefined();
    expect(repository).toMatchObject({ url: API, auth: 'github' });
    expect(repository?.redirects).toBeUndefined();
  });

  it('compares the hash without regard to case', () => {
    expect(prove(release(served()), { fileSha256: SHA.toUpperCase() }).outcome).toBe('proved');
  });

  it('takes the address with www, with a query and with a fragment, which is not sent', () => {
    const www = URL_ON_GITHUB.replace('github.com', 'www.github.com');
    expect(prove({ [www]: served(), [API]: respond(200, REPOSITORY) }, { identifier: `${www}#mcp` }).outcome).toBe(
      'proved',
    );
    expect(
      prove(
        { [`${URL_ON_GITHUB}?a=b`]: served(), [API]: respond(200, REPOSITORY) },
        { identifier: `${URL_ON_GITHUB}?a=b` },
      ).outcome,
    ).toBe('proved');
  });

  it('disproves another hash, and prints the one that was found', () => {
    const { outcome, told } = prove(release(served(new Uint8Array(3))));
    expect(outcome).toBe('disproved');
    expect(told).toMatchObject([
      {
        code: 'bundle-hash-differs',
        severity: 'error',
        member: 'fileSha256',
        args: { expected: SHA, found: digestOf(new Uint8Array(3)).slice(7), bytes: 3 },
      },
    ]);
  });

  it.each<[string, Answer, Answer, string, string]>([
    ['404, repository there', respond(404), respond(200, REPOSITORY), 'late', 'package-version-late'],
    ['404, repository 404', respond(404), respond(404), 'disproved', 'package-not-found'],
    ['404, repository renamed', respond(404), respond(301), 'disproved', 'bundle-repository-moved'],
    [
      '404, repository private',
      respond(404),
      respond(200, { ...REPOSITORY, private: true }),
      'disproved',
      'bundle-repository-private',
    ],
    ['404, repository 503', respond(404), respond(503), 'unknown', 'package-registry-unknown'],
    ['404, repository out of rate', respond(404), noAnswer('rate-limited'), 'unknown', 'package-registry-unknown'],
    ['206', respond(206), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['204', respond(204), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['403', respond(403), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['410', respond(410), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['429', respond(429), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['500', respond(500), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    ['no answer in time', noAnswer('timeout'), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    [
      'more bytes than are read',
      noAnswer('too-large'),
      respond(200, REPOSITORY),
      'unknown',
      'package-registry-unknown',
    ],
    ['a connection that broke', noAnswer('reset'), respond(200, REPOSITORY), 'unknown', 'package-registry-unknown'],
    [
      'a redirect elsewhere',
      noAnswer('redirect-refused'),
      respond(200, REPOSITORY),
      'unknown',
      'package-registry-unknown',
    ],
    ['hash right, repository 404', served(), respond(404), 'unknown', 'package-registry-unknown'],
    ['hash right, repository 500', served(), respond(500), 'unknown', 'package-registry-unknown'],
    ['hash right, repository no JSON', served(), respond(200, '<html>'), 'unknown', 'package-registry-unknown'],
    [
      'hash right, repository without ids',
      served(),
      respond(200, { full_name: 'owner/mcp-server', private: false }),
      'unknown',
      'package-registry-unknown',
    ],
    [
      'hash right, owner id as text',
      served(),
      respond(200, { ...REPOSITORY, owner: { id: '5' } }),
      'unknown',
      'package-registry-unknown',
    ],
    [
      'hash right, owner id broken',
      served(),
      respond(200, { ...REPOSITORY, owner: { id: 5.5 } }),
      'unknown',
      'package-registry-unknown',
    ],
    [
      'hash right, no word whether it is private',
      served(),
      respond(200, { ...REPOSITORY, private: null }),
      'unknown',
      'package-registry-unknown',
    ],
    [
      'hash right, repository private',
      served(),
      respond(200, { ...REPOSITORY, private: true }),
      'disproved',
      'bundle-repository-private',
    ],
    ['hash right, repository renamed', served(), respond(301), 'disproved', 'bundle-repository-moved'],
    [
      'hash right, repository elsewhere',
      served(),
      noAnswer('redirect-refused'),
      'disproved',
      'bundle-repository-moved',
    ],
    ['hash right, repository without an answer', served(), noAnswer('timeout'), 'unknown', 'package-registry-unknown'],
    [
      'hash right, another name',
      served(),
      respond(200, { ...REPOSITORY, full_name: 'owner/new-name' }),
      'disproved',
      'bundle-repository-moved',
    ],
  ])('%s', (_, asset, repository, outcome, code) => {
    const run = prove(release(asset, repository));
    expect([run.outcome, ...run.codes]).toEqual([outcome, code]);
    expect(run.told[0]?.severity).toBe(outcome === 'disproved' ? 'error' : 'warning');
  });

  it('tells a wrong hash and a renamed repository at once', () => {
    const { outcome, codes } = prove(release(served(new Uint8Array(3)), respond(301)));
    expect([outcome, ...codes]).toEqual(['disproved', 'bundle-hash-differs', 'bundle-repository-moved']);
  });

  it('is disproved by a wrong hash, whatever is unknown of the repository', () => {
    expect(prove(release(served(new Uint8Array(3)), respond(500))).outcome).toBe('disproved');
  });

  it('names tag and file of what is late', () => {
    const { told } = prove(release(respond(404)));
    expect(told[0]).toMatchObject({
      member: 'identifier',
      args: { type: 'mcpb', version: 'v1.0.0', url: URL_ON_GITHUB, answer: 'status 404' },
    });
  });

  it('keeps an owner without a login that has the form of one', () => {
    const { source } = prove(release(served(), respond(200, { ...REPOSITORY, owner: { id: 5, login: '@team\n' } })));
    expect(source).toEqual({ host: 'github', repository: 'owner/mcp-server', repositoryId: 77, ownerId: 5 });
  });
});

describe('an API that is not that of github.com', () => {
  const terms = { ...PUBLIC_TERMS, githubApi: 'https://ghe.acme.example/api/v3' };
  const answer = (page: unknown) => ({
    [URL_ON_GITHUB]: served(),
    'https://ghe.acme.example/api/v3/repos/Owner/mcp-server': respond(200, { ...REPOSITORY, html_url: page }),
  });

  it.each(['https://ghe.acme.example/owner/mcp-server', 'https://github.com.evil.example/', 7, undefined])(
    'lends its ids to no release on github.com: html_url %s',
    (page) => {
      expect(prove(answer(page), { terms }).source).toEqual({ host: 'github', repository: 'owner/mcp-server' });
    },
  );

  it('may speak for github.com when it says so', () => {
    expect(prove(answer('https://github.com/owner/mcp-server'), { terms }).source).toMatchObject({ ownerId: 5 });
  });
});

describe('proveMcpbBundle, a GitLab release', () => {
  const identifier = URL_ON_GITLAB;

  it('proves the hash, and knows no owner', () => {
    const { outcome, source, questions } = prove({ [URL_ON_GITLAB]: served(FILE, URL_ON_GITLAB) }, { identifier });
    expect(outcome).toBe('proved');
    expect(source).toEqual({ host: 'gitlab', repository: 'group/sub/mcp-server' });
    expect(questions[0]?.redirects).toEqual({ max: 5, hosts: ['gitlab.com'] });
  });

  it('takes a file of the package registry too', () => {
    const file = 'https://gitlab.com/group/mcp-server/-/package_files/123/download';
    expect(prove({ [file]: served(FILE, file) }, { identifier: file }).source?.repository).toBe('group/mcp-server');
  });

  it.each<[string, Answer, Answer, string, string]>([
    ['project there', respond(404), respond(200, {}), 'late', 'package-version-late'],
    ['project 404', respond(404), respond(404), 'disproved', 'package-not-found'],
    ['project 503', respond(404), respond(503), 'unknown', 'package-registry-unknown'],
    [
      'sign-in page, project 404',
      served(FILE, 'https://gitlab.com/users/sign_in'),
      respond(404),
      'disproved',
      'package-not-found',
    ],
  ])('an asset that is not there: %s', (_, asset, project, outcome, code) => {
    const run = prove({ [URL_ON_GITLAB]: asset, [GITLAB_API]: project }, { identifier });
    expect([run.outcome, ...run.codes]).toEqual([outcome, code]);
  });

  it.each([429, 500, 206])('status %i is unknown', (status) => {
    expect(prove({ [URL_ON_GITLAB]: respond(status) }, { identifier }).outcome).toBe('unknown');
  });

  it('another hash is disproved', () => {
    expect(prove({ [URL_ON_GITLAB]: served(new Uint8Array(1), URL_ON_GITLAB) }, { identifier }).codes).toEqual([
      'bundle-hash-differs',
    ]);
  });
});

describe('what is refused offline (rule K5b and 8.7)', () => {
  it.each<[string, string | undefined, string]>([
    ['no hash', undefined, 'package-sha-required'],
    ['an empty hash', '', 'package-sha-required'],
    ['zeros', '0'.repeat(64), 'implausible-sha256'],
    ['a pattern', 'DEADBEEF'.repeat(8), 'implausible-sha256'],
    ['the hash of an empty file', digestOf('').slice(7), 'implausible-sha256'],
    ['another length', 'abc', 'implausible-sha256'],
    ['a digest with its algorithm', `sha256:${SHA}`, 'implausible-sha256'],
  ])('%s', (_, fileSha256, code) => {
    const subject = fileSha256 === undefined ? { fileSha256: undefined as unknown as string } : { fileSha256 };
    const { outcome, told, asked } = prove({}, subject);
    expect([outcome, told[0]?.code, told[0]?.member, asked]).toEqual(['disproved', code, 'fileSha256', []]);
  });

  it.each([
    URL_ON_GITHUB.replace('https', 'http'),
    URL_ON_GITHUB.replace('github.com', 'github.com:443'),
    URL_ON_GITHUB.replace('github.com', 'github.com@evil.example'),
    URL_ON_GITHUB.replace('github.com', 'raw.githubusercontent.com'),
    URL_ON_GITHUB.replace('download/v1.0.0', 'latest/download'),
    'https://github.com/owner/releases/download/v1.0.0/mcp.mcpb',
    'https://github.com/owner/repo/archive/refs/tags/mcp.zip',
    'https://github.com/owner/repo/releases/download/v1/x.zip',
    'https://github.com/Owner%2Fmcp-server/releases/download/v1.0.0/server.mcpb',
    'https://github.com/O%77ner/mcp-server/releases/download/v1.0.0/server.mcpb',
    'https://github.com/Owner/mcp%2Dserver/releases/download/v1.0.0/server.mcpb',
    'https://github.com/Owner/mcp-server/releases%2Fdownload/v1.0.0/server.mcpb',
    'https://gitlab.com/group%2Fmcp/-/releases/v1/downloads/x.mcpb',
    'https://gitlab.com/gr%6Fup/mcp/-/releases/v1/downloads/x.mcpb',
    'https://files.acme.example/mcp.mcpb',
    'ftp://github.com/x',
    'mcp',
    '',
  ])('%s', (identifier) => {
    const { outcome, codes, asked } = prove({}, { identifier });
    expect([outcome, ...codes, ...asked]).toEqual(['disproved', 'mcpb-url-invalid']);
  });
});

describe('a private policy', () => {
  const terms: PackageTerms = {
    ...PUBLIC_TERMS,
    audience: 'private',
    mcpbHosts: ['Files.acme.example', 'plain.acme.example:8080'],
    insecureHosts: ['plain.acme.example:8080'],
  };

  it.each([
    'https://files.acme.example/a/b.mcpb',
    'http://plain.acme.example:8080/b.zip',
    'https://plain.acme.example:8080/b.zip',
  ])('allows %s, whose owner nobody knows', (identifier) => {
    const { outcome, source, questions } = prove({ [identifier]: served(FILE, identifier) }, { identifier, terms });
    expect([outcome, source]).toEqual(['proved', { host: 'other', repository: new URL(identifier).host }]);
    expect(questions[0]?.redirects?.hosts).toEqual([]);
  });

  it.each<[string, string]>([
    ['http://files.acme.example/b.mcpb', 'mcpb-url-invalid'],
    ['https://files.acme.example:8443/b.mcpb', 'package-host-not-allowed'],
    ['https://user@files.acme.example/b.mcpb', 'package-host-not-allowed'],
    ['https://other.acme.example/b.mcpb', 'package-host-not-allowed'],
    ['https://github.com/owner/mcp/raw/main/b.mcpb', 'mcpb-url-invalid'],
    ['not a URL', 'mcpb-url-invalid'],
  ])('does not allow %s', (identifier, code) => {
    const { outcome, codes, asked } = prove({}, { identifier, terms });
    expect([outcome, ...codes, ...asked]).toEqual(['disproved', code]);
  });

  it('keeps the rules of GitHub releases', () => {
    expect(prove(release(served()), { terms }).source?.ownerId).toBe(5);
  });

  it('cannot tell late from missing on a host of its own', () => {
    const identifier = 'https://files.acme.example/b.mcpb';
    expect(prove({ [identifier]: respond(404) }, { identifier, terms }).outcome).toBe('unknown');
  });

  it('is unknown behind a page for signing in', () => {
    const identifier = 'https://files.acme.example/b.mcpb';
    const answer = served(FILE, 'https://files.acme.example/users/sign_in');
    expect(prove({ [identifier]: answer }, { identifier, terms }).outcome).toBe('unknown');
  });

  it('opens no host in public', () => {
    const identifier = 'https://files.acme.example/mcp.mcpb';
    expect(prove({}, { identifier, terms: { ...terms, audience: 'public' } }).asked).toEqual([]);
  });
});

describe('threats', () => {
  it('36: a swapped asset does not have the hash', () => {
    expect(prove(release(served(new TextEncoder().encode('another bundle')))).outcome).toBe('disproved');
  });

  it('36: a redirect to a private address is not followed, and proves nothing', () => {
    for (const reason of ['redirect-refused', 'address-blocked'] as const) {
      expect(prove(release(noAnswer(reason))).outcome).toBe('unknown');
    }
  });

  it('38: an outage of GitHub never proves a bundle', () => {
    for (const answer of [respond(429), respond(503), noAnswer('timeout'), noAnswer('dns')]) {
      expect(prove(release(answer, answer)).outcome).toBe('unknown');
      expect(prove(release(served(), answer)).outcome).toBe('unknown');
    }
  });
});
