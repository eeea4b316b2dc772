import { GITHUB_LOGIN } from '../namespace-name.ts';

/** The two halves of `owner/repo`. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const REPO = /^[A-Za-z0-9._-]{1,100}$/;
const OBJECT_ID = /^[0-9a-f]{40}$/;
const MAX_REF_CHARS = 200;
const MAX_PATH_CHARS = 300;
const MAX_PATH_SEGMENTS = 10;
const MAX_ASSET_CHARS = 200;
/** What git-check-ref-format(1) forbids anywhere in a name, control characters and halves of characters. */
const REF_FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\p{Surrogate}/u;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\\]|\p{Surrogate}/u;

/** Reads `owner/repo`; undefined for what GitHub gives nobody as a name, `..` among it. */
export function parseRepositoryName(text: string): RepositoryName | undefined {
  const [owner = '', repo = '', ...more] = text.split('/');
  const isName = GITHUB_LOGIN.test(owner) && REPO.test(repo) && !isDots(repo) && more.length === 0;
  return isName ? { owner, repo } : undefined;
}

/** Whether a text is a commit or another object of git: 40 lower-case hex digits. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/**
 * Whether a text can be the name of a tag or branch, without `refs/tags/` (git-check-ref-format(1)). None of its parts
 * is `.` or `..`, so it stays where it is put in a URL.
 */
export function isRefName(text: string): boolean {
  if (text === '' || text.length > MAX_REF_CHARS || text === '@' || REF_FORBIDDEN.test(text)) return false;
  if (text.endsWith('.') || text.startsWith('-')) return false;
  return text.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

/** Whether a text is the path of a file in a repository: relative, no `.` or `..`, no backslash, at most ten parts. */
export function isFilePath(text: string): boolean {
  if (text.length > MAX_PATH_CHARS || UNSEEN.test(text)) return false;
  const parts = text.split('/');
  return parts.length <= MAX_PATH_SEGMENTS && parts.every((part) => part !== '' && !isDots(part));
}

/** Whether a text can be the name of a release's asset. */
export function isAssetName(text: string): boolean {
  return text !== '' && text.length <= MAX_ASSET_CHARS && !text.includes('/') && !UNSEEN.test(text) && !isDots(text);
}

function isDots(text: string): boolean {
  return text === '.' || text === '..';
}
