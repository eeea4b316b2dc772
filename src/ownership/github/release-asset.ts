import { GITHUB_HEADERS } from '../../evidence/github-headers.ts';
import { askHttp, type Inquiry } from '../../evidence/inquiry.ts';
import { MAX_REDIRECTS } from '../../evidence/question.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { Sha256 } from '../../manifest/server-json.ts';
import { getId, getList, getText } from './read-members.ts';
import { type RepositoryPlace, toRepositoryPath } from './repository.ts';
import { askGitHub, describeRefusal, toApiUrl } from './rest.ts';
import { type Problem, toUnanswered } from './verdict.ts';

/** What the asset of a release is against the submitted bytes. */
export type AssetState =
  | { readonly kind: 'same' }
  | { readonly kind: 'no-release' }
  | { readonly kind: 'no-asset' }
  | { readonly kind: 'differs'; readonly found: string }
  | Problem;

const ASSET_DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A server.json has at most this many bytes. */
const MAX_ASSET_BYTES = 262_144;
/** Where GitHub keeps assets. */
const ASSET_HOSTS = ['*.githubusercontent.com'];

/**
 * Whether the release of a tag has an asset of this name with exactly these bytes (ownership.md 3 A). GitHub tells the
 * digest of newer assets; older ones are downloaded by their id, never by a URL of the answer. Who uploaded it does not
 * matter: only those who may write to the repository can. A draft is no release.
 */
export function* compareAsset(place: RepositoryPlace, tag: string, asset: string, digest: Sha256): Inquiry<AssetState> {
  const answer = yield* askGitHub(toRepositoryPath(place, 'releases', 'tags', tag), place.terms);
  if (answer.kind === 'unknown') return toUnanswered(answer.detail);
  if (answer.kind === 'absent') return { kind: 'no-release' };
  const value = answer.kind === 'found' ? answer.value : {};
  const assets = getList(value, 'assets');
  if (assets === undefined || getText(value, 'tag_name') !== tag) {
    return toUnanswered(`GitHub's answer about the release of ${tag} cannot be read`);
  }
  if (getMember(value, 'draft') === true) return { kind: 'no-release' };
  const entry = assets.filter(isJsonObject).find((one) => getText(one, 'name') === asset);
  if (entry === undefined || getText(entry, 'state') !== 'uploaded') return { kind: 'no-asset' };
  const found = getText(entry, 'digest');
  if (found !== undefined && ASSET_DIGEST.test(found)) return judgeDigest(found, digest);
  const id = getId(entry, 'id');
  if (id === undefined) return toUnanswered(`GitHub's entry of the asset of ${tag} has no id`);
  return yield* downloadAsset(place, id, digest);
}

function* downloadAsset(place: RepositoryPlace, id: number, digest: Sha256): Inquiry<AssetState> {
  const url = toApiUrl(toRepositoryPath(place, 'releases', 'assets', String(id)), place.terms);
  const answer = yield* askHttp({
    door: 'known',
    method: 'GET',
    url,
    auth: 'github',
    headers: { ...GITHUB_HEADERS, accept: 'application/octet-stream' },
    reads: 'digest',
    maxBytes: MAX_ASSET_BYTES,
    redirects: { max: MAX_REDIRECTS, hosts: ASSET_HOSTS },
  });
  if (answer.kind === 'no-answer') return toUnanswered(`GET ${url}: ${answer.detail}`);
  if (answer.status === 404) return { kind: 'no-asset' };
  if (answer.status !== 200) return toUnanswered(`GET ${url}: ${describeRefusal(answer)}`);
  return judgeDigest(answer.digest, digest);
}

function judgeDigest(found: string, wanted: Sha256): AssetState {
  return found === wanted ? { kind: 'same' } : { kind: 'differs', found };
}
