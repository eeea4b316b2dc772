import type { Finding } from '../findings/finding.ts';
import { SERVER_RULES } from './rules/server-rules.ts';
import type { JsonObject } from './server-json.ts';

/**
 * What the rules beyond the schema say about a server.json in its newest form (rules.md 4 and 5 so far): all findings,
 * with pointers, without file and position. Says nothing about what the schema reports already.
 */
export function judgeRules(server: JsonObject): Finding[] {
  return SERVER_RULES.flatMap(({ code, judge }) =>
    judge(server).map(({ pointer, args, severity = 'error' }): Finding => ({ code, severity, pointer, args })),
  );
}
