import { createHash } from 'node:crypto';
import type { Answer, HttpQuestion, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { respond } from './answer-inquiry.ts';

/**
 * A stand-in of the routes of GitHub's REST API that proofs are judged by: repositories, refs, annotated tags, trees,
 * blobs, comparisons, releases with their assets, accounts, attestations. The git objects have their real ids. It is
 * data and a pure function, so that inquiries and a server on loopback can be answered alike; tests change the data.
 */
export interface GitHubState {
  /** Without a slash at the end. */
  readonly api: string;
  /** Where assets are served from; answers redirect there. */
  readonly assetBase: string;
  accounts: GitHubAccount[];
  repositories: GitHubRepositoryState[];
  attestations: GitHubAttestation[];
}

export interface GitHubAccount {
  id: number;
  login: string;
  type: string;
}

export interface GitHubAttestation {
  /** `sha256:<hex>` of the subject. */
  digest: string;
  repositoryId: number;
  bundle: unknown;
}

export interface GitHubRepositoryState {
  id: number;
  /** `owner/repo` */
  fullName: string;
  owner: GitHubAccount;
  private: boolean;
  defaultBranch: string;
  /** By name below `refs/`, such as `tags/v1.0.0`. */
  refs: Map<string, { type: string; sha: string }>;
  /** By id. */
  objects: Map<string, GitObject>;
  /** By tag. */
  releases: Map<string, GitHubRelease>;
  /** Former names, which answer with a redirect. */
  formerNames: string[];
}

export type GitObject =
  | { type: 'blob'; bytes: Uint8Array }
  | { type: 'tree'; entries: TreeEntry[]; truncated?: boolean }
  | { type: 'commit'; tree: string; parent?: string }
  | { type: 'tag'; target: { type: string; sha: string } };

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

export interface GitHubRelease {
  draft?: boolean;
  assets: GitHubAsset[];
}

export interface GitHubAsset {
  id: number;
  name: string;
  bytes: Uint8Array;
  state: string;
  /** Older assets have none. */
  withDigest: boolean;
}

/** Text, or bytes with a mode other than that of a plain file. */
export type MadeFile = string | { readonly text: string; readonly mode: string };
export type MadeFiles = Readonly<Record<string, MadeFile>>;

/** What a repository is made from. Branches and tags name commits by their place in `commits`. */
export interface MadeRepository {
  readonly id: number;
  readonly fullName: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Oldest first; each follows the one before, unless it names another `parent`. */
  readonly commits?: readonly { readonly files: MadeFiles; readonly parent?: number }[];
  /** Default: the default branch is at the last commit. */
  readonly branches?: Readonly<Record<string, number>>;
  /** `annotated`: this many tag objects lie between. */
  readonly tags?: Readonly<Record<string, number | { readonly commit: number; readonly annotated: number }>>;
  readonly releases?: Readonly<
    Record<string, { readonly assets: Readonly<Record<string, string>>; readonly withDigest?: boolean }>
  >;
  readonly formerNames?: readonly string[];
}

export interface GitHubRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GitHubResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const GITHUB_API = 'https://api.github.com';
const ASSET_BASE = 'https://release-assets.githubusercontent.com/assets';
const MAX_HOPS = 5;

export function makeGitHub(
  accounts: readonly GitHubAccount[],
  repositories: readonly MadeRepository[],
  places: { readonly api?: string; readonly assetBase?: string } = {},
): GitHubState {
  return {
    api: places.api ?? GITHUB_API,
    assetBase: places.assetBase ?? ASSET_BASE,
    accounts: [...accounts],
    repositories: repositories.map((made) => makeRepository(made, accounts)),
    attestations: [],
  };
}

export function makeRepository(made: MadeRepository, accounts: readonly GitHubAccount[]): GitHubRepositoryState {
  const login = made.fullName.split('/')[0];
  const owner = accounts.find((account) => account.login === login);
  if (owner === undefined) throw new Error(`no account ${login}`);
  const { id, fullName, defaultBranch = 'main' } = made;
  const repository: GitHubRepositoryState = {
    id,
    fullName,
    owner,
    private: made.private ?? false,
    defaultBranch,
    refs: new Map(),
    objects: new Map(),
    releases: new Map(),
    formerNames: [...(made.formerNames ?? [])],
  };
  const commits: string[] = [];
  for (const { files, parent = commits.length - 1 } of made.commits ?? []) {
    commits.push(addCommit(repository, files, commits[parent]));
  }
  const branches = made.branches ?? (commits.length > 0 ? { [defaultBranch]: commits.length - 1 } : {});
  for (const [name, at] of Object.entries(branches)) setRef(repository, `heads/${name}`, commits[at] as string);
  for (const [name, tag] of Object.entries(made.tags ?? {})) {
    const { commit, annotated } = typeof tag === 'number' ? { commit: tag, annotated: 0 } : tag;
    addTag(repository, name, commits[commit] as string, annotated);
  }
  let assetId = id * 1_000;
  for (const [tag, { assets, withDigest = true }] of Object.entries(made.releases ?? {})) {
    const list = Object.entries(assets).map(([name, text]): GitHubAsset => {
      assetId += 1;
      return { id: assetId, name, bytes: new TextEncoder().encode(text), state: 'uploaded', withDigest };
    });
    repository.releases.set(tag, { assets: list });
  }
  return repository;
}

export function setRef(repository: GitHubRepositoryState, ref: string, commit: string): void {
  repository.refs.set(ref, { type: 'commit', sha: commit });
}

/** A tag with any number of annotations between it and its commit. */
export function addTag(repository: GitHubRepositoryState, name: string, commit: string, annotated = 0): void {
  let target = { type: 'commit', sha: commit };
  for (let level = 0; level < annotated; level += 1) {
    const sha = toObjectId('tag', Buffer.from(`object ${target.sha}\ntype ${target.type}\ntag ${name}\n\n${level}\n`));
    repository.objects.set(sha, { type: 'tag', target });
    target = { type: 'tag', sha };
  }
  repository.refs.set(`tags/${name}`, target);
}

/** Adds a commit with these files, on no branch: also how a fork's commit shows up. Gives its id. */
export function addCommit(repository: GitHubRepositoryState, files: MadeFiles, parent?: string): string {
  const tree = addTree(repository, files);
  const text = `tree ${tree}\n${parent === undefined ? '' : `parent ${parent}\n`}author A <a@example.org> 0 +0000\ncommitter A <a@example.org> 0 +0000\n\nx\n`;
  const sha = toObjectId('commit', Buffer.from(text));
  repository.objects.set(sha, { type: 'commit', tree, ...(parent === undefined ? {} : { parent }) });
  return sha;
}

export function commitOf(repository: GitHubRepositoryState, ref: string): string {
  let target = repository.refs.get(ref);
  while (target?.type === 'tag') {
    const object = repository.objects.get(target.sha);
    target = object?.type === 'tag' ? object.target : undefined;
  }
  if (target === undefined) throw new Error(`no ${ref}`);
  return target.sha;
}

function addTree(repository: GitHubRepositoryState, files: MadeFiles): string {
  const entries = new Map<string, TreeEntry>();
  const folders = new Map<string, Record<string, MadeFile>>();
  for (const [path, file] of Object.entries(files)) {
    const slash = path.indexOf('/');
    if (slash === -1) entries.set(path, addBlob(repository, path, file));
    else {
      const folder = path.slice(0, slash);
      folders.set(folder, { ...folders.get(folder), [path.slice(slash + 1)]: file });
    }
  }
  for (const [path, inner] of folders) {
    entries.set(path, { path, mode: '040000', type: 'tree', sha: addTree(repository, inner) });
  }
  const key = ({ path, type }: TreeEntry) => (type === 'tree' ? `${path}/` : path);
  const sorted = [...entries.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const parts = sorted.flatMap(({ mode, path, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  const sha = toObjectId('tree', Buffer.concat(parts));
  repository.objects.set(sha, { type: 'tree', entries: sorted });
  return sha;
}

function addBlob(repository: GitHubRepositoryState, path: string, file: MadeFile): TreeEntry {
  const { text, mode } = typeof file === 'string' ? { text: file, mode: '100644' } : file;
  const bytes = new TextEncoder().encode(text);
  const sha = toObjectId('blob', bytes);
  repository.objects.set(sha, { type: 'blob', bytes });
  return { path, mode, type: mode === '160000' ? 'commit' : 'blob', sha, size: bytes.length };
}

function toObjectId(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Answers one request as GitHub does, redirects not followed. */
export function answerGitHub(state: GitHubState, request: GitHubRequest): GitHubResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
  if (request.url.startsWith(`${state.assetBase}/`)) return answerAssetHost(state, request.url);
  if (!request.url.startsWith(`${state.api}/`)) return notFound();
  const { pathname } = new URL(request.url);
  const base = new URL(state.api).pathname.replace(/\/$/, '');
  const [root, ...path] = pathname
    .slice(base.length + 1)
    .split('/')
    .map(decodeURIComponent);
  if (root === 'users' || root === 'orgs') return answerAccount(state, path);
  if (root === 'repositories') {
    const repository = state.repositories.find(({ id }) => String(id) === path[0]);
    return repository === undefined ? notFound() : json(describeRepository(repository));
  }
  return root === 'repos' ? answerRepository(state, path, request) : notFound();
}

/** The answer of the stand-in to an inquiry's question; redirects that the question allows are followed. */
export function answerQuestion(state: GitHubState, question: Question): Answer {
  if (question.kind === 'txt') return { kind: 'txt', views: [] };
  let url = question.url;
  const via: string[] = [];
  for (;;) {
    const { status, headers, body } = answerGitHub(state, { ...question, url });
    const location = headers.location;
    if (location === undefined || !mayFollow(question, location, via.length)) {
      const answer = respond(status, body, headers, url);
      return { ...answer, via, ...(question.reads === 'digest' ? { body: new Uint8Array() } : {}) };
    }
    via.push(url);
    url = location;
  }
}

function mayFollow({ redirects }: HttpQuestion, location: string, hops: number): boolean {
  if (redirects === undefined || hops >= Math.min(redirects.max, MAX_HOPS)) return false;
  const { hostname } = new URL(location);
  return redirects.hosts.some(
    (host) => host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1))),
  );
}

function answerAccount(state: GitHubState, [login = '', route, digest]: readonly string[]): GitHubResponse {
  const account = state.accounts.find((one) => isSame(one.login, login));
  if (account === undefined) return notFound();
  if (route === undefined) return json(account);
  if (route !== 'attestations') return notFound();
  const ids = state.repositories.filter(({ owner }) => owner.id === account.id).map(({ id }) => id);
  return answerAttestations(state, ids, digest);
}

function answerAttestations(
  state: GitHubState,
  repositoryIds: readonly number[],
  digest: string | undefined,
): GitHubResponse {
  const found = state.attestations.filter((one) => one.digest === digest && repositoryIds.includes(one.repositoryId));
  if (found.length === 0) return notFound();
  const attestations = found.map(({ bundle, repositoryId }) => ({
    bundle,
    repository_id: repositoryId,
    bundle_url: '',
  }));
  return json({ attestations });
}

function answerRepository(
  state: GitHubState,
  [owner = '', repo = '', ...path]: readonly string[],
  request: GitHubRequest,
): GitHubResponse {
  const named = `${owner}/${repo}`;
  const repository = state.repositories.find(({ fullName }) => isSame(fullName, named));
  if (repository === undefined) {
    const moved = state.repositories.find(({ formerNames }) => formerNames.some((name) => isSame(name, named)));
    return moved === undefined ? notFound() : redirect(301, `${state.api}/repositories/${moved.id}`);
  }
  const [area, kind, ...rest] = path;
  if (area === undefined) return json(describeRepository(repository));
  if (area === 'git') return answerGit(repository, kind, rest);
  if (area === 'compare') return answerComparison(repository, path.slice(1).join('/'));
  if (area === 'releases' && kind === 'tags') return answerRelease(state, repository, rest.join('/'));
  if (area === 'releases' && kind === 'assets') return answerAsset(state, repository, rest[0], request);
  return area === 'attestations' ? answerAttestations(state, [repository.id], kind) : notFound();
}

function describeRepository({ id, fullName, owner, private: isPrivate, defaultBranch }: GitHubRepositoryState) {
  return {
    id,
    name: fullName.split('/')[1],
    full_name: fullName,
    private: isPrivate,
    owner,
    default_branch: defaultBranch,
  };
}

function answerGit(
  { refs, objects }: GitHubRepositoryState,
  kind: string | undefined,
  rest: readonly string[],
): GitHubResponse {
  if (refs.size === 0) return json({ message: 'Git Repository is empty.' }, 409);
  if (kind === 'ref') {
    const name = rest.join('/');
    const object = refs.get(name);
    return object === undefined ? notFound() : json({ ref: `refs/${name}`, object });
  }
  const sha = rest[0] ?? '';
  const object = objects.get(sha);
  if (kind === 'tags' && object?.type === 'tag') return json({ sha, object: object.target });
  if (kind === 'blobs' && object?.type === 'blob') {
    const content = Buffer.from(object.bytes).toString('base64').replace(/.{60}/g, '$&\n');
    return json({ sha, size: object.bytes.length, encoding: 'base64', content });
  }
  const tree = object?.type === 'commit' ? objects.get(object.tree) : object;
  if (kind === 'trees' && tree?.type === 'tree') {
    return json({ sha, tree: tree.entries, truncated: tree.truncated ?? false });
  }
  return notFound();
}

/** As git's three dots: how the second stands to the first. */
function answerComparison({ refs, objects }: GitHubRepositoryState, basehead: string): GitHubResponse {
  const [baseName = '', head = ''] = basehead.split('...');
  const base = refs.get(`heads/${baseName}`)?.sha ?? refs.get(`tags/${baseName}`)?.sha ?? baseName;
  const lineOf = (start: string): string[] => {
    const line: string[] = [];
    for (let at: string | undefined = start; at !== undefined; ) {
      const object = objects.get(at);
      if (object?.type !== 'commit') break;
      line.push(at);
      at = object.parent;
    }
    return line;
  };
  const [ofBase, ofHead] = [lineOf(base), lineOf(head)];
  if (ofBase.length === 0 || ofHead.length === 0) return notFound();
  const status =
    base === head ? 'identical' : ofBase.includes(head) ? 'behind' : ofHead.includes(base) ? 'ahead' : 'diverged';
  return json({ status, commits: [], files: [] });
}

function answerRelease(state: GitHubState, { fullName, releases }: GitHubRepositoryState, tag: string): GitHubResponse {
  const release = releases.get(tag);
  if (release === undefined) return notFound();
  const assets = release.assets.map(({ id, name, bytes, state: uploaded, withDigest }) => ({
    id,
    name,
    url: `${state.api}/repos/${fullName}/releases/assets/${id}`,
    browser_download_url: `https://github.com/${fullName}/releases/download/${tag}/${name}`,
    state: uploaded,
    size: bytes.length,
    digest: withDigest ? digestOf(bytes) : null,
    uploader: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
  }));
  return json({ id: 1, tag_name: tag, draft: release.draft ?? false, assets });
}

function answerAsset(
  state: GitHubState,
  repository: GitHubRepositoryState,
  id: string | undefined,
  { headers }: GitHubRequest,
): GitHubResponse {
  const asset = [...repository.releases.values()].flatMap(({ assets }) => assets).find((one) => String(one.id) === id);
  if (asset === undefined) return notFound();
  if (headers?.accept !== 'application/octet-stream') return json({ id: asset.id, name: asset.name });
  return redirect(302, `${state.assetBase}/${asset.id}`);
}

function answerAssetHost(state: GitHubState, url: string): GitHubResponse {
  const id = url.slice(state.assetBase.length + 1);
  const assets = state.repositories.flatMap(({ releases }) =>
    [...releases.values()].flatMap((release) => release.assets),
  );
  const asset = assets.find((one) => String(one.id) === id);
  if (asset === undefined) return notFound();
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: asset.bytes };
}

function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): GitHubResponse {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

function redirect(status: number, location: string): GitHubResponse {
  return json({ message: 'Moved', url: location }, status, { location });
}

function notFound(): GitHubResponse {
  return json({ message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }, 404);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
