import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/manifest/server-json.ts';
import { parseRecord, toUpstreamEntry } from '../../../src/registry/upstream/upstream-entry.ts';

const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const SERVER = { name: 'com.example/a', description: 'A', version: '1.0.0' };
const PUBLISHED = '2025-09-08T23:47:09Z';
const UPDATED = '2025-09-09T00:16:49.162620072Z';

describe('an upstream record', () => {
  it.each<[string, JsonValue]>([
    [
      'a row of today',
      { server: SERVER, _meta: { [OFFICIAL]: { status: 'active', publishedAt: PUBLISHED, updatedAt: UPDATED } } },
    ],
    [
      'a flat server.json of July 2025',
      {
        ...SERVER,
        status: 'active',
        _meta: { [OFFICIAL]: { id: 'x', published_at: PUBLISHED, updated_at: UPDATED, is_latest: true } },
      },
    ],
    [
      'a flat server.json of September 2025',
      {
        ...SERVER,
        _meta: { [OFFICIAL]: { serverId: 'x', versionId: 'y', publishedAt: PUBLISHED, updatedAt: UPDATED } },
      },
    ],
    [
      'a row whose block is in the server',
      { server: { ...SERVER, _meta: { [OFFICIAL]: { publishedAt: PUBLISHED, updatedAt: UPDATED } } } },
    ],
    [
      'a row of August 2025',
      { server: SERVER, 'x-io.modelcontextprotocol.registry': { published_at: PUBLISHED, updated_at: UPDATED } },
    ],
  ])('reads the times of %s', (_name, value) => {
    const result = toUpstreamEntry(value);
    expect(result).toMatchObject({
      kind: 'entry',
      entry: { server: SERVER, publishedAt: PUBLISHED, updatedAt: UPDATED },
    });
  });

  it('reads a deprecation with its message and time', () => {
    const block = { status: 'deprecated', statusMessage: 'use b', statusChangedAt: UPDATED, publishedAt: PUBLISHED };
    expect(toUpstreamEntry({ server: SERVER, _meta: { [OFFICIAL]: block } })).toEqual({
      kind: 'entry',
      entry: {
        server: SERVER,
        status: 'deprecated',
        statusMessage: 'use b',
        statusChangedAt: UPDATED,
        publishedAt: PUBLISHED,
      },
    });
  });

  it.each([[null], [undefined], ['']])('takes the status %j as not told', (status) => {
    const block: JsonObject = status === undefined ? {} : { status };
    expect(toUpstreamEntry({ server: SERVER, _meta: { [OFFICIAL]: block } })).toEqual({
      kind: 'entry',
      entry: { server: SERVER },
    });
  });

  it.each(['active', 'Active'])('reads the status %s', (status) => {
    const value = { server: SERVER, _meta: { [OFFICIAL]: { status } } };
    expect(toUpstreamEntry(value)).toMatchObject({ entry: { status: 'active' } });
  });

  it('leaves out the zero time of Go', () => {
    const entry = toUpstreamEntry({ ...SERVER, _meta: { [OFFICIAL]: { publishedAt: '0001-01-01T00:00:00Z' } } });
    expect(entry).toMatchObject({ kind: 'entry' });
    expect(entry).not.toHaveProperty('entry.publishedAt');
  });

  it('takes the time of publication of early July 2025', () => {
    const value = { ...SERVER, version_detail: { version: '1', release_date: PUBLISHED } };
    expect(toUpstreamEntry(value)).toMatchObject({ entry: { publishedAt: PUBLISHED } });
  });

  it.each<[JsonValue, string]>([
    ['text', 'it is a string, not an object'],
    [[1], 'it is a list, not an object'],
    [null, 'it is null, not an object'],
    [{ server: 'com.example/a' }, 'its "server" is a string, not an object'],
    [{ server: null }, 'its "server" is null, not an object'],
    [{ other: 1 }, 'it has neither "server" nor "name"'],
    [{ ...SERVER, status: 'beta' }, 'its status is "beta", none of active, deprecated, deleted'],
    [{ ...SERVER, status: 5 }, 'its status is a number, none of active, deprecated, deleted'],
  ])('says why %j is no server', (value, reason) => {
    expect(toUpstreamEntry(value)).toMatchObject({ kind: 'problem', code: 'record-not-a-server', reason });
  });

  it('is not fooled by what an object inherits', () => {
    const result = parseRecord(Buffer.from('{"__proto__":{"server":{"name":"a/b","version":"1"}},"constructor":1}'));
    expect(result).toMatchObject({ kind: 'problem', reason: 'it has neither "server" nor "name"' });
  });

  it('says why bytes cannot be read', () => {
    expect(parseRecord(Buffer.from('{"a" 1}'))).toMatchObject({ code: 'record-unreadable' });
    expect(parseRecord(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).toMatchObject({
      code: 'record-unreadable',
      reason: 'it is not valid UTF-8',
    });
  });

  it('cuts a status message to what a receipt takes', () => {
    const block = { status: 'deprecated', statusMessage: 'x'.repeat(501) };
    expect(toUpstreamEntry({ server: SERVER, _meta: { [OFFICIAL]: block } })).toMatchObject({
      entry: { statusMessage: 'x'.repeat(500) },
    });
  });
});
