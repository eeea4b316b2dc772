import type { NoAnswer, NoAnswerReason } from './types.ts';

/** A request that got no answer that can be judged. Thrown inside this room only; `doors.ts` makes it a value. */
export class NoAnswerError extends Error {
  readonly reason: NoAnswerReason;

  /** `detail` ends up before strangers: a clause of our own words, without URLs. */
  constructor(reason: NoAnswerReason, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'NoAnswerError';
    this.reason = reason;
  }

  toAnswer(tries: number): NoAnswer {
    return { kind: 'no-answer', reason: this.reason, detail: this.message, tries };
  }
}

const REASONS: readonly (readonly [RegExp, NoAnswerReason])[] = [
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM|EINVAL)$/, 'refused'],
  [/^ETIMEDOUT$/, 'timeout'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE)$/, 'reset'],
  [/^HPE_HEADER_OVERFLOW$/, 'too-large'],
  [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI)/, 'unreadable'],
  [/^(?:ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/, 'tls'],
];

const WORDS: Partial<Record<NoAnswerReason, string>> = {
  refused: 'the connection was refused',
  timeout: 'the connection timed out',
  reset: 'the connection ended before the answer was complete',
  'too-large': 'the header of the answer is too large',
  unreadable: 'the answer is not readable as HTTP',
  tls: 'no trusted TLS connection',
};

/** What Node threw, in our words. Only its code is told: messages quote certificates and headers of strangers. */
export function toNoAnswerError(error: unknown, otherwise: NoAnswerReason): NoAnswerError {
  if (error instanceof NoAnswerError) return error;
  const code = codeOf(error);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? otherwise;
  const words = WORDS[reason] ?? reason;
  return new NoAnswerError(reason, code === '' ? words : `${words} (${code})`, { cause: error });
}

/** The code of a system error, or nothing for what is none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : '';
}

/** `10 s`, `0.2 s`. */
export function formatSeconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
