/**
 * The two halves of `namespace/name`: exactly one slash, neither half empty; else undefined.
 * Case is kept. Checks no characters: the rules N5 and N6 do.
 */
export function splitServerName(name: string): { namespace: string; name: string } | undefined {
  const slash = name.indexOf('/');
  if (slash < 1 || slash === name.length - 1 || name.includes('/', slash + 1)) return undefined;
  return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

/** The half before the slash (rules.md 4, N5): at least two characters, a letter or a digit at both ends. */
export const NAMESPACE_FORM = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]$/;
/** The half after the slash (rules.md 4, N6): like a namespace, underscores too. */
export const NAME_FORM = /^[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;

/** Whether a name keeps the rules N1 to N6 (rules.md 4). Its length is the schema's (N7). */
export function isServerName(name: string): boolean {
  const halves = splitServerName(name);
  return halves !== undefined && NAMESPACE_FORM.test(halves.namespace) && NAME_FORM.test(halves.name);
}
