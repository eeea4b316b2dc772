const PLAIN = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const MAX_CHARS = 20;

/** Whether a version is three short numbers with dots and without leading zeros, as most are: nothing is wrong with its form. */
export function isPlainVersion(version: string): boolean {
  return version.length <= MAX_CHARS && PLAIN.test(version);
}
