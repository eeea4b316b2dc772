import { createHash } from 'node:crypto';
import type { Inquiry } from '../../evidence/inquiry.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { describeDifference, isSameBytes } from './describe-difference.ts';
import { getId, getList, getObjectId, getText } from './read-members.ts';
import { type RepositoryPlace, toRepositoryPath } from './repository.ts';
import { askGitHub } from './rest.ts';
import { type Problem, toUnanswered } from './verdict.ts';

/** An entry of a git tree, or why there is none. */
export type TreeEntry =
  | { readonly kind: 'entry'; readonly mode: string; readonly sha: string; readonly size?: number }
  | { readonly kind: 'absent'; readonly at: string }
  | Problem;

/** What stands at a path against the submitted bytes. */
export type FileState =
  | { readonly kind: 'same' }
  | { readonly kind: 'absent'; readonly at: string }
  | { readonly kind: 'mode'; readonly mode: string }
  | { readonly kind: 'differs'; readonly blob: string; readonly size?: number }
  | Problem;

const FILE_MODE = '100644';
const FOLDER_MODE = '040000';
/** A larger file is no server.json, so it is not fetched to say how it differs. */
const MAX_COMPARED_BYTES = 262_144;

/** The id that git gives a file with these bytes. Compared first, never alone: SHA-1 is broken. */
export function toBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** Walks from a commit or tree to a path, one request for each folder. Follows no link and no submodule. */
function* findTreeEntry(place: RepositoryPlace, tree: string, path: string): Inquiry<TreeEntry> {
  const [first = '', ...rest] = path.split('/');
  const answer = yield* askGitHub(toRepositoryPath(place, 'git', 'trees', tree), place.terms);
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  if (answer.kind === 'absent') return { kind: 'absent', at: first };
  const entries = answer.kind === 'found' ? getList(answer.value, 'tree') : undefined;
  if (answer.kind === 'moved' || entries === undefined)
    return toUnanswered(`GitHub's answer about the tree ${tree} cannot be read`);
  const entry = entries.filter(isJsonObject).find((one) => getText(one, 'path') === first);
  if (entry === undefined) {
    if (getMember(answer.value, 'truncated') !== true) return { kind: 'absent', at: first };
    return toUnanswered(`GitHub lists only a part of the tree ${tree}, and "${first}" is not in it`);
  }
  const [mode, sha, size] = [getText(entry, 'mode'), getObjectId(entry, 'sha'), getId(entry, 'size')];
  if (mode === undefined || sha === undefined) return toUnanswered(`GitHub's entry of "${first}" cannot be read`);
  if (rest.length === 0) return { kind: 'entry', mode, sha, ...(size === undefined ? {} : { size }) };
  if (mode !== FOLDER_MODE) return { kind: 'absent', at: first };
  return yield* findTreeEntry(place, sha, rest.join('/'));
}

/**
 * Whether a commit has exactly these bytes at a path, as a plain file that is not executable (mode 100644). Git's id is
 * compared first; the bytes are compared too, since two files can be made to have one id.
 */
export function* compareFile(
  place: RepositoryPlace,
  commit: string,
  path: string,
  bytes: Uint8Array,
): Inquiry<FileState> {
  const entry = yield* findTreeEntry(place, commit, path);
  if (entry.kind !== 'entry') return entry;
  const { mode, sha, size } = entry;
  if (mode !== FILE_MODE) return { kind: 'mode', mode: describeMode(mode) };
  const differs: FileState = { kind: 'differs', blob: sha, ...(size === undefined ? {} : { size }) };
  if (sha !== toBlobId(bytes)) return differs;
  const blob = yield* readBlob(place, sha);
  if (blob.kind === 'problem') return blob;
  return isSameBytes(blob.bytes, bytes) ? { kind: 'same' } : differs;
}

/** How a file in the repository differs from the submitted bytes, for a message. Asks for it once more. */
export function* explainDifference(
  place: RepositoryPlace,
  blob: string,
  size: number | undefined,
  bytes: Uint8Array,
): Inquiry<string> {
  if (size !== undefined && size > MAX_COMPARED_BYTES) return `it has ${size} bytes`;
  const found = yield* readBlob(place, blob);
  if (found.kind === 'problem') return 'it was not read';
  const count = found.bytes.byteLength;
  return count > MAX_COMPARED_BYTES ? `it has ${count} bytes` : describeDifference(bytes, found.bytes);
}

type BlobResult = { readonly kind: 'blob'; readonly bytes: Uint8Array } | Problem;

function* readBlob(place: RepositoryPlace, sha: string): Inquiry<BlobResult> {
  const answer = yield* askGitHub(toRepositoryPath(place, 'git', 'blobs', sha), place.terms);
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  const value = answer.kind === 'found' ? answer.value : {};
  const content = getText(value, 'encoding') === 'base64' ? getText(value, 'content') : undefined;
  const bytes = content === undefined ? undefined : decodeBase64(content);
  return bytes === undefined
    ? toUnanswered(`GitHub's answer about the blob ${sha} cannot be read`)
    : { kind: 'blob', bytes };
}

/** GitHub breaks the lines of base64. */
function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function describeMode(mode: string): string {
  const words: Readonly<Record<string, string>> = {
    '100755': 'an executable file',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
    [FOLDER_MODE]: 'a folder',
  };
  return Object.hasOwn(words, mode) ? (words[mode] as string) : `of mode ${shortenText(mode, 20)}`;
}
