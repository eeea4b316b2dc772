import { describe, expect, it } from 'vitest';
import { pickSubjects, surveyRegistry } from '../../../src/site/transcripts/survey-registry.ts';
import { converse, replyWith, rowOf } from '../../support/converse.ts';

const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const withMeta = (meta: unknown) => ({ ...rowOf('a.b/c'), _meta: meta });

describe('pickSubjects', () => {
  it('takes the first row when none stands out, and the one in the middle', () => {
    const rows = ['a.b/one', 'a.b/two', 'a.b/three', 'a.b/four'].map((name) => rowOf(name));
    expect(pickSubjects(rows).map(({ name }) => name)).toEqual(['a.b/one', 'a.b/three']);
  });

  it('prefers a version that needs encoding, then a name with mixed case', () => {
    const rows = [rowOf('a.b/c'), rowOf('a.B/c'), rowOf('a.b/d', '1.0.0+x'), rowOf('a.b/e'), rowOf('a.b/f')];
    expect(pickSubjects(rows)[0]?.name).toBe('a.b/d');
    expect(pickSubjects(rows.filter((_, index) => index !== 2))[0]?.name).toBe('a.B/c');
  });

  it('passes over rows without a name, without a version, and with text that no URL can carry', () => {
    const rows = [null, 7, {}, { server: { name: 'a.b/x' } }, rowOf('a.b/\ud800'), rowOf('a.b/good')];
    expect(pickSubjects(rows).map(({ name }) => name)).toEqual(['a.b/good']);
  });

  it.each([
    [{ 'localhost/registry': { id: 'own' }, [OFFICIAL]: { id: 'official' } }, 'own'],
    [{ [OFFICIAL]: { id: 'official', serverId: 'server' } }, 'official'],
    [{ [OFFICIAL]: { serverId: 'server' } }, 'server'],
    [{ 'localhost/registry': { id: 7 }, [OFFICIAL]: null }, undefined],
    [{}, undefined],
    [[], undefined],
  ])('reads the id from %j: %s', (meta, uuid) => {
    expect(pickSubjects([withMeta(meta)])[0]?.uuid).toBe(uuid);
  });
});

describe('surveyRegistry', () => {
  it('falls back to /v0, as VS Code does', () => {
    const { result, requests } = converse(surveyRegistry('https://r.example'), ({ url }) =>
      url.includes('/v0.1/') ? replyWith({}, { status: 404 }) : replyWith({ servers: [rowOf('a.b/c')], metadata: {} }),
    );
    expect(result.subjects.map(({ name }) => name)).toEqual(['a.b/c']);
    expect(requests.map(({ url }) => url)).toEqual([
      'https://r.example/v0.1/servers?limit=50&version=latest',
      'https://r.example/v0/servers?limit=50&version=latest',
    ]);
  });

  it.each([
    [{ servers: [], metadata: {} }, 'the registry is empty'],
    [{ servers: [{}], metadata: {} }, 'no row has a name and a version'],
    [[], 'the list cannot be read (the body is not a JSON object)'],
  ])('says why there is nothing to ask for: %j', (body, why) => {
    const { result } = converse(surveyRegistry('https://r.example'), () => replyWith(body));
    expect(result).toMatchObject({ subjects: [], whyNoSubject: why });
  });
});
