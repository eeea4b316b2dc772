import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveOciImage } from '../../src/packages/oci.ts';
import type { PackageTerms } from '../../src/packages/package-verdict.ts';
import { askByDoors } from '../support/ask-by-doors.ts';
import { type DockerRegistry, hasDockerRegistry, startDockerRegistry } from '../support/docker-registry.ts';
import { imageSubject, PUBLIC_TERMS, SERVER } from '../support/image-host.ts';
import { LABEL, makeAttestation, makeImage, makeIndex } from '../support/make-image.ts';
import { pushImage, pushIndex } from '../support/push-image.ts';
import { startTokenServer, type TokenServer } from '../support/token-server.ts';

const termsFor = (...hosts: string[]): PackageTerms => ({
  ...PUBLIC_TERMS,
  audience: 'private',
  ociHosts: hosts,
  insecureHosts: hosts,
});

const good = makeImage({ label: SERVER });
const arm = makeImage({ label: SERVER, platform: 'linux/arm64' });
const bareArm = makeImage({ platform: 'linux/arm64' });
const annotated = makeImage({ annotation: SERVER });

describe.skipIf(!hasDockerRegistry)("a real registry of images (Debian's docker-registry)", () => {
  let registry: DockerRegistry;

  const prove = async (reference: string) => {
    const { host } = registry;
    const { result, asked } = await askByDoors(proveOciImage(imageSubject(`${host}/${reference}`), termsFor(host)), [
      host,
    ]);
    return { ...result, asked, codes: result.told.map(({ code }) => code) };
  };

  beforeAll(async () => {
    registry = await startDockerRegistry();
    const { host } = registry;
    await pushImage({ host, repository: 'acme/single' }, good, '1.0.0');
    await pushImage({ host, repository: 'acme/docker' }, makeImage({ label: SERVER, docker: true }), '1.0.0');
    await pushImage({ host, repository: 'acme/annotated' }, annotated, '1.0.0');
    await pushImage({ host, repository: 'acme/other' }, makeImage({ label: 'io.github.evil/image' }), '1.0.0');
    const attested = [arm, makeAttestation(arm), good, makeAttestation(good)];
    await pushIndex({ host, repository: 'acme/multi' }, makeIndex(attested), attested, '1.0.0');
    const partly = [bareArm, good];
    await pushIndex({ host, repository: 'acme/partly' }, makeIndex(partly), partly, '1.0.0');
    await pushIndex({ host, repository: 'acme/arm' }, makeIndex([arm]), [arm], '1.0.0');
  });
  afterAll(() => registry?.stop());

  it('proves an image for one platform', async () => {
    const { outcome, codes, digest } = await prove('acme/single:1.0.0');
    expect([outcome, ...codes]).toEqual(['proved', 'oci-reference-floats']);
    expect(digest).toEqual({
      manifest: good.manifest.digest,
      platforms: [{ platform: 'linux/amd64', digest: good.manifest.digest }],
    });
  });

  it('proves it by digest, beside a tag that does not exist', async () => {
    const { outcome, codes } = await prove(`acme/single:9.9.9@${good.manifest.digest}`);
    expect([outcome, codes]).toEqual(['proved', []]);
  });

  it('proves an image in the older form of Docker', async () => {
    expect((await prove('acme/docker:1.0.0')).outcome).toBe('proved');
  });

  it('proves an index with attestations by its linux/amd64, all platforms read', async () => {
    const { outcome, codes, digest, asked } = await prove('acme/multi:1.0.0');
    expect([outcome, ...codes]).toEqual(['proved', 'oci-reference-floats']);
    expect(digest).toMatchObject({
      platforms: [
        { platform: 'linux/amd64', digest: good.manifest.digest },
        { platform: 'linux/arm64', digest: arm.manifest.digest },
      ],
    });
    expect(asked).toHaveLength(6);
  });

  it('warns of a platform without the label', async () => {
    const { outcome, told } = await prove('acme/partly:1.0.0');
    expect(outcome).toBe('proved');
    expect(told[0]).toMatchObject({ code: 'oci-platform-label-missing', args: { platform: 'linux/arm64' } });
  });

  it.each([
    ['an annotation only', 'acme/annotated:1.0.0', 'disproved', 'oci-label-only-annotation'],
    ['another name', 'acme/other:1.0.0', 'disproved', 'oci-label-differs'],
    ['no linux/amd64', 'acme/arm:1.0.0', 'disproved', 'oci-platform-missing'],
    ['a tag that is not there yet', 'acme/single:2.0.0', 'late', 'package-version-late'],
    ['a digest that is not there yet', `acme/single@sha256:${'1'.repeat(64)}`, 'late', 'package-version-late'],
    ['a repository that does not exist', 'acme/absent:1.0.0', 'disproved', 'package-not-found'],
  ])('%s', async (_, reference, outcome, code) => {
    const run = await prove(reference);
    expect([run.outcome, ...run.codes]).toEqual([outcome, code]);
  });

  it('sees that a tag was moved to an image of somebody else', async () => {
    const target = { host: registry.host, repository: 'acme/moved' };
    await pushImage(target, good, '1.0.0');
    expect((await prove('acme/moved:1.0.0')).outcome).toBe('proved');
    await pushImage(
      target,
      makeImage({ config: { os: 'linux', architecture: 'amd64', config: { Labels: { [LABEL]: 'x/y' } } } }),
      '1.0.0',
    );
    expect((await prove('acme/moved:1.0.0')).codes).toEqual(['oci-label-differs']);
    expect((await prove(`acme/moved:1.0.0@${good.manifest.digest}`)).outcome).toBe('proved');
  });
});

