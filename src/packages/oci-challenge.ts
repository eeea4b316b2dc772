/** One challenge of a `WWW-Authenticate` header. */
export interface Challenge {
  /** Lower-case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly params: ReadonlyMap<string, string>;
}

/** Real ones have some 200 characters. */
const MAX_HEADER_CHARS = 8_192;
const MAX_CHALLENGES = 8;
const MAX_PARAMS = 16;
// Sticky, each one a single class: what they read is read once.
const TOKEN = /[A-Za-z0-9!#$%&'*+.^_`|~-]+/y;
const TOKEN68 = /[A-Za-z0-9._~+/-]+=*/y;
const BLANKS = /[ \t]*/y;
const COMMAS = /[ \t,]*/y;
/** In quotes: no control characters; a backslash takes the next character as it is. */
const QUOTED = /"(?:[\t !#-[\]-~\u0080-\u00ff]|\\[\t -~\u0080-\u00ff])*"/y;

/**
 * Reads the challenges of a `WWW-Authenticate` header (RFC 9110, 11.6.1), several in one list included. Strict, and in
 * time linear in its length: the header is a stranger's. Undefined for what breaks the grammar or names a parameter twice.
 */
export function parseChallenges(header: string): readonly Challenge[] | undefined {
  if (header.length > MAX_HEADER_CHARS) return undefined;
  const scan = new Scan(header);
  const challenges: Draft[] = [];
  scan.skip(COMMAS);
  while (!scan.isAtEnd()) {
    const name = scan.take(TOKEN);
    if (name === undefined) return undefined;
    const value = takeValue(scan);
    if (value !== undefined) {
      if (!addParam(challenges.at(-1), name, value)) return undefined;
    } else {
      const challenge: Draft = { scheme: name.toLowerCase(), params: new Map(), takesParams: true };
      if (challenges.length >= MAX_CHALLENGES || !takeFirst(scan, challenge)) return undefined;
      challenges.push(challenge);
    }
    scan.skip(BLANKS);
    if (!scan.isAtEnd() && !scan.isAtComma()) return undefined;
    scan.skip(COMMAS);
  }
  return challenges;
}

interface Draft {
  readonly scheme: string;
  readonly params: Map<string, string>;
  /** Not after credentials in one piece. */
  takesParams: boolean;
}

/** What follows a scheme without a comma: nothing, credentials in one piece, or the first parameter. */
function takeFirst(scan: Scan, challenge: Draft): boolean {
  if (scan.skip(BLANKS) === 0 || scan.isAtEnd() || scan.isAtComma()) return true;
  if (takeToken68(scan)) {
    challenge.takesParams = false;
    return true;
  }
  const name = scan.take(TOKEN);
  const value = name === undefined ? undefined : takeValue(scan);
  return name !== undefined && value !== undefined && addParam(challenge, name, value);
}

function addParam(challenge: Draft | undefined, name: string, value: ParamValue): boolean {
  const key = name.toLowerCase();
  if (value.text === undefined || !challenge?.takesParams) return false;
  if (challenge.params.has(key) || challenge.params.size >= MAX_PARAMS) return false;
  challenge.params.set(key, value.text);
  return true;
}

/** No text: what stands after the equals sign is no value. */
interface ParamValue {
  readonly text: string | undefined;
}

/** `= value` after a name; undefined when there is no equals sign, so that the name was a scheme. */
function takeValue(scan: Scan): ParamValue | undefined {
  const start = scan.position;
  scan.skip(BLANKS);
  if (!scan.takeChar('=')) {
    scan.position = start;
    return undefined;
  }
  scan.skip(BLANKS);
  const quoted = scan.take(QUOTED);
  if (quoted !== undefined) return { text: quoted.slice(1, -1).replace(/\\(.)/g, '$1') };
  return { text: scan.take(TOKEN) };
}

/** Credentials of a scheme in one piece (`Negotiate abc=`): nothing else stands before the next comma. */
function takeToken68(scan: Scan): boolean {
  const start = scan.position;
  if (scan.take(TOKEN68) !== undefined) {
    scan.skip(BLANKS);
    if (scan.isAtEnd() || scan.isAtComma()) return true;
  }
  scan.position = start;
  return false;
}

class Scan {
  position = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const [found] = pattern.exec(this.#text) ?? [];
    this.position += found?.length ?? 0;
    return found;
  }

  /** How many characters were skipped. */
  skip(pattern: RegExp): number {
    return this.take(pattern)?.length ?? 0;
  }

  takeChar(char: string): boolean {
    if (this.#text.charAt(this.position) !== char) return false;
    this.position += 1;
    return true;
  }

  isAtEnd(): boolean {
    return this.position >= this.#text.length;
  }

  isAtComma(): boolean {
    return this.#text.charAt(this.position) === ',';
  }
}
