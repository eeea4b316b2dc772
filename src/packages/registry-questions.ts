import { askHttp, type Inquiry } from '../evidence/inquiry.ts';
import {
  type HttpAnswer,
  type HttpResponseAnswer,
  MAX_README_BYTES,
  MAX_REDIRECTS,
  PROBE_TIMEOUT_MS,
} from '../evidence/question.ts';
import { readJsonBody } from '../evidence/read-answer.ts';
import { getMember, isJsonObject } from '../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../manifest/server-json.ts';

const SAME_HOST = { max: MAX_REDIRECTS, hosts: [] };
const JSON_TYPE = { accept: 'application/json' };

/** Asks a package registry for a JSON document, redirects within its host followed. */
export function askJson(url: string, headers: Readonly<Record<string, string>> = {}): Inquiry<HttpAnswer> {
  return askHttp({ door: 'known', method: 'GET', url, headers: { ...JSON_TYPE, ...headers }, redirects: SAME_HOST });
}

/** Asks a package registry for a README. `hosts`: where redirects may lead beside its own host. */
export function askReadme(url: string, accept: string, hosts: readonly string[] = []): Inquiry<HttpAnswer> {
  const redirects = { max: MAX_REDIRECTS, hosts };
  return askHttp({ door: 'known', method: 'GET', url, headers: { accept }, maxBytes: MAX_README_BYTES, redirects });
}

/** Asks whether a package exists at all: one short try, since its answer only explains another one (ownership.md 8.3). */
export function askProbe(url: string): Inquiry<HttpAnswer> {
  return askHttp({
    door: 'known',
    method: 'HEAD',
    url,
    headers: JSON_TYPE,
    timeoutMs: PROBE_TIMEOUT_MS,
    tries: 1,
    redirects: SAME_HOST,
  });
}

/** Whether the answer has this status. */
export function hasStatus<Status extends number>(
  answer: HttpAnswer,
  status: Status,
): answer is HttpResponseAnswer & { readonly status: Status } {
  return answer.kind === 'response' && answer.status === status;
}

/** The JSON object of a 200, and the digest of the bytes it was read from; undefined for every other answer. */
export function readObject(answer: HttpAnswer): { document: JsonObject; answerDigest: string } | undefined {
  if (!hasStatus(answer, 200)) return undefined;
  const document = readJsonBody(answer.body);
  return isJsonObject(document) ? { document, answerDigest: answer.digest } : undefined;
}

/** One member of the JSON object of a 200; undefined where there is none. */
export function readAnswerMember(answer: HttpAnswer, key: string): JsonValue | undefined {
  const read = readObject(answer);
  return read && getMember(read.document, key);
}
