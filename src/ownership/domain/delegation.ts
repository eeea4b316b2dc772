/** Whom a domain lets publish for it: a GitHub account by number, or one repository of it. */
export interface Delegate {
  readonly ownerId: number;
  /** Absent: every repository of the owner. */
  readonly repositoryId?: number;
}

/** How the line begins; `github:<ownerId>[/<repositoryId>]` follows. */
export const DELEGATION_PREFIX = 'mcp-registry-delegate=';
/** GitHub's numbers have 10 digits at present; 15 are exact in every reader of JSON. */
const LINE = /^mcp-registry-delegate=github:([1-9]\d{0,14})(?:\/([1-9]\d{0,14}))?$/;
const MAX_SHOWN_CHARS = 80;

/**
 * The delegations in TXT records or lines of the well-known file (ownership.md 3 E). A whole record or line is one, blanks
 * around it apart; logins and other spellings of numbers are none, since names are not identity. `problems` are the texts
 * that begin like one, short.
 */
export function parseDelegations(texts: readonly string[]): {
  readonly delegates: readonly Delegate[];
  readonly problems: readonly string[];
} {
  const delegates: Delegate[] = [];
  const problems: string[] = [];
  for (const text of texts) {
    const line = text.trim();
    const [, ownerId, repositoryId] = LINE.exec(line) ?? [];
    if (ownerId !== undefined) {
      delegates.push({ ownerId: +ownerId, ...(repositoryId === undefined ? {} : { repositoryId: +repositoryId }) });
    } else if (line.toLowerCase().startsWith(DELEGATION_PREFIX)) problems.push(line.slice(0, MAX_SHOWN_CHARS));
  }
  return { delegates, problems };
}

/** The one text of a delegation. */
export function renderDelegation(delegate: Delegate): string {
  return `${DELEGATION_PREFIX}${nameDelegate(delegate)}`;
}

/** `github:1` or `github:1/2`. */
export function nameDelegate({ ownerId, repositoryId }: Delegate): string {
  return `github:${ownerId}${repositoryId === undefined ? '' : `/${repositoryId}`}`;
}

/** Whether a delegation names the identity: the owner's number, and the repository's where it names one. */
export function isDelegatedTo(delegate: Delegate, identity: Delegate): boolean {
  if (delegate.ownerId !== identity.ownerId) return false;
  return delegate.repositoryId === undefined || delegate.repositoryId === identity.repositoryId;
}
