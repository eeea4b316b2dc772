import type { Clock } from '../clock.ts';
import { dial } from './dial.ts';
import { type Exchange, exchange } from './exchange.ts';
import type { HostGate } from './host-gate.ts';
import type { HostRules } from './host-rules.ts';
import type { Network } from './network.ts';
import { NoAnswerError, toNoAnswerError } from './no-answer.ts';
import { isWorthRetrying, readHold } from './patience.ts';
import { followRedirect, isRedirect } from './redirects.ts';
import { type RequestHeaderOptions, toRequestHeaders } from './request-headers.ts';
import type { AskOptions, HttpAnswer, HttpQuestion, HttpResponseAnswer } from './types.ts';

/** What one run's questions share, and what is told of one question. */
export interface HttpContext extends RequestHeaderOptions {
  readonly clock: Clock;
  /** Ends the question. */
  readonly signal: AbortSignal;
  readonly asking: Omit<AskOptions, 'signal'>;
  readonly hosts: HostRules;
  readonly network: Network;
  readonly gate: HostGate;
  readonly onSent: (host: string) => void;
}

/**
 * Asks one question, with as many tries as it has. Rejects only when the question is aborted. A refusal because of a rate limit
 * (403 with the time to wait) is no answer: it says nothing about what was asked for.
 */
export async function askHttp(question: HttpQuestion, context: HttpContext): Promise<HttpAnswer> {
  const { limits } = context.network;
  const refusal = describeRefusal(question, context);
  if (refusal !== undefined) return new NoAnswerError('refused', refusal).toAnswer(0);
  const tries = question.door === 'named' ? 1 : Math.max(1, question.tries ?? limits.tries);
  for (let tried = 1; ; tried += 1) {
    const { answer, held } = await tryOnce(question, tried, context);
    const isLast = tried >= tries || held === 'too-long';
    if (isLast || !isWorthAnotherTry(question, { answer, held })) return toFinalAnswer({ answer, held }, tried);
    context.signal.throwIfAborted();
    // Where the host names a time, its gate waits for it.
    if (held === undefined) await context.clock.sleep(limits.firstRetryMs * 2 ** (tried - 1), context.signal);
    context.signal.throwIfAborted();
  }
}

function describeRefusal(question: HttpQuestion, { hosts }: HttpContext): string | undefined {
  if (!URL.canParse(question.url)) return 'it is no URL';
  return hosts.describeRefusal(new URL(question.url), question.door);
}

/** The host that answered asks to be left alone: for a time that a run waits, or for longer. */
type Held = 'a-while' | 'too-long' | undefined;

interface Tried {
  readonly answer: HttpAnswer;
  readonly held?: Held;
}

async function tryOnce(question: HttpQuestion, tried: number, context: HttpContext): Promise<Tried> {
  try {
    return await followPath(question, context);
  } catch (error) {
    context.signal.throwIfAborted();
    const failure = toNoAnswerError(error, 'unreadable');
    return { answer: failure.toAnswer(failure.reason === 'rate-limited' ? tried - 1 : tried) };
  }
}

function isWorthAnotherTry({ reads }: HttpQuestion, { answer, held }: Tried): boolean {
  if (answer.kind === 'response')
    return isWorthRetrying(answer.status) || (answer.status === 403 && held !== undefined);
  // What is streamed is large: it had its time.
  if (answer.reason === 'timeout' && reads === 'digest') return false;
  return ['dns', 'refused', 'tls', 'timeout', 'reset', 'unreadable'].includes(answer.reason);
}

function toFinalAnswer({ answer, held }: Tried, tried: number): HttpAnswer {
  if (answer.kind !== 'response' || answer.status !== 403 || held === undefined) return answer;
  return rateLimited().toAnswer(tried);
}

/** One try: the question's URL and, by its rule, where that leads. All hops share the time of the try. */
async function followPath(question: HttpQuestion, context: HttpContext): Promise<Tried> {
  const rule = question.door === 'known' && question.redirects ? question.redirects : { max: 0, hosts: [] };
  const path = [new URL(question.url)];
  let leftMs = timeoutOf(question, context);
  for (;;) {
    const hop = await askHop(question, { path, leftMs, follows: rule.max > 0 }, context);
    if (rule.max === 0 || !isRedirect(hop)) return { answer: toAnswer(hop, path), held: hop.held };
    leftMs = Math.max(0, leftMs - hop.tookMs);
    path.push(followRedirect(hop.headers.location ?? '', { rule, hosts: context.hosts, path }));
  }
}

interface Hop {
  readonly path: readonly URL[];
  readonly leftMs: number;
  readonly follows: boolean;
}

async function askHop(
  question: HttpQuestion,
  { path, leftMs, follows }: Hop,
  context: HttpContext,
): Promise<Exchange & { readonly tookMs: number; readonly held: Held }> {
  const { network, clock, signal, hosts, gate, asking } = context;
  const url = path.at(-1) as URL;
  const request = {
    url,
    method: question.method,
    headers: toRequestHeaders(question, path, context),
    reads: question.reads ?? 'body',
    maxBytes: maxBytesOf(question, context),
    limits: network.limits,
    timeoutMs: leftMs,
    toldTimeoutMs: timeoutOf(question, context),
    isPassedOver: (head: Pick<Exchange, 'status' | 'headers'>) => follows && isRedirect(head),
    onBytes: asking.onBytes,
  };
  const connect = async (inner: AbortSignal) => {
    const socket = await dial(hosts.toTarget(url, question.door), network, inner);
    context.onSent(url.host);
    return socket;
  };
  const turn = { host: url.host, party: asking.party ?? '', isPatient: question.door === 'known', signal };
  const passed = await gate.pass(turn, async () => {
    const start = clock.elapsedMs();
    asking.onSent?.();
    const answer = await exchange(request, connect, signal);
    // Before the next one has its turn.
    const held = holdHost(url, answer, context);
    return { ...answer, tookMs: clock.elapsedMs() - start, held };
  });
  if (passed === undefined) throw rateLimited();
  return passed.value;
}

function holdHost(url: URL, answer: Exchange, { gate, clock, githubOrigin }: HttpContext): Held {
  const holdMs = readHold(answer, clock.now(), url.origin === githubOrigin);
  if (holdMs === undefined) return undefined;
  return gate.hold(url.host, holdMs) ? 'a-while' : 'too-long';
}

function toAnswer(hop: Exchange, path: readonly URL[]): HttpResponseAnswer {
  const { status, headers, body, digest, bytes } = hop;
  const via = path.slice(0, -1).map(({ href }) => href);
  return { kind: 'response', url: path.at(-1)?.href ?? '', status, headers, body, digest, bytes, via };
}

function timeoutOf({ door, timeoutMs }: HttpQuestion, { network: { limits } }: HttpContext): number {
  const longest = door === 'named' ? limits.namedTryMs : limits.longestTryMs;
  return Math.min(timeoutMs ?? limits.requestMs, longest);
}

function maxBytesOf({ door, maxBytes }: HttpQuestion, { network: { limits } }: HttpContext): number {
  const largest = door === 'named' ? limits.namedBodyBytes : limits.largestBodyBytes;
  return Math.min(maxBytes ?? limits.bodyBytes, largest);
}

function rateLimited(): NoAnswerError {
  return new NoAnswerError('rate-limited', 'the host asks to be left alone for a while (rate limit)');
}
