import { isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';

/**
 * The `metadata` of an API response from the bytes before its records: everything up to and with the bracket that
 * opens the list, `wrappers` objects deep. Undefined when there is none or the bytes are broken.
 */
export function parseEnvelopeHead(bytes: Uint8Array, wrappers: 0 | 1 | 2): JsonObject | undefined {
  return metadataOf(`${decode(bytes)}]${'}'.repeat(wrappers)}`);
}

/** The same from the bytes after the bracket that closes the list, to the end of the response. */
export function parseEnvelopeTail(bytes: Uint8Array, wrappers: 0 | 1 | 2): JsonObject | undefined {
  return metadataOf(`${'{"data":'.repeat(wrappers - 1)}{"servers":[]${decode(bytes)}`);
}

/** The cursor of the next page; both spellings that the API has had. Undefined on the last page. */
export function nextCursorOf(metadata: JsonObject | undefined): string | undefined {
  const cursor = metadata?.nextCursor ?? metadata?.next_cursor;
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}

function metadataOf(text: string): JsonObject | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isJsonObject(value) && isJsonObject(value.metadata) ? value.metadata : undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
