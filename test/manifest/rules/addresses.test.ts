import { describe, expect, it } from 'vitest';
import { describeBlockedHost } from '../../../src/manifest/blocked-hosts.ts';
import { PUBLIC_POLICY } from '../../../src/manifest/judge-policy.ts';
import { judgeMcpbUrl } from '../../../src/manifest/mcpb-url.ts';
import { parseOciReference } from '../../../src/manifest/parse-oci-reference.ts';
import { acceptsRepository } from '../../../src/manifest/repository-address.ts';

describe('an image reference', () => {
  it.each(['ghcr.io/a/b:1.0.0', 'a/b', 'myreg.azurecr.io/i:1', 'localhost:5000/a', 'quay.io/a__b/c-d.e_f/g---h:v1'])(
    'may be %s',
    (text) => {
      expect(parseOciReference(text)).toMatchObject({ kind: 'reference' });
    },
  );

  it.each([
    ...['ghcr.io/../../v2/x:1', 'ghcr.io/a/../../b:1', 'docker.io/./x:1', 'ghcr.io/x:..', 'ghcr.io/a/b:-x'],
    ...['-.azurecr.io/x:1', 'a-.example.com/x:1', 'ghcr.io/a..b/c', 'ghcr.io/-a/b', 'ghcr.io/a_/b', 'ghcr.io/a___b/c'],
    ...['ghcr.io/a//b', 'ghcr.io/A/b', 'https://ghcr.io/a/b', 'ghcr.io/a@sha256:abc', 'ghcr.io/a b'],
  ])('may not be %s', (text) => {
    expect(parseOciReference(text)).toMatchObject({ kind: 'problem' });
  });
});

describe('the address of a bundle', () => {
  const good = 'https://github.com/o/mcp/releases/download/v1/a.mcpb';

  it('is one release asset', () => {
    expect(judgeMcpbUrl(good)).toBeUndefined();
    expect(judgeMcpbUrl('https://gitlab.com/g/s/mcp/-/releases/v1/downloads/a.mcpb')).toBeUndefined();
    expect(judgeMcpbUrl('https://gitlab.com/g/mcp/-/package_files/12/download')).toBeUndefined();
  });

  it.each<[string, string]>([
    ['https://gitlab.com\\x.evil.com/-/releases/v1/downloads/mcp', 'form'],
    ['https://github.com/o/r/releases/download/..%2Fmcp', 'path'],
    ['https://github.com/o/../../x/y/releases/download/v1/mcp', 'path'],
    ['https://github.com/o/%2e%2E/x/releases/download/v1/mcp', 'path'],
    ['https://ｇithub.com/o/mcp/releases/download/v1/a.mcpb', 'host'],
    ['https://u:p@github.com/o/mcp/releases/download/v1/a.mcpb', 'host'],
    ['https://github.com:443/o/mcp/releases/download/v1/a.mcpb', 'port'],
    ['https://github.com/o/mcp/releases/download/v1/%ff.mcpb', 'path'],
    ['http://github.com/o/mcp/releases/download/v1/a.mcpb', 'https'],
    ['https://github.com/o/r/releases/download/v1/a.zip', 'mcp'],
  ])('may not be %s (%s)', (text, reason) => {
    expect(judgeMcpbUrl(text)?.reason).toBe(reason);
  });
});

describe('a host', () => {
  it.each(['localhost.', 'intranet', 'nas.local', 'db.internal', 'x.home.arpa', 'a..b.com', '.b.com'])(
    'that means something inside only: %s',
    (host) => {
      expect(describeBlockedHost(host)).toBeDefined();
    },
  );

  it.each([
    '[fec0::1]',
    '[64:ff9b:1::7f00:1]',
    '[64:ff9b::7f00:1]',
    '[::ffff:0:7f00:1]',
    '[2002:7f00:1::]',
    '240.0.0.1',
  ])('that is an address inside: %s', (host) => {
    expect(describeBlockedHost(host)).toBeDefined();
  });

  it.each(['example.com', '1.1.1.1', '[2606:4700:4700::1111]', 'local.example.com', '[64:ff9b::808:808]'])(
    'that everybody can reach: %s',
    (host) => {
      expect(describeBlockedHost(host)).toBeUndefined();
    },
  );

  it('of a filled-in template is judged as an address, not as a name', () => {
    expect(describeBlockedHost('placeholder', true)).toBeUndefined();
    expect(describeBlockedHost('10.0.0.1', true)).toBeDefined();
  });
});

describe('the address of a repository', () => {
  it('has no part that a browser would take away', () => {
    expect(acceptsRepository('https://github.com/alice/weather', 'github', PUBLIC_POLICY)).toBe(true);
    expect(acceptsRepository('https://github.com/alice/..', 'github', PUBLIC_POLICY)).toBe(false);
    expect(acceptsRepository('https://github.com/../alice/', 'github', PUBLIC_POLICY)).toBe(false);
  });
});
