import { PUBLIC_POLICY } from '../../manifest/judge-policy.ts';
import { parseRepositoryAddress } from '../../manifest/repair-repository.ts';
import { acceptsRepository, sourceOfHost } from '../../manifest/repository-address.ts';
import { repairSubfolder } from '../../manifest/subfolder.ts';

/** Where the source of a package lies, as far as a server.json of a public registry can say it. */
export type RepositoryPlace =
  | {
      readonly kind: 'known';
      readonly source: string;
      /** `https://github.com/<owner>/<repository>`, case as written. */
      readonly url: string;
      readonly owner: string;
      readonly repository: string;
      readonly subfolder?: string | undefined;
    }
  /** Another host, or no repository at all. */
  | { readonly kind: 'other'; readonly reason: string };

/** npm's own form for a repository on GitHub. */
const NPM_SHORTHAND = /^[\w.-]+\/[\w.-]+$/;

/**
 * Reads a repository as package files name it: an address of any kind, or npm's shorthand (`alice/weather`,
 * `gitlab:a/b`). `folder` is one that the package file names itself.
 */
export function parseRepository(written: string, folder?: string): RepositoryPlace {
  const parts = parseRepositoryAddress(NPM_SHORTHAND.test(written) ? `github:${written}` : written);
  if (parts === undefined) return { kind: 'other', reason: `"${written}" is no address of a repository` };
  const { host, project, subfolder } = parts;
  const source = sourceOfHost(host);
  if (source === undefined) {
    return { kind: 'other', reason: `the host ${host} is not one that the format knows (github.com, gitlab.com)` };
  }
  if (project.length > 2) {
    return {
      kind: 'other',
      reason: `"${written}" lies in nested GitLab groups, which a public registry does not take`,
    };
  }
  const url = `https://${host}/${project.join('/')}`;
  const [owner, repository] = project;
  if (owner === undefined || repository === undefined || !acceptsRepository(url, source, PUBLIC_POLICY))
    return { kind: 'other', reason: `"${written}" names no repository` };
  return { kind: 'known', source, url, owner, repository, subfolder: toSubfolder(folder) ?? subfolder };
}

/** A folder in the form that the format allows; undefined for the root and for what cannot be written. */
function toSubfolder(folder: string | undefined): string | undefined {
  return (folder && repairSubfolder(folder)) || undefined;
}
