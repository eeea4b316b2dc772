import { HttpClient } from '@actions/http-client';
import type { Clock } from './clock.ts';
import { UpstreamError, UserError } from './errors.ts';

const USER_AGENT = 'mcp-git-registry';
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;
const MAX_HOPS = 10;
const MAX_ATTEMPTS = 4;
const FIRST_RETRY_MS = 500;
const MAX_RETRY_AFTER_MS = 60_000;

export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'OPTIONS';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** One answer on the way: its URL, status and headers (names lower-case, repeated ones joined by a comma). */
export interface HttpHop {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface HttpResponse extends HttpHop {
  readonly body: Uint8Array;
  /** Redirects that led here, in order; empty when the first answer was final. */
  readonly redirects: readonly HttpHop[];
}

/** The general door to HTTP. Any status is an answer; only no answer, or one over the caps, is an UpstreamError. */
export interface Http {
  /** One exchange with redirects followed (10 at most) and each hop recorded; no retries. */
  exchange(request: HttpRequest): Promise<HttpResponse>;
  /** A document that must be there: retries on 408, 429, 5xx and no answer; another status than 200 is an error. */
  fetchDocument(request: HttpRequest): Promise<HttpResponse>;
}

export function createHttp(clock: Clock, signal: AbortSignal): Http {
  const exchange = (request: HttpRequest) => followRedirects(request);
  return { exchange, fetchDocument: (request) => fetchWithRetries(exchange, request, { clock, signal }) };
}

async function followRedirects(request: HttpRequest): Promise<HttpResponse> {
  const redirects: HttpHop[] = [];
  let url = checkUrl(request.url);
  let { headers } = request;
  for (;;) {
    const response = await sendOnce({ ...request, url, ...(headers ? { headers } : {}) });
    const location = response.headers.location;
    if (response.status < 300 || response.status > 399 || location === undefined || response.status === 304) {
      return { ...response, redirects };
    }
    redirects.push({ url: response.url, status: response.status, headers: response.headers });
    if (redirects.length > MAX_HOPS) throw failure(url, 1, `more than ${MAX_HOPS} redirects`);
    const next = resolveRedirect(location, url);
    if (new URL(next).origin !== new URL(url).origin) headers = withoutCredentials(headers);
    url = next;
  }
}

/** A server's `Location` is a stranger's text: what is no http URL ends the exchange. */
function resolveRedirect(location: string, from: string): string {
  const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (target?.protocol === 'http:' || target?.protocol === 'https:') return target.href;
  throw failure(from, 1, `it redirects to ${JSON.stringify(location.slice(0, 100))}, which is no http address`);
}

/** A redirect to another origin must not carry what was meant for the first one. */
function withoutCredentials(headers: HttpRequest['headers']): HttpRequest['headers'] {
  const kept = Object.entries(headers ?? {}).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name));
  return Object.fromEntries(kept);
}

async function sendOnce(request: HttpRequest): Promise<Omit<HttpResponse, 'redirects'>> {
  const timeoutMs = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const client = new HttpClient(USER_AGENT, [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: timeoutMs,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(failure(request.url, 1, `no complete answer within ${timeoutMs} ms`)), timeoutMs);
    });
    return await Promise.race([readAnswer(client, request), late]);
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    throw failure(request.url, 1, error instanceof Error ? error.message || error.name : String(error), error);
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}

async function readAnswer(client: HttpClient, request: HttpRequest): Promise<Omit<HttpResponse, 'redirects'>> {
  const answer = await client.request(request.method ?? 'GET', request.url, null, { ...request.headers });
  const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.message) {
    size += chunk.length;
    if (size > maxBytes) {
      answer.message.destroy();
      throw failure(request.url, 1, `the answer is larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { url: request.url, status: answer.message.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}

async function fetchWithRetries(
  exchange: Http['exchange'],
  request: HttpRequest,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt += 1) {
    let waitMs = FIRST_RETRY_MS * 2 ** (attempt - 1);
    try {
      const response = await exchange(request);
      if (response.status === 200) return response;
      if (!isWorthRetrying(response.status) || attempt === MAX_ATTEMPTS) {
        throw failure(request.url, attempt, `the answer was status ${response.status}`, undefined, response.status);
      }
      waitMs = retryAfterMs(response.headers['retry-after']) ?? waitMs;
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.status !== undefined) throw error;
      if (attempt === MAX_ATTEMPTS) {
        throw new UpstreamError(error.message, { host: error.host, attempts: attempt }, { cause: error });
      }
    }
    await clock.sleep(waitMs, signal);
    signal.throwIfAborted();
  }
}

function isWorthRetrying(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function retryAfterMs(header: string | undefined): number | undefined {
  if (header === undefined || !/^\d+$/.test(header)) return undefined;
  return Math.min(Number(header) * 1000, MAX_RETRY_AFTER_MS);
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new UserError(`"${text}" is not an http or https URL.`, 'Give a URL such as https://registry.example.com.');
}

function failure(url: string, attempts: number, reason: string, cause?: unknown, status?: number): UpstreamError {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return new UpstreamError(
    `${url}: ${reason}.`,
    { host, attempts, ...(status === undefined ? {} : { status }) },
    { cause },
  );
}
