import type { Answer, Question } from '../../src/evidence/question.ts';
import type { PackageSubject, PackageTerms } from '../../src/packages/package-verdict.ts';
import { respond } from './answer-inquiry.ts';
import type { Blob, MadeImage } from './make-image.ts';

export const SERVER = 'io.github.owner/image';
export const REFERENCE = 'ghcr.io/owner/image:1.0.0';

export const PUBLIC_TERMS: PackageTerms = {
  audience: 'public',
  bases: { npm: [], pypi: [], nuget: [], cargo: [] },
  ociHosts: [],
  insecureHosts: [],
  mcpbHosts: [],
  githubApi: 'https://api.github.com',
};

export function imageSubject(identifier: string = REFERENCE, serverName: string = SERVER): PackageSubject {
  return { serverName, type: 'oci', identifier };
}

/** Answers by the path below the API, such as `/v2/owner/image/manifests/1.0.0`; what is not there is a 404. */
export type Shelf = Readonly<Record<string, Answer>>;

/** A made-up ghcr.io: sign-in with a token, then what is on the shelf for those who send it. */
export function imageHost(shelf: Shelf, options: { readonly host?: string; readonly tokenUrl?: string } = {}) {
  const { host = 'ghcr.io' } = options;
  const { tokenUrl = `https://${host}/token` } = options;
  return (question: Question): Answer => {
    if (question.kind !== 'http') throw new Error('an image needs no DNS');
    const url = new URL(question.url);
    if (url.origin + url.pathname === tokenUrl && shelf.token === undefined)
      return respond(200, { token: 'anonymous' });
    if (url.origin + url.pathname === tokenUrl) return shelf.token as Answer;
    if (url.host !== host) throw new Error(`nobody may ask ${url.host}`);
    if (url.pathname === '/v2/') return shelf['/v2/'] ?? challenge(`Bearer realm="${tokenUrl}",service="${host}"`);
    if (question.headers?.authorization !== 'Bearer anonymous') return respond(401);
    return shelf[url.pathname] ?? respond(404, { errors: [{ code: 'MANIFEST_UNKNOWN' }] });
  };
}

export function challenge(header: string): Answer {
  return respond(401, '', { 'www-authenticate': header });
}

/** The shelf of a repository with these images, of which `top` has the tag. */
export function shelve(top: Blob, images: readonly MadeImage[], repository = 'owner/image', tag = '1.0.0'): Shelf {
  const manifest = ({ mediaType, bytes, digest }: Blob) =>
    respond(200, bytes, { 'content-type': mediaType, 'docker-content-digest': digest });
  const shelf: Record<string, Answer> = {};
  for (const blob of [top, ...images.map((image) => image.manifest)]) {
    shelf[`/v2/${repository}/manifests/${blob.digest}`] = manifest(blob);
  }
  for (const { config } of images) shelf[`/v2/${repository}/blobs/${config.digest}`] = respond(200, config.bytes);
  return { ...shelf, [`/v2/${repository}/manifests/${tag}`]: manifest(top) };
}

/** A repository with one image. */
export function shelveOne(image: MadeImage, repository?: string, tag?: string): Shelf {
  return shelve(image.manifest, [image], repository, tag);
}
