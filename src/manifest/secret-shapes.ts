import { findSecretSpans } from '../findings/secret-spans.ts';

const MAX_TOKEN_CHARS = 320;
const MAX_KEY_CHARS = 4_096;

/**
 * Which kind of real secret a text is as a whole: the token alone, or behind `Bearer ` or `NAME=`. Undefined for
 * everything else, for made-up examples too.
 */
export function findSecretShape(text: string): string | undefined {
  const whole = text.trim();
  // A token is short; a private key says what it is, and its beginning tells enough.
  const isKey = whole.startsWith('-----BEGIN ');
  if (whole.length > MAX_TOKEN_CHARS && !isKey) return undefined;
  const trimmed = isKey ? whole.slice(0, MAX_KEY_CHARS) : whole;
  const token = trimmed.replace(/^(?:Bearer|Token|Basic|ApiKey) +/i, '').replace(/^[A-Za-z0-9_-]+=/, '');
  const span = findSecretSpans(token).find(({ start, end, isReal, kind }) => {
    return isReal && (kind === 'a private key' || (start === 0 && end === token.length));
  });
  return span?.kind;
}
