import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSIONS } from '../../src/manifest/public-urls.ts';
import { buildServerSchema } from '../../src/manifest/server-schema.ts';
import { findRegexes } from '../support/source-regexes.ts';

/**
 * Every regular expression that hostile text may meet is matched in time linear in the text, as far as the analysis of
 * the npm package recheck can prove it: none has a status other than `safe`.
 */

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** `init` runs its own over READMEs and Dockerfiles of strangers, `registry` over policies and paths. */
const ROOMS = ['manifest', 'findings', 'registry', 'ownership', 'packages', 'evidence', 'commands/init'];
/** Their repeats are bounded by 200 characters, so they are linear; the analysis sees the factor for a power. */
const BOUNDED = [/^\/io\\\.modelcontextprotocol\\\.server\\\.name.*\{1,200\}.*\{1,200\}\)\/$/];
/** What looks behind or ahead the analysis can only guess at: it is measured on hostile texts instead. */
const LOOKS_AROUND = /\(\?<?[!=]/;
const HOSTILE_PARTS = [
  ...['a', 'A', '0', '_', '-', '.', '/', '!', '=', ' ', '\n', '"', ':', '..a', '--a', '//a', '!.a', 'A0_'],
  ...['ghp_', 'github_pat_', 'sk-', 'sk_live_', 'AKIA', 'xoxb-', 'AIza', 'glpat-', 'npm_', 'mcp-name: '],
];
const HOSTILE_CHARS = 200_000;
const MAX_HOSTILE_MS = 150;
const TIMEOUT_MS = 100_000;

interface Regex {
  readonly source: string;
  readonly flags: string;
}

const files = ROOMS.flatMap((room) => {
  const names = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(SRC, room, name));
});
const found = files.map((file) => ({ file, ...findRegexes(readFileSync(file, 'utf8')) }));

/** What a module makes with `RegExp(…)` while it is loaded. */
async function loadAndListen(): Promise<Map<string, Regex[]>> {
  const made = new Map<string, Regex[]>();
  const listen = (pattern: string | RegExp, flags?: string): RegExp => {
    const regex = new native(pattern, flags);
    const from = new Error().stack?.split('\n').find((line) => line.includes(SRC));
    const file = files.find((name) => from?.includes(name));
    if (file !== undefined) made.set(file, [...(made.get(file) ?? []), regex]);
    return regex;
  };
  for (const file of files) await import(file);
  const native = globalThis.RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(native, {
    construct: (_, [pattern, flags]) => listen(pattern, flags),
    apply: (_, __, [pattern, flags]) => listen(pattern, flags),
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = native;
  }
  return made;
}

function patternsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsOf(value),
  );
}

let made: Map<string, Regex[]>;
beforeAll(async () => {
  made = await loadAndListen();
});

describe('findRegexes', () => {
  it('tells regular expressions from all else', () => {
    const text = [
      'const a = 1 / 2 / x[0] / (3) / 4; // /no/',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
      'const b = /a\\/[/"]\'/gi.test("/no/"), c = b ? /x/ : `/no/${/y/.source + `${{ z: /z/u }}`} /no/`;',
      '/* /no/ */ if (x.in / 2 / 1) return /w/;',
      "new RegExp('q'); RegExp(`q`); x as RegExp;",
    ].join('\n');
    const { literals, made } = findRegexes(text);
    expect(literals.map(({ line, source, flags }) => `${line} ${source} ${flags}`)).toEqual([
      '2 a\\/[/"]\' gi',
      '2 x ',
      '2 y ',
      '2 z u',
      '3 w ',
    ]);
    expect(made).toEqual([4, 4]);
  });

  it('throws on what it does not understand', () => {
    expect(() => findRegexes('`x')).toThrow('line 1');
    expect(() => findRegexes('{')).toThrow('brace');
  });
});

describe(`the regular expressions of ${ROOMS.join(', ')}`, () => {
  it('are all found, and made from strings while a module is loaded only', () => {
    const count = found.reduce((sum, { literals }) => sum + literals.length, 0);
    expect(count).toBeGreaterThan(20);
    const late = found.filter((entry) => entry.made.length > (made.get(entry.file)?.length ?? 0));
    expect(late.map(({ file }) => file)).toEqual([]);
  });

  it('take time in proportion to the text', async () => {
    const check = await loadChecker();
    const regexes: Regex[] = [
      ...found.flatMap(({ literals }) => literals),
      ...[...made.values()].flat(),
      ...SCHEMA_VERSIONS.flatMap((version) => patternsOf(buildServerSchema(version))).map((source) => ({
        source,
        flags: 'u',
      })),
    ];
    const wanted = new Map(regexes.map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }]));
    const unsafe = [...wanted].flatMap(([name, regex]) => {
      if (BOUNDED.some((bounded) => bounded.test(name))) return [];
      const status = LOOKS_AROUND.test(regex.source) ? measureGrowth(regex) : check(regex);
      return status === 'safe' ? [] : [`${name} is ${status}`];
    });
    console.log(`${wanted.size} regular expressions checked.`);
    expect(unsafe).toEqual([]);
  }, 600_000);

  it('would be refused if they did not', async () => {
    const check = await loadChecker();
    expect(check({ source: '0+$', flags: '' })).toBe('vulnerable (2nd degree polynomial)');
    expect(check({ source: '^(a|a)*b', flags: '' })).toBe('vulnerable (exponential)');
    expect(measureGrowth({ source: '(?!x)a+$', flags: '' }, 30_000)).toMatch(/^slow/);
  });
});

/** `safe` when no text of a repeated part, with something else behind it, takes long. */
function measureGrowth({ source, flags }: Regex, chars = HOSTILE_CHARS): string {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const part of HOSTILE_PARTS) {
    for (const tail of ['', '\u0001', 'a']) {
      const text = part.repeat(chars / part.length) + tail;
      // The best of three: another process may take the processor.
      let took = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && took > MAX_HOSTILE_MS; round += 1) {
        const started = performance.now();
        text.replace(regex, '');
        took = Math.min(took, performance.now() - started);
      }
      if (took > MAX_HOSTILE_MS) return `slow: ${took.toFixed(0)} ms for many ${JSON.stringify(part)}`;
    }
  }
  return 'safe';
}

async function loadChecker(): Promise<(regex: Regex) => string> {
  // The part that is JavaScript alone is the same everywhere; the others need Java or one of four platforms.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  return ({ source, flags }) => {
    const result = checkSync(source, flags, { timeout: TIMEOUT_MS, randomSeed: 1 });
    return result.status === 'vulnerable' ? `vulnerable (${result.complexity.summary})` : result.status;
  };
}
