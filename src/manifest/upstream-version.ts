/** Longer versions are not looked at: the schema refuses them, and this must stay cheap on hostile input. */
const MAX_VERSION_CHARS = 255;
/** White space as the official registry's regular expressions know it. */
const BLANK = String.raw`[\t\n\f\r ]`;
const VERSION = String.raw`v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?`;
const PART = String.raw`(?:v?\d+|x|X|\*)`;
const LIST = new RegExp(String.raw`^${VERSION}${BLANK}*(?:\|\|${BLANK}*${VERSION}${BLANK}*)+$`);
const COMPARATOR = new RegExp(String.raw`^(?:\^|~|>=|<=|>|<|=)${BLANK}*${VERSION}$`);
const HYPHEN = new RegExp(`^${VERSION}${BLANK}-${BLANK}*${VERSION}$`);
const DOTTED = new RegExp(String.raw`^${PART}(?:\.(?:\d+|x|X|\*)){1,2}(?:-[0-9A-Za-z.-]+)?$`);

/**
 * Whether the official registry takes a version for a range and so refuses it (rules.md 5.2). It also refuses
 * prereleases with an x in them, such as `1.0.0-linux`; what this project refuses is `isVersionRange`.
 */
export function isOfficialVersionRange(version: string): boolean {
  if (version.length > MAX_VERSION_CHARS) return false;
  const trimmed = version.trim();
  if (COMPARATOR.test(trimmed) || HYPHEN.test(trimmed) || LIST.test(trimmed)) return true;
  return DOTTED.test(trimmed) && /[xX*]/.test(trimmed);
}
