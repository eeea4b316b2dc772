import { quoteForeignText } from '../../findings/foreign-text.ts';
import { allowsOrigin, VS_CODE_ORIGIN } from './judge-hops.ts';
import {
  type Answer,
  fail,
  limited,
  type Outcome,
  type Problem,
  pass,
  problem,
  type RegistryFacts,
  type Script,
  type Transcript,
} from './transcript.ts';

/**
 * The preflight that the Authorization header forces. `*` in Access-Control-Allow-Headers does not cover
 * Authorization (Fetch standard, CORS-preflight fetch), and a preflight follows no redirect.
 */
function* runPreflight({ base }: RegistryFacts): Script<Outcome> {
  const answer = yield {
    method: 'OPTIONS',
    url: `${base}/v0.1/servers`,
    headers: {
      origin: VS_CODE_ORIGIN,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  };
  const refused = judgePreflight(answer);
  if (!refused) return pass('Authorization and GET are allowed');
  if (answer.kind === 'silence') return fail(refused);
  return limited(refused, { check: 'T2', text: 'anonymous simple GET, which needs no preflight' });
}

function judgePreflight(answer: Answer): Problem | undefined {
  if (answer.kind === 'silence') return problem(`no answer: ${answer.reason}`, 'reachable');
  const { status, headers, hops } = answer;
  if (hops.length > 1) return problem('OPTIONS is redirected, which a preflight does not follow', 'preflight');
  if (status < 200 || status > 299) return problem(`OPTIONS is answered with status ${status}`, 'preflight');
  if (!allowsOrigin(headers)) return problem('OPTIONS has no Access-Control-Allow-Origin', 'preflight');
  const methods = tokens(headers['access-control-allow-methods']);
  if (!methods.includes('get') && !methods.includes('*')) {
    return problem(
      `Access-Control-Allow-Methods is "${quoteForeignText(methods.join(', '))}", without GET`,
      'preflight',
    );
  }
  const allowed = tokens(headers['access-control-allow-headers']);
  if (allowed.includes('authorization')) return undefined;
  return problem(
    `Access-Control-Allow-Headers is "${quoteForeignText(allowed.join(', '))}", without Authorization`,
    'preflight',
  );
}

function tokens(header = ''): readonly string[] {
  return header.split(',').map((token) => token.trim().toLowerCase());
}

/** VS Code's enterprise allow-list, which sends a token. */
export const ALLOW_LIST_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T27', client: 'VS Code enterprise allow-list', request: 'OPTIONS /v0.1/servers', run: runPreflight },
];
