const NUGET_VERSION = /^(\d{1,10})(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?(-[0-9a-z.-]{1,200})?(?:\+.*)?$/i;

/**
 * The listed version that NuGet takes for the same as the wanted one, when they differ in spelling: `1.0` and `1.0.0`,
 * `1.00.0` and `1.0.0`, `1.0.0.0` and `1.0.0`, case and build metadata.
 */
export function findNugetSpelling(wanted: string, listed: readonly string[]): string | undefined {
  const normal = normalise(wanted);
  return normal === undefined ? undefined : listed.find((one) => normalise(one) === normal);
}

function normalise(version: string): string | undefined {
  const parts = NUGET_VERSION.exec(version);
  if (parts === null) return undefined;
  const [major, minor, patch, revision] = parts.slice(1, 5).map((part) => Number(part ?? 0));
  return `${major}.${minor}.${patch}.${revision}${(parts[5] ?? '').toLowerCase()}`;
}
