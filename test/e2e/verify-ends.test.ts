import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_URL } from '../../src/manifest/public-urls.ts';
import { CLI_FILE, startProgram } from '../support/run-cli.ts';

/** More than a host is asked at once. */
const IMAGES = 24;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'verify-ends-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A registry of images that says hello, and then nothing more. */
async function startSilentRegistry() {
  const asked: number[] = [];
  const server = createServer((request, response) => {
    asked.push(performance.now());
    if (request.url === '/v2/') response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

function writeInputs(host: string): string[] {
  const packages = Array.from({ length: IMAGES }, (_, at) => ({
    registryType: 'oci',
    identifier: `${host}/image-${at}:1.0.${at}`,
    transport: { type: 'stdio' },
  }));
  const server = {
    $schema: CURRENT_SCHEMA_URL,
    name: 'com.example/weather',
    description: 'Forecasts for any place.',
    version: '1.0.0',
    packages,
  };
  writeFileSync(join(dir, 'server.json'), JSON.stringify(server));
  const policy = `policy:
  audience: private
  package-types: [oci]
  package-registries: {oci: ["${host}"]}
  internal-hosts: ["${host}"]
`;
  writeFileSync(join(dir, 'registry.yml'), policy);
  return ['verify', 'server.json', '--policy', 'registry.yml'];
}

describe('the shipped verify', () => {
  it('ends with its report, though a host is silent, and says nothing of its own insides', async () => {
    const registry = await startSilentRegistry();
    try {
      const program = startProgram(CLI_FILE, writeInputs(registry.host), { cwd: dir });
      await program.until(/is not known yet/);
      const reported = performance.now();
      const { code, stderr } = await program.ended;
      expect(performance.now() - reported).toBeLessThan(1_000);
      expect(code).toBe(3);
      expect(stderr).not.toMatch(/Warning/);
      expect(registry.asked.filter((at) => at > reported + 100)).toEqual([]);
    } finally {
      registry.close();
    }
  });
});
