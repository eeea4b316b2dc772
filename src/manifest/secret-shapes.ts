/** A kind of secret that can be told by its form. */
interface SecretShape {
  readonly kind: string;
  /** Anchored; what follows the prefix is random. */
  readonly form: RegExp;
  readonly prefix: RegExp;
}

const SHAPES: readonly SecretShape[] = [
  {
    kind: 'a GitHub token',
    form: /^(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{36,255})$/,
    prefix: /^(?:gh._|github_pat_)/,
  },
  { kind: 'an API key', form: /^sk-[A-Za-z0-9_-]{32,255}$/, prefix: /^sk-(?:proj-|ant-|or-)?/ },
  { kind: 'a Stripe key', form: /^[sr]k_live_[A-Za-z0-9]{24,255}$/, prefix: /^.k_live_/ },
  { kind: 'an AWS access key', form: /^AKIA[0-9A-Z]{16}$/, prefix: /^AKIA/ },
  { kind: 'a Slack token', form: /^xox[abprs]-[A-Za-z0-9-]{20,255}$/, prefix: /^xox.-/ },
  { kind: 'a Google API key', form: /^AIza[A-Za-z0-9_-]{35}$/, prefix: /^AIza/ },
  { kind: 'a GitLab token', form: /^glpat-[A-Za-z0-9_.-]{20,255}$/, prefix: /^glpat-/ },
  { kind: 'an npm token', form: /^npm_[A-Za-z0-9]{36}$/, prefix: /^npm_/ },
];
const PEM_BEGIN = /^-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/;
const SHORTEST_TOKEN_CHARS = 20;
const LONGEST_TOKEN_CHARS = 320;
/** Words and sequences that people write where a secret would be. */
const MADE_UP = /example|placeholder|your|dummy|fake|sample|secret|insert|xxxx|0123456|1234567|abcdef/i;

/**
 * Which kind of real secret a text is, by its exact form: the token alone, or behind `Bearer ` or `NAME=`. Undefined for
 * everything else, for made-up examples too: too few different characters, or words such as "example" in it.
 */
export function findSecretShape(text: string): string | undefined {
  if (text.length < SHORTEST_TOKEN_CHARS) return undefined;
  const trimmed = text.trim();
  if (PEM_BEGIN.test(trimmed)) return judgePem(trimmed) ? 'a private key' : undefined;
  if (trimmed.length > LONGEST_TOKEN_CHARS) return undefined;
  const token = trimmed.replace(/^(?:Bearer|Token|Basic|ApiKey) +/i, '').replace(/^[A-Za-z0-9_-]+=/, '');
  const shape = SHAPES.find(({ form }) => form.test(token));
  if (shape === undefined) return undefined;
  return looksRandom(token.replace(shape.prefix, '')) ? shape.kind : undefined;
}

function judgePem(text: string): boolean {
  const body = text.replace(PEM_BEGIN, '').slice(0, 4_096);
  const letters = body.replace(/\\n|[^A-Za-z0-9+/]/g, '');
  return letters.length >= 64 && new Set(letters).size >= 20;
}

function looksRandom(body: string): boolean {
  return !MADE_UP.test(body) && new Set(body).size >= (body.length >= 32 ? 12 : 8);
}