describe.skipIf(!hasDockerRegistry)("a real registry of images that wants tokens (Debian's docker-registry)", () => {
  let registry: DockerRegistry;
  let tokens: TokenServer;

  const prove = async (reference: string, hosts: readonly string[]) => {
    const { result } = await askByDoors(
      proveOciImage(imageSubject(`${registry.host}/${reference}`), termsFor(...hosts)),
      hosts,
    );
    return [result.outcome, ...result.told.map(({ code }) => code)];
  };

  beforeAll(async () => {
    tokens = await startTokenServer((repository) => repository.startsWith('public/'));
    registry = await startDockerRegistry(tokens.service);
    for (const repository of ['public/image', 'private/image']) {
      const token = await tokens.mint(repository, ['pull', 'push']);
      await pushImage({ host: registry.host, repository, token }, good, '1.0.0');
    }
  });
  afterAll(async () => {
    await registry?.stop();
    await tokens?.stop();
  });

  it('lets strangers read a public image with a token from the realm that it names', async () => {
    expect(await prove('public/image:1.0.0', [registry.host, tokens.host])).toEqual(['proved', 'oci-reference-floats']);
    const query = new URLSearchParams({ service: 'images.acme.example', scope: 'repository:public/image:pull' });
    expect(tokens.asked.at(-1)).toBe(`/token?${query}`);
  });

  it('keeps a private image to itself, whether it exists or not', async () => {
    expect(await prove('private/image:1.0.0', [registry.host, tokens.host])).toEqual([
      'disproved',
      'oci-image-not-public',
    ]);
    expect(await prove('private/absent:1.0.0', [registry.host, tokens.host])).toEqual([
      'disproved',
      'oci-image-not-public',
    ]);
  });

  it('tells late from missing with a token', async () => {
    expect(await prove('public/image:2.0.0', [registry.host, tokens.host])).toEqual(['late', 'package-version-late']);
    expect(await prove('public/absent:1.0.0', [registry.host, tokens.host])).toEqual([
      'disproved',
      'package-not-found',
    ]);
  });

  it('threat 37: is not followed to a realm that the policy does not name', async () => {
    const before = tokens.asked.length;
    expect(await prove('public/image:1.0.0', [registry.host])).toEqual(['unknown', 'oci-token-realm-refused']);
    expect(tokens.asked).toHaveLength(before);
  });
});
