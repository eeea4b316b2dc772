/** A stretch of a text that holds a secret, in UTF-16 units, and what kind it is. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Whether it looks like a real one: made-up examples have few characters, or words such as "example" in them. */
  readonly isReal: boolean;
}

/** Kinds of secrets that can be told by their form. What follows the prefix is random. */
const SHAPES: readonly { readonly kind: string; readonly prefix: RegExp; readonly form: string }[] = [
  {
    kind: 'a GitHub token',
    prefix: /^(?:gh._|github_pat_)/,
    form: 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\\w{36,255}',
  },
  { kind: 'an API key', prefix: /^sk-(?:proj-|ant-|or-)?/, form: 'sk-[A-Za-z0-9_-]{32,255}' },
  { kind: 'a Stripe key', prefix: /^.k_live_/, form: '[sr]k_live_[A-Za-z0-9]{24,255}' },
  { kind: 'an AWS access key', prefix: /^AKIA/, form: 'AKIA[0-9A-Z]{16}(?![0-9A-Z])' },
  { kind: 'a Slack token', prefix: /^xox.-/, form: 'xox[abprs]-[A-Za-z0-9-]{20,255}' },
  { kind: 'a Google API key', prefix: /^AIza/, form: 'AIza[A-Za-z0-9_-]{35}' },
  { kind: 'a GitLab token', prefix: /^glpat-/, form: 'glpat-[A-Za-z0-9_.-]{20,255}' },
  { kind: 'an npm token', prefix: /^npm_/, form: 'npm_[A-Za-z0-9]{36}' },
];
const TOKEN = new RegExp(`(?<![A-Za-z0-9_])(?:${SHAPES.map(({ form }) => `(${form})`).join('|')})`, 'g');
const PEM_BEGIN = /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/g;
const PEM_END = '-----';
/** The password of a URL; a template variable is none. */
const URL_PASSWORD = /:\/\/[^\s/?#@:"{}]{0,200}:([^\s/?#@"{}]{1,200})@/g;
/** What a query calls a secret by its name. */
const QUERY_SECRET =
  /[?&](?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|token|secret|password)=([^&#\s"{}]{8,255})/gi;
const SHORTEST_CHARS = 8;
/** Words and sequences that people write where a secret would be. */
const MADE_UP = /example|placeholder|your|dummy|fake|sample|secret|insert|xxxx|0123456|1234567|abcdef/i;
const KEPT_CHARS = 4;

/** Every secret in a text that can be told by its form, in no particular order; they may overlap. */
export function findSecretSpans(text: string): SecretSpan[] {
  if (text.length < SHORTEST_CHARS) return [];
  const spans: SecretSpan[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const shape = SHAPES[found.slice(1).findIndex((group) => group !== undefined)];
    const [token] = found;
    const isReal = looksRandom(token.replace(shape?.prefix ?? '', ''));
    spans.push({ start: found.index, end: found.index + token.length, kind: shape?.kind ?? '', isReal });
  }
  if (text.includes('PRIVATE KEY-----')) spans.push(...findPrivateKeys(text));
  if (text.includes('@')) spans.push(...findGroups(text, URL_PASSWORD, 'a password in a URL'));
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

function findGroups(text: string, form: RegExp, kind: string): SecretSpan[] {
  return [...text.matchAll(form)].map(({ index, 0: whole, 1: secret = '' }) => {
    const start = index + whole.lastIndexOf(secret);
    return { start, end: start + secret.length, kind, isReal: !MADE_UP.test(secret) };
  });
}

function looksRandom(body: string): boolean {
  return !MADE_UP.test(body) && new Set(body).size >= (body.length >= 32 ? 12 : 8);
}
