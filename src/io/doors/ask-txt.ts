import type { HttpContext } from './ask-http.ts';
import { withDeadline } from './deadline.ts';
import { readDnsJson } from './dns-json.ts';
import { codeOf, formatSeconds, NoAnswerError } from './no-answer.ts';
import { isAbsent } from './resolve.ts';
import type { HttpAnswer, HttpQuestion, TxtAnswer, TxtQuestion, TxtView } from './types.ts';

export interface TxtContext extends Pick<HttpContext, 'network' | 'signal' | 'gate' | 'asking'> {
  /** Base URL of a resolver that answers in JSON. */
  readonly dnsOverHttps: string;
  readonly askHttp: (question: HttpQuestion) => Promise<HttpAnswer>;
}

/** Twice the largest DNS message, in the longest spelling of its bytes. */
const MAX_DNS_JSON_BYTES = 512 * 1024;

/** Asks the resolvers for the TXT records of a name, side by side. Rejects only when the question is aborted. */
export async function askTxt(question: TxtQuestion, context: TxtContext): Promise<TxtAnswer> {
  const views = [askSystem(question.host, context)];
  if (question.resolvers === 'two') views.push(askOverHttps(question.host, context));
  return { kind: 'txt', views: await Promise.all(views) };
}

async function askSystem(host: string, context: TxtContext): Promise<TxtView> {
  const { network, signal } = context;
  const resolver = 'system';
  const { dnsMs: ms, txtRecords } = network.limits;
  const detail = `no answer from the resolver within ${formatSeconds(ms)}`;
  try {
    const late = () => new NoAnswerError('dns', detail);
    const found = await takeTurn(host, context, () =>
      withDeadline({ ms, signal, late }, (inner) => network.txt(host, inner)),
    );
    const records = found.slice(0, txtRecords).map((parts) => parts.join(''));
    return records.length === 0 ? { kind: 'none', resolver } : { kind: 'records', resolver, records };
  } catch (error) {
    signal.throwIfAborted();
    const code = codeOf(error);
    if (isAbsent(code)) return { kind: 'none', resolver };
    if (error instanceof NoAnswerError || code === 'ECANCELLED') return { kind: 'failed', resolver, detail };
    return { kind: 'failed', resolver, detail: `the resolver gave no answer${code === '' ? '' : ` (${code})`}` };
  }
}

/** One name server may be slow, and it is that of the name: each name counts as a host of its own. */
async function takeTurn<T>(name: string, { gate, asking, signal }: TxtContext, ask: () => Promise<T>): Promise<T> {
  const turn = { host: `TXT ${name}`, party: asking.party ?? '', isPatient: true, signal };
  const passed = await gate.pass(turn, async () => {
    asking.onSent?.();
    return ask();
  });
  if (passed === undefined) throw new NoAnswerError('rate-limited', 'the resolver was not asked');
  return passed.value;
}

async function askOverHttps(host: string, { network, dnsOverHttps, askHttp }: TxtContext): Promise<TxtView> {
  const url = new URL(dnsOverHttps);
  const resolver = url.host;
  url.searchParams.set('name', host);
  url.searchParams.set('type', 'TXT');
  const answer = await askHttp({
    kind: 'http',
    door: 'known',
    method: 'GET',
    url: url.href,
    headers: { accept: 'application/dns-json' },
    timeoutMs: network.limits.dnsMs,
    maxBytes: MAX_DNS_JSON_BYTES,
    tries: 2,
  });
  if (answer.kind === 'no-answer') return { kind: 'failed', resolver, detail: answer.detail };
  if (answer.status !== 200) return { kind: 'failed', resolver, detail: `status ${answer.status}` };
  const read = readDnsJson(answer.body);
  if (typeof read === 'string') return { kind: 'failed', resolver, detail: read };
  const records = read.slice(0, network.limits.txtRecords);
  return records.length === 0 ? { kind: 'none', resolver } : { kind: 'records', resolver, records };
}
