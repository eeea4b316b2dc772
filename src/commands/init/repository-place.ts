import { isSubfolder } from '../../manifest/subfolder.ts';

/** Where the source of a package lies, as far as a server.json can say it. */
export type RepositoryPlace =
  | {
      readonly kind: 'known';
      readonly source: 'github' | 'gitlab';
      /** `https://github.com/<owner>/<repository>`, case as written. */
      readonly url: string;
      readonly owner: string;
      readonly repository: string;
      readonly subfolder?: string | undefined;
    }
  /** Another host, or no repository at all. */
  | { readonly kind: 'other'; readonly reason: string };

const SHORTHAND = /^(?:(github|gitlab):)?([\w.-]+(?:\/[\w.-]+)+)$/;
const SCP_FORM = /^(?:[\w.-]+@)?(github\.com|gitlab\.com):(?!\/)(.+)$/i;
const HOSTS: Readonly<Record<string, 'github' | 'gitlab'>> = {
  'github.com': 'github',
  'www.github.com': 'github',
  'gitlab.com': 'gitlab',
  'www.gitlab.com': 'gitlab',
};
const SEGMENT = /^[\w.-]+$/;

/**
 * Reads a repository as package files name it: a web, git, ssh or scp address, or npm's shorthand (`alice/weather`,
 * `gitlab:a/b`). User names, passwords, queries, fragments and `.git` are left behind; `/tree/<branch>/<path>` becomes
 * the subfolder. `folder` is one that the package file names itself.
 */
export function parseRepository(written: string, folder?: string): RepositoryPlace {
  const address = toAddress(written.replace(/^git\+/, ''));
  if (address === undefined) return { kind: 'other', reason: `"${written}" is no address of a repository` };
  const source = HOSTS[address.host];
  if (source === undefined) {
    return {
      kind: 'other',
      reason: `the host ${address.host} is not one that the format knows (github.com, gitlab.com)`,
    };
  }
  const { path, subfolder } = splitPath(address.path);
  const isWhole = source === 'github' ? path.length === 2 : path.length >= 2;
  if (!isWhole || !path.every((segment) => SEGMENT.test(segment) && !/^\.+$/.test(segment)))
    return { kind: 'other', reason: `"${written}" names no repository` };
  if (source === 'gitlab' && path.length > 2)
    return { kind: 'other', reason: 'a public registry does not accept a project in nested GitLab groups' };
  return {
    kind: 'known',
    source,
    url: `https://${source}.com/${path.join('/')}`,
    owner: path[0] ?? '',
    repository: path.at(-1) ?? '',
    subfolder: toSubfolder(folder) ?? toSubfolder(subfolder),
  };
}

/** A folder in the form that the format allows; undefined for the root and for what cannot be written. */
export function toSubfolder(folder: string | undefined): string | undefined {
  const tidy = folder?.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return tidy !== undefined && tidy !== '' && isSubfolder(tidy) ? tidy : undefined;
}

function toAddress(text: string): { host: string; path: string } | undefined {
  const shorthand = SHORTHAND.exec(text);
  const segments = shorthand?.[2]?.split('/') ?? [];
  if (shorthand && (shorthand[1] !== undefined || segments.length === 2))
    return { host: `${shorthand[1] ?? 'github'}.com`, path: shorthand[2] ?? '' };
  // npm writes both forms mixed, too: ssh://git@github.com:alice/weather.git
  const scp = SCP_FORM.exec(text.replace(/^ssh:\/\//i, ''));
  if (scp) return { host: (scp[1] ?? '').toLowerCase(), path: scp[2] ?? '' };
  if (!/^(?:https?|git|ssh):\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return { host: url.hostname.toLowerCase(), path: url.pathname };
}

function splitPath(whole: string): { path: string[]; subfolder?: string } {
  const segments = whole
    .replace(/[#?].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');
  const dash = segments.indexOf('-');
  const tree = segments.findIndex((segment, index) => index >= 2 && (segment === 'tree' || segment === 'blob'));
  const end = [dash, tree].filter((index) => index >= 2).sort((a, b) => a - b)[0] ?? segments.length;
  const path = segments
    .slice(0, end)
    .map((segment, index) => (index === end - 1 ? segment.replace(/\.git$/, '') : segment));
  const below = tree >= 2 && segments[tree] === 'tree' ? segments.slice(tree + 2).join('/') : '';
  return below === '' ? { path } : { path, subfolder: below };
}
