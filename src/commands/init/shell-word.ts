import { quoteForeignText } from '../../findings/foreign-text.ts';

/** A path for a command that a person copies into a shell: quoted unless it is plain. */
export function toShellWord(path: string): string {
  const shown = quoteForeignText(path);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}
