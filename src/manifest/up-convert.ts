import { getMember, isJsonObject, mapItems, omitMembers, setMember } from './json-members.ts';
import { mergeOciReference } from './oci-reference.ts';
import { CURRENT_SCHEMA_URL } from './public-urls.ts';
import {
  ARGUMENT_RENAMES,
  INPUT_RENAMES,
  packageRenames,
  REMOTE_RENAMES,
  type RenameTable,
  ROOT_RENAMES,
} from './rename-table.ts';
import { type JsonObject, type JsonValue, OFFICIAL_META_KEY } from './server-json.ts';

const ROOT_ORDER = [
  '$schema',
  'name',
  'title',
  'description',
  'version',
  'websiteUrl',
  'repository',
  'icons',
  'packages',
  'remotes',
  '_meta',
];
const ROOT_KEYS: ReadonlySet<string> = new Set(ROOT_ORDER);
const REGISTRY_MANAGED = new Set(['status', 'id', 'created_at', 'updated_at', 'published_at', 'is_latest']);
const OFFICIAL = new Set([OFFICIAL_META_KEY]);
const BASE_URL = new Set(['registryBaseUrl']);
/** A package's transport never had other keys. */
const NO_RENAMES: RenameTable = new Map();

/** Converts the value of one member; a table says which members of an object have one. */
type Convert = (value: JsonValue) => JsonValue;
type MemberTable = ReadonlyMap<string, Convert>;

/**
 * A server.json of any published schema in the newest form (rules.md 3.3 and 3.4, and the service shape of July 2025):
 * camelCase keys, no `status`, no registry-managed `_meta`, no empty repository, OCI references whole, the current
 * `$schema`; root members in a fixed order, unknown ones after them. Keys are renamed only where the schema defines
 * them; of a key in both spellings the new one stays. The argument is not changed, but unchanged parts are shared with
 * the result. Converts by shape, total and idempotent; what does not fit any schema is carried along: judge it later.
 */
export function upConvert(server: JsonObject): JsonObject {
  const renamed = renameMembers(server, ROOT_RENAMES);
  const detail = getMember(renamed, 'version_detail');
  const result: JsonObject = {};
  for (const key of ROOT_ORDER) {
    const value = convertRootMember(renamed, key);
    if (value !== undefined) result[key] = value;
  }
  for (const key of Object.keys(renamed)) {
    if (ROOT_KEYS.has(key) || key === 'status' || (key === 'version_detail' && isJsonObject(detail))) continue;
    setMember(result, key, renamed[key] as JsonValue);
  }
  return result;
}

/**
 * The submission within a row of an upstream registry, for `import`: without what that registry added
 * (`_meta` official, and `_meta` if nothing else is in it; root `status`, `id`, times, `is_latest`) and without an
 * empty repository. Member order and all else stay, old spellings too; the argument is not changed.
 */
export function stripManagedMembers(server: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const key of Object.keys(server)) {
    if (REGISTRY_MANAGED.has(key)) continue;
    let value: JsonValue | undefined = server[key] as JsonValue;
    if (key === '_meta') value = convertMeta(value);
    else if (key === 'repository' && isEmptyRepository(value)) value = undefined;
    if (value !== undefined) setMember(result, key, value);
  }
  return result;
}

function convertRootMember(server: JsonObject, key: string): JsonValue | undefined {
  if (key === '$schema') return CURRENT_SCHEMA_URL;
  const value = getMember(server, key);
  if (value === undefined) return key === 'version' ? findVersionDetail(server) : undefined;
  if (key === 'repository') return isEmptyRepository(value) ? undefined : value;
  if (key === '_meta') return convertMeta(value);
  if (key === 'packages') return convertItems(value, convertPackage);
  if (key === 'remotes') return convertItems(value, convertRemote);
  return value;
}

function findVersionDetail(server: JsonObject): JsonValue | undefined {
  const detail = getMember(server, 'version_detail');
  return isJsonObject(detail) ? getMember(detail, 'version') : undefined;
}

