import { describe, expect, it } from 'vitest';
import { FINDING_FAMILIES } from '../../src/findings/families.ts';
import { renderFix, renderMessage } from '../../src/findings/render-text.ts';
import { FILE_TEXTS } from '../../src/findings/texts/file.ts';
import { FINDING_TEXTS, type FindingCode, type FindingText } from '../../src/findings/texts.ts';
import { buildExample, encodeExample, judgeExample } from '../../src/manifest/example-server.ts';
import { explainCode, findCodesOfRule } from '../../src/manifest/explain-code.ts';
import { JUDGING_RULES } from '../../src/manifest/rules/server-rules.ts';
import { ENTRY_RULES } from '../../src/registry/entry-rules.ts';

const RULES = [...JUDGING_RULES, ...ENTRY_RULES];
/** A file that cannot be read has no text to show. */
const WITHOUT_EXAMPLE: readonly FindingCode[] = ['unreadable-file'];

const codesOf = (texts: object) => Object.keys(texts) as FindingCode[];
const readerCodes = codesOf(FILE_TEXTS).filter((code) => !WITHOUT_EXAMPLE.includes(code));
const ruleCodes = [...new Set(RULES.map(({ code }) => code))];
const judgedCodes = [...readerCodes, 'schema-violation' as const, ...ruleCodes];

/** About a registry's data, and about what the world shows: a document alone cannot show them. */
const WORLD_FAMILIES = FINDING_FAMILIES.slice(
  FINDING_FAMILIES.findIndex(({ title }) => title === 'The data folder of a registry'),
);
const WORLD_CODES = WORLD_FAMILIES.flatMap(({ codes }) => codes);

describe('text, documentation and examples by code in findings/', () => {
  it('are paired one to one with the rules', () => {
    const elsewhere = [...codesOf(FILE_TEXTS), ...WORLD_CODES];
    expect([...judgedCodes, ...WITHOUT_EXAMPLE, ...WORLD_CODES].sort()).toEqual(codesOf(FINDING_TEXTS).sort());
    expect(ruleCodes.filter((code) => elsewhere.includes(code))).toEqual([]);
  });

  it('have each code in one family', () => {
    expect(FINDING_FAMILIES.flatMap(({ codes }) => codes).sort()).toEqual(codesOf(FINDING_TEXTS).sort());
  });

  it('have complete texts', () => {
    const titles = Object.values<FindingText>(FINDING_TEXTS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => !/^[A-Z$"][^{}\n]{10,90}\.$/.test(title) || /[.!?:;] [A-Z]/.test(title))).toEqual(
      [],
    );
    for (const [code, { what, why, fix }] of Object.entries<FindingText>(FINDING_TEXTS)) {
      expect(
        [what, why, fix].filter((text) => text.trim() === ''),
        code,
      ).toEqual([]);
    }
  });
});

describe('the base of all examples', () => {
  it('has nothing wrong with it', () => {
    expect(judgeExample({ wrong: {}, right: {} }, 'right', 'public').findings).toEqual([]);
    expect(judgeExample({ wrong: {}, right: {} }, 'right', 'private').findings).toEqual([]);
  });

  it('takes members, and gives them up for null', () => {
    expect(Object.keys(buildExample({ packages: null, title: 'Weather' }))).toEqual([
      '$schema',
      'name',
      'description',
      'version',
      'title',
    ]);
    expect(buildExample({ version: '2.0.0' })).toMatchObject({ name: 'io.github.alice/weather', version: '2.0.0' });
    expect(Object.hasOwn(buildExample(JSON.parse('{"__proto__": {"a": 1}}')), '__proto__')).toBe(true);
  });

  it('is saved in the encoding that an example names', () => {
    const example = { wrongText: 'ü', rightText: 'ü', wrongEncoding: 'latin1' } as const;
    expect([...encodeExample(example, 'wrong')]).toEqual([0xfc]);
    expect([...encodeExample(example, 'right')]).toEqual([0xc3, 0xbc]);
  });
});

describe.each(judgedCodes)('the example of %s', (code) => {
  const { example }: FindingText = FINDING_TEXTS[code];

  it('is there', () => {
    expect(example).toBeDefined();
  });

  it.skipIf(example === undefined)('is wrong in this and in no other way', () => {
    const { findings } = judgeExample(example!, 'wrong', undefined, ENTRY_RULES);
    const own = findings.filter((finding) => finding.code === code);
    expect(own.length, JSON.stringify(findings)).toBeGreaterThan(0);
    const others = findings.filter((finding) => finding.code !== code && finding.severity === 'error');
    expect(others.map(renderMessage)).toEqual([]);
    for (const finding of own) {
      for (const name of placeholdersOf(code)) expect(Object.keys(finding.args)).toContain(name);
    }
  });

  it.skipIf(example === undefined)('is right where it is put right', () => {
    const { findings } = judgeExample(example!, 'right', undefined, ENTRY_RULES);
    expect(findings.filter((finding) => finding.code === code || finding.severity === 'error')).toEqual([]);
  });

  it.skipIf(example === undefined)('is explained as the engine judges it', () => {
    const explanation = explainCode(code, ENTRY_RULES);
    const [finding] = judgeExample(example!, 'wrong', undefined, ENTRY_RULES).findings.filter(
      (each) => each.code === code,
    );
    expect(explanation.example).toMatchObject({ message: renderMessage(finding!), fix: renderFix(finding!) });
    expect(explanation.rules).toContain(finding?.rule);
    expect(Object.values(explanation.severities)).toContain(finding?.severity);
    expect(explanation.example?.wrong.length).toBeLessThan(5_000);
  });
});

describe('findCodesOfRule', () => {
  it('knows every rule by its number', () => {
    for (const { id, code } of RULES) expect(findCodesOfRule(id.toLowerCase(), ENTRY_RULES)).toContain(code);
  });

  it('knows the rules that the schema carries out', () => {
    expect(findCodesOfRule('T3')).toContain('schema-violation');
  });

  it.each([
    ['r3B', 'invalid-repository-url'],
    ['K2', 'version-looks-like-range'],
    ['X5', 'invalid-templated-url'],
    ['X10', 'invalid-remote-url'],
    ['D-1', 'upstream-refuses'],
    ['D-2', 'schema-violation'],
    ['D-5', 'invalid-repository-url'],
    ['D-6', 'invalid-remote-url'],
    ['D-7', 'nothing-to-run'],
    ['D-13', 'version-content-differs'],
  ])('knows %s, a part of other rules, as %s', (number, code) => {
    expect(findCodesOfRule(number)).toContain(code);
  });

  it('knows those of the file, and none that is not there', () => {
    expect(findCodesOfRule('D-11')).toEqual(readerCodes);
    expect(findCodesOfRule('Q99')).toEqual([]);
  });
});

function placeholdersOf(code: FindingCode): string[] {
  const { what, why, fix } = FINDING_TEXTS[code];
  return [...`${what} ${why} ${fix}`.matchAll(/\{([a-z]+)\}/gi)].map(([, name = '']) => name);
}
