import type { Doors } from '../../src/commands/ask/ask.ts';
import type { Answer, Question } from '../../src/evidence/question.ts';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { describeQuestion, noAnswer, respond } from './answer-inquiry.ts';
import { answerQuestion, type GitHubState, makeGitHub } from './github-server.ts';
import { createTestWorld, type TestWorld } from './world.ts';

/** The outside as tests of whole commands see it: GitHub, package registries and DNS, all of them made up. */
export interface Outside {
  github: GitHubState;
  /** Answers by `GET https://…`; they come before everything else. */
  readonly http: Map<string, Answer>;
  /** TXT records by host; both resolvers give them. */
  readonly txt: Map<string, readonly string[]>;
  /** What was asked, in order. */
  readonly asked: string[];
}

export const ALICE = { id: 1001, login: 'alice', type: 'User' };
export const MALLORY = { id: 6666, login: 'mallory', type: 'User' };

export function makeOutside(github: GitHubState = makeGitHub([], [])): Outside {
  return { github, http: new Map(), txt: new Map(), asked: [] };
}

/** Tells the npm registry that a version names a server. */
export function serveNpm(outside: Outside, identifier: string, version: string, mcpName: string | undefined): void {
  const body = {
    name: identifier,
    version,
    ...(mcpName === undefined ? {} : { mcpName }),
    dist: { integrity: `sha512-${Buffer.from(`${identifier}@${version}`).toString('base64')}` },
  };
  outside.http.set(`GET https://registry.npmjs.org/${identifier}/${version}`, respond(200, body));
}

export function openOutside(outside: Outside): Doors {
  const answer = (question: Question): Answer => {
    const key = describeQuestion(question);
    outside.asked.push(key);
    const known = outside.http.get(key);
    if (known) return known;
    if (question.kind === 'txt') return answerTxt(outside, question.host, question.resolvers);
    if (question.url.startsWith(outside.github.api)) return answerQuestion(outside.github, question);
    return question.url.startsWith('https://registry.npmjs.org/') ? respond(404) : noAnswer('dns', 'no such host here');
  };
  return {
    http: async (question) => answer(question) as Awaited<ReturnType<Doors['http']>>,
    txt: async (question) => answer(question) as Awaited<ReturnType<Doors['txt']>>,
    counts: () => new Map([['outside', outside.asked.length]]),
    close: () => {},
  };
}

function answerTxt({ txt }: Outside, host: string, resolvers: 'one' | 'two'): Answer {
  const records = txt.get(host);
  const names = resolvers === 'two' ? ['system', 'dns.example'] : ['system'];
  return {
    kind: 'txt',
    views: names.map((resolver) =>
      records ? { kind: 'records' as const, resolver, records } : { kind: 'none' as const, resolver },
    ),
  };
}

/** A world whose doors lead to a made-up outside. */
export function createOwnershipWorld(outside: Outside, replace: Parameters<typeof createTestWorld>[0] = {}): TestWorld {
  return createTestWorld({ openDoors: () => openOutside(outside), ...replace });
}

/** Text of a server.json of Alice's. */
export function aliceServer(version: string, more: Readonly<Record<string, unknown>> = {}): string {
  const server = {
    $schema: CURRENT_SCHEMA_URL,
    name: 'io.github.alice/weather',
    description: 'Forecasts for any place.',
    repository: { url: 'https://github.com/alice/weather-mcp', source: 'github', id: '7001' },
    version,
    packages: [{ registryType: 'npm', identifier: 'weather-mcp', version, transport: { type: 'stdio' } }],
    ...more,
  };
  return `${JSON.stringify(server, null, 2)}\n`;
}

/**
 * GitHub with Alice's repository: each version's server.json at its tag, the last one on the default branch. `more`: other
 * repositories.
 */
export function aliceGitHub(
  texts: Readonly<Record<string, string>>,
  ...more: Parameters<typeof makeGitHub>[1]
): GitHubState {
  const versions = Object.keys(texts);
  return makeGitHub(
    [ALICE, MALLORY],
    [
      {
        id: 7001,
        fullName: 'alice/weather-mcp',
        commits: versions.map((version) => ({ files: { 'server.json': texts[version] ?? '' } })),
        tags: Object.fromEntries(versions.map((version, index) => [`v${version}`, index])),
      },
      ...more,
    ],
  );
}
