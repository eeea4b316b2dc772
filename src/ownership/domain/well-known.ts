import { askHttp, type Inquiry } from '../../evidence/inquiry.ts';
import type { HttpAnswer } from '../../evidence/question.ts';
import { describeAnswer } from '../../evidence/read-answer.ts';
import { shortenText } from '../../manifest/shorten-text.ts';

/** What the well-known file of a host says. */
export type WellKnown =
  /** Lines of the file, without blanks around them; 50 at most. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** A clear no: the host answered, and not with the file. */
  | { readonly kind: 'refused'; readonly cause: WellKnownCause; readonly detail: string }
  | { readonly kind: 'unknown'; readonly detail: string };

/** `redirect`: it is never followed; `blocked`: the name leads to an address that is not public. */
export type WellKnownCause = 'redirect' | 'status' | 'too-large' | 'blocked';

/** The official limit of the file, bytes. */
export const MAX_WELL_KNOWN_BYTES = 4_096;
const MAX_LINES = 50;
const MAX_LOCATION_CHARS = 120;
/** A host that is busy or broken has said nothing. */
const SAYS_NOTHING: ReadonlySet<number> = new Set([408, 425, 429]);

/** Where the file of a host is (ownership.md 1.2). */
export function toWellKnownUrl(host: string): string {
  return `https://${host}/.well-known/mcp-registry-auth`;
}

/** Fetches and reads the file: status 200 only, no redirect, at most 4,096 bytes (ownership.md 4.1). */
export function* askWellKnown(host: string): Inquiry<WellKnown> {
  const answer = yield* askHttp({
    door: 'named',
    method: 'GET',
    url: toWellKnownUrl(host),
    headers: { accept: 'text/plain' },
    maxBytes: MAX_WELL_KNOWN_BYTES,
  });
  return judgeAnswer(answer);
}

function judgeAnswer(answer: HttpAnswer): WellKnown {
  if (answer.kind === 'no-answer') return judgeNoAnswer(answer.reason, describeAnswer(answer));
  const { status, headers, body } = answer;
  if (status === 200) {
    if (body.length > MAX_WELL_KNOWN_BYTES) {
      return { kind: 'refused', cause: 'too-large', detail: `${body.length} bytes` };
    }
    return { kind: 'lines', lines: toLines(new TextDecoder().decode(body)) };
  }
  if (status >= 500 || SAYS_NOTHING.has(status)) return { kind: 'unknown', detail: `status ${status}` };
  if (status >= 300 && status < 400) {
    const location = shortenText(headers.location ?? 'an unnamed place', MAX_LOCATION_CHARS);
    return { kind: 'refused', cause: 'redirect', detail: `status ${status}, to ${location}` };
  }
  return { kind: 'refused', cause: 'status', detail: `status ${status}` };
}

function judgeNoAnswer(reason: string, detail: string): WellKnown {
  if (reason === 'redirect-refused' || reason === 'too-many-redirects') {
    return { kind: 'refused', cause: 'redirect', detail };
  }
  if (reason === 'too-large') return { kind: 'refused', cause: 'too-large', detail };
  if (reason === 'address-blocked') return { kind: 'refused', cause: 'blocked', detail };
  return { kind: 'unknown', detail };
}

function toLines(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').slice(0, MAX_LINES);
}
