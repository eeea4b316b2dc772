import { request } from 'node:http';
import type { Blob, MadeImage } from './make-image.ts';

/** Where and with which right to push. */
export interface PushTarget {
  /** `host:port` of a registry that speaks plain http. */
  readonly host: string;
  readonly repository: string;
  readonly token?: string;
}

/** Pushes an image under a tag, as container tools do: blobs first, then the manifest that names them. */
export async function pushImage(target: PushTarget, image: MadeImage, tag?: string): Promise<void> {
  for (const blob of [image.config, image.layer]) await pushBlob(target, blob);
  await pushManifest(target, image.manifest, tag ?? image.manifest.digest);
}

/** Pushes an index of images, and the images before it. */
export async function pushIndex(
  target: PushTarget,
  index: Blob,
  images: readonly MadeImage[],
  tag: string,
): Promise<void> {
  for (const image of images) await pushImage(target, image);
  await pushManifest(target, index, tag);
}

async function pushBlob(target: PushTarget, blob: Blob): Promise<void> {
  const { headers } = await send(target, 'POST', `/v2/${target.repository}/blobs/uploads/`, 202);
  const place = new URL(String(headers.location), `http://${target.host}`);
  place.searchParams.set('digest', blob.digest);
  await send(target, 'PUT', place.pathname + place.search, 201, { ...blob, mediaType: 'application/octet-stream' });
}

async function pushManifest(target: PushTarget, manifest: Blob, reference: string): Promise<void> {
  await send(target, 'PUT', `/v2/${target.repository}/manifests/${reference}`, 201, manifest);
}

function send(
  { host, token }: PushTarget,
  method: string,
  path: string,
  expected: number,
  blob?: Blob,
): Promise<{ headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-length': blob?.bytes.length ?? 0,
      ...(blob ? { 'content-type': blob.mediaType } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const sent = request(`http://${host}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode === expected) return resolve({ headers: answer.headers });
        reject(new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.concat(chunks).toString()}`));
      });
    });
    sent.on('error', reject);
    sent.end(blob?.bytes);
  });
}
