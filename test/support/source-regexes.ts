/** A regular expression in a source text, by its 1-based line. */
export interface SourceRegex {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface SourceRegexes {
  readonly literals: readonly SourceRegex[];
  /** Lines on which one is made from a string. */
  readonly made: readonly number[];
}

/** Behind one of these words a slash begins a regular expression. */
const WORDS = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'void',
  'delete',
  'throw',
  'new',
  'else',
  'do',
  'await',
  'yield',
]);
const TOKEN = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|[\w$]+|[\s\S]/y;
const REGEX = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/y;
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(`|\$\{)/y;

/** The regular expressions of a TypeScript text. Throws where it loses its way. */
export function findRegexes(text: string): SourceRegexes {
  const literals: SourceRegex[] = [];
  const made: number[] = [];
  /** What ends what is open; a template's hole ends with a brace that goes on with the template. */
  const open: string[] = [];
  let before = '';
  let isMember = false;
  let at = 0;
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`Lost at line ${lineOf(at)}.`);
    at = pattern.lastIndex;
    return found;
  };
  const skipTemplate = () => {
    if (take(TEMPLATE)[1] === '`') before = '`';
    else {
      open.push('template');
      before = '{';
    }
  };
  while (at < text.length) {
    const start = at;
    const [token] = take(TOKEN);
    if (/^(?:\s|\/\/|\/\*)/.test(token)) continue;
    if (token === '/' && (/^[^\w$)\]}'"`]?$/.test(before) || (WORDS.has(before) && !isMember))) {
      at = start;
      const [, source = '', flags = ''] = take(REGEX);
      literals.push({ line: lineOf(start), source, flags });
      before = ')';
      continue;
    }
    if (token === '`') skipTemplate();
    else if (token === '}' && open.pop() === 'template') skipTemplate();
    else {
      if (token === '{') open.push('brace');
      if (token === 'RegExp' && /^\s*\(/.test(text.slice(at, at + 20))) made.push(lineOf(start));
      isMember = before === '.';
      before = token;
    }
  }
  if (open.length > 0) throw new Error('A brace is not closed.');
  return { literals, made };
}
