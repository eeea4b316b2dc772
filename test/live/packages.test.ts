import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../src/commands/ask/ask.ts';
import { toPackageTerms } from '../../src/commands/ask/ownership-terms.ts';
import { defaultPolicy } from '../../src/commands/verify/authority.ts';
import { createClock } from '../../src/io/clock.ts';
import { createDoors } from '../../src/io/doors/doors.ts';
import { getMember, isJsonObject } from '../../src/manifest/json-members.ts';
import {
  CRATES_BASE_URL,
  DNS_OVER_HTTPS_URL,
  GITHUB_API_URL,
  NPM_BASE_URL,
  PYPI_BASE_URL,
} from '../../src/manifest/public-urls.ts';
import type { PackageSubject, PackageVerdict } from '../../src/packages/package-verdict.ts';
import { provePackage } from '../../src/packages/prove-package.ts';
import { LIVE_PACKAGES } from './live-packages.ts';

/**
 * Real published packages by the judges and doors of the product. A machine behind a registry proxy sees addresses of
 * its own network: they are allowed here as `--allow-addresses` does. What a network does not serve is skipped by name.
 */
const BASES = { npm: NPM_BASE_URL, pypi: PYPI_BASE_URL, cargo: CRATES_BASE_URL } as const;
/** Something that each registry has for sure: where not even this answers, the network does not serve it. */
const PROBES = {
  npm: `${NPM_BASE_URL}/lodash/4.17.21`,
  pypi: `${PYPI_BASE_URL}/pypi/requests/2.31.0/json`,
  cargo: `${CRATES_BASE_URL}/api/v1/crates/serde/1.0.219/readme`,
} as const;

const doors = createDoors({
  clock: createClock(),
  signal: new AbortController().signal,
  userAgent: 'mcp-git-registry live test',
  internalHosts: [],
  allowedAddresses: await addressesOf(Object.values(BASES).map((base) => new URL(base).hostname)),
  github: { api: GITHUB_API_URL },
  dnsOverHttps: DNS_OVER_HTTPS_URL,
});
const asker = createAsker(doors);
const terms = toPackageTerms(defaultPolicy('public'));
const served = new Map(
  await Promise.all(
    Object.entries(PROBES).map(async ([type, url]): Promise<[string, boolean]> => [type, await isServed(url)]),
  ),
);

async function addressesOf(hosts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(hosts.map((host) => lookup(host, { all: true }).catch(() => [])));
  return [...new Set(found.flat().map(({ address }) => address))];
}

async function isServed(url: string): Promise<boolean> {
  const answer = await doors.http({ kind: 'http', door: 'known', method: 'GET', url, tries: 1 });
  return answer.kind === 'response' && answer.status === 200;
}

function prove({ serverName, type, identifier, version }: PackageSubject): Promise<PackageVerdict> {
  return asker.ask(
    provePackage({ serverName, type, identifier, ...(version === undefined ? {} : { version }) }, terms),
  );
}

for (const type of Object.keys(BASES)) {
  const packages = LIVE_PACKAGES.filter((one) => one.type === type);
  describe.skipIf(!served.get(type))(`${type}, live`, () => {
    it.each(packages)('$identifier $version for $serverName is $outcome', async (expected) => {
      const verdict = await prove(expected);
      console.log(
        `${verdict.outcome.padEnd(9)} ${type} ${expected.identifier} ${expected.version} ${JSON.stringify(verdict.digest ?? null)}`,
      );
      expect([verdict.outcome, verdict.told.map(({ code }) => code)[0]]).toEqual([expected.outcome, expected.code]);
    });
  });
}

describe.skipIf(!served.get('npm'))('the digest that a receipt keeps, live', () => {
  it('is that of the bytes that npm serves', async () => {
    const verdict = await prove({
      serverName: 'io.github.domdomegg/airtable-mcp-server',
      type: 'npm',
      identifier: 'airtable-mcp-server',
      version: '1.7.2',
    });
    const kept = isJsonObject(verdict.digest) ? String(getMember(verdict.digest, 'integrity')) : '';
    const url = `${NPM_BASE_URL}/airtable-mcp-server/-/airtable-mcp-server-1.7.2.tgz`;
    const answer = await doors.http({ kind: 'http', door: 'known', method: 'GET', url });
    if (answer.kind !== 'response') throw new Error(answer.detail);
    expect(kept).toBe(`sha512-${createHash('sha512').update(answer.body).digest('base64')}`);
  });
});
