import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provePrAuthor } from '../../../src/ownership/github/prove-pr-author.ts';
import type { PullRequestFacts } from '../../../src/ownership/namespace-verdict.ts';
import { noAnswer, respond } from '../../support/answer-inquiry.ts';
import { ACME, ALICE, API, BOB, judge, makeWorld, SERVER, submit, TERMS } from './github-world.ts';

const FACTS: PullRequestFacts = {
  number: 12,
  author: ALICE,
  headOwnerId: 101,
  headRepositoryId: 9001,
  headSha: 'f'.repeat(40),
};

function prove(changes: Partial<PullRequestFacts> = {}, server: object = SERVER, state = makeWorld()) {
  return judge(provePrAuthor(submit(server, { pullRequest: { ...FACTS, ...changes } }), TERMS), state);
}

const reasonOf = ({ verdict }: ReturnType<typeof prove>) => verdict.told[0]?.args.reason;

describe('a github-pr-author proof', () => {
  it('proves the person who opened the pull request from a fork of their own, by one request', () => {
    const { verdict, asked } = prove();
    expect(asked).toEqual([`GET ${API}/users/alice`]);
    expect(verdict).toEqual({
      outcome: 'proved',
      kind: 'github-pr-author',
      told: [],
      identity: { kind: 'github', ownerId: 101, login: 'Alice', type: 'User' },
      evidence: { userId: 101, login: 'Alice', pullRequest: 12, headSha: 'f'.repeat(40), headRepositoryId: 9001 },
    });
  });

  it('covers the other actions too, and a head without a repository id', () => {
    const { headRepositoryId: _, ...facts } = FACTS;
    const inquiry = provePrAuthor(submit(SERVER, { pullRequest: facts }), { ...TERMS, action: 'delete' });
    const { verdict } = judge(inquiry, makeWorld());
    expect(verdict.outcome).toBe('proved');
    expect(verdict.evidence).not.toHaveProperty('headRepositoryId');
  });

  it('warns when the namespace is in another case than the login', () => {
    expect(prove({}, { ...SERVER, name: 'io.github.alice/weather' })).toMatchObject({
      verdict: { outcome: 'proved' },
      codes: ['name-case-not-canonical'],
    });
  });

  it.each<[string, Partial<PullRequestFacts>, object, string]>([
    [
      'threat 20: Alice’s pull request from Bob’s fork',
      { headOwnerId: BOB.id },
      SERVER,
      'its branch lies in the repository of somebody else',
    ],
    [
      'threat 20: a fork that is gone',
      { headOwnerId: undefined as never },
      SERVER,
      'the repository of its branch is gone',
    ],
    [
      'threat 21: a bot',
      { author: { id: 101, login: 'Alice[bot]', type: 'Bot' } },
      SERVER,
      'its author "Alice[bot]" is no person but a Bot',
    ],
    [
      'threat 21: a bot’s login',
      { author: { id: 101, login: 'Alice[bot]', type: 'User' } },
      SERVER,
      '"Alice[bot]" is no login of a person',
    ],
    [
      'threat 21: a look-alike letter',
      { author: { id: 101, login: 'Аlice', type: 'User' } },
      SERVER,
      '"Аlice" is no login of a person',
    ],
    [
      'threat 21: a letter that becomes k in lower case',
      { author: { id: 101, login: '\u212aen', type: 'User' } },
      { ...SERVER, name: 'io.github.ken/x' },
      '"\u212aen" is no login of a person',
    ],
    ['another person', { author: BOB, headOwnerId: BOB.id }, SERVER, 'its author is "bob"'],
    [
      'a namespace of a domain',
      {},
      { ...SERVER, name: 'com.example/weather' },
      'the namespace is no personal one of GitHub',
    ],
  ])('is refused without a request: %s', (_, changes, server, reason) => {
    const judged = prove(changes, server);
    expect([judged.verdict.outcome, judged.codes, judged.asked]).toEqual([
      'disproved',
      ['github-pr-author-refused'],
      [],
    ]);
    expect(reasonOf(judged)).toBe(reason);
  });

  it('is refused without a pull request', () => {
    const { verdict } = judge(provePrAuthor(submit(), TERMS), makeWorld());
    expect(verdict.told[0]?.args).toMatchObject({ reason: 'there is no pull request' });
  });

  it('is refused for an organisation, whoever is a member of it', () => {
    const author = { ...ACME, type: 'User' };
    const judged = prove({ author, headOwnerId: ACME.id }, { ...SERVER, name: 'io.github.acme/weather' });
    expect([judged.verdict.outcome, reasonOf(judged)]).toEqual(['disproved', '"acme" is an organisation']);
  });

  it('threat 8: is refused when the login belongs to another id now', () => {
    const state = makeWorld();
    state.accounts[0] = { ...ALICE, id: 999 };
    expect(reasonOf(prove({}, SERVER, state))).toBe('the author\'s id is 101, that of "Alice" is 999');
  });

  it('is refused when the account is gone or GitHub names another one', () => {
    const state = makeWorld();
    state.accounts = [];
    expect(reasonOf(prove({}, SERVER, state))).toBe('GitHub has no account "alice"');
    const submission = submit(SERVER, { pullRequest: FACTS });
    const renamed = judge(provePrAuthor(submission, TERMS), state, () => respond(200, { ...ALICE, login: 'alice2' }));
    expect(reasonOf(renamed)).toBe('the account is now called "alice2"');
  });

  it.each([
    respond(503),
    respond(429),
    respond(403),
    noAnswer('timeout'),
    respond(200, {}),
    respond(200, { ...ALICE, type: 'Bot' }),
    respond(301, {}, { location: 'https://api.github.com/user/101' }),
    noAnswer('redirect-refused'),
  ])('is unknown while GitHub does not answer', (answer) => {
    const submission = submit(SERVER, { pullRequest: FACTS });
    const { verdict } = judge(provePrAuthor(submission, TERMS), makeWorld(), () => answer);
    expect([verdict.outcome, verdict.told[0]?.code]).toEqual(['unknown', 'github-unanswered']);
  });

  it('asks about the one account, whatever the facts and answers are', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('Alice', 'User', '..'));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.json(), (login, type, id, body) => {
        const submission = submit(SERVER, { pullRequest: { ...FACTS, author: { id, login, type }, headOwnerId: id } });
        const { verdict, asked } = judge(provePrAuthor(submission, TERMS), makeWorld(), () => respond(200, body));
        expect(verdict.outcome).not.toBe('proved');
        for (const line of asked) expect(line).toBe(`GET ${API}/users/alice`);
      }),
    );
  });
});
