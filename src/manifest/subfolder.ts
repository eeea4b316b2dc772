const CHARACTERS = /^[a-zA-Z0-9\-_./]+$/;

/** Whether a text is a relative path below a repository's root, as `repository.subfolder` holds it (rules.md 8, R5). */
export function isSubfolder(text: string): boolean {
  return findSubfolderProblem(text) === undefined;
}

/** Why a text is no such path, to follow "The subfolder … "; undefined when it is one. */
export function findSubfolderProblem(text: string): string | undefined {
  if (text.trim() !== text) return 'has blanks around it';
  if (text.startsWith('/')) return 'begins with a slash';
  if (text.endsWith('/')) return 'ends with a slash';
  if (!CHARACTERS.test(text)) {
    const character = /[^a-zA-Z0-9\-_./]/u.exec(text)?.[0];
    return character === undefined ? 'is empty' : `has the character "${character}"`;
  }
  for (const part of text.split('/')) {
    if (part === '') return 'has an empty part';
    if (part === '.' || part === '..') return `has the part "${part}"`;
  }
  return undefined;
}

/** The path that was most likely meant; empty for the root; undefined where it leads out of the repository or is unclear. */
export function repairSubfolder(text: string): string | undefined {
  const kept: string[] = [];
  for (const part of text.trim().replaceAll('\\', '/').split('/')) {
    if (part === '..' && kept.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') kept.push(part);
  }
  const path = kept.join('/');
  return path === '' || isSubfolder(path) ? path : undefined;
}
