import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { initializeCA, initializeTLog, initializeTSA } from '@sigstore/mock';
import { toPredicate, toPredicateType } from '../../../src/ownership/attestation/publish-predicate.ts';
import { DIGEST, NAME, REGISTRY_ID, VERSION } from '../submission.ts';

/**
 * Sigstore instances of three kinds, made of real keys and certificates: with a transparency log of version 1, with one
 * of version 2, and without any, as GitHub's own.
 */
export type InstanceKind = 'log-v1' | 'log-v2' | 'no-log';

export interface Instance {
  /** Its trusted_root.json, parsed. */
  readonly root: Json;
  mint(what?: MintOptions): Promise<Json>;
}

export interface MintOptions {
  /** Members of the statement that differ. */
  readonly statement?: Readonly<Record<string, unknown>>;
  /** The payload as text, instead of the statement. */
  readonly payload?: string;
  readonly payloadType?: string;
  /** Extensions that differ, by N; undefined leaves one out. */
  readonly extensions?: Readonly<Record<number, string | undefined>>;
  /** More extensions, for one that is there twice or in another encoding. */
  readonly more?: readonly { readonly oid: string; readonly value: string; readonly legacy?: boolean }[];
}

// biome-ignore lint/suspicious/noExplicitAny: Tests reach into bundles by path.
export type Json = any;

const FULCIO_OID = '1.3.6.1.4.1.57264.1';
const SINCE = { start: '2021-01-01T00:00:00.000Z' };
const ECDSA = 'PKIX_ECDSA_P256_SHA_256';
const V1_URL = 'https://rekor.example.org';
const V2_HOST = 'log2025-1.rekor.example.org';

export const OWNER_ID = 4242;
export const REPOSITORY_ID = 777;

/** What Fulcio writes for a release workflow of alice/weather. */
export const EXTENSIONS: Readonly<Record<number, string>> = {
  8: 'https://token.actions.githubusercontent.com',
  9: 'https://github.com/alice/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
  10: 'a'.repeat(40),
  11: 'github-hosted',
  12: 'https://github.com/alice/weather',
  13: 'a'.repeat(40),
  14: 'refs/tags/v1.2.3',
  15: String(REPOSITORY_ID),
  16: 'https://github.com/alice',
  17: String(OWNER_ID),
  18: 'https://github.com/alice/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
  19: 'a'.repeat(40),
  20: 'push',
  21: 'https://github.com/alice/weather/actions/runs/9/attempts/1',
  22: 'public',
};

/** A statement that asks to publish the submission of these tests. */
export function toStatement(different: Readonly<Record<string, unknown>> = {}): Json {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'server.json', digest: { sha256: DIGEST.slice('sha256:'.length) } }],
    predicateType: toPredicateType(REGISTRY_ID),
    predicate: toPredicate({ name: NAME, version: VERSION }, { registryId: REGISTRY_ID, action: 'publish' }),
    ...different,
  };
}

export async function createInstance(kind: InstanceKind): Promise<Instance> {
  // In whole seconds, since the mock writes broken timestamps for some parts of one; after the start of its roots.
  const clock = new Date((Math.floor(Date.now() / 1000) + 5) * 1000);
  const ctLog = kind === 'no-log' ? undefined : createCtLog();
  const ca = await initializeCA(ecKeys('P-384'), ctLog, clock);
  const tsa = kind === 'log-v1' ? undefined : await initializeTSA(ecKeys('P-384'), clock);
  const v1Keys = ecKeys('P-256');
  const v1 = await initializeTLog(V1_URL, v1Keys, clock);
  const v2Keys = generateKeyPairSync('ed25519');

  async function mint(what: MintOptions = {}): Promise<Json> {
    const payload = Buffer.from(what.payload ?? JSON.stringify(toStatement(what.statement)));
    const payloadType = what.payloadType ?? 'application/vnd.in-toto+json';
    const keys = ecKeys('P-256');
    const certificate = await ca.issueCertificate({
      publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: EXTENSIONS[9] as string,
      extensions: toExtensions(what),
    });
    const signature = sign('sha256', preAuthEncode(payloadType, payload), keys.privateKey);
    const tlogEntries =
      kind === 'log-v1'
        ? [await logV1(v1, payload, signature, certificate)]
        : kind === 'log-v2'
          ? [logV2(v2Keys, payload, signature, certificate)]
          : [];
    const timestamps = tsa === undefined ? [] : [await tsa.timestamp(toTimestampRequest(signature))];
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: certificate.toString('base64') },
        tlogEntries,
        timestampVerificationData: {
          rfc3161Timestamps: timestamps.map((one) => ({ signedTimestamp: one.toString('base64') })),
        },
      },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
      },
    };
  }

  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs:
      kind === 'log-v1'
        ? [toLog(V1_URL, v1Keys.publicKey, ECDSA)]
        : kind === 'log-v2'
          ? [toV2Log(v2Keys.publicKey)]
          : [],
    certificateAuthorities: [toAuthority('sigstore', [ca.rootCertificate])],
    ctlogs: ctLog === undefined ? [] : [toLogOf('https://ctfe.example.org', ctLog.publicKey, ECDSA, ctLog.logID)],
    timestampAuthorities: tsa === undefined ? [] : [toAuthority('tsa', [tsa.intCertificate, tsa.rootCertificate])],
  };
  return { root, mint };
}

