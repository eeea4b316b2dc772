/** Old key to new key, for the objects of one kind. */
export type RenameTable = ReadonlyMap<string, string>;

/** Keys at the root (rules.md 3.3, step to 2025-09-16). */
export const ROOT_RENAMES: RenameTable = new Map([['website_url', 'websiteUrl']]);

/** Keys of an Input: environment variables, headers, arguments, and the values of a `variables` map. */
export const INPUT_RENAMES: RenameTable = new Map([
  ['is_required', 'isRequired'],
  ['is_secret', 'isSecret'],
]);

/** Keys of a named or positional argument. */
export const ARGUMENT_RENAMES: RenameTable = new Map([
  ...INPUT_RENAMES,
  ['is_repeated', 'isRepeated'],
  ['value_hint', 'valueHint'],
]);

/** Keys of a package. */
export const PACKAGE_RENAMES: RenameTable = new Map([
  ['registry_type', 'registryType'],
  ['registry_base_url', 'registryBaseUrl'],
  ['file_sha256', 'fileSha256'],
  ['runtime_hint', 'runtimeHint'],
  ['runtime_arguments', 'runtimeArguments'],
  ['package_arguments', 'packageArguments'],
  ['environment_variables', 'environmentVariables'],
]);

/** Keys of a package in the service shape of July 2025, which `registry_name` gives away. */
export const SERVICE_PACKAGE_RENAMES: RenameTable = new Map([
  ...PACKAGE_RENAMES,
  ['registry_name', 'registryType'],
  ['name', 'identifier'],
]);

/** Keys of a remote in the service shape of July 2025. */
export const REMOTE_RENAMES: RenameTable = new Map([['transport_type', 'type']]);

/** The former keys of a package object, by its shape. */
export function packageRenames(pack: object): RenameTable {
  return Object.hasOwn(pack, 'registry_name') ? SERVICE_PACKAGE_RENAMES : PACKAGE_RENAMES;
}

/** Tables of everything that the schemas of 2025-07-09 and 2025-09-16 spell in two ways. */
const SCHEMA_TABLES = [ROOT_RENAMES, ARGUMENT_RENAMES, PACKAGE_RENAMES];
const NEW_BY_FORMER: RenameTable = new Map(SCHEMA_TABLES.flatMap((table) => [...table]));
const FORMER_BY_NEW: RenameTable = new Map([...NEW_BY_FORMER].map(([before, after]) => [after, before]));

/** The spelling of 2025-07-09 of a key; the key itself when it was never renamed. */
export function toFormerSpelling(key: string): string {
  return FORMER_BY_NEW.get(key) ?? key;
}

/** The spelling since 2025-09-16 of a key; the key itself when it was never renamed. */
export function toNewestSpelling(key: string): string {
  return NEW_BY_FORMER.get(key) ?? key;
}

/** Every key that was ever renamed, by its new name: for "you wrote the old key" hints. */
export const FORMER_KEYS: ReadonlyMap<string, readonly string[]> = collectFormerKeys();

function collectFormerKeys(): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const table of [ROOT_RENAMES, ARGUMENT_RENAMES, SERVICE_PACKAGE_RENAMES, REMOTE_RENAMES]) {
    for (const [before, after] of table) {
      if (before !== 'name') former.set(after, [...(former.get(after) ?? []), before]);
    }
  }
  return former;
}
