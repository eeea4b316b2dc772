import { digestOf } from '../../src/manifest/digest.ts';

/** A part of an image as a registry keeps it. */
export interface Blob {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
}

export interface MadeImage {
  readonly config: Blob;
  readonly layer: Blob;
  readonly manifest: Blob;
  /** `os/architecture`. */
  readonly platform: string;
}

export interface ImageOptions {
  /** Value of the label that names the server. */
  readonly label?: string;
  /** The same as an annotation of the manifest. */
  readonly annotation?: string;
  readonly platform?: string;
  /** Members of the config that stand in place of the usual ones. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly docker?: boolean;
}

export const LABEL = 'io.modelcontextprotocol.server.name';
export const OCI_INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
export const OCI_MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';

export function toBlob(mediaType: string, content: unknown): Blob {
  const bytes = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  return { mediaType, bytes, digest: digestOf(bytes) };
}

/** An image for one platform with one tiny layer. */
export function makeImage(options: ImageOptions = {}): MadeImage {
  const { label, annotation, platform = 'linux/amd64', docker = false } = options;
  const [os, architecture] = platform.split('/');
  const layer = toBlob('application/vnd.oci.image.layer.v1.tar', `layer of ${platform}`);
  const labels = label === undefined ? {} : { Labels: { [LABEL]: label } };
  const config = toBlob(
    docker ? 'application/vnd.docker.container.image.v1+json' : 'application/vnd.oci.image.config.v1+json',
    options.config ?? {
      architecture,
      os,
      config: labels,
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
    },
  );
  const mediaType = docker ? 'application/vnd.docker.distribution.manifest.v2+json' : OCI_MANIFEST_TYPE;
  const manifest = toBlob(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: toDescriptor(config),
    layers: [toDescriptor(layer)],
    ...(annotation === undefined ? {} : { annotations: { [LABEL]: annotation } }),
  });
  return { config, layer, manifest, platform };
}

/** What build tools put beside the images: in-toto statements about one of them. */
export function makeAttestation(of: MadeImage): MadeImage & { readonly of: string } {
  return {
    ...makeImage({ platform: 'unknown/unknown', config: { statement: of.manifest.digest } }),
    of: of.manifest.digest,
  };
}

/** An index of images and attestations. */
export function makeIndex(images: readonly (MadeImage & { readonly of?: string })[], extra: object = {}): Blob {
  const manifests = images.map(({ manifest, platform, of }) => {
    const [os, architecture] = platform.split('/');
    const annotations =
      of === undefined
        ? {}
        : { annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': of } };
    return { ...toDescriptor(manifest), platform: { os, architecture }, ...annotations };
  });
  return toBlob(OCI_INDEX_TYPE, { schemaVersion: 2, mediaType: OCI_INDEX_TYPE, manifests, ...extra });
}

function toDescriptor({ mediaType, digest, bytes }: Blob): object {
  return { mediaType, digest, size: bytes.length };
}