/** The other key pair of a v2 log's checkpoint: its id, as C2SP signed notes have it. */
function checkpointKeyId(publicKey: KeyObject): Buffer {
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return sha256(Buffer.concat([Buffer.from(`${V2_HOST}\n`), Buffer.from([1]), raw]));
}

function toV2Log(publicKey: KeyObject): Json {
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return toLogOf(`https://${V2_HOST}`, der, 'PKIX_ED25519', checkpointKeyId(publicKey));
}

function toLog(baseUrl: string, publicKey: KeyObject, keyDetails: string): Json {
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return toLogOf(baseUrl, der, keyDetails, sha256(der));
}

function toLogOf(baseUrl: string, der: Buffer, keyDetails: string, keyId: Buffer): Json {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: der.toString('base64'), keyDetails, validFor: SINCE },
    logId: { keyId: keyId.toString('base64') },
  };
}

function toAuthority(commonName: string, certificates: readonly Buffer[]): Json {
  return {
    subject: { organization: 'example.org', commonName },
    uri: `https://${commonName}.example.org`,
    certChain: { certificates: certificates.map((one) => ({ rawBytes: one.toString('base64') })) },
    validFor: SINCE,
  };
}

function toExtensions({ extensions = {}, more = [] }: MintOptions): { oid: string; value: string; legacy?: boolean }[] {
  const all = { ...EXTENSIONS, ...extensions };
  const listed = Object.entries(all).flatMap(([number, value]) =>
    value === undefined ? [] : [{ oid: `${FULCIO_OID}.${number}`, value }],
  );
  return [...listed, ...more];
}

async function logV1(log: V1Log, payload: Buffer, signature: Buffer, certificate: Buffer): Promise<Json> {
  const made = await log.log({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(signature).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature: signature.toString('base64'), verifier: toPem(certificate) }],
    },
  });
  const [entry] = Object.values(made) as Json[];
  const { inclusionProof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: Buffer.from(inclusionProof.rootHash, 'hex').toString('base64'),
      treeSize: String(inclusionProof.treeSize),
      hashes: [],
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

/** Entry 1 of 2, so that the proof has a hash in it. */
function logV2(
  keys: { publicKey: KeyObject; privateKey: KeyObject },
  payload: Buffer,
  signature: Buffer,
  certificate: Buffer,
): Json {
  const body = Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.2',
      kind: 'dsse',
      spec: {
        dsseV002: {
          payloadHash: { algorithm: 'SHA2_256', digest: sha256(payload).toString('base64') },
          signatures: [
            {
              content: signature.toString('base64'),
              verifier: { keyDetails: ECDSA, x509Certificate: { rawBytes: certificate.toString('base64') } },
            },
          ],
        },
      },
    }),
  );
  const neighbour = sha256(Buffer.from('another entry'));
  const root = sha256(Buffer.concat([Buffer.from([1]), neighbour, sha256(Buffer.concat([Buffer.from([0]), body]))]));
  const note = `${V2_HOST}\n2\n${root.toString('base64')}\n`;
  const hint = checkpointKeyId(keys.publicKey).subarray(0, 4);
  const noteSignature = Buffer.concat([hint, sign(undefined, Buffer.from(note), keys.privateKey)]);
  return {
    logIndex: '1',
    logId: { keyId: checkpointKeyId(keys.publicKey).toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.2' },
    integratedTime: '0',
    inclusionProof: {
      logIndex: '1',
      rootHash: root.toString('base64'),
      treeSize: '2',
      hashes: [neighbour.toString('base64')],
      checkpoint: { envelope: `${note}\n\u2014 ${V2_HOST} ${noteSignature.toString('base64')}\n` },
    },
    canonicalizedBody: body.toString('base64'),
  };
}

/**
 * A certificate log. That of the mock writes broken timestamps for about every second key.
 * https://www.rfc-editor.org/rfc/rfc6962#section-3.2
 */
function createCtLog() {
  const { publicKey, privateKey } = ecKeys('P-256');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const logID = sha256(der);
  return {
    publicKey: der,
    logID,
    async log(certificate: ArrayBuffer, issuerId: ArrayBuffer) {
      // What is to be signed is the first part of the certificate; both have lengths of two bytes.
      const bytes = Buffer.from(certificate);
      const tbs = bytes.subarray(4, 8 + bytes.readUInt16BE(6));
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000) * 1000));
      const noExtensions = Buffer.from([0, 0]);
      const toSign = [
        Buffer.from([0, 0]),
        time,
        Buffer.from([0, 1]),
        Buffer.from(issuerId),
        toUint(tbs.length, 3),
        tbs,
      ];
      const signature = sign('sha256', Buffer.concat([...toSign, noExtensions]), privateKey);
      const algorithms = Buffer.from([4, 3]);
      const parts = [Buffer.from([0]), logID, time, noExtensions, algorithms, toUint(signature.length, 2), signature];
      const timestamp = Buffer.concat(parts);
      return new Uint8Array(Buffer.concat([toUint(timestamp.length, 2), timestamp])).buffer;
    },
  };
}

function toUint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function toTimestampRequest(signature: Buffer) {
  return {
    artifactHash: sha256(signature),
    hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
    nonce: 1,
    policyOID: '1.2.3.4',
    certReq: false,
  };
}

function preAuthEncode(payloadType: string, payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
  ]);
}

function toPem(certificate: Buffer): string {
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return Buffer.from(pem).toString('base64');
}

function ecKeys(namedCurve: 'P-256' | 'P-384') {
  return generateKeyPairSync('ec', { namedCurve });
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

type V1Log = Awaited<ReturnType<typeof initializeTLog>>;
