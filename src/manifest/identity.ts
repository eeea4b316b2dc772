import type { JsonObject, JsonValue } from './server-json.ts';

/**
 * The name and version that a server.json of any era gives; undefined when one of them is not a string.
 * Understands `version_detail.version` of July 2025. Judges neither.
 */
export function identifyServer(server: JsonObject): { name: string; version: string } | undefined {
  const name = readMember(server, 'name');
  const version = readMember(server, 'version') ?? readMember(readMember(server, 'version_detail'), 'version');
  return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}

function readMember(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
