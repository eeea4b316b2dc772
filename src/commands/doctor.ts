import { quoteForeignText } from '../findings/foreign-text.ts';
import { parseBaseUrl } from '../site/transcripts/parse-base-url.ts';
import {
  type Concluded,
  type DoctorCheck,
  judgeOverall,
  type OverallVerdict,
  settleChecks,
} from '../site/transcripts/settle-checks.ts';
import { surveyRegistry } from '../site/transcripts/survey-registry.ts';
import type { Answer, Script, Silence, WireRequest } from '../site/transcripts/transcript.ts';
import { TRANSCRIPTS, UNPROVEN_CLIENTS } from '../site/transcripts/transcripts.ts';
import { UpstreamError, UserError, type World } from './world.ts';

const ANSWER_TIMEOUT_MS = 60_000;
const REACHABLE_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 200 * 1024 * 1024;
/** After so many time-outs in a row nothing more is sent: a dead host would cost a minute per request. */
const MAX_TIMEOUTS_IN_A_ROW = 3;
const MAX_WAITS_PER_REQUEST = 2;
const MAX_WAIT_MS = 30_000;

export interface DoctorOptions {
  readonly url: string;
}

/** `url` is the base URL that was tested; `notes` say how it differs from what was given. */
export interface DoctorReport {
  readonly url: string;
  readonly verdict: OverallVerdict;
  readonly notes: readonly string[];
  readonly checks: readonly DoctorCheck[];
}

/**
 * Replays the requests of real clients against any registry, one after the other, and says which of them it serves.
 * Throws UserError for a URL that is none, and UpstreamError when the very first request gets no answer at all; every
 * later failure is a check result.
 */
export async function runDoctor({ url }: DoctorOptions, world: World): Promise<DoctorReport> {
  const parsed = parseBaseUrl(url);
  if (parsed === undefined) {
    throw new UserError(
      `"${quoteForeignText(url)}" is not an http or https URL.`,
      'Give the base URL of a registry, such as https://registry.example.com.',
    );
  }
  const { base, notes } = parsed;
  const sender = createSender(base, world);
  const facts = await converse(surveyRegistry(base), sender);
  const concluded: Concluded[] = [];
  const progress = world.console.progress('doctor', TRANSCRIPTS.length);
  try {
    for (const [index, { run, ...transcript }] of TRANSCRIPTS.entries()) {
      progress.update(index, `${transcript.id} ${transcript.client}`);
      concluded.push({ transcript, outcome: await converse(run(facts), sender) });
    }
  } finally {
    progress.finish();
  }
  const checks = settleChecks(concluded, UNPROVEN_CLIENTS);
  return { url: base, verdict: judgeOverall(checks), notes, checks };
}

/** Carries a conversation through: sends what it asks for, and hands back what came. */
async function converse<T>(script: Script<T>, sender: Sender): Promise<T> {
  let step = script.next();
  while (!step.done) step = script.next(await sender(step.value));
  return step.value;
}

type Sender = (request: WireRequest) => Promise<Answer>;

function createSender(base: string, world: World): Sender {
  let first = true;
  let timeouts = 0;
  return async (request) => {
    world.signal.throwIfAborted();
    if (timeouts >= MAX_TIMEOUTS_IN_A_ROW)
      return { kind: 'silence', reason: 'the host has stopped answering', elapsedMs: 0 };
    const answer = await sendPatiently(request, world);
    if (first && answer.kind === 'silence') await checkReachable(base, answer, world);
    first = false;
    timeouts = answer.kind === 'silence' && answer.elapsedMs >= ANSWER_TIMEOUT_MS ? timeouts + 1 : 0;
    return answer;
  };
}

/**
 * The first request got nothing: a list over the caps, or a host that is not there? Only the latter is thrown; one
 * short request tells them apart.
 */
async function checkReachable(base: string, { reason }: Silence, world: World): Promise<void> {
  const again = await send({ method: 'HEAD', url: `${base}/` }, world, REACHABLE_TIMEOUT_MS);
  if (again.kind === 'reply') return;
  throw new UpstreamError(`${base} does not answer: ${reason}`, { host: new URL(base).host, attempts: 2 });
}

/** Waits and asks again on 429, so that a limit of the host is not taken for a defect; nothing else is retried. */
async function sendPatiently(request: WireRequest, world: World): Promise<Answer> {
  for (let waits = 0; ; waits += 1) {
    const answer = await send(request, world);
    if (answer.kind === 'silence' || answer.status !== 429 || waits === MAX_WAITS_PER_REQUEST) return answer;
    const seconds = Number(answer.headers['retry-after'] ?? 1);
    await world.clock.sleep(Math.min(seconds >= 0 ? seconds * 1000 : 1000, MAX_WAIT_MS), world.signal);
    world.signal.throwIfAborted();
  }
}

async function send(request: WireRequest, world: World, timeoutMs = ANSWER_TIMEOUT_MS): Promise<Answer> {
  const start = world.clock.elapsedMs();
  try {
    const response = await world.http.exchange({
      ...request,
      timeoutMs,
      maxBytes: MAX_ANSWER_BYTES,
    });
    const { redirects, body, ...last } = response;
    const elapsedMs = world.clock.elapsedMs() - start;
    return { kind: 'reply', status: last.status, headers: last.headers, body, hops: [...redirects, last], elapsedMs };
  } catch (error) {
    world.signal.throwIfAborted();
    // A redirect to something that is no http URL arrives as another error than UpstreamError.
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'silence', reason: quoteForeignText(reason), elapsedMs: world.clock.elapsedMs() - start };
  }
}
