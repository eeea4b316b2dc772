import { describe, expect, it } from 'vitest';
import { canSelectByQuery, createHostPaths } from '../../src/site/host-table.ts';

describe('createHostPaths', () => {
  it('gives Pages an .html beside the folder, the folder’s own index, and leaves without extension', () => {
    const paths = createHostPaths(['github-pages']);
    expect(paths.api('beside-folder', 'servers', ['v0.1'])).toEqual(['v0.1/servers.html', 'v0.1/servers/index.html']);
    expect(paths.api('leaf', 'servers/a.b/c/versions/1.0.0')).toEqual([
      'v0/servers/a.b/c/versions/1.0.0',
      'v0.1/servers/a.b/c/versions/1.0.0',
    ]);
  });

  it.each(['nginx', 'caddy', 'none'] as const)('gives %s typed files only', (host) => {
    const paths = createHostPaths([host]);
    expect(paths.root('beside-folder', 'servers')).toEqual(['servers.json']);
    expect(paths.api('leaf', 'ping', ['v0'])).toEqual(['v0/ping.json']);
  });

  it('lists a twin once when two hosts share it', () => {
    expect(createHostPaths(['nginx', 'caddy', 'none']).root('leaf', 'x')).toEqual(['x.json']);
  });
});

describe('canSelectByQuery', () => {
  it('promises cursors only when every host of the build honours them', () => {
    expect(canSelectByQuery(['nginx', 'caddy'])).toBe(true);
    expect(canSelectByQuery(['nginx', 'github-pages'])).toBe(false);
    expect(canSelectByQuery(['none'])).toBe(false);
  });
});
