import { describe, expect, it } from 'vitest';
import type { CatalogueServer, CatalogueVersion } from '../../src/registry/catalogue.ts';
import { toServerId } from '../../src/registry/server-id.ts';
import { renderList, renderRow, toMetaKey } from '../../src/site/rows.ts';

const version: CatalogueVersion = {
  version: '1.0.0',
  status: 'deprecated',
  statusMessage: 'old',
  statusChangedAt: '2026-02-01T00:00:00Z',
  publishedAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-02-01T00:00:00Z',
  isLatest: true,
  digest: 'sha256:x',
  level: 'owner',
  server: '{"name":"io.github.acme/weather","description":"d","version":"1.0.0"}',
};
const server: CatalogueServer = {
  name: 'io.github.acme/weather',
  namespace: 'io.github.acme',
  id: 'e2a21961-7527-5760-8a24-089f4907da16',
  versions: [version],
  latest: version,
};

describe('rows', () => {
  it('have the id that the reference gives for io.github.acme/weather', () => {
    expect(toServerId('io.github.acme/weather')).toBe('e2a21961-7527-5760-8a24-089f4907da16');
  });

  it.each([
    ['localhost', 'localhost/registry'],
    ['acme.github.io/mcp', 'io.github.acme.mcp/registry'],
    ['registry.example.com:8443', 'com.example.registry/registry'],
  ])('name the registry %s by the key %s', (id, key) => {
    expect(toMetaKey(id)).toBe(key);
  });

  it('carry the official block complete and the registry’s own block with facts of admission only', () => {
    const text = renderRow(server, version, { metaKey: 'com.example/registry', baseUrl: 'https://example.com/mcp' });
    expect(text).not.toMatch(/\n/);
    expect(JSON.parse(text)._meta).toEqual({
      'io.modelcontextprotocol.registry/official': {
        status: 'deprecated',
        statusChangedAt: '2026-02-01T00:00:00Z',
        statusMessage: 'old',
        publishedAt: '2026-01-01T00:00:00Z',
        updatedAt: '2026-02-01T00:00:00Z',
        isLatest: true,
      },
      'com.example/registry': {
        id: 'e2a21961-7527-5760-8a24-089f4907da16',
        level: 'owner',
        proof: null,
        receipt: null,
      },
    });
  });

  it('hold no markup, since Pages serves some of them as text/html', () => {
    const hostile = {
      ...version,
      statusMessage: '<img src=x onerror=alert(1)>',
      server: JSON.stringify({ description: '</script><script>alert(1)</script>' }),
    };
    const text = renderRow(server, hostile, { metaKey: 'a.b/registry', baseUrl: 'https://a.b' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).server.description).toBe('</script><script>alert(1)</script>');
  });

  it('leave nextCursor out of a last page instead of writing null', () => {
    expect(renderList([])).toBe('{"servers":[],"metadata":{"count":0}}\n');
    expect(JSON.parse(renderList(['1', '2'], 'a_b')).metadata).toEqual({ nextCursor: 'a_b', count: 2 });
  });
});
