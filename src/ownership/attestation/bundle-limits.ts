import type { Bundle } from '@sigstore/bundle';

/** Every entry and timestamp costs signatures to check; real bundles hold one of each. */
const MAX_ENTRIES = 8;
const MAX_DER_BYTES = 32 * 1024;
const MAX_CHECKPOINT_CHARS = 16 * 1024;
const MAX_PROOF_HASHES = 64;
const INDEX = /^[0-9]{1,19}$/;
/** As the verifier finds the names of those who signed a checkpoint. */
const CHECKPOINT_SIGNATURE = /\u2014 (\S+) (\S+)\n/g;
/**
 * Names of logs are host names. The verifier takes a name for a regular expression to find the log's URL by, so that
 * anything else could match every log, or keep it busy for hours.
 */
const LOG_NAME = /^[A-Za-z0-9._:/~-]{1,200}$/;

/**
 * What makes a bundle too costly or too strange to verify, for a message: anything that the verifier would spend more
 * time on than a real bundle needs. Undefined for a bundle within the limits. The bundle may be anybody's.
 */
export function findExcess(bundle: Bundle): string | undefined {
  const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  if (tlogEntries.length > MAX_ENTRIES || timestamps.length > MAX_ENTRIES) {
    return `it holds more than ${MAX_ENTRIES} log entries or timestamps`;
  }
  const certificates = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
  const ders = [
    ...(content.$case === 'certificate' ? [content.certificate.rawBytes] : []),
    ...certificates.map(({ rawBytes }) => rawBytes),
    ...timestamps.map(({ signedTimestamp }) => signedTimestamp),
  ];
  if (certificates.length > MAX_ENTRIES || ders.some(({ length }) => length > MAX_DER_BYTES)) {
    return 'its certificates or timestamps are too large';
  }
  return tlogEntries.map(findEntryExcess).find((excess) => excess !== undefined);
}

function findEntryExcess({ logIndex, inclusionProof }: Entry): string | undefined {
  if (!INDEX.test(logIndex)) return 'the index of its log entry is no number';
  if (inclusionProof === undefined) return undefined;
  if (!INDEX.test(inclusionProof.logIndex)) return 'the index of its inclusion proof is no number';
  if (inclusionProof.hashes.length > MAX_PROOF_HASHES) return 'its inclusion proof is too long';
  const checkpoint = inclusionProof.checkpoint?.envelope ?? '';
  if (checkpoint.length > MAX_CHECKPOINT_CHARS) return 'its checkpoint is too long';
  const names = [...checkpoint.matchAll(CHECKPOINT_SIGNATURE)].map(([, name = '']) => name);
  return names.every((name) => LOG_NAME.test(name)) ? undefined : 'its checkpoint is signed by no log';
}

type Entry = Bundle['verificationMaterial']['tlogEntries'][number];
