import { describe, expect, it } from 'vitest';
import type { CatalogueServer, CatalogueVersion } from '../../src/registry/catalogue.ts';
import { readPolicy } from '../../src/registry/policy.ts';
import { renderFeed, selectNewest } from '../../src/site/feed.ts';
import type { SiteContext } from '../../src/site/site-context.ts';

const context: SiteContext = {
  policy: readPolicy('title: A & B').policy!,
  baseUrl: 'https://example.com/mcp',
  hosts: ['github-pages'],
  generator: { name: 'mcp-git-registry', version: '0' },
};

function server(name: string, minutes: readonly number[], description = 'd'): CatalogueServer {
  const versions = minutes.map((minute): CatalogueVersion => {
    const at = `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z`;
    const server = JSON.stringify({ name, description, version: `1.${minute}` });
    return {
      version: `1.${minute}`,
      status: 'active',
      statusChangedAt: at,
      publishedAt: at,
      updatedAt: at,
      isLatest: false,
      digest: 'x',
      level: 'owner',
      server,
    };
  });
  return { name, namespace: 'a.b', id: 'x', versions };
}

describe('selectNewest', () => {
  it('takes the newest of all servers, in order, and no more than asked for', () => {
    const servers = [server('a.b/one', [5, 1, 9]), server('a.b/two', [7, 9, 3])];
    expect(selectNewest(servers, 4).map((item) => `${item.server.name} ${item.version.version}`)).toEqual([
      'a.b/one 1.9',
      'a.b/two 1.9',
      'a.b/two 1.7',
      'a.b/one 1.5',
    ]);
  });

  it('puts the higher version first when two came at once', () => {
    const { versions, ...one } = server('a.b/one', [4, 4]);
    const renamed = versions.map((version, at) => ({ ...version, version: `1.${at}` }));
    expect(selectNewest([{ ...one, versions: renamed }], 5).map((item) => item.version.version)).toEqual([
      '1.1',
      '1.0',
    ]);
  });

  it('leaves out what is deleted', () => {
    const [first] = server('a.b/one', [1]).versions;
    const { server: _content, ...deleted } = first!;
    expect(selectNewest([{ ...server('a.b/one', []), versions: [deleted] }], 5)).toEqual([]);
  });
});

describe('renderFeed', () => {
  it('has the same bytes each time, and no time but those of the data', () => {
    const servers = [server('a.b/one', [1, 2])];
    expect(renderFeed(servers, context)).toBe(renderFeed(servers, context));
    expect(renderFeed(servers, context)).toContain('<updated>2026-01-01T00:02:00.000Z</updated>');
    expect(renderFeed([], context)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('holds at most fifty entries', () => {
    const text = renderFeed(
      [
        server(
          'a.b/one',
          Array.from({ length: 60 }, (_, i) => i),
        ),
      ],
      context,
    );
    expect(text.match(/<entry>/g)).toHaveLength(50);
  });

  it('cannot be broken by what a stranger writes', () => {
    const text = renderFeed([server('a.b/one', [1], ']]></summary><script>alert(1)</script>\u0000\u0008')], context);
    expect(text).not.toMatch(/[\u0000-\u0008]/);
    expect(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain('<script>');
  });
});
