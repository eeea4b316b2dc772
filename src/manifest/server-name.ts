/**
 * The two halves of `namespace/name`: exactly one slash, neither half empty; else undefined.
 * Case is kept. Checks no characters: the rules N5 and N6 do.
 */
export function splitServerName(name: string): { namespace: string; name: string } | undefined {
  const slash = name.indexOf('/');
  if (slash < 1 || slash === name.length - 1 || name.includes('/', slash + 1)) return undefined;
  return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
