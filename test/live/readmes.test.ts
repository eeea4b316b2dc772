import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { describe, expect, it } from 'vitest';
import { toPackageTerms } from '../../src/commands/ask/ownership-terms.ts';
import { defaultPolicy } from '../../src/commands/verify/authority.ts';
import type { HttpResponseAnswer } from '../../src/evidence/question.ts';
import { createClock } from '../../src/io/clock.ts';
import { createDoors } from '../../src/io/doors/doors.ts';
import {
  CRATES_STATIC_HOST,
  DNS_OVER_HTTPS_URL,
  GITHUB_API_URL,
  PYPI_BASE_URL,
} from '../../src/manifest/public-urls.ts';
import { provePackage } from '../../src/packages/prove-package.ts';
import { respond, runInquiry } from '../support/answer-inquiry.ts';
import { LIVE_PACKAGES, type LivePackage } from './live-packages.ts';
import { readFromTarGz, readFromZip } from './read-archives.ts';

/**
 * Where a network serves the files of PyPI and crates.io but not their JSON interfaces: the README is taken from the
 * published wheel or crate itself, and the interface around it is a stand-in. Not as good as asking; better than nothing.
 */
const FILE_HOSTS = ['files.pythonhosted.org', CRATES_STATIC_HOST, new URL(PYPI_BASE_URL).hostname];

const doors = createDoors({
  clock: createClock(),
  signal: new AbortController().signal,
  userAgent: 'mcp-git-registry live test',
  internalHosts: [],
  allowedAddresses: await addressesOf(FILE_HOSTS),
  github: { api: GITHUB_API_URL },
  dnsOverHttps: DNS_OVER_HTTPS_URL,
});
const terms = toPackageTerms(defaultPolicy('public'));

async function addressesOf(hosts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(hosts.map((host) => lookup(host, { all: true }).catch(() => [])));
  return [...new Set(found.flat().map(({ address }) => address))];
}

async function fetchBytes(url: string): Promise<HttpResponseAnswer | undefined> {
  const redirects = { max: 3, hosts: FILE_HOSTS };
  const answer = await doors.http({ kind: 'http', door: 'known', method: 'GET', url, redirects });
  return answer.kind === 'response' && answer.status === 200 ? answer : undefined;
}

interface Readme {
  readonly text: string;
  readonly files: { readonly filename: string; readonly sha256: string }[];
}

/** The long description in the METADATA of a wheel, and the digest that the index gives for it. */
async function readWheel({ identifier, version }: LivePackage): Promise<Readme | undefined> {
  const index = await fetchBytes(`${PYPI_BASE_URL}/simple/${identifier}/`);
  const links = [...new TextDecoder().decode(index?.body).matchAll(/href="([^"#]+\.whl)#sha256=([0-9a-f]{64})"/g)];
  const wanted = `${identifier.replaceAll('-', '_')}-${version}-`;
  const [, url = '', sha256 = ''] = links.find(([, link = '']) => link.split('/').at(-1)?.startsWith(wanted)) ?? [];
  const wheel = url === '' ? undefined : await fetchBytes(url);
  if (!wheel) return undefined;
  expect(createHash('sha256').update(wheel.body).digest('hex')).toBe(sha256);
  const metadata = readFromZip(wheel.body, (name) => name.endsWith('.dist-info/METADATA')) ?? '';
  return { text: metadata.slice(metadata.indexOf('\n\n')), files: [{ filename: url.split('/').at(-1) ?? '', sha256 }] };
}

async function readCrate({ identifier, version }: LivePackage): Promise<Readme | undefined> {
  const crate = await fetchBytes(`https://${CRATES_STATIC_HOST}/crates/${identifier}/${identifier}-${version}.crate`);
  if (!crate) return undefined;
  return { text: readFromTarGz(crate.body, (name) => /^[^/]+\/README\.md$/i.test(name)) ?? '', files: [] };
}

describe('READMEs of published Python packages, their interface a stand-in', () => {
  const packages = LIVE_PACKAGES.filter(({ type }) => type === 'pypi');
  it.each(packages)('$identifier $version for $serverName is $outcome', async (one) => {
    const readme = await readWheel(one);
    if (readme === undefined) return void console.log(`not served: ${one.type} ${one.identifier} ${one.version}`);
    const urls = readme.files.map(({ filename, sha256 }) => ({ filename, digests: { sha256 } }));
    const body = { info: { name: one.identifier, version: one.version, description: readme.text }, urls };
    const { result } = runInquiry(provePackage(one, terms), () => respond(200, body));
    console.log(
      `${result.outcome.padEnd(9)} ${one.type} ${one.identifier} ${one.version} ${JSON.stringify(result.digest ?? null)}`,
    );
    expect(result.outcome).toBe(one.outcome);
  });
});

describe('READMEs of published crates, their interface and rendering a stand-in', () => {
  const packages = LIVE_PACKAGES.filter(({ type, outcome }) => type === 'cargo' && outcome !== 'late');
  it.each(packages)('$identifier $version for $serverName is $outcome', async (one) => {
    const readme = await readCrate(one);
    if (readme === undefined) return void console.log(`not served: ${one.type} ${one.identifier} ${one.version}`);
    const shown = readme.text.replace(/<!--[\s\S]*?-->/g, '');
    const { result } = runInquiry(provePackage(one, terms), (question) => {
      if (question.kind === 'http' && question.url.endsWith('/readme')) {
        return respond(200, { url: `https://${CRATES_STATIC_HOST}/readmes/${one.identifier}.html` });
      }
      return question.kind === 'http' && question.url.endsWith('.html')
        ? respond(200, `<pre>${shown}</pre>`, { 'content-type': 'text/html' })
        : respond(404);
    });
    console.log(`${result.outcome.padEnd(9)} ${one.type} ${one.identifier} ${one.version}`);
    expect(result.outcome).toBe(one.outcome);
  });
});
