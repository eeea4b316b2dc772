import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { decodeUtf8 } from '../../manifest/read-document.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import { shortenText } from '../../manifest/shorten-text.ts';

const MAX_QUOTED_CHARS = 60;
const TOLD_MEMBERS = ['name', 'version'];

/** Whether two texts are one, byte for byte. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

/**
 * How a file in a repository differs from the submitted one, as a clause that begins with "it": what people most often
 * miss (line ends, another version, the form) before the first line that differs.
 */
export function describeDifference(submitted: Uint8Array, found: Uint8Array): string {
  const [ours, theirs] = [decodeUtf8(submitted), decodeUtf8(found)];
  if (ours === undefined || theirs === undefined) return 'it is not UTF-8';
  if (toLines(ours).join('\n') === toLines(theirs).join('\n')) return 'it differs in its line ends alone (CRLF, LF)';
  if (toLines(ours).join('\n').trim() === toLines(theirs).join('\n').trim())
    return 'it differs in blank lines at its end alone';
  const [mine, other] = [readJson(ours), readJson(theirs)];
  if (other === undefined) return 'it is not valid JSON';
  if (mine?.compact === other.compact) return 'it says the same, with other blanks or line breaks';
  for (const key of TOLD_MEMBERS) {
    const value = isJsonObject(other.value) ? getMember(other.value, key) : undefined;
    const wanted = isJsonObject(mine?.value) ? getMember(mine.value, key) : undefined;
    if (typeof value === 'string' && value !== wanted) return `its ${key} is "${shortenText(value, MAX_QUOTED_CHARS)}"`;
  }
  const [a, b] = [toLines(ours), toLines(theirs)];
  const line = a.findIndex((text, index) => text !== b[index]);
  return `it differs from line ${(line === -1 ? a.length : line) + 1} on`;
}

function toLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Too deep a text cannot be written again; it counts as none. */
function readJson(text: string): { value: JsonValue; compact: string } | undefined {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as JsonValue;
    return { value, compact: JSON.stringify(value) };
  } catch {
    return undefined;
  }
}
