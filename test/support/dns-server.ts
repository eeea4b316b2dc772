import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Answer, decode, encode, type Packet, streamDecode, streamEncode } from 'dns-packet';

/** What the server says to one question; `drop` says nothing, a code refuses (2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED). */
export type DnsAnswer = readonly Answer[] | 'drop' | { readonly code: number; readonly answers?: readonly Answer[] };

export interface DnsServerOptions {
  readonly answer: (question: DnsQuestion) => DnsAnswer;
  /** Answers by UDP that are longer come cut short, so that the client asks again by TCP. Default 512. */
  readonly maxUdpBytes?: number;
}

export interface DnsQuestion {
  readonly type: string;
  readonly name: string;
  readonly transport: 'udp' | 'tcp';
}

export interface DnsServer {
  /** `127.0.0.1:port`, for `network.dnsServers`. */
  readonly address: string;
  readonly questions: readonly DnsQuestion[];
  close(): Promise<void>;
}

const TRUNCATED = 0x0200;

/** A real name server on loopback, by UDP and TCP. */
export async function startDnsServer({ answer, maxUdpBytes = 512 }: DnsServerOptions): Promise<DnsServer> {
  const questions: DnsQuestion[] = [];
  const respond = (query: Packet, transport: 'udp' | 'tcp') => {
    const { type = 'A', name = '' } = query.questions?.[0] ?? {};
    questions.push({ type, name, transport });
    const said = answer({ type, name, transport });
    if (said === 'drop') return undefined;
    const code = 'code' in said ? said.code : 0;
    const answers = 'code' in said ? (said.answers ?? []) : said;
    const head = { id: query.id ?? 0, type: 'response' as const, questions: query.questions ?? [] };
    return { ...head, flags: 0x0180 | code, answers: [...answers] };
  };

  const tcpSockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    tcpSockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => tcpSockets.delete(socket));
    socket.on('data', (data) => {
      const packet = respond(streamDecode(data), 'tcp');
      if (packet) socket.end(streamEncode(packet));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;

  const udp = createSocket('udp4');
  udp.on('message', (data, from) => {
    const packet = respond(decode(data), 'udp');
    if (!packet) return;
    const whole = encode(packet);
    const cut = { ...packet, flags: packet.flags | TRUNCATED, answers: [] };
    udp.send(whole.length > maxUdpBytes ? encode(cut) : whole, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${port}`,
    questions,
    close: async () => {
      for (const socket of tcpSockets) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        new Promise<void>((resolve) => tcp.close(() => resolve())),
      ]);
    },
  };
}

/** A TXT record as a name server has it: strings of at most 255 bytes. */
export function txtRecord(name: string, ...strings: readonly string[]): Answer {
  return { type: 'TXT', name, ttl: 1, data: strings.map((text) => Buffer.from(text)) };
}
