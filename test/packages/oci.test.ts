import { describe, expect, it } from 'vitest';
import type { Answer, HttpQuestion } from '../../src/evidence/question.ts';
import { proveOciImage } from '../../src/packages/oci.ts';
import { IMAGE_TIMEOUT_MS } from '../../src/packages/oci-access.ts';
import type { PackageTerms } from '../../src/packages/package-verdict.ts';
import { noAnswer, respond, runInquiry } from '../support/answer-inquiry.ts';
import {
  challenge,
  imageHost,
  imageSubject,
  PUBLIC_TERMS,
  REFERENCE,
  SERVER,
  type Shelf,
  shelve,
  shelveOne,
} from '../support/image-host.ts';
import {
  LABEL,
  makeAttestation,
  makeImage,
  makeIndex,
  OCI_INDEX_TYPE,
  OCI_MANIFEST_TYPE,
  toBlob,
} from '../support/make-image.ts';

const GOOD = makeImage({ label: SERVER });
const MANIFEST = '/v2/owner/image/manifests/1.0.0';
const CONFIG = `/v2/owner/image/blobs/${GOOD.config.digest}`;
const TAGS = '/v2/owner/image/tags/list';

function prove(
  shelf: Shelf,
  { identifier = REFERENCE, terms = PUBLIC_TERMS, serverName = SERVER, ...host }: ProveOptions = {},
) {
  const run = runInquiry(proveOciImage(imageSubject(identifier, serverName), terms), imageHost(shelf, host));
  return { ...run, ...run.result, codes: run.result.told.map(({ code }) => code) };
}

interface ProveOptions {
  readonly identifier?: string;
  readonly terms?: PackageTerms;
  readonly serverName?: string;
  readonly host?: string;
  readonly tokenUrl?: string;
}

