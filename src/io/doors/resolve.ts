import { lookup, Resolver } from 'node:dns/promises';

export interface DnsOptions {
  /** In all, whatever the number of name servers and repetitions. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly servers?: readonly string[];
}

/** The addresses of a name by the system's own way, IPv4 first. Cannot be cancelled; the caller bounds it. */
export async function lookUpAddresses(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.toSorted((a, b) => a.family - b.family).map(({ address }) => address);
}

/**
 * The addresses of a name by DNS, IPv4 first. Not by the system's way: a name server that never answers would hold one of
 * the few threads of the process, and a hosts file says nothing about a public name.
 */
export async function queryAddresses(host: string, options: DnsOptions): Promise<readonly string[]> {
  return withResolver(options, async (resolver) => {
    const [ipv4, ipv6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = [ipv4, ipv6].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    if (found.length === 0) throw worstFailure([ipv4, ipv6]);
    return found;
  });
}

/** The TXT records of a name, each in its parts of at most 255 bytes. Rejects with the codes of `node:dns`. */
export function queryTxt(host: string, options: DnsOptions): Promise<readonly (readonly string[])[]> {
  return withResolver(options, (resolver) => resolver.resolveTxt(host));
}

/** Whether a code of `node:dns` means that the name, or this kind of record, does not exist. */
export function isAbsent(code: string): boolean {
  return code === 'ENOTFOUND' || code === 'ENODATA';
}

async function withResolver<T>(options: DnsOptions, ask: (resolver: Resolver) => Promise<T>): Promise<T> {
  // Two tries within the time: a lost datagram is common.
  const resolver = new Resolver({ timeout: Math.ceil(options.timeoutMs * 0.45), tries: 2 });
  if (options.servers) resolver.setServers(options.servers);
  const cancel = () => resolver.cancel();
  const timer = setTimeout(cancel, options.timeoutMs);
  options.signal.addEventListener('abort', cancel, { once: true });
  try {
    return await ask(resolver);
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', cancel);
  }
}

/** An absent name is told only when nothing else went wrong. */
function worstFailure(results: readonly PromiseSettledResult<unknown>[]): unknown {
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const failed = reasons.find((reason) => !isAbsent((reason as NodeJS.ErrnoException).code ?? ''));
  return failed ?? reasons[0] ?? Object.assign(new Error('no address'), { code: 'ENODATA' });
}
