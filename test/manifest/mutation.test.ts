import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../src/manifest/judge-server.ts';
import type { Surroundings } from '../../src/manifest/rules/rule.ts';
import { JUDGING_RULES } from '../../src/manifest/rules/server-rules.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { ENTRY_RULES } from '../../src/registry/entry-rules.ts';
import { MUTATIONS, type Mutation, WARNED_MUTATIONS } from './mutations.ts';
import { readShared, sharedExists } from './shared-corpus.ts';

const SEED = 20_261_124;
/** Each mistake is made in so many different files, where there are as many with a place for it. */
const FILES_PER_MUTATION = 12;
const GOAL = 0.9;
/** Kinds that need not reach it on their own, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'D-3 new-key-spelling': 'two of the files also have what the version of the mistake refuses',
};

const judge = (text: string, surroundings: Surroundings = {}) =>
  judgeServer(Buffer.from(text), {
    file: 'server.json',
    policy: PUBLIC_POLICY,
    surroundings,
    moreRules: ENTRY_RULES,
  }).findings;

/** The real servers of this repository's own registry, and the real files beside it where they are. */
function readRealFiles(): JsonObject[] {
  const folder = fileURLToPath(new URL('../../registry-data/servers', import.meta.url));
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('server.json'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const shared = sharedExists
    ? readShared('corpus/server-json.ndjson.gz')
        .trimEnd()
        .split('\n')
        .map((line): string => JSON.parse(line).text)
    : [];
  return [...own, ...shared]
    .filter((text) => judge(text).every(({ severity }) => severity !== 'error'))
    .map((text) => JSON.parse(text) as JsonObject)
    .filter((server) => String(server.$schema).includes('2025-12-11'));
}

/** A small generator with a seed (mulberry32). */
function createPick(seed: number): (length: number) => number {
  let state = seed;
  return (length) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * length);
  };
}

interface Trial {
  readonly mutation: Mutation;
  readonly errors: readonly string[];
  readonly codes: readonly string[];
}

function runTrials(mutations: readonly Mutation[], servers: readonly JsonObject[]): Trial[] {
  const pick = createPick(SEED);
  return mutations.flatMap((mutation) => {
    const trials: Trial[] = [];
    const start = pick(servers.length);
    for (let step = 0; step < servers.length && trials.length < FILES_PER_MUTATION; step += 1) {
      const server = servers[(start + step) % servers.length] as JsonObject;
      const broken = mutation.mutate(structuredClone(server), pick);
      if (broken === undefined) continue;
      const text = typeof broken === 'string' ? broken : JSON.stringify(broken, null, 2);
      const findings = judge(text, mutation.surroundings);
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      trials.push({ mutation, errors: [...new Set(errors)], codes: findings.map(({ code }) => code) });
    }
    return trials;
  });
}

describe('seeded mistakes in real files', () => {
  const servers = readRealFiles();
  const isTold = ({ mutation, errors }: Trial) => errors.length === 1 && errors[0] === mutation.code;
  const describeTrial = ({ mutation, errors, codes }: Trial) =>
    `${mutation.rule} ${mutation.code}: errors ${errors.join(', ') || 'none'}; all ${[...new Set(codes)].join(', ')}`;

  it('are told by exactly their code, and no other error', () => {
    expect(servers.length).toBeGreaterThan(10);
    const trials = runTrials(MUTATIONS, servers);
    const missed = trials.filter((trial) => !isTold(trial));
    const share = 1 - missed.length / trials.length;
    console.log(
      `Seed ${SEED}: ${trials.length} mistakes of ${MUTATIONS.length} kinds in ${servers.length} files; ${(share * 100).toFixed(1)} % told by exactly their code.`,
    );
    if (missed.length > 0) console.log([...new Set(missed.map(describeTrial))].join('\n'));
    expect(share).toBeGreaterThanOrEqual(GOAL);
    const weak = MUTATIONS.flatMap((mutation) => {
      const own = trials.filter((trial) => trial.mutation === mutation);
      const told = own.filter(isTold).length;
      const isExcused = Object.hasOwn(EXCEPTIONS, `${mutation.rule} ${mutation.code}`);
      return isExcused || told >= GOAL * own.length
        ? []
        : [`${mutation.rule} ${mutation.code}: ${told} of ${own.length}`];
    });
    if (sharedExists) expect(weak).toEqual([]);
  });

  it('stand for every rule', () => {
    const codes = new Set([...MUTATIONS, ...WARNED_MUTATIONS].map(({ code }) => code));
    const missed = [...JUDGING_RULES, ...ENTRY_RULES].filter(({ code }) => !codes.has(code));
    expect(missed.map(({ id, code }) => `${id} ${code}`)).toEqual([]);
  });

  it('that are warnings are told by their code, and make no error', () => {
    const wrong = runTrials(WARNED_MUTATIONS, servers).filter(
      ({ mutation, errors, codes }) => errors.length > 0 || !codes.some((code) => code === mutation.code),
    );
    expect([...new Set(wrong.map(describeTrial))]).toEqual([]);
  });

  it('find a place in some file, every kind', () => {
    const all = [...MUTATIONS, ...WARNED_MUTATIONS];
    const found = new Set(runTrials(all, servers).map(({ mutation }) => mutation));
    const homeless = all.filter((mutation) => !found.has(mutation)).map(({ rule, code }) => `${rule} ${code}`);
    // Without the real files beside the repository there is no package of some types.
    if (sharedExists) expect(homeless).toEqual([]);
  });
});
