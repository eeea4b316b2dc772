import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls } from 'node:tls';
import { withDeadline } from './deadline.ts';
import type { Network } from './network.ts';
import { codeOf, formatSeconds, NoAnswerError, toNoAnswerError } from './no-answer.ts';
import { isAbsent } from './resolve.ts';

export interface DialTarget {
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isSecure: boolean;
  /** Look the name up by DNS alone. */
  readonly byDnsOnly: boolean;
  readonly mayDial: (address: string) => boolean;
  /** Whether the message may name an address that is not dialled: for a host of our choice, not for one of a stranger's. */
  readonly tellsAddresses: boolean;
}

/**
 * A connection to a host: its name is looked up once, every address judged, and the addresses themselves are dialled, so
 * that a name that leads elsewhere a moment later changes nothing (ownership.md 4.1). The certificate must be for the name.
 */
export async function dial(target: DialTarget, network: Network, signal: AbortSignal): Promise<Socket> {
  const addresses = await findAddresses(target, network, signal);
  const open = addresses.filter(target.mayDial).slice(0, network.limits.maxAddresses);
  let failure = new NoAnswerError('address-blocked', describeBlocked(target, addresses));
  for (const address of open) {
    try {
      return await dialAddress(address, target, network, signal);
    } catch (error) {
      signal.throwIfAborted();
      failure = toNoAnswerError(error, target.isSecure ? 'tls' : 'refused');
    }
  }
  throw failure;
}

/** Whoever runs this behind a proxy of a private network needs the address to allow it. */
function describeBlocked({ host, tellsAddresses }: DialTarget, addresses: readonly string[]): string {
  const address = addresses.find((one) => isIP(one) !== 0);
  if (!tellsAddresses || address === undefined) return 'the host leads to no public address';
  return `${host} has the address ${address} here, which is not public`;
}

async function findAddresses(target: DialTarget, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  if (isIP(target.host) !== 0) return [target.host];
  const { dnsMs: ms } = network.limits;
  const late = () => new NoAnswerError('dns', `no answer from the resolver within ${formatSeconds(ms)}`);
  const look = target.byDnsOnly ? network.query : network.lookUp;
  try {
    const found = await withDeadline({ ms, signal, late }, (inner) => look(target.host, inner));
    if (found.length > 0) return found;
    throw new NoAnswerError('dns', 'the name has no address');
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoAnswerError) throw error;
    const code = codeOf(error);
    const words = isAbsent(code) ? 'the name has no address' : 'the resolver gave no answer';
    throw new NoAnswerError('dns', code === '' ? words : `${words} (${code})`, { cause: error });
  }
}

function dialAddress(address: string, target: DialTarget, network: Network, signal: AbortSignal): Promise<Socket> {
  const { addressMs: ms } = network.limits;
  const late = () => new NoAnswerError('timeout', `no connection within ${formatSeconds(ms)}`);
  return withDeadline({ ms, signal, late }, (inner) => openSocket(address, target, network, inner));
}

function openSocket(address: string, target: DialTarget, network: Network, signal: AbortSignal): Promise<Socket> {
  const { promise, resolve, reject } = promiseParts<Socket>();
  const place = network.connect(address, target.port);
  const socket = target.isSecure
    ? connectTls({
        ...place,
        // A server name is never an address (RFC 6066).
        servername: isIP(target.host) === 0 ? target.host.replace(/\.$/, '') : '',
        checkServerIdentity: (_, certificate) => checkServerIdentity(target.host, certificate),
        rejectUnauthorized: true,
        ALPNProtocols: ['http/1.1'],
        ...(network.ca === undefined ? {} : { ca: network.ca }),
      })
    : connectTcp(place);
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  // These stay: an error of a socket that nobody listens to would end the process.
  socket.on('error', (error) => {
    socket.destroy();
    reject(error);
  });
  socket.once('close', () => reject(new NoAnswerError('reset', 'the connection was closed at once')));
  socket.once(target.isSecure ? 'secureConnect' : 'connect', () => resolve(socket));
  return promise;
}

function promiseParts<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((onDone, onFail) => {
    resolve = onDone;
    reject = onFail;
  });
  return { promise, resolve, reject };
}
