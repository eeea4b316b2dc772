import { type KeyAlgorithm, type PublicKey, parsePublicKey } from './keys.ts';

/** A key that a domain serves. */
export interface ServedKey {
  readonly key: PublicKey;
  /** Standard base64. */
  readonly base64: string;
  readonly fingerprint: string;
}

/** A text that looks like a key record and holds no key. */
export interface RecordProblem {
  /** At most 120 characters of it. */
  readonly text: string;
  readonly reason: string;
}

/**
 * The official matching (ownership.md 1.2), quirks included: not anchored, the first match of a text wins, `v=` and `k=`
 * are case-sensitive, no blank before the `;` after `MCPv1`, all up to the next `;` is the algorithm.
 */
const RECORD = /v=MCPv1;[\t\n\f\r ]*k=([^;]+);[\t\n\f\r ]*p=([A-Za-z0-9+/=]+)/;
/** What somebody most likely meant as a key record. */
const MEANT_AS_RECORD = /\bv\s{0,9}=\s{0,9}mcpv1\b/i;
const MAX_SHOWN_CHARS = 120;
const FINGERPRINT_CHARS = 8;

/**
 * The keys in TXT records or lines of the well-known file: one of each text at most, any of them may sign. What cannot be
 * read is skipped and told; a text that does not look like a key record is nobody's business.
 */
export function parseKeyRecords(texts: readonly string[]): {
  readonly keys: readonly ServedKey[];
  readonly problems: readonly RecordProblem[];
} {
  const keys: ServedKey[] = [];
  const problems: RecordProblem[] = [];
  for (const text of texts) {
    const [, alg = '', base64 = ''] = RECORD.exec(text) ?? [];
    if (alg === '') {
      if (MEANT_AS_RECORD.test(text))
        problems.push({ text: shorten(text), reason: 'it is not of the form v=MCPv1; k=…; p=…' });
      continue;
    }
    const key = parsePublicKey(alg, base64);
    if (key.kind === 'key') keys.push({ key, base64, fingerprint: fingerprintOf(alg, base64) });
    else problems.push({ text: shorten(text), reason: key.reason });
  }
  return { keys, problems };
}

/** The one text of a key record, for a TXT record at the apex or the well-known file. */
export function renderKeyRecord(alg: KeyAlgorithm, publicBase64: string): string {
  return `v=MCPv1; k=${alg}; p=${publicBase64}`;
}

/** A key for people, as the official registry names it: algorithm and the first 8 base64 characters. */
export function fingerprintOf(alg: string, publicBase64: string): string {
  return `${alg}:${publicBase64.slice(0, FINGERPRINT_CHARS)}`;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}
