/** A range of IPv4 addresses that is not public (rules.md 10, X10). */
interface Ipv4Range {
  readonly base: number;
  readonly bits: number;
  readonly what: string;
}

const OWN_MACHINE = 'this machine itself';
const PRIVATE = 'an address inside a private network';
const NOWHERE = 'the unspecified address';
const LINK_LOCAL = 'a link-local address';
const MULTICAST = 'a multicast address';
const RESERVED = 'an address of a range that is not in public use';
const INSIDE = 'a name that means something inside a network only';
/** RFC 6761, RFC 6762, RFC 8375 and the names that resolvers and clouds use inside. */
const INSIDE_NAMES = /(?:^|\.)(?:local|internal|localdomain|intranet|lan|home\.arpa)$/;

const IPV4_RANGES: readonly Ipv4Range[] = [
  { base: ipv4(127, 0), bits: 8, what: OWN_MACHINE },
  { base: ipv4(0, 0), bits: 8, what: NOWHERE },
  { base: ipv4(10, 0), bits: 8, what: PRIVATE },
  { base: ipv4(172, 16), bits: 12, what: PRIVATE },
  { base: ipv4(192, 168), bits: 16, what: PRIVATE },
  { base: ipv4(169, 254), bits: 16, what: LINK_LOCAL },
  { base: ipv4(100, 64), bits: 10, what: 'an address inside the network of a provider' },
  { base: 0xff_ff_ff_ff, bits: 32, what: 'the broadcast address' },
  { base: ipv4(224, 0), bits: 4, what: MULTICAST },
  { base: ipv4(240, 0), bits: 4, what: RESERVED },
  { base: ipv4(192, 0), bits: 24, what: RESERVED },
  { base: ipv4(198, 18), bits: 15, what: RESERVED },
];
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/**
 * What a host is that nobody outside can reach, or undefined for a public one (rules.md 10, X10, D-6). `host` is as
 * WHATWG parsing gives it: lower-case, IPv4 in four numbers, IPv6 in brackets. Judges the literal host: no DNS. Of one that
 * was made from a template (`isFilledIn`) the name says nothing.
 */
export function describeBlockedHost(host: string, isFilledIn = false): string | undefined {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (name === 'localhost' || name.endsWith('.localhost')) return OWN_MACHINE;
  if (name.startsWith('[')) return describeBlockedIpv6(name.slice(1, -1));
  const parts = IPV4.exec(name);
  if (parts === null) return isFilledIn ? undefined : describeInsideName(name);
  return describeBlockedIpv4(parts.slice(1).reduce((sum, part) => sum * 256 + +part, 0));
}

function describeInsideName(name: string): string | undefined {
  if (name.split('.').includes('')) return 'no name: a part between its dots is empty';
  return INSIDE_NAMES.test(name) || !name.includes('.') ? INSIDE : undefined;
}

function describeBlockedIpv4(address: number): string | undefined {
  const range = IPV4_RANGES.find(({ base, bits }) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(base / size);
  });
  return range?.what;
}

function describeBlockedIpv6(text: string): string | undefined {
  const groups = parseIpv6(text);
  const [first = 0, second = 0, third = 0] = groups;
  const last = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0);
  if (groups.slice(0, 7).every((group) => group === 0)) {
    if (groups[7] === 1) return OWN_MACHINE;
    if (groups[7] === 0) return NOWHERE;
  }
  if ((first & 0xfe00) === 0xfc00) return PRIVATE;
  if ((first & 0xffc0) === 0xfe80) return LINK_LOCAL;
  if ((first & 0xffc0) === 0xfec0) return PRIVATE;
  if ((first & 0xff00) === 0xff00) return MULTICAST;
  if (first === 0x2002) return describeBlockedIpv4(second * 65_536 + third);
  return embedsIpv4(groups) ? describeBlockedIpv4(last) : undefined;
}

/** ::/96, ::ffff:0:0/96, ::ffff:0:0:0/96, 64:ff9b::/96 and 64:ff9b:1::/48 end in an IPv4 address. */
function embedsIpv4(groups: readonly number[]): boolean {
  const [first, second, ...others] = groups;
  const middle = others.slice(0, 4);
  if (first === 0x64 && second === 0xff9b) return middle[0] === 1 || middle.every((group) => group === 0);
  if (first === 0 && second === 0 && middle[2] === 0xffff && middle[3] === 0) return middle[0] === 0 && middle[1] === 0;
  if (first !== 0 || second !== 0 || middle.slice(0, 3).some((group) => group !== 0)) return false;
  return middle[3] === 0 || middle[3] === 0xffff;
}

/** The eight groups of an IPv6 address in canonical form. */
function parseIpv6(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const toGroups = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [toGroups(head), toGroups(tail ?? '')];
  if (tail === undefined) return before;
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

function ipv4(first: number, second: number): number {
  return first * 2 ** 24 + second * 2 ** 16;
}
