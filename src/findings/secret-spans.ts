/** A stretch of a text that holds a secret, in UTF-16 units, and what kind it is. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Whether it looks like a real one: made-up examples have few characters, or words such as "example" in them. */
  readonly isReal: boolean;
}

/** A kind of secret that can be told by its form. What follows the prefix is random. */
interface SecretShape {
  readonly kind: string;
  readonly form: RegExp;
  readonly prefix: RegExp;
}

const SHAPES: readonly SecretShape[] = [
  { kind: 'a GitHub token', form: /(?<!\w)gh[pousr]_[A-Za-z0-9]{36,}/g, prefix: /^gh._/ },
  { kind: 'a GitHub token', form: /(?<!\w)github_pat_\w{36,}/g, prefix: /^github_pat_/ },
  { kind: 'an API key', form: /(?<!\w)sk-[\w-]{32,}/g, prefix: /^sk-(?:proj-|ant-|or-)?/ },
  { kind: 'a Stripe key', form: /(?<!\w)[sr]k_live_[A-Za-z0-9]{24,}/g, prefix: /^.k_live_/ },
  { kind: 'an AWS access key', form: /(?<!\w)AKIA[0-9A-Z]{16}(?!\w)/g, prefix: /^AKIA/ },
  { kind: 'a Slack token', form: /(?<!\w)xox[abprs]-[A-Za-z0-9-]{20,}/g, prefix: /^xox.-/ },
  { kind: 'a Google API key', form: /(?<!\w)AIza[\w-]{35}(?![\w-])/g, prefix: /^AIza/ },
  { kind: 'a GitLab token', form: /(?<!\w)glpat-[\w.-]{20,}/g, prefix: /^glpat-/ },
  { kind: 'an npm token', form: /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g, prefix: /^npm_/ },
];
const PEM_BEGIN = /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/g;
const PEM_END = '-----';
/** User name and password of a URL, in one stretch: only so is it read in linear time. A template variable is none. */
const URL_USER = /:\/\/([^\s/?#@"{}]{1,400})@/g;
/** What a query calls a secret by its name. */
const QUERY_SECRET =
  /[?&](?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|token|secret|password)=([^&#\s"{}]{8,})/gi;
const SHORTEST_CHARS = 8;
/** Words and sequences that people write where a secret would be. */
const MADE_UP = /example|placeholder|your|dummy|fake|sample|secret|insert|xxxx|0123456|1234567|abcdef/i;
const KEPT_CHARS = 4;

/** Every secret in a text that can be told by its form, in no particular order; they may overlap. */
export function findSecretSpans(text: string): SecretSpan[] {
  if (text.length < SHORTEST_CHARS) return [];
  const spans: SecretSpan[] = [];
  for (const { kind, form, prefix } of SHAPES) {
    for (const { index, 0: token } of text.matchAll(form)) {
      spans.push({ start: index, end: index + token.length, kind, isReal: looksRandom(token.replace(prefix, '')) });
    }
  }
  if (text.includes('PRIVATE KEY-----')) spans.push(...findPrivateKeys(text));
  if (text.includes('@')) spans.push(...findPasswords(text));
  if (text.includes('=')) spans.push(...findGroups(text, QUERY_SECRET, 'a secret in the query of a URL'));
  return spans;
}

/** The text with all but the first four characters of each secret in it as dots; its length stays the same. */
export function maskSecrets(text: string): string {
  return maskSpans(text, findSecretSpans(text));
}

/** The text with some stretches masked, all but the first characters of each. */
export function maskSpans(text: string, spans: readonly Pick<SecretSpan, 'start' | 'end'>[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    const from = start + Math.min(KEPT_CHARS, (end - start) >> 1);
    masked = masked.slice(0, from) + '•'.repeat(end - from) + masked.slice(end);
  }
  return masked;
}

function findPrivateKeys(text: string): SecretSpan[] {
  return [...text.matchAll(PEM_BEGIN)].map(({ index, 0: begin }) => {
    const start = index + begin.length;
    const close = text.indexOf(PEM_END, start);
    const end = close === -1 ? text.length : close;
    const letters = text.slice(start, Math.min(end, start + 4_096)).replace(/\\n|[^A-Za-z0-9+/]/g, '');
    return { start, end, kind: 'a private key', isReal: letters.length >= 64 && new Set(letters).size >= 20 };
  });
}

function findPasswords(text: string): SecretSpan[] {
  return [...text.matchAll(URL_USER)].flatMap(({ index, 1: user = '' }) => {
    const colon = user.indexOf(':');
    if (colon === -1 || colon === user.length - 1) return [];
    const [start, end] = [index + 3 + colon + 1, index + 3 + user.length];
    return [{ start, end, kind: 'a password in a URL', isReal: !MADE_UP.test(user.slice(colon + 1)) }];
  });
}

function findGroups(text: string, form: RegExp, kind: string): SecretSpan[] {
  return [...text.matchAll(form)].map(({ index, 0: whole, 1: secret = '' }) => {
    const start = index + whole.lastIndexOf(secret);
    return { start, end: start + secret.length, kind, isReal: !MADE_UP.test(secret) };
  });
}

function looksRandom(body: string): boolean {
  return !MADE_UP.test(body) && new Set(body).size >= (body.length >= 32 ? 12 : 8);
}