function convertMeta(meta: JsonValue): JsonValue | undefined {
  if (!isJsonObject(meta) || !Object.hasOwn(meta, OFFICIAL_META_KEY)) return meta;
  const rest = omitMembers(meta, OFFICIAL);
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function isEmptyRepository(value: JsonValue): boolean {
  return isJsonObject(value) && Object.values(value).every((part) => typeof part === 'string' && part.trim() === '');
}

function convertPackage(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const converted = convertMembers(renameMembers(value, packageRenames(value)), PACKAGE_MEMBERS);
  const type = getMember(converted, 'registryType');
  if (type === 'oci') return mergeOciReference(converted);
  return type === 'mcpb' ? omitMembers(converted, BASE_URL) : converted;
}

function convertRemote(value: JsonValue): JsonValue {
  return convertObject(value, REMOTE_RENAMES, REMOTE_MEMBERS);
}

/** The transport of a package has no `variables`: what is there under that name is carried along. */
function convertTransport(value: JsonValue): JsonValue {
  return convertObject(value, NO_RENAMES, TRANSPORT_MEMBERS);
}

function convertArgument(value: JsonValue): JsonValue {
  return convertObject(value, ARGUMENT_RENAMES, INPUT_MEMBERS);
}

function convertKeyValueInput(value: JsonValue): JsonValue {
  return convertObject(value, INPUT_RENAMES, INPUT_MEMBERS);
}

/** An Input has no `variables` of its own, so nothing below it is touched. */
function convertInput(value: JsonValue): JsonValue {
  return isJsonObject(value) ? renameMembers(value, INPUT_RENAMES) : value;
}

/** The keys are the publisher's names; only the values have a form. */
function convertVariables(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  let copy: JsonObject | undefined;
  for (const key of Object.keys(value)) {
    const input = value[key] as JsonValue;
    const converted = convertInput(input);
    if (converted === input) continue;
    copy ??= { ...value };
    setMember(copy, key, converted);
  }
  return copy ?? value;
}

const INPUT_MEMBERS: MemberTable = new Map([['variables', convertVariables]]);
const TRANSPORT_MEMBERS: MemberTable = new Map([['headers', (value) => convertItems(value, convertKeyValueInput)]]);
const REMOTE_MEMBERS: MemberTable = new Map([...TRANSPORT_MEMBERS, ...INPUT_MEMBERS]);
const PACKAGE_MEMBERS: MemberTable = new Map<string, Convert>([
  ['transport', convertTransport],
  ['runtimeArguments', (value) => convertItems(value, convertArgument)],
  ['packageArguments', (value) => convertItems(value, convertArgument)],
  ['environmentVariables', (value) => convertItems(value, convertKeyValueInput)],
]);

function convertItems(value: JsonValue, convert: Convert): JsonValue {
  return Array.isArray(value) ? mapItems(value, convert) : value;
}

function convertObject(value: JsonValue, renames: RenameTable, members: MemberTable): JsonValue {
  return isJsonObject(value) ? convertMembers(renameMembers(value, renames), members) : value;
}

/** The object with some members converted; the object itself when none changed. */
function convertMembers(object: JsonObject, members: MemberTable): JsonObject {
  let copy: JsonObject | undefined;
  for (const [key, convert] of members) {
    const value = getMember(object, key);
    const converted = value === undefined ? undefined : convert(value);
    if (converted === undefined || converted === value) continue;
    copy ??= { ...object };
    setMember(copy, key, converted);
  }
  return copy ?? object;
}

/** The object with old keys renamed in their place; the object itself when it has none. */
function renameMembers(object: JsonObject, renames: RenameTable): JsonObject {
  const keys = Object.keys(object);
  if (!keys.some((key) => renames.has(key))) return object;
  const result: JsonObject = {};
  for (const key of keys) {
    const renamed = renames.get(key);
    if (renamed === undefined) setMember(result, key, object[key] as JsonValue);
    else if (!Object.hasOwn(object, renamed) && !Object.hasOwn(result, renamed)) {
      result[renamed] = object[key] as JsonValue;
    }
  }
  return result;
}