describe('proveOciImage', () => {
  it('proves an image whose label is the name, and keeps the digest of its manifest', () => {
    const { outcome, codes, digest, observed, asked } = prove(shelveOne(GOOD));
    expect(outcome).toBe('proved');
    expect(codes).toEqual(['oci-reference-floats']);
    expect(digest).toEqual({
      manifest: GOOD.manifest.digest,
      platforms: [{ platform: 'linux/amd64', digest: GOOD.manifest.digest }],
    });
    expect(observed).toMatchObject({ label: SERVER, reference: REFERENCE, digest: GOOD.config.digest });
    expect(asked).toEqual([
      'GET https://ghcr.io/v2/',
      'GET https://ghcr.io/token?service=ghcr.io&scope=repository%3Aowner%2Fimage%3Apull',
      `GET https://ghcr.io${MANIFEST}`,
      `GET https://ghcr.io${CONFIG}`,
    ]);
  });

  it('proves an image in the older form of Docker', () => {
    expect(prove(shelveOne(makeImage({ label: SERVER, docker: true }))).outcome).toBe('proved');
  });

  it('proves an image for another platform than linux/amd64, when it is not one of an index', () => {
    expect(prove(shelveOne(makeImage({ label: SERVER, platform: 'linux/arm64' }))).outcome).toBe('proved');
  });

  it('asks five times at most one after another, each within a fifth of the time of an image', () => {
    const { steps } = prove(shelve(makeIndex([GOOD]), [GOOD]));
    expect(steps).toHaveLength(5);
    const spent = steps.map((step) =>
      Math.max(...step.map((question) => (question as HttpQuestion).timeoutMs ?? 10_000)),
    );
    expect(spent.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(IMAGE_TIMEOUT_MS);
  });

  it.each<[string, object | undefined]>([
    ['Labels is missing', {}],
    ['Labels is null', { Labels: null }],
    ['Labels is a list', { Labels: [LABEL] }],
    ['the label is a number', { Labels: { [LABEL]: 1 } }],
    ['the label has another case in its key', { Labels: { [LABEL.toUpperCase()]: SERVER } }],
    ['there is no inner config', undefined],
  ])('disproves an image when %s, and prints the line that is missing', (_, config) => {
    const image = makeImage({ config: { os: 'linux', architecture: 'amd64', ...(config ? { config } : {}) } });
    const { outcome, told } = prove(shelveOne(image));
    expect(outcome).toBe('disproved');
    expect(told).toMatchObject([{ code: 'oci-label-missing', severity: 'error', args: { name: SERVER } }]);
  });

  it.each(['io.github.owner/other', `${SERVER} `, 'io.github.owner/Image', 'IO.github.owner/image', ''])(
    'disproves an image whose label is %j, and prints it',
    (label) => {
      const { outcome, told } = prove(shelveOne(makeImage({ label })));
      expect(outcome).toBe('disproved');
      expect(told).toMatchObject([{ code: 'oci-label-differs', args: { found: label, name: SERVER } }]);
    },
  );

  it('takes the owner of a GitHub namespace in another case, with a warning (8.1)', () => {
    const { outcome, told, observed } = prove(shelveOne(makeImage({ label: 'io.github.Owner/image' })));
    expect(outcome).toBe('proved');
    expect(told[0]).toMatchObject({
      code: 'package-name-owner-case',
      severity: 'warning',
      args: { found: 'io.github.Owner/image' },
    });
    expect(observed).toMatchObject({ label: 'io.github.Owner/image' });
  });

  it('disproves an image that has an annotation only, and says so', () => {
    const { outcome, codes } = prove(shelveOne(makeImage({ annotation: SERVER })));
    expect([outcome, ...codes]).toEqual(['disproved', 'oci-label-only-annotation']);
  });

  it('finds an annotation of the index too, and does not believe it either', () => {
    const bare = makeImage();
    const top = makeIndex([bare], { annotations: { [LABEL]: SERVER } });
    expect(prove(shelve(top, [bare])).codes).toEqual(['oci-label-only-annotation']);
  });

  it('quotes no more than 200 characters of a label', () => {
    const { told, observed } = prove(shelveOne(makeImage({ label: 'x'.repeat(100_000) })));
    expect(String(told[0]?.args.found)).toHaveLength(201);
    expect(JSON.stringify(observed).length).toBeLessThan(1_000);
  });
});

describe('an answer that is none (ownership.md 8.6, D-8)', () => {
  const later: [string, Answer, string][] = [
    ['429', respond(429), 'package-registry-unknown'],
    ['500', respond(500), 'package-registry-unknown'],
    ['503', respond(503), 'package-registry-unknown'],
    ['418', respond(418), 'package-registry-unknown'],
    ['302 that is not followed', respond(302), 'package-registry-unknown'],
    ['no answer in time', noAnswer('timeout'), 'package-registry-unknown'],
    ['a name without address', noAnswer('dns'), 'package-registry-unknown'],
    ['a failed handshake', noAnswer('tls'), 'package-registry-unknown'],
    ['a connection that broke', noAnswer('reset'), 'package-registry-unknown'],
    ['too many bytes', noAnswer('too-large'), 'package-registry-unknown'],
    ['200 that is no JSON', respond(200, '<html>'), 'package-registry-unknown'],
    ['200 that is a list', respond(200, []), 'package-registry-unknown'],
  ];
  for (const place of ['/v2/', 'token', MANIFEST, CONFIG]) {
    const cases = place === '/v2/' ? later.filter(([name]) => !name.startsWith('200')) : later;
    it.each(cases)(`is unknown: %s at ${place}`, (_, answer, code) => {
      const { outcome, told } = prove({ ...shelveOne(GOOD), [place]: answer });
      expect(outcome).toBe('unknown');
      expect(told).toMatchObject([{ code, severity: 'warning' }]);
    });
  }

  it.each([401, 403])('disproves: status %i for the manifest is a private image', (status) => {
    const { outcome, told } = prove({ ...shelveOne(GOOD), [MANIFEST]: respond(status) });
    expect(outcome).toBe('disproved');
    expect(told).toMatchObject([{ code: 'oci-image-not-public', args: { status } }]);
  });

  it.each([401, 403])('disproves: status %i for the token is a private image', (status) => {
    const { outcome, codes } = prove({ ...shelveOne(GOOD), token: respond(status) });
    expect([outcome, ...codes]).toEqual(['disproved', 'oci-image-not-public']);
  });

  it.each<[string, Answer, string, string]>([
    ['200', respond(200, { tags: ['0.9.0'] }), 'late', 'package-version-late'],
    ['404', respond(404), 'disproved', 'package-not-found'],
    ['NAME_UNKNOWN', respond(400, { errors: [null, { code: 'NAME_UNKNOWN' }] }), 'disproved', 'package-not-found'],
    [
      'NAME_UNKNOWN of a server that failed',
      respond(500, { errors: [{ code: 'NAME_UNKNOWN' }] }),
      'unknown',
      'package-registry-unknown',
    ],
    [
      'NAME_UNKNOWN of a busy server',
      respond(429, { errors: [{ code: 'NAME_UNKNOWN' }] }),
      'unknown',
      'package-registry-unknown',
    ],
    ['another error', respond(400, { errors: [{ code: 'UNSUPPORTED' }] }), 'unknown', 'package-registry-unknown'],
    ['errors that are no list', respond(400, { errors: 'NAME_UNKNOWN' }), 'unknown', 'package-registry-unknown'],
    ['no JSON', respond(400, 'NAME_UNKNOWN'), 'unknown', 'package-registry-unknown'],
    ['401', respond(401), 'unknown', 'package-registry-unknown'],
    ['429', respond(429), 'unknown', 'package-registry-unknown'],
    ['no answer', noAnswer('timeout'), 'unknown', 'package-registry-unknown'],
  ])('asks for the tags when there is no manifest: %s', (_, answer, outcome, code) => {
    const run = prove({ [TAGS]: answer });
    expect([run.outcome, ...run.codes]).toEqual([outcome, code]);
    expect(run.asked.at(-1)).toBe(`GET https://ghcr.io${TAGS}`);
    expect(run.told[0]?.args).toMatchObject({ type: 'oci', identifier: REFERENCE, version: '1.0.0' });
    if (outcome !== 'unknown') expect(run.told[0]?.member).toBe('identifier');
  });

  it('is unknown when the config is not there, or not for strangers', () => {
    expect(prove({ ...shelveOne(GOOD), [CONFIG]: respond(404) }).outcome).toBe('unknown');
    expect(prove({ ...shelveOne(GOOD), [CONFIG]: respond(403) }).outcome).toBe('unknown');
  });
});

describe('a digest', () => {
  const pinned = `${REFERENCE}@${GOOD.manifest.digest}`;

  it('is what is fetched when the reference has one, and the tag is not looked at', () => {
    const { outcome, codes, asked } = prove({ ...shelveOne(GOOD), [MANIFEST]: respond(500) }, { identifier: pinned });
    expect([outcome, codes]).toEqual(['proved', []]);
    expect(asked[2]).toBe(`GET https://ghcr.io/v2/owner/image/manifests/${GOOD.manifest.digest}`);
  });

  it('is offered where the reference has none', () => {
    const { told } = prove(shelveOne(GOOD));
    expect(told[0]).toMatchObject({ severity: 'info', args: { pinned, digest: GOOD.manifest.digest } });
  });

  it('means "latest" without a tag', () => {
    const { outcome, codes } = prove(shelveOne(GOOD, 'owner/image', 'latest'), { identifier: 'ghcr.io/owner/image' });
    expect([outcome, ...codes]).toEqual(['proved', 'oci-reference-floats']);
  });

  it('does not fit a message with a name of 250 characters: the digest alone is offered', () => {
    const repository = `owner/${'i'.repeat(190)}`;
    const { told } = prove(shelveOne(GOOD, repository), { identifier: `ghcr.io/${repository}:1.0.0` });
    expect(told[0]?.args.pinned).toBe(GOOD.manifest.digest);
  });

  it('refuses other bytes than those it stands for', () => {
    const other = makeImage({ label: SERVER, docker: true });
    const shelf = {
      ...shelveOne(GOOD),
      [`/v2/owner/image/manifests/${GOOD.manifest.digest}`]: respond(200, other.manifest.bytes),
    };
    const { outcome, told } = prove(shelf, { identifier: pinned });
    expect(outcome).toBe('unknown');
    expect(told[0]?.args.answer).toContain(other.manifest.digest);
  });

  it('refuses a manifest when the registry says that it sent another one', () => {
    const answer = (digest: string) => respond(200, GOOD.manifest.bytes, { 'docker-content-digest': digest });
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(prove({ ...shelveOne(GOOD), [MANIFEST]: answer(digest) }).outcome).toBe('unknown');
    expect(prove({ ...shelveOne(GOOD), [MANIFEST]: answer('sha512:abc') }).outcome).toBe('proved');
  });

  it('refuses a config with other bytes than the manifest names (swapped blob)', () => {
    const evil = makeImage({ label: 'io.github.evil/image' });
    const { outcome, told } = prove({
      ...shelveOne(evil),
      [`/v2/owner/image/blobs/${evil.config.digest}`]: respond(200, GOOD.config.bytes),
    });
    expect(outcome).toBe('unknown');
    expect(told[0]?.args.answer).toContain(GOOD.config.digest);
  });
});

describe('an index', () => {
  const arm = makeImage({ label: SERVER, platform: 'linux/arm64' });

  it('is decided by linux/amd64, wherever it stands; attestations are no images', () => {
    const attestation = makeAttestation(GOOD);
    const top = makeIndex([arm, attestation, GOOD]);
    const { outcome, codes, digest, asked } = prove(shelve(top, [arm, GOOD]));
    expect([outcome, ...codes]).toEqual(['proved', 'oci-reference-floats']);
    expect(digest).toEqual({
      manifest: top.digest,
      platforms: [
        { platform: 'linux/amd64', digest: GOOD.manifest.digest },
        { platform: 'linux/arm64', digest: arm.manifest.digest },
      ],
    });
    expect(asked.join()).not.toContain(attestation.manifest.digest);
  });

  it.each<[string, object, boolean]>([
    ['for unknown/unknown', { platform: { os: 'unknown', architecture: 'unknown' } }, true],
    ['marked as an attestation', { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }, true],
    ['marked as something else', { annotations: { 'vnd.docker.reference.type': 'image' } }, false],
    ['for a system that is unknown', { platform: { os: 'unknown', architecture: 'amd64' } }, false],
    ['for a processor that is unknown', { platform: { os: 'linux', architecture: 'unknown' } }, false],
  ])('an entry %s', (_, members, isLeftOut) => {
    const { mediaType, digest } = GOOD.manifest;
    const entry = {
      mediaType,
      digest: arm.manifest.digest,
      platform: { os: 'linux', architecture: 'arm64' },
      ...members,
    };
    const manifests = [entry, { mediaType, digest, platform: { os: 'linux', architecture: 'amd64' } }];
    const top = toBlob(OCI_INDEX_TYPE, { mediaType: OCI_INDEX_TYPE, manifests });
    const run = prove(shelve(top, [GOOD, arm]));
    expect(run.outcome).toBe('proved');
    expect((run.digest as { platforms: object[] }).platforms).toHaveLength(isLeftOut ? 1 : 2);
  });

  it('reads all platforms side by side', () => {
    const { steps } = prove(shelve(makeIndex([arm, GOOD]), [arm, GOOD]));
    expect(steps.map((step) => step.length)).toEqual([1, 1, 1, 2, 2]);
  });

  it('disproves when linux/amd64 has no label, whatever the others have', () => {
    const bare = makeImage();
    const { outcome, codes } = prove(shelve(makeIndex([arm, bare]), [arm, bare]));
    expect([outcome, ...codes]).toEqual(['disproved', 'oci-label-missing']);
  });

  it('warns of a platform without the label, and of one with another', () => {
    const bareArm = makeImage({ platform: 'linux/arm64' });
    const other = makeImage({ label: 'io.github.owner/other', platform: 'linux/s390x' });
    const cased = makeImage({ label: 'io.github.Owner/image', platform: 'linux/386' });
    const images = [bareArm, GOOD, other, cased];
    const { outcome, told } = prove(shelve(makeIndex(images), images));
    expect(outcome).toBe('proved');
    expect(told).toMatchObject([
      {
        code: 'oci-platform-label-missing',
        severity: 'warning',
        args: { platform: 'linux/arm64', found: 'no such label' },
      },
      {
        code: 'oci-platform-label-missing',
        args: { platform: 'linux/s390x', found: 'the label "io.github.owner/other"' },
      },
      { code: 'oci-reference-floats' },
    ]);
  });

  it('says which platform could not be read; the verdict does not wait for it', () => {
    const { outcome, told } = prove({
      ...shelve(makeIndex([GOOD, arm]), [GOOD, arm]),
      [`/v2/owner/image/manifests/${arm.manifest.digest}`]: respond(503),
    });
    expect(outcome).toBe('proved');
    expect(told[0]).toMatchObject({
      code: 'oci-platform-unread',
      args: { platform: 'linux/arm64', answer: 'status 503' },
    });
  });

  it('is unknown when linux/amd64 itself cannot be read', () => {
    const shelf = { ...shelve(makeIndex([GOOD, arm]), [arm]) };
    expect(prove({ ...shelf, [`/v2/owner/image/manifests/${GOOD.manifest.digest}`]: respond(500) }).outcome).toBe(
      'unknown',
    );
  });

  it('disproves without linux/amd64, and names what there is', () => {
    const { outcome, told } = prove(shelve(makeIndex([arm]), [arm]));
    expect(outcome).toBe('disproved');
    expect(told).toMatchObject([{ code: 'oci-platform-missing', args: { platforms: 'linux/arm64' } }]);
    expect(prove(shelve(makeIndex([]), [])).told).toMatchObject([{ args: { platforms: 'none' } }]);
  });

  it('takes an entry without a platform for linux/amd64, as container tools do', () => {
    const { mediaType, digest } = GOOD.manifest;
    const top = toBlob(OCI_INDEX_TYPE, { mediaType: OCI_INDEX_TYPE, manifests: [{ mediaType, digest }] });
    expect(prove(shelve(top, [GOOD])).outcome).toBe('proved');
  });

  it('reads at most sixteen platforms, and says how many it left out', () => {
    const many = Array.from({ length: 20 }, (_, at) => makeImage({ label: SERVER, platform: `linux/cpu${at}` }));
    const { told, steps, digest } = prove(shelve(makeIndex([...many, GOOD]), [...many, GOOD]));
    expect(steps[3]).toHaveLength(16);
    expect(told[0]).toMatchObject({
      code: 'oci-platform-unread',
      args: { platform: '5 more', answer: 'only 16 are read' },
    });
    expect((digest as { platforms: object[] }).platforms).toHaveLength(16);
  });

  it('is not followed into another index, declared or not', () => {
    const inner = makeIndex([GOOD]);
    const nest = (mediaType: string) =>
      toBlob(OCI_INDEX_TYPE, { mediaType: OCI_INDEX_TYPE, manifests: [{ mediaType, digest: inner.digest }] });
    for (const top of [nest(OCI_INDEX_TYPE), nest(OCI_MANIFEST_TYPE)]) {
      const shelf = shelve(top, [GOOD]);
      const run = prove({ ...shelf, [`/v2/owner/image/manifests/${inner.digest}`]: respond(200, inner.bytes) });
      expect(run.outcome).toBe('unknown');
      expect(run.told[0]?.args.answer).toContain('index');
    }
  });
});

describe('a config that cannot be taken at its word', () => {
  it.each([
    ['no JSON', '<html>'],
    ['a list', []],
    ['a text', JSON.stringify(SERVER)],
  ])('is unknown: it is %s', (_, content) => {
    const image = { ...GOOD, config: toBlob('application/vnd.oci.image.config.v1+json', content) };
    const manifest = toBlob(OCI_MANIFEST_TYPE, {
      mediaType: OCI_MANIFEST_TYPE,
      config: { digest: image.config.digest },
    });
    const { outcome, told } = prove(shelveOne({ ...image, manifest }));
    expect(outcome).toBe('unknown');
    expect(told[0]?.args.answer).toContain('config');
  });

  it('on another platform is told, and does not decide', () => {
    const inner = makeIndex([GOOD]);
    const platform = { os: 'linux', architecture: 'arm64' };
    const nested = { mediaType: OCI_INDEX_TYPE, digest: inner.digest, platform };
    const { mediaType, digest } = GOOD.manifest;
    const top = toBlob(OCI_INDEX_TYPE, { mediaType: OCI_INDEX_TYPE, manifests: [{ mediaType, digest }, nested] });
    const { outcome, told } = prove(shelve(top, [GOOD]));
    expect(outcome).toBe('proved');
    expect(told[0]).toMatchObject({
      code: 'oci-platform-unread',
      args: { answer: 'its entry for linux/arm64 is an index itself' },
    });
  });
});

describe('a manifest that cannot be taken at its word', () => {
  const config = { digest: GOOD.config.digest };
  const manifests = [{ digest: GOOD.manifest.digest }];
  it.each<[string, unknown, Record<string, string>]>([
    ['is an image and an index at once', { config, manifests }, {}],
    [
      'is sent as an index and says that it is an image',
      { mediaType: OCI_MANIFEST_TYPE, config },
      { 'content-type': OCI_INDEX_TYPE },
    ],
    ['has an unknown type', { mediaType: 'application/vnd.docker.distribution.manifest.v1+prettyjws', config }, {}],
    ['has a type that is no text', { mediaType: 1, config }, {}],
    ['has neither a config nor images', { layers: [] }, {}],
    ['names a config by another algorithm', { config: { digest: 'sha512:abc' } }, {}],
    ['names a config by a path', { config: { digest: '../../../token' } }, {}],
    ['is an index without a list', { mediaType: OCI_INDEX_TYPE, manifests: {} }, {}],
    ['has an entry without a digest', { manifests: [{ platform: { os: 'linux', architecture: 'amd64' } }] }, {}],
    ['has an entry that is null', { manifests: [null] }, {}],
  ])('is unknown: it %s', (_, document, headers) => {
    const { outcome, codes } = prove({ ...shelveOne(GOOD), [MANIFEST]: respond(200, document, headers) });
    expect([outcome, ...codes]).toEqual(['unknown', 'package-registry-unknown']);
  });

  it.each<[string, object, Record<string, string>]>([
    ['by its members', { config }, {}],
    ['by the header', { config }, { 'content-type': `${OCI_MANIFEST_TYPE.toUpperCase()}; charset=utf-8` }],
    [
      'by its own word where the header says nothing',
      { mediaType: OCI_MANIFEST_TYPE, config },
      { 'content-type': 'application/json' },
    ],
  ])('is told %s otherwise', (_, document, headers) => {
    expect(prove({ ...shelveOne(GOOD), [MANIFEST]: respond(200, document, headers) }).outcome).toBe('proved');
  });

  it('says the platform of an image that names none', () => {
    const image = makeImage({ config: { config: { Labels: { [LABEL]: SERVER } } } });
    expect(prove(shelveOne(image)).digest).toMatchObject({ platforms: [{ platform: 'unknown' }] });
  });
});

describe('where an image is read', () => {
  const askedHosts = (identifier: string, terms: PackageTerms = PUBLIC_TERMS) =>
    runInquiry(proveOciImage(imageSubject(identifier), terms), () => respond(200, {})).asked.map(
      (line) => new URL(line.slice(4)).host,
    );

  it.each([
    ['owner/image', 'https://registry-1.docker.io/v2/owner/image/manifests/latest'],
    ['image:1', 'https://registry-1.docker.io/v2/library/image/manifests/1'],
    ['docker.io/image:1', 'https://registry-1.docker.io/v2/library/image/manifests/1'],
    ['index.docker.io/o/i:1', 'https://registry-1.docker.io/v2/o/i/manifests/1'],
    ['registry-1.docker.io/o/i:1', 'https://registry-1.docker.io/v2/o/i/manifests/1'],
    ['quay.io/o/i:1', 'https://quay.io/v2/o/i/manifests/1'],
    ['mcr.microsoft.com/o/i:1', 'https://mcr.microsoft.com/v2/o/i/manifests/1'],
    ['us-docker.pkg.dev/p/r/i:1', 'https://us-docker.pkg.dev/v2/p/r/i/manifests/1'],
    ['acme.azurecr.io/i:1', 'https://acme.azurecr.io/v2/i/manifests/1'],
  ])('%s at %s', (identifier, url) => {
    const { asked } = runInquiry(proveOciImage(imageSubject(identifier), PUBLIC_TERMS), () => respond(200, {}));
    expect(asked[1]).toBe(`GET ${url}`);
  });

  it.each([
    'gcr.io/o/i:1',
    'public.ecr.aws/o/i:1',
    'registry.gitlab.com/o/i:1',
    'evil-azurecr.io/i:1',
    'azurecr.io/i:1',
    'ghcr.io.evil.example/o/i:1',
    'ghcr.io:443/o/i:1',
    'ghcr.io:8443/o/i:1',
    'GHCR.io/o/i:1',
    'localhost:5000/i:1',
    '169.254.169.254/o/i:1',
  ])('%s nowhere: nothing is asked', (identifier) => {
    const { result, asked } = runInquiry(proveOciImage(imageSubject(identifier), PUBLIC_TERMS), () => respond(200));
    expect(asked).toEqual([]);
    expect(result).toMatchObject({
      outcome: 'disproved',
      told: [{ code: 'package-host-not-allowed', member: 'identifier' }],
    });
  });

  it.each(['https://ghcr.io/o/i:1', 'ghcr.io/O/i:1', 'ghcr.io/o/i:', 'ghcr.io/o/../i:1', 'ghcr.io/o/i@sha256:abc', ''])(
    '%j nowhere: it is no reference',
    (identifier) => {
      const { result, asked } = runInquiry(proveOciImage(imageSubject(identifier), PUBLIC_TERMS), () => respond(200));
      expect(asked).toEqual([]);
      expect(result).toMatchObject({ outcome: 'disproved', told: [{ code: 'oci-reference-invalid' }] });
    },
  );

  const PRIVATE: PackageTerms = {
    ...PUBLIC_TERMS,
    audience: 'private',
    ociHosts: ['Registry.acme.example', 'images.acme.example:5000', 'ghcr.io', 'bad.example:99999'],
    insecureHosts: ['images.acme.example:5000', 'ghcr.io'],
  };

  it.each([
    ['registry.acme.example/o/i:1', 'https://registry.acme.example/v2/'],
    ['images.acme.example:5000/i:1', 'http://images.acme.example:5000/v2/'],
    ['ghcr.io/o/i:1', 'https://ghcr.io/v2/'],
  ])('%s at %s when a private policy names it', (identifier, url) => {
    const { asked } = runInquiry(proveOciImage(imageSubject(identifier), PRIVATE), () => respond(200, {}));
    expect(asked[0]).toBe(`GET ${url}`);
  });

  it('not at the hosts of a private policy when the audience is public', () => {
    expect(askedHosts('registry.acme.example/o/i:1', { ...PRIVATE, audience: 'public' })).toEqual([]);
    expect(askedHosts('other.acme.example/o/i:1', PRIVATE)).toEqual([]);
    expect(askedHosts('images.acme.example:5001/o/i:1', PRIVATE)).toEqual([]);
    expect(askedHosts('bad.example:99999/o/i:1', PRIVATE)).toEqual([]);
  });

  it('names the hosts of the policy to those who used another', () => {
    const { result } = runInquiry(proveOciImage(imageSubject('gcr.io/o/i:1'), PRIVATE), () => respond(200));
    expect(result.told[0]?.args.accepted).toContain('images.acme.example:5000');
    expect(result.told[0]?.args.accepted).toContain('*.azurecr.io');
  });

  it('lets blobs come from the hosts that a registry keeps them on, and nothing else', () => {
    const rules = (identifier: string, shelf: Shelf, host: string) =>
      prove(shelf, { identifier, host, terms: PRIVATE })
        .steps.flat()
        .map((question) => (question as HttpQuestion).redirects?.hosts);
    expect(rules(REFERENCE, shelveOne(GOOD), 'ghcr.io')).toEqual([
      [],
      undefined,
      [],
      ['pkg-containers.githubusercontent.com'],
    ]);
    const hub = rules('owner/image:1.0.0', shelveOne(GOOD), 'registry-1.docker.io');
    expect(hub.at(-1)).toEqual(['*.cloudflarestorage.com', '*.docker.com']);
    const acr = rules('acme.azurecr.io/owner/image:1.0.0', shelveOne(GOOD), 'acme.azurecr.io');
    expect(acr.at(-1)).toEqual(['*.blob.core.windows.net', '*.data.azurecr.io']);
    const own = rules('registry.acme.example/owner/image:1.0.0', shelveOne(GOOD), 'registry.acme.example');
    expect(own.at(-1)).toContain('images.acme.example');
  });
});

describe('how strangers are let in', () => {
  it('needs no token where none is asked for', () => {
    const { result, steps } = runInquiry(proveOciImage(imageSubject(), PUBLIC_TERMS), (question) => {
      const path = new URL((question as HttpQuestion).url).pathname;
      return path === '/v2/' ? respond(200) : (shelveOne(GOOD)[path] ?? respond(404));
    });
    expect(result.outcome).toBe('proved');
    expect(steps.flat().every((question) => !(question as HttpQuestion).headers?.authorization)).toBe(true);
  });

  it('sends the token to the API of the registry only, and the accepted types with every manifest', () => {
    const { steps } = prove(shelve(makeIndex([GOOD]), [GOOD]));
    const questions = steps.flat() as HttpQuestion[];
    expect(questions.map(({ headers }) => headers?.authorization)).toEqual([
      undefined,
      undefined,
      ...Array(3).fill('Bearer anonymous'),
    ]);
    for (const { url, headers } of questions.filter(({ url }) => url.includes('/manifests/'))) {
      expect([url, headers?.accept?.split(', ')]).toEqual([
        url,
        expect.arrayContaining([OCI_INDEX_TYPE, OCI_MANIFEST_TYPE]),
      ]);
      expect(headers?.accept?.split(', ')).toHaveLength(4);
    }
  });

  it('knows the token host of Docker Hub', () => {
    const tokenUrl = 'https://auth.docker.io/token';
    const options = { host: 'registry-1.docker.io', tokenUrl, identifier: 'owner/image:1.0.0' };
    const { outcome, asked } = prove(shelveOne(GOOD), options);
    expect(outcome).toBe('proved');
    expect(asked[1]).toMatch(/^GET https:\/\/auth\.docker\.io\/token\?service=registry-1\.docker\.io&scope=/);
  });

  it.each<[string, object]>([
    ['token', { token: 'anonymous' }],
    ['access_token', { access_token: 'anonymous' }],
    ['the usable one of the two', { token: 'a b', access_token: 'anonymous' }],
  ])('takes %s', (_, body) => {
    expect(prove({ ...shelveOne(GOOD), token: respond(200, body) }).outcome).toBe('proved');
  });

  it.each<[string, unknown]>([
    ['is missing', {}],
    ['is empty', { token: '' }],
    ['is a number', { token: 7 }],
    ['has a line end (header injection)', { token: 'a\r\nhost: evil.example' }],
    ['has a blank', { token: 'a b' }],
    ['has a letter beyond ASCII', { token: 'ä' }],
    ['has more than 16 KiB', { token: 'x'.repeat(16_385) }],
  ])('is unknown when the token %s', (_, body) => {
    const { outcome, told, asked } = prove({ ...shelveOne(GOOD), token: respond(200, body) });
    expect(outcome).toBe('unknown');
    expect(told[0]?.args.answer).toContain('no token');
    expect(asked).toHaveLength(2);
  });

  it('keeps the query of the realm, and lets it decide neither service nor scope', () => {
    const realm = 'https://ghcr.io/token?account=x&scope=repository:evil/image:push#here';
    const { asked } = prove({
      ...shelveOne(GOOD),
      '/v2/': challenge(`Bearer realm="${realm}",service="s&x=1",scope="registry:catalog:*"`),
    });
    expect(asked[1]).toBe(
      'GET https://ghcr.io/token?account=x&scope=repository%3Aowner%2Fimage%3Apull&service=s%26x%3D1',
    );
  });

  it('leaves the service out where none is named', () => {
    const { asked } = prove({ ...shelveOne(GOOD), '/v2/': challenge('Bearer realm="https://ghcr.io/token"') });
    expect(asked[1]).toBe('GET https://ghcr.io/token?scope=repository%3Aowner%2Fimage%3Apull');
  });

  it('finds the bearer among several challenges', () => {
    const header = 'Basic realm="x", Bearer realm="https://ghcr.io/token",service="ghcr.io"';
    expect(prove({ ...shelveOne(GOOD), '/v2/': challenge(header) }).outcome).toBe('proved');
  });

  it('asks the manifest itself where only passwords are spoken of: 401 there is a private image', () => {
    const { outcome, codes, asked } = prove({ ...shelveOne(GOOD), '/v2/': challenge('Basic realm="acme"') });
    expect([outcome, ...codes]).toEqual(['disproved', 'oci-image-not-public']);
    expect(asked).toHaveLength(2);
  });

  it.each<[string, Answer]>([
    ['has no WWW-Authenticate', respond(401)],
    ['has an empty one', challenge('')],
    ['has one that breaks the grammar', challenge('Bearer realm="https://ghcr.io/token')],
    ['is a refusal', respond(403)],
    ['is a 404', respond(404)],
  ])('is unknown when the first answer %s', (_, answer) => {
    const { outcome, codes, asked } = prove({ ...shelveOne(GOOD), '/v2/': answer });
    expect([outcome, ...codes, asked.length]).toEqual(['unknown', 'package-registry-unknown', 1]);
  });
});

describe('threat 37: the realm of an OCI token points inside', () => {
  it.each<[string, string]>([
    ['http', 'http://ghcr.io/token'],
    ['the metadata service', 'http://169.254.169.254/latest/meta-data/'],
    ['an IP address', 'https://10.0.0.1/token'],
    ['an IPv6 address', 'https://[::1]/token'],
    ['localhost', 'https://localhost/token'],
    ['a foreign host', 'https://evil.example/token'],
    ['a host that begins like it', 'https://ghcr.io.evil.example/token'],
    ['a host that ends like it', 'https://evilghcr.io/token'],
    ['a host that ends like a suffix', 'https://evil-azurecr.io/token'],
    ['a dot at the end of the host', 'https://ghcr.io./token'],
    ['another port', 'https://ghcr.io:8443/token'],
    ['the token host of another registry', 'https://auth.docker.io/token'],
    ['a user name', 'https://ghcr.io@evil.example/token'],
    ['a user name before the right host', 'https://user:pass@ghcr.io/token'],
    ['a backslash', 'https://ghcr.io\\\\@evil.example/token'],
    ['another scheme', 'file:///etc/passwd'],
    ['a path', '/token'],
    ['nothing', ''],
    ['no host', 'https://'],
    ['a blank', 'https://ghcr.io/to ken'],
    ['4,000 characters', `https://ghcr.io/${'t'.repeat(4_000)}`],
  ])('is refused and never asked: %s', (_, realm) => {
    const { outcome, told, asked } = prove({
      ...shelveOne(GOOD),
      '/v2/': challenge(`Bearer realm="${realm}",service="x"`),
    });
    expect(outcome).toBe('unknown');
    expect(told).toMatchObject([{ code: 'oci-token-realm-refused', severity: 'warning' }]);
    expect(asked).toEqual(['GET https://ghcr.io/v2/']);
  });

  it('is refused when there is no realm at all', () => {
    expect(prove({ ...shelveOne(GOOD), '/v2/': challenge('Bearer service="x"') }).codes).toEqual([
      'oci-token-realm-refused',
    ]);
  });

  it.each([
    ['its own', 'https://ghcr.io/token'],
    ['written with port 443', 'https://ghcr.io:443/token'],
    ['in capital letters', 'HTTPS://GHCR.IO/token'],
    ['another host of the list', 'https://quay.io/v2/auth'],
  ])('is asked when it is %s', (_, realm) => {
    const shelf = { ...shelveOne(GOOD), '/v2/': challenge(`Bearer realm="${realm}"`) };
    const { hostname, pathname } = new URL(realm);
    expect(prove(shelf, { tokenUrl: `https://${hostname}${pathname}` }).outcome).toBe('proved');
  });

  const terms: PackageTerms = {
    ...PUBLIC_TERMS,
    audience: 'private',
    ociHosts: ['images.acme.example:5000', 'auth.acme.example', 'plain.acme.example'],
    insecureHosts: ['plain.acme.example'],
  };
  const identifier = 'images.acme.example:5000/owner/image:1.0.0';
  const host = 'images.acme.example:5000';

  it.each([
    'https://images.acme.example:5000/token',
    'https://auth.acme.example/token',
    'http://plain.acme.example/token',
    'https://plain.acme.example/token',
  ])('of a private registry may be %s when the policy names the host', (tokenUrl) => {
    expect(prove(shelveOne(GOOD), { identifier, terms, host, tokenUrl }).outcome).toBe('proved');
  });

  it.each([
    'https://ghcr.io/token',
    'https://images.acme.example/token',
    'http://images.acme.example:5000/token',
    'https://auth.acme.example:8443/token',
    'https://other.acme.example/token',
  ])('of a private registry may not be %s', (tokenUrl) => {
    const { codes, asked } = prove(shelveOne(GOOD), { identifier, terms, host, tokenUrl });
    expect([...codes, asked.length]).toEqual(['oci-token-realm-refused', 1]);
  });
});

describe('threat 38: an outage of the registry used to slip through', () => {
  it.each<[string, Answer]>([
    ['429', respond(429, '', { 'retry-after': '3600' })],
    ['503', respond(503)],
    ['a time-out', noAnswer('timeout')],
    ['NXDOMAIN', noAnswer('dns')],
    ['a host that wants more patience than there is', noAnswer('rate-limited')],
  ])('is unknown, never proved: %s', (_, answer) => {
    const { result } = runInquiry(proveOciImage(imageSubject(), PUBLIC_TERMS), () => answer);
    expect(result.outcome).toBe('unknown');
  });
});
