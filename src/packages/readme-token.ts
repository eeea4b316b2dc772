import { shortenText } from '../manifest/shorten-text.ts';
import { matchOwnerCase } from './owner-case.ts';

/** What a README says about the name of a server (ownership.md 8.2). */
export type ReadmeToken =
  | { readonly kind: 'exact' }
  /** The name with its GitHub owner in another case; `found` as it stands there. */
  | { readonly kind: 'owner-case'; readonly found: string }
  /** The name, but each time with a character behind it that makes it a longer name. */
  | { readonly kind: 'glued'; readonly trailing: string }
  /** Other names, or the name written in another way: up to five, as they stand there, shortened. */
  | { readonly kind: 'other'; readonly found: readonly string[] }
  | { readonly kind: 'absent' };

const LITERAL = 'mcp-name: ';
const NAME_CHARACTER = /[A-Za-z0-9._/-]/;
const LABEL = /mcp-name:/gi;
const MAX_OTHERS = 5;
/** Occurrences of the label that are looked at for a message: enough for people, too few to cost time. */
const MAX_LABELS = 1_000;
const MAX_OTHER_CHARS = 80;

/**
 * Looks for `mcp-name: <name>` with an end behind it: the end of the text, a byte that is in no name, `-->` or `--!>`.
 * No beginning is needed before it, and a failed occurrence does not end the search. Takes time linear in the text:
 * the literal cannot overlap itself nor occur in a name, so no character is compared twice. Working on UTF-16 gives
 * what working on bytes gives: outside ASCII, neither is ever in a name.
 */
export function readReadmeToken(text: string, serverName: string): ReadmeToken {
  let ownerCase: string | undefined;
  let trailing: string | undefined;
  for (
    let at = text.indexOf(LITERAL);
    at !== -1 && serverName !== '';
    at = text.indexOf(LITERAL, at + LITERAL.length)
  ) {
    const start = at + LITERAL.length;
    const end = start + serverName.length;
    const isExact = text.startsWith(serverName, start);
    if (!endsAt(text, end)) {
      if (isExact) trailing ??= text.charAt(end);
    } else if (isExact) return { kind: 'exact' };
    else if (ownerCase === undefined && matchOwnerCase(text.slice(start, end), serverName)) {
      ownerCase = text.slice(start, end);
    }
  }
  if (ownerCase !== undefined) return { kind: 'owner-case', found: ownerCase };
  if (trailing !== undefined) return { kind: 'glued', trailing };
  const found = collectOthers(text);
  return found.length > 0 ? { kind: 'other', found } : { kind: 'absent' };
}

function endsAt(text: string, end: number): boolean {
  return !NAME_CHARACTER.test(text.charAt(end)) || text.startsWith('-->', end) || text.startsWith('--!>', end);
}

/** What stands at the label, in whatever case and spacing: a publisher finds the own mistake in it. */
function collectOthers(text: string): string[] {
  const found = new Set<string>();
  let looked = 0;
  for (const { index, 0: label } of text.matchAll(LABEL)) {
    found.add(describeOther(text.slice(index, index + MAX_OTHER_CHARS + 1), label.length));
    looked += 1;
    if (found.size === MAX_OTHERS || looked === MAX_LABELS) break;
  }
  return [...found];
}

function describeOther(piece: string, labelChars: number): string {
  const line = piece.split(/[\r\n]/, 1)[0] as string;
  const name = /^ [A-Za-z0-9._/-]+/.exec(line.slice(labelChars))?.[0];
  const shown = name === undefined ? line : line.slice(0, labelChars + name.length);
  // A blank that is no space looks like one: it is the mistake that has to be seen.
  const visible = shown.replace(/[^\S ]/g, (blank) => `\\u{${blank.charCodeAt(0).toString(16)}}`);
  return shortenText(visible.trimEnd(), MAX_OTHER_CHARS);
}
