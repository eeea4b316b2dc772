import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeData } from '../support/make-data.ts';
import { makeRoom } from '../support/make-room.ts';
import { hasCaddy, hasNginx, type RealHost, startCaddy, startNginx } from '../support/real-hosts.ts';
import { runCli, runCliJson, startPreviewProcess } from '../support/run-cli.ts';
import { readJson } from './site-tree.ts';

/** More than a hundred, so that the lists have several pages. */
const SERVERS = 160;

interface Report {
  readonly url: string;
  readonly verdict: string;
  readonly checks: readonly { readonly id: string; readonly verdict: string; readonly detail: string }[];
}

const PASSES_ALL_BUT_SEARCH = { T3: 'degraded', T16: 'degraded' };

let room: string;
beforeAll(async () => {
  room = makeRoom('e2e-doctor-');
  makeData(join(room, 'data'), SERVERS, 'base-url: https://acme.github.io/mcp\n');
  const builds = ['github-pages', 'nginx', 'caddy'].map((host) =>
    runCli(['build', '--data', join(room, 'data'), '--out', join(room, host), '--host', host]),
  );
  for (const run of await Promise.all(builds)) expect(run, run.stderr).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** The verdicts of T1 to T28 that are not `pass`. */
function notPassed({ checks }: Report): Record<string, string> {
  const others = checks.filter(({ id, verdict }) => id.startsWith('T') && verdict !== 'pass');
  return Object.fromEntries(others.map(({ id, verdict }) => [id, verdict]));
}

async function examine(host: string, emulate: string) {
  const preview = await startPreviewProcess(join(room, host), emulate);
  try {
    return await runCliJson<Report>(['doctor', preview.url]);
  } finally {
    await preview.stop();
  }
}

describe('doctor, on what build made and preview serves', () => {
  it('finds no fail on the emulated GitHub Pages, and degraded only what has a named fallback', async () => {
    const { code, json } = await examine('github-pages', 'github-pages');
    expect(notPassed(json)).toEqual({
      T3: 'degraded',
      T4: 'skipped',
      T14: 'degraded',
      T15: 'skipped',
      T16: 'degraded',
      T20: 'degraded',
      T27: 'degraded',
      T28: 'degraded',
    });
    for (const { verdict, detail } of json.checks) if (verdict === 'degraded') expect(detail).toContain('fallback: ');
    expect({ code, verdict: json.verdict }).toEqual({ code: 0, verdict: 'degraded' });
  });

  it('finds no fail on a rewriting host, walks its pages, and misses only the search', async () => {
    expect(readJson(join(room, 'nginx'), 'v0.1/lists/latest/first.json').metadata.nextCursor).toBeDefined();
    const { code, json } = await examine('nginx', 'rewrite');
    expect(notPassed(json)).toEqual(PASSES_ALL_BUT_SEARCH);
    expect(json.checks.find(({ id }) => id === 'T4')?.detail).toMatch(/^[2-9] pages, 159 servers, each once$/);
    expect(code).toBe(0);
  });

  it('passes the live preview whole', async () => {
    const { code, json } = await examine('github-pages', 'live');
    expect(notPassed(json)).toEqual({});
    expect({ code, verdict: json.verdict }).toEqual({ code: 0, verdict: 'pass' });
  });

  it('fails what asks by encoded name on a host that does not decode %2F, and exits 1', async () => {
    const { code, json } = await examine('github-pages', 'no-decode');
    const failed = json.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toEqual(['T5', 'T6', 'T9', 'T17', 'T22']);
    expect({ code, verdict: json.verdict }).toEqual({ code: 1, verdict: 'fail' });
  });

  it('prints a matrix for people: every transcript, its verdict, and who is served', async () => {
    const preview = await startPreviewProcess(join(room, 'github-pages'), 'github-pages');
    try {
      const { code, stdout } = await runCli(['doctor', preview.url]);
      expect(code).toBe(0);
      for (let id = 1; id <= 28; id += 1) expect(stdout).toMatch(new RegExp(`^  [✓~–] T${id} `, 'm'));
      expect(stdout).toContain('Serves with a fallback: ');
      expect(stdout).toMatch(/\ndegraded: every client that was tested is served, some by a fallback\n$/);
    } finally {
      await preview.stop();
    }
  });
});

describe.each([
  { program: 'nginx', isThere: hasNginx, start: startNginx },
  { program: 'caddy', isThere: hasCaddy, start: startCaddy },
])('doctor, on a real $program with the files that build wrote', ({ program, isThere, start }) => {
  let host: RealHost | undefined;
  beforeAll(async () => {
    if (isThere) host = await start(join(room, program));
  });
  afterAll(() => host?.stop());

  it.skipIf(!isThere)(`finds no fail on ${program}: cursors, types and CORS pass`, async () => {
    const { code, json } = await runCliJson<Report>(['doctor', host?.url ?? '']);
    expect(notPassed(json)).toEqual(PASSES_ALL_BUT_SEARCH);
    expect(code).toBe(0);
  });

  it.skipIf(!isThere)(`pages by cursor on ${program}, each server once, and knows an unknown cursor`, async () => {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await fetch(`${host?.url}/v0.1/servers?version=latest&limit=100${query}`);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const page = (await answer.json()) as {
        servers: { server: { name: string } }[];
        metadata: { nextCursor?: string };
      };
      names.push(...page.servers.map(({ server }) => server.name));
      cursor = page.metadata.nextCursor;
    } while (cursor !== undefined && names.length < 1_000);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(159);
    const unknown = await fetch(`${host?.url}/v0.1/servers?cursor=no-such`);
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});
