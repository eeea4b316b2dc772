import { UNSEEN_CHARACTERS } from '../../findings/foreign-text.ts';

/** A fact with the place it was read from, or why there is none (a clause for after "because"). */
export type Fact = { readonly value: string; readonly from: string } | { readonly gap: string };

/** Something about the written file that its reader should know. */
export interface InitNote {
  readonly field: string;
  readonly note: string;
  readonly found?: number;
  readonly limit?: number;
}

/** What a package file says that a server.json can use. Only what is written there: nothing is guessed. */
export interface PackageFacts {
  readonly registryType: 'npm' | 'pypi' | 'cargo' | 'nuget';
  readonly identifier: Fact;
  readonly version: Fact;
  readonly description: Fact;
  readonly title?: string | undefined;
  /** The name that the package claims for its server: `mcpName` in package.json. */
  readonly claimedName?: string | undefined;
  /** As written: a URL in any form, or a shorthand such as `github:alice/weather`. */
  readonly repository?: string | undefined;
  readonly subfolder?: string | undefined;
  readonly homepage?: string | undefined;
  /** Where the package is published, when that is not the usual registry of its type. */
  readonly registryBaseUrl?: string | undefined;
  /** Only where this runner certainly starts the package. */
  readonly runtimeHint?: 'npx' | 'uvx' | undefined;
  /** The README that is published with the package, below its folder; absent when the file names none. */
  readonly readme?: string | undefined;
  readonly notes: readonly InitNote[];
}

/** A package file that cannot become a server.json, and what to do instead. */
export interface Unfit {
  readonly kind: 'unfit';
  readonly message: string;
  readonly hint: string;
  /** Of the root of a workspace: folders of its packages, as patterns such as `packages/*`. */
  readonly members?: readonly string[];
}

/** What to do at the root of a workspace. */
export const WORKSPACE_HINT = 'Run init for the package that is the server: mcp-git-registry init FOLDER.';

/** What a package file comes to. */
export type SourceResult = { readonly kind: 'facts'; readonly facts: PackageFacts } | Unfit;

const MAX_WORD_CHARS = 2_000;
const MAX_TEXT_CHARS = 20_000;
const UNSEEN = new RegExp(`[${UNSEEN_CHARACTERS}]`, 'gu');
/** What package managers and release tools write until a release gives the real one. */
const STAND_IN_VERSION = /^v?0\.0\.0(?:$|[-+.]?(?:dev|development|placeholder|semantic|managed|unset|unknown|source))/i;
/** Texts that package managers write into a new project. */
const SCAFFOLD_DESCRIPTIONS = new Set(['add your description here', 'add a description here', 'a new project']);

/** A value as a word (a name, a version, a URL): undefined unless it is a short text without control characters. */
export function toWord(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_WORD_CHARS) return undefined;
  const word = value.trim();
  return word === '' || word.search(UNSEEN) >= 0 ? undefined : word;
}

/** A value as one line of text: white space becomes single spaces, what nobody sees goes; undefined when nothing is left. */
export function toLine(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.slice(0, MAX_TEXT_CHARS).replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** A member that must be a word. */
export function toFact(value: unknown, from: string): Fact {
  if (value === undefined || value === null || value === '') return { gap: `there is no ${from}` };
  const word = toWord(value);
  return word === undefined ? { gap: `${from} is not a plain text` } : { value: word, from };
}

/** A version: the stand-ins that tools replace at release are none. */
export function toVersionFact(value: unknown, from: string): Fact {
  const fact = toFact(value, from);
  if ('gap' in fact || !STAND_IN_VERSION.test(fact.value)) return fact;
  return { gap: `${from} is "${fact.value}", which stands for a version that is set at release` };
}

/** A description: what a project begins with is none. */
export function toDescriptionFact(value: unknown, from: string): Fact {
  if (value === undefined || value === null || value === '') return { gap: `there is no ${from}` };
  const line = toLine(value);
  if (line === undefined) return { gap: `${from} is not a text` };
  if (SCAFFOLD_DESCRIPTIONS.has(line.toLowerCase().replace(/(?<![.!])[.!]+$/, '')))
    return { gap: `${from} is still "${line}", as the project was made with` };
  return { value: line, from };
}
