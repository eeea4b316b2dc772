/** Last words of a name that say what it holds, and that only a secret is called by. */
const SECRET_WORDS: ReadonlySet<string> = new Set([
  ...['TOKEN', 'SECRET', 'SECRETS', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'PASSCODE', 'CREDENTIAL'],
  ...['APIKEY', 'APITOKEN', 'ACCESSTOKEN', 'ACCESSKEY', 'SECRETKEY', 'AUTHTOKEN', 'PRIVATEKEY', 'MNEMONIC'],
]);
/** `API_KEYS` is a list of secrets, `MAX_TOKENS` is a number. */
const PLURAL_WORDS: ReadonlySet<string> = new Set(['KEYS', 'TOKENS']);
const PLURAL_OWNERS: ReadonlySet<string> = new Set(['API', 'ACCESS', 'AUTH', 'SECRET', 'PRIVATE', 'BOT', 'BEARER']);
/** Behind these a KEY or TOKEN is an address or a position, not a secret. */
const HARMLESS_OWNERS: ReadonlySet<string> = new Set([
  ...['PROJECT', 'PRIMARY', 'FOREIGN', 'SORT', 'PARTITION', 'CACHE', 'ROW', 'OBJECT', 'COLUMN', 'FIELD', 'STORE'],
  ...['STORAGE', 'DATASET', 'WORKSPACE', 'SPACE', 'ISSUE', 'BOARD', 'GROUP', 'METRIC', 'HOT', 'SHORTCUT', 'MODIFIER'],
  ...[
    'PAGE',
    'NEXT',
    'STOP',
    'EOS',
    'BOS',
    'PAD',
    'CANCEL',
    'CONTINUATION',
    'FILE',
    'S3',
    'CONFIG',
    'REGISTRY',
    'SITE',
    'HOST',
  ],
]);
/** With one of these anywhere the name is about a secret that is none, or about how many there are or what is done with them. */
const HARMLESS_WORDS: ReadonlySet<string> = new Set([
  ...['PUBLIC', 'PUBLISHABLE', 'PUB', 'MAX', 'MIN', 'NUM', 'ALLOW', 'REDACT', 'STRICT', 'SEARCH', 'IN'],
]);
/** Credentials of Google are files; others that are called so hold a secret. */
const FILE_OWNERS: ReadonlySet<string> = new Set(['GOOGLE', 'APPLICATION', 'GCP', 'GCLOUD', 'OAUTH']);
/** A name that begins with one of these is a switch. */
const SWITCH_WORDS: ReadonlySet<string> = new Set([
  ...['USE', 'ENABLE', 'DISABLE', 'REQUIRE', 'HAS', 'IS', 'SKIP', 'NO', 'SHOW', 'HIDE', 'MASK', 'VALIDATE'],
  ...['VERIFY', 'CHECK', 'FORCE'],
]);
/** Secrets only behind another word: PWD alone is a folder. */
const BRIEF_WORDS: ReadonlySet<string> = new Set(['PAT', 'PWD', 'PASS']);
/** Says only how the secret is written down. */
const FORM_WORDS: ReadonlySet<string> = new Set(['VALUE', 'STRING', 'BASE64', 'B64', 'HEX', 'RAW']);
const MAX_NAME_CHARS = 200;
/** Most names are done after this test. */
const HAS_SECRET_WORD = /key|token|secret|pass|credential|pwd|pat|mnemonic/i;

/** Headers that carry a credential whatever the server is. Lower-case. */
const CREDENTIAL_HEADERS: ReadonlySet<string> = new Set([
  ...['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key', 'apikey', 'x-auth-token'],
  ...['x-access-token', 'x-api-token', 'x-auth-key', 'private-token', 'x-goog-api-key', 'ocp-apim-subscription-key'],
]);

/** Whether a header carries a credential by its name alone. */
export function isCredentialHeader(name: string): boolean {
  return CREDENTIAL_HEADERS.has(name.trim().toLowerCase());
}

/**
 * Whether a name is one that people give to secrets: its last word is KEY, TOKEN, SECRET, PASSWORD or the like. Errs on
 * the quiet side: `PUBLIC_KEY`, `ACCESS_KEY_ID`, `TOKEN_LIMIT`, `KEY_FILE`, `MAX_TOKENS` and `USE_TOKEN` are none.
 */
export function looksSecret(name: string): boolean {
  if (name.length > MAX_NAME_CHARS || !HAS_SECRET_WORD.test(name)) return false;
  const words = splitWords(name);
  while (words.length > 1 && isFormWord(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const owner = words.at(-2);
  if (SWITCH_WORDS.has(words[0] ?? '') || words.some((word) => HARMLESS_WORDS.has(word))) return false;
  if (owner !== undefined && HARMLESS_OWNERS.has(owner)) return false;
  if (last === 'CREDENTIALS') return !words.some((word) => FILE_OWNERS.has(word));
  if (PLURAL_WORDS.has(last)) return owner !== undefined && PLURAL_OWNERS.has(owner);
  return last === 'KEY' || SECRET_WORDS.has(last) || (owner !== undefined && BRIEF_WORDS.has(last));
}

function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word) || /^\d+$/.test(word);
}

/** The words of a name in capitals: `apiKey`, `API_KEY` and `--api-key` give API and KEY. */
function splitWords(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}
