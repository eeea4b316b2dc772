import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type ObjectIdentifierValuePair, TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { digestOf } from '../../manifest/digest.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { findExcess } from './bundle-limits.ts';
import type { BundleResult, BundleVerifier, VerifiedBundle } from './bundle-verifier.ts';
import { readUtf8String } from './der-text.ts';

/** One Sigstore instance that is trusted. */
interface Authority {
  readonly material: TrustMaterial;
  /** Whether it runs a transparency log, which every bundle of it must then be in. */
  readonly logged: boolean;
}

type Entity = SignedEntity & { readonly key: { readonly $case: 'certificate' } };
type Certificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number];

/** Fulcio's extensions: `1.3.6.1.4.1.57264.1.N`; from N = 8 on their values are DER (ownership.md 5.3). */
const FULCIO_ARC = [1, 3, 6, 1, 4, 1, 57264, 1];
const FIRST_DER_EXTENSION = 8;
const LAST_EXTENSION = 24;
const MAX_REASON_CHARS = 200;
const NO_AUTHORITIES = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };

/**
 * A verifier of Sigstore bundles against trusted roots, each the parsed `trusted_root.json` of one instance (ownership.md
 * 3 B): for an instance with a transparency log (the public good) one log entry, one signed certificate timestamp and
 * one verified time; for one without (GitHub's own) one timestamp of its authority. Offline: no network, no clock.
 *
 * It says who signed what, not whether that may be published. Never throws on any JSON. Throws on a document that is no
 * trusted root at all; of a root that holds parts which this version cannot read, the others count.
 */
export function createBundleVerifier(trustedRoots: readonly unknown[]): BundleVerifier {
  const authorities = trustedRoots.map(toAuthority);
  return {
    verify(bundle) {
      try {
        return verifyBundle(bundle, authorities);
      } catch (error) {
        return refused(error instanceof Error ? error.message : 'it cannot be read');
      }
    },
  };
}

function verifyBundle(json: JsonValue, authorities: readonly Authority[]): BundleResult {
  const bundle = bundleFromJSON(json);
  const excess = findExcess(bundle);
  if (excess !== undefined) return refused(excess);
  if (bundle.content.$case !== 'dsseEnvelope') return refused('it signs a file, not an in-toto statement');
  const entity = toSignedEntity(bundle);
  if (!isCertified(entity)) return refused('it was signed with a key of its own, not with a certificate');
  const { certificate } = entity.key;
  const issuers = authorities.filter(({ material }) => knowsIssuer(material, certificate));
  if (issuers.length === 0) return unknown('the trusted root does not hold the authority that issued its certificate');
  const results = issuers.map((authority) => verifyBy(authority, entity, bundle, json));
  return results.find(({ kind }) => kind === 'verified') ?? (results[0] as BundleResult);
}

function isCertified(entity: SignedEntity): entity is Entity {
  return entity.key.$case === 'certificate';
}

function verifyBy(authority: Authority, entity: Entity, bundle: Bundle, json: JsonValue): BundleResult {
  const stranger = findStranger(authority.material, entity);
  if (stranger !== undefined) return unknown(stranger);
  const threshold = authority.logged ? 1 : 0;
  const limits = { tlogThreshold: threshold, ctlogThreshold: threshold, timestampThreshold: 1 };
  try {
    const signer = new Verifier(authority.material, limits).verify(entity);
    const extensions = readExtensions(signer.identity?.oids ?? []);
    return extensions === undefined
      ? refused('an extension of its certificate is there twice or is no text')
      : describeBundle(entity, bundle, json, extensions);
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'it cannot be verified');
  }
}

function describeBundle(
  entity: Entity,
  bundle: Bundle,
  json: JsonValue,
  extensions: ReadonlyMap<number, string>,
): BundleResult {
  if (bundle.content.$case !== 'dsseEnvelope') return refused('it signs a file, not an in-toto statement');
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as JsonValue;
  const { logIndex } = findProvenEntry(entity) ?? {};
  const verified: VerifiedBundle = {
    kind: 'verified',
    extensions,
    certificateFingerprint: toHex(certificateBytes(bundle)),
    payloadType,
    statement,
    ...(logIndex === undefined ? {} : { logIndex }),
    times: readTimes(entity),
    bundleDigest: toHex(JSON.stringify(json)),
  };
  return verified;
}

