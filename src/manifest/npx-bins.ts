/**
 * Whether `npx <package>` finds one command to start, as npm decides it: commands that are one file are one, and of
 * several the one that is named like the package without its scope wins. `bins` is the "bin" of a package.json, command
 * to file. Without any command there is nothing to choose from.
 */
export function canNpxChoose(bins: Readonly<Record<string, unknown>>, identifier: string): boolean {
  return new Set(Object.values(bins)).size === 1 || Object.hasOwn(bins, dropScope(identifier));
}

/** `weather` of `@alice/weather`. */
export function dropScope(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf('/') + 1);
}
