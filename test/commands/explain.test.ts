import { describe, expect, it } from 'vitest';
import { createExplainRunner } from '../../src/cli/run-explain.ts';
import { listCodes, renderCodeList, renderExplanation, runExplain } from '../../src/commands/explain.ts';
import { UserError } from '../../src/commands/world.ts';
import { describeRules } from '../../src/findings/explain-text.ts';
import { describeRepair, describeSeverities, type Explanation } from '../../src/findings/explanation.ts';
import { findNearestCodes } from '../../src/findings/nearest-codes.ts';
import { FINDING_TEXTS } from '../../src/findings/texts.ts';
import { createTestWorld } from '../support/world.ts';

const PLAIN = { colour: false };

function failureOf(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    return error as UserError;
  }
  throw new Error('Nothing was thrown.');
}

const explain = (asked: string) =>
  runExplain(asked)
    .explanations.map((each) => renderExplanation(each, PLAIN))
    .join('\n');

describe('explain CODE', () => {
  it('prints what, why, what to do, and both sides of the example', () => {
    const text = explain('json-trailing-comma');
    expect(text).toMatch(/^json-trailing-comma {2}\(error; rule D-11\)/);
    for (const part of ['There is a comma after', 'Why it matters', 'What to do', 'validate --fix repairs it.'])
      expect(text).toContain(part);
    const [, wrong = '', right = ''] = /\nWrong\n([\s\S]*)\nRight\n([\s\S]*)$/.exec(text) ?? [];
    expect(wrong).toContain('}],\n  }');
    expect(wrong).toContain('→ There is a comma after the last item.');
    expect(() => JSON.parse(right)).not.toThrow();
  });

  it('says first what a code is about, then how it is told, where that is another sentence', () => {
    expect(explain('reserved-version-string')).toContain('\n\n  The version is a reserved word.\n\nWhat it says\n');
    expect(explain('schema-violation')).toContain('\n\n  The document does not fit the server.json schema.\n\nWhy');
    expect(explain('invalid-remote-url')).toContain('What to do\n  That depends on the case');
    for (const code of Object.keys(FINDING_TEXTS)) expect(explain(code)).not.toMatch(/^ {2}(?:Write )?\{[a-z]+\}\.?$/m);
  });

  it('takes a code in any case, with blanks', () => {
    expect(runExplain(' JSON-Comment ').explanations.map(({ code }) => code)).toEqual(['json-comment']);
  });

  it('makes visible what no terminal shows', () => {
    expect(explain('byte-order-mark')).toContain('\\ufeff{');
    for (const code of Object.keys(FINDING_TEXTS)) expect(explain(code)).not.toMatch(/[^\P{C}\n]/u);
  });

  it('leaves the middle of long lines out', () => {
    expect(explain('file-too-large').length).toBeLessThan(3_000);
    expect(explain('file-too-large')).toMatch(/… 2\d\d,\d\d\d characters …/);
  });

  it('explains findings about a data folder without an example', () => {
    const text = explain('policy-syntax');
    expect(text).toMatch(/^policy-syntax\n/);
    expect(text).not.toContain('Wrong');
    expect(text).toContain('Words in braces');
  });

  it('names the nearest codes for a word that is none', () => {
    const failure = failureOf(() => runExplain('json-coment'));
    expect(failure).toBeInstanceOf(UserError);
    expect(failure.hint).toContain('Did you mean json-comment?');
    expect(failureOf(() => runExplain('qqq')).hint).toBe('Run explain without a code to see all of them.');
    expect(failureOf(() => runExplain('\u001b::x'.repeat(1_000))).message).not.toMatch(/::|\u001b/);
    expect(() => runExplain('constructor')).toThrow(UserError);
    expect(() => runExplain('__proto__')).toThrow(UserError);
  });

  it('takes the number of a rule', () => {
    const answer = runExplain('v2');
    expect(answer.rule).toBe('v2');
    expect(answer.explanations.map(({ code }) => code)).toEqual(['version-looks-like-range']);
    expect(runExplain('D-11').explanations.length).toBeGreaterThan(5);
  });
});

describe('the list of codes', () => {
  it('has every code once, by family', () => {
    expect(
      listCodes()
        .flatMap(({ codes }) => codes.map(({ code }) => code))
        .sort(),
    ).toEqual(Object.keys(FINDING_TEXTS).sort());
    const text = renderCodeList(listCodes(), PLAIN);
    expect(text).toContain('The file\n  unreadable-file');
    expect(text).toMatch(/\n {2}json-comment +The file contains a comment/);
  });
});

describe('findNearestCodes', () => {
  it.each([
    ['jsn-comment', 'json-comment'],
    ['trailing', 'json-trailing-comma'],
    ['version-like-range', 'version-looks-like-range'],
    ['bom', undefined],
  ])('answers %s with %s', (word, code) => {
    expect(findNearestCodes(word)[0]).toBe(code);
  });

  it('takes no long time over a long word', () => {
    const start = performance.now();
    expect(findNearestCodes('a-'.repeat(100_000)).length).toBeLessThanOrEqual(3);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('describing', () => {
  const about = (rest: Partial<Explanation>) => ({ severities: {}, ...rest }) as Explanation;

  it.each([
    [{}, undefined],
    [{ public: 'error', private: 'error' }, 'error'],
    [{ public: 'error' }, 'error in a public registry, not told in a private one'],
    [{ private: 'warning' }, 'warning in a private registry, not told in a public one'],
    [{ public: 'error', private: 'warning' }, 'error in a public registry, warning in a private one'],
  ] as const)('the severities %j', (severities, text) => {
    expect(describeSeverities(about({ severities }))).toBe(text);
  });

  it('repairs and rules', () => {
    expect(describeRepair(about({ repair: 'suggested' }))).toContain('leaves it to you');
    expect(describeRepair(about({}))).toBeUndefined();
    expect([describeRules(['V1']), describeRules(['N5', 'N6']), describeRules(['A', 'B', 'C'])]).toEqual([
      'rule V1',
      'rules N5 and N6',
      'rules A, B and C',
    ]);
  });
});

describe('explain --json', () => {
  const run = async (asked: string[]) => {
    const world = createTestWorld();
    expect(await createExplainRunner(world)(asked, { json: true })).toBe(0);
    expect(world.console.outs).toHaveLength(1);
    return JSON.parse(world.console.outs[0] ?? '');
  };

  it('is one document for a code, for a rule and for the list', async () => {
    expect(await run(['json-comment'])).toMatchObject({
      code: 'json-comment',
      severity: 'error',
      rules: ['D-11'],
      what: FINDING_TEXTS['json-comment'].what,
      example: { policy: 'public', message: 'JSON has no comments: "// at most 100 characters".' },
    });
    expect(await run(['policy-syntax'])).not.toHaveProperty('severity');
    expect(await run(['V1'])).toMatchObject({ rule: 'V1', findings: [{ code: 'reserved-version-string' }] });
    expect((await run([])).families.length).toBeGreaterThan(3);
  });

  it('prints text without it', async () => {
    const world = createTestWorld();
    await createExplainRunner(world)(['json-comment'], {});
    await createExplainRunner(world)([], {});
    expect(world.console.outs[0]).toContain('Why it matters');
    expect(world.console.outs[1]).toContain('More about one');
  });
});