/** Who or what the trusted root does not know, so that the rest cannot be judged; perhaps the root is too old. */
function findStranger(material: TrustMaterial, { key, timestamps, tlogEntries }: Entity): string | undefined {
  if (!tlogEntries.every(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId)))) {
    return 'the trusted root does not hold the transparency log that it names';
  }
  const stamps = key.certificate.extSCT?.signedCertificateTimestamps ?? [];
  if (!stamps.every((stamp) => material.ctlogs.some(({ logID }) => logID.equals(stamp.logID)))) {
    return 'the trusted root does not hold the certificate log that its certificate names';
  }
  const signers = material.timestampAuthorities.flatMap(({ certChain: [signer] }) => signer ?? []);
  const known = timestamps.every(
    (time) =>
      time.$case !== 'timestamp-authority' ||
      signers.some(
        ({ serialNumber, issuer }) =>
          serialNumber.equals(time.timestamp.signerSerialNumber) && issuer.equals(time.timestamp.signerIssuer),
      ),
  );
  return known ? undefined : 'the trusted root does not hold the authority that made its timestamp';
}

/** By name and, where both have one, by key identifier: a new key under an old name is another authority. */
function knowsIssuer({ certificateAuthorities }: TrustMaterial, certificate: Certificate): boolean {
  const wanted = certificate.extAuthorityKeyID?.keyIdentifier;
  return certificateAuthorities.some(({ certChain }) =>
    certChain.some((candidate) => {
      const offered = candidate.extSubjectKeyID?.keyIdentifier;
      const sameKey = wanted === undefined || offered === undefined || wanted.equals(offered);
      return candidate.subject.equals(certificate.issuer) && sameKey;
    }),
  );
}

/** Undefined when one of them occurs twice or is no UTF8String: which value counts would be anybody's guess. */
function readExtensions(oids: readonly ObjectIdentifierValuePair[]): ReadonlyMap<number, string> | undefined {
  const found = new Map<number, string>();
  for (const { oid, value } of oids) {
    const number = toFulcioNumber(oid?.id ?? []);
    if (number === undefined) continue;
    const text = readUtf8String(value);
    if (text === undefined || found.has(number)) return undefined;
    found.set(number, text);
  }
  return found;
}

function toFulcioNumber(id: readonly number[]): number | undefined {
  const number = id[FULCIO_ARC.length];
  const inArc = id.length === FULCIO_ARC.length + 1 && FULCIO_ARC.every((part, at) => id[at] === part);
  if (!inArc || number === undefined) return undefined;
  return number >= FIRST_DER_EXTENSION && number <= LAST_EXTENSION ? number : undefined;
}

/**
 * The index that was verified: that of a signed entry timestamp (log v1, over all shards), else that of the inclusion
 * proof. The index beside a mere inclusion proof is nobody's word.
 */
function findProvenEntry({ tlogEntries }: Entity): { readonly logIndex: string } | undefined {
  const [entry] = tlogEntries;
  return entry?.inclusionPromise === undefined ? entry?.inclusionProof : entry;
}

function readTimes({ timestamps }: Entity): string[] {
  return timestamps.flatMap((time) => {
    if (time.$case === 'timestamp-authority') return time.timestamp.signingTime.toISOString();
    const { inclusionPromise, integratedTime } = time.tlogEntry;
    return inclusionPromise === undefined ? [] : new Date(Number(integratedTime) * 1000).toISOString();
  });
}

function certificateBytes({ verificationMaterial: { content } }: Bundle): Uint8Array {
  if (content.$case === 'certificate') return content.certificate.rawBytes;
  const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
  return chain[0]?.rawBytes ?? new Uint8Array();
}

function toAuthority(document: unknown): Authority {
  const root = TrustedRoot.fromJSON(document);
  const parts = [
    ...root.certificateAuthorities.map((one) => ({ certificateAuthorities: [one] })),
    ...root.timestampAuthorities.map((one) => ({ timestampAuthorities: [one] })),
    ...root.tlogs.map((one) => ({ tlogs: [one] })),
    ...root.ctlogs.map((one) => ({ ctlogs: [one] })),
  ];
  const readable = parts.flatMap((part) => readPart({ ...root, ...NO_AUTHORITIES, ...part }) ?? []);
  if (readable.length === 0) throw new Error('a trusted root holds no authority that this version can read');
  const material: TrustMaterial = {
    certificateAuthorities: readable.flatMap((one) => one.certificateAuthorities),
    timestampAuthorities: readable.flatMap((one) => one.timestampAuthorities),
    tlogs: readable.flatMap((one) => one.tlogs),
    ctlogs: readable.flatMap((one) => one.ctlogs),
    publicKey: () => {
      throw new Error('only certificates are trusted');
    },
  };
  // By what the root names, not by what could be read of it: a log of a new kind must not lower the threshold.
  return { material, logged: root.tlogs.length > 0 || root.ctlogs.length > 0 };
}

function readPart(root: TrustedRoot): TrustMaterial | undefined {
  try {
    return toTrustMaterial(root);
  } catch {
    return undefined;
  }
}

function toHex(bytes: Uint8Array | string): string {
  return digestOf(bytes).slice('sha256:'.length);
}

function refused(reason: string): BundleResult {
  return { kind: 'refused', reason: shortenText(reason, MAX_REASON_CHARS) };
}

function unknown(reason: string): BundleResult {
  return { kind: 'unknown', reason };
}
