/** Record type and answer codes of DNS (RFC 1035). */
const TXT = 16;
const NO_ERROR = 0;
const NAME_ERROR = 3;

/**
 * The TXT records in an answer of DNS over HTTPS in its JSON form (`application/dns-json`), none for a name without them;
 * what is wrong with it, as a clause, for any other answer. Aliases on the way (CNAME) are no records.
 */
export function readDnsJson(body: Uint8Array): readonly string[] | string {
  const answer = parseObject(body);
  if (answer === undefined) return 'the answer is no JSON object';
  const status = answer.Status;
  if (status !== NO_ERROR && status !== NAME_ERROR) {
    return typeof status === 'number' ? `the resolver answered with code ${status}` : 'the answer has no code';
  }
  if (answer.TC === true) return 'the answer is cut short';
  if (status === NAME_ERROR || answer.Answer === undefined) return [];
  if (!Array.isArray(answer.Answer)) return 'the answer has no list of records';
  const records: string[] = [];
  for (const record of answer.Answer as unknown[]) {
    if (!isObject(record) || typeof record.type !== 'number') return 'a record of the answer has no type';
    if (record.type !== TXT) continue;
    const text = typeof record.data === 'string' ? joinStrings(record.data) : undefined;
    if (text === undefined) return 'a record of the answer is not readable';
    records.push(text);
  }
  return records;
}

/**
 * `"v=one" "two"` as `v=onetwo`. Inside the quotes `\"`, `\\` and `\ddd`, a byte in decimal, as in zone files; a byte above 127
 * becomes the character of that number, as `node:dns` has it. A resolver that writes no quotes means the whole text.
 */
function joinStrings(data: string): string | undefined {
  if (!data.includes('"')) return data;
  if (!/^\s*(?:"(?:[^"\\]|\\.)*"\s*)+$/s.test(data)) return undefined;
  const strings = data.matchAll(/"((?:[^"\\]|\\.)*)"/gs);
  return [...strings].map(([, inner = '']) => unescapeText(inner)).join('');
}

function unescapeText(text: string): string {
  return text.replace(/\\(\d{3}|.)/gs, (_, escaped: string) => {
    if (escaped.length === 1) return escaped;
    return Number(escaped) > 255 ? escaped : String.fromCharCode(Number(escaped));
  });
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
