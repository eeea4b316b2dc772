import type { JsonValue } from '../manifest/server-json.ts';
import type { HttpAnswer } from './question.ts';

/** The JSON of an answer's body; undefined for what is no JSON or no UTF-8. */
export function readJsonBody(body: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The answer in words, for a message: `status 503`, `no complete answer within 10 s`. */
export function describeAnswer(answer: HttpAnswer): string {
  return answer.kind === 'response' ? `status ${answer.status}` : answer.detail;
}
