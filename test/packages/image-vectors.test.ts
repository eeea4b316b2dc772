import { describe, expect, it } from 'vitest';
import type { Answer, HttpQuestion, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import type { ProvenIdentity } from '../../src/ownership/namespace-verdict.ts';
import { judgeBundleOwner } from '../../src/packages/bundle-owner.ts';
import { proveMcpbBundle } from '../../src/packages/mcpb.ts';
import { proveOciImage } from '../../src/packages/oci.ts';
import type { PackageSubject } from '../../src/packages/package-verdict.ts';
import { readSharedJson, sharedExists } from '../manifest/shared-corpus.ts';
import { respond, runInquiry } from '../support/answer-inquiry.ts';
import { PUBLIC_TERMS } from '../support/image-host.ts';

interface Vector {
  readonly id: string;
  readonly registry: string;
  readonly package: { readonly registryType: string; readonly identifier: string; readonly fileSha256?: string };
  readonly serverName: string;
  readonly upstream: readonly { request: string; status: number; body?: unknown; headers?: Record<string, string> }[];
  readonly expect: 'accept' | 'reject';
}

/** Where this project decides otherwise than the official registry, or has a finer word than "reject". */
const OURS: Readonly<Record<string, readonly [outcome: string, reason: string]>> = {
  'oci-label-different': ['proved', 'D-4: only the case of the owner differs; with a warning'],
  'oci-manifest-404': ['unknown', 'D-8: the vector has no answer for tags/list, which tells late from missing'],
  'oci-manifest-429': ['unknown', 'D-8: what was not checked is not accepted'],
  'oci-manifest-500': ['unknown', 'D-8: an outage proves nothing'],
  'mcpb-404': ['late', 'D-8: the repository exists, the asset may still come'],
  'mcpb-test-404': ['late', 'D-8: the repository exists, the asset may still come'],
  'mcpb-206': ['unknown', 'D-8: no clear answer'],
  'mcpb-other-owner': ['disproved', 'D-9: the release belongs to an owner that the domain does not name'],
  'mcpb-500': ['unknown', 'D-8: an outage proves nothing'],
};

/** All releases belong to owner 2 here; who was proven for the namespaces of the vectors. */
const PROVEN: Readonly<Record<string, ProvenIdentity>> = {
  'io.github.owner': { kind: 'github', ownerId: 2, login: 'owner', type: 'User' },
  'com.microsoft': { kind: 'domain', host: 'microsoft.com', delegate: { ownerId: 2, login: 'microsoft' } },
  'com.example': { kind: 'domain', host: 'example.com', delegate: { ownerId: 3, login: 'example' } },
};

/** Repositories that GitHub does not have. */
const ABSENT = new Set(['nonexistent/repo']);

const vectors = sharedExists
  ? (readSharedJson('vectors/registries.json.gz') as unknown as { ownership: Vector[] }).ownership.filter(
      ({ registry }) => ['oci', 'mcpb'].includes(registry),
    )
  : [];

/** The vectors name digests by nicknames (`sha256:cfg`); here they get those of their bodies, from the innermost out. */
function withRealDigests(upstream: Vector['upstream']): Vector['upstream'] {
  let text = JSON.stringify(upstream);
  for (let at = upstream.length - 1; at >= 0; at--) {
    const { request, body } = JSON.parse(text)[at];
    const nickname = /sha256:[a-z]{3}$/.exec(request)?.[0];
    if (nickname !== undefined) text = text.replaceAll(nickname, digestOf(JSON.stringify(body)));
  }
  // An entry that nobody fetches keeps a digest of the right form.
  return JSON.parse(text.replaceAll('sha256:arm', digestOf('arm')));
}

function answerImage({ upstream }: Vector) {
  const real = withRealDigests(upstream);
  return (question: Question): Answer => {
    const asked = new URL((question as HttpQuestion).url);
    asked.searchParams.sort();
    const line = `GET ${asked.origin}${asked.pathname}${decodeURIComponent(asked.search)}`;
    const found = real.find(({ request }) => request === line);
    if (found === undefined) return respond(line.includes(digestOf('arm')) || line.endsWith('/tags/list') ? 503 : 599);
    const headers = Object.entries(found.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return respond(found.status, found.body ?? '', Object.fromEntries(headers));
  };
}

/** The vectors know neither bytes nor owners: a 200 serves a file with the hash in question. */
function answerBundle({ upstream, package: { fileSha256 = '' } }: Vector) {
  return (question: Question): Answer => {
    const { url } = question as HttpQuestion;
    const [, owner, repository] = /\/repos\/([^/]+)\/([^/]+)$/.exec(url) ?? [];
    if (owner !== undefined) {
      if (ABSENT.has(`${owner}/${repository}`)) return respond(404);
      return respond(200, {
        id: 1,
        full_name: `${owner}/${repository}`,
        private: false,
        owner: { id: 2, login: owner },
      });
    }
    // What the door makes of a redirect that the question allows.
    const last = upstream.at(-1);
    const status = upstream[0]?.request === `HEAD ${url}` ? (last?.status ?? 599) : 599;
    return { ...respond(status, '', {}, last?.request.slice('HEAD '.length)), digest: `sha256:${fileSha256}` };
  };
}

describe.skipIf(!sharedExists)('the vectors of the official registry for images and bundles', () => {
  it('are all here', () => {
    expect(vectors.map(({ registry }) => registry).filter((registry) => registry === 'oci')).toHaveLength(9);
    expect(vectors.filter(({ registry }) => registry === 'mcpb')).toHaveLength(9);
    expect(Object.keys(OURS).filter((id) => !vectors.some((vector) => vector.id === id))).toEqual([]);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
    const { registryType: type, identifier, fileSha256 } = vector.package;
    const subject: PackageSubject = {
      serverName: vector.serverName,
      type,
      identifier,
      ...(fileSha256 ? { fileSha256 } : {}),
    };
    const { result } =
      type === 'oci'
        ? runInquiry(proveOciImage(subject, PUBLIC_TERMS), answerImage(vector))
        : runInquiry(proveMcpbBundle(subject, PUBLIC_TERMS), answerBundle(vector));
    const [expected] = OURS[id] ?? [vector.expect === 'accept' ? 'proved' : 'disproved'];
    const identity = PROVEN[vector.serverName.split('/')[0] ?? ''];
    expect(judgeBundleOwner(result, identity, 'domain-delegation').outcome).toBe(expected);
  });
});
