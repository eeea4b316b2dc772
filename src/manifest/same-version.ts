const PLAIN = /^[vV]?\d[0-9A-Za-z.+_-]*$/;
const MAX_VERSION_CHARS = 255;
/** Words for a prerelease, as PEP 440 shortens them. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
]);

/**
 * Whether a package's version and its server's are one in different spellings: a leading `v`, PEP 440 against semver
 * (`1.0.0rc1`, `1.0.0-rc.1`), zeros at the end, build metadata. A server version that adds to the package's is a
 * revision of the entry (`1.2.3-1`, `1.2.3+2`) and counts as the same. What is no plain version is never different.
 */
export function meansSameVersion(packageVersion: string, serverVersion: string): boolean {
  if (packageVersion === serverVersion) return true;
  if (![packageVersion, serverVersion].every((version) => version.length <= MAX_VERSION_CHARS && PLAIN.test(version))) {
    return true;
  }
  const [ofPackage, ofServer] = [toParts(packageVersion), toParts(serverVersion)];
  if (ofPackage.length >= 3 && ofPackage.every((part, index) => ofServer[index] === part)) return true;
  return withoutZeros(ofPackage).join('.') === withoutZeros(ofServer).join('.');
}

function toParts(version: string): string[] {
  const core = version.replace(/^[vV]/, '').split('+', 1)[0] ?? '';
  const parts = core.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return parts.map((part) => SHORT_WORDS.get(part) ?? part.replace(/^0+(?=\d)/, ''));
}

function withoutZeros(parts: readonly string[]): string[] {
  const firstWord = parts.findIndex((part) => /[a-z]/.test(part));
  const numbers = parts.slice(0, firstWord === -1 ? parts.length : firstWord);
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop();
  return firstWord === -1 ? numbers : [...numbers, ...parts.slice(firstWord)];
}
