import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '../support/answer-inquiry.ts';
import { type AttackedRegistry, codesOf, createAttackedRegistry, outsideOf } from '../support/attacked-registry.ts';
import { aliceServer, makeOutside } from '../support/ownership-world.ts';

let registry: AttackedRegistry;
beforeEach(() => {
  registry = createAttackedRegistry();
});
afterEach(() => registry.remove());

const HASH = 'fe333e598595000ae021bd27117db32ec69af6987f507ba7a63c90638ff633ce';

function bundle(at: number, hash = HASH) {
  const identifier = `https://github.com/alice/weather-mcp/releases/download/v1.0.0/weather-${at}.mcpb`;
  return { registryType: 'mcpb', identifier, version: '1.0.0', fileSha256: hash, transport: { type: 'stdio' } };
}

const bundles = (count: number) => Array.from({ length: count }, (_, at) => bundle(at));
const npm = { registryType: 'npm', identifier: 'weather-mcp', version: '1.0.0', transport: { type: 'stdio' } };

/** Verifies an entry; the world knows its text, unless nothing proves its namespace. */
async function verify(packages: readonly unknown[], isProven = true) {
  const text = aliceServer('1.0.0', { packages });
  registry.write('mine/server.json', text);
  const outside = isProven ? outsideOf({ '1.0.0': text }) : makeOutside();
  for (const { identifier } of bundles(10)) outside.http.set(`GET ${identifier}`, respond(200, 'a bundle'));
  const verification = await registry.verifyFile(`${registry.root}/mine/server.json`, outside, { data: undefined });
  const fetched = outside.asked.filter((question) => question.endsWith('.mcpb'));
  return { verification, fetched, asked: outside.asked };
}

describe('the bundles of an entry', () => {
  it('are fetched, eight of them, when the namespace is proven', async () => {
    const { verification, fetched } = await verify(bundles(8));
    expect(verification.entries[0]?.asked.proof?.namespace).toMatchObject({ outcome: 'proved' });
    expect(fetched).toHaveLength(8);
    expect(codesOf(verification)).toContain('bundle-hash-differs');
  });

  it('are not fetched for a namespace that is refuted; other packages are asked about', async () => {
    const { verification, fetched, asked } = await verify([...bundles(3), npm], false);
    expect(verification.verdict).toBe('fail');
    expect(verification.entries[0]?.asked.proof?.namespace).toMatchObject({ outcome: 'disproved' });
    expect(fetched).toEqual([]);
    expect(asked).toContain('GET https://registry.npmjs.org/weather-mcp/1.0.0');
    expect(verification.entries[0]?.asked.proof?.packages.map(({ type }) => type)).toEqual(['npm']);
  });

  it('are judged by their address and hash also then: that costs nothing', async () => {
    const elsewhere = {
      ...bundle(1),
      identifier: 'https://github.com/al%69ce/weather-mcp/releases/download/v1/weather.mcpb',
    };
    const { verification, fetched } = await verify([elsewhere], false);
    expect(verification.entries[0]?.asked.proof?.packages).toMatchObject([{ verdict: { outcome: 'disproved' } }]);
    expect(fetched).toEqual([]);
  });

  it('are not fetched at all when there are more than eight, and the ninth is named', async () => {
    const { verification, fetched } = await verify([npm, ...bundles(9)]);
    expect(fetched).toEqual([]);
    expect(verification.verdict).toBe('fail');
    const finding = verification.files[0]?.findings.find(({ code }) => code === 'too-many-packages');
    expect(finding).toMatchObject({ severity: 'error', pointer: '/packages/9', args: { count: 9, most: 8 } });
  });
});
