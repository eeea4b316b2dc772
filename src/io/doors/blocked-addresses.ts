import { BlockList, isIP } from 'node:net';
import { UserError } from '../errors.ts';

/** `[first address, prefix length]`. Ownership.md 4.2; those of the second group from the IANA special-purpose registries. */
const BLOCKED_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // The host service of Azure, where hosted runners live.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],

  ['192.88.99.0', 24],
  // Relays and sinks that are no hosts: AS112, AMT.
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.175.48.0', 24],
];

/** Of 2000::/3, which is all that is public; what lies outside of it is blocked anyway. */
const BLOCKED_IPV6: readonly (readonly [string, number])[] = [
  ['2001:db8::', 32],
  ['2002::', 16],

  // Protocol assignments: Teredo (2001::/32), benchmarks, ORCHID, AMT and more.
  ['2001::', 23],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [address, bits] of BLOCKED_IPV4) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of BLOCKED_IPV6) blocked.addSubnet(address, bits, 'ipv6');
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
// IPv4-mapped.
const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

/**
 * Whether an address is of a range that is not public (ownership.md 4.2). An IPv4 address inside an IPv6 one (mapped) is
 * judged as the inner one. What is no address is blocked.
 */
export function isBlockedAddress(address: string): boolean {
  const family = isIP(address);
  // An address with a zone (fe80::1%eth0) belongs to one link.
  if (family === 0 || address.includes('%')) return true;
  if (family === 4) return blocked.check(address, 'ipv4');
  // The rules for IPv4 catch the inner address of a mapped one.
  const isPublic = publicIpv6.check(address, 'ipv6') || mapped.check(address, 'ipv6');
  return !isPublic || blocked.check(address, 'ipv6');
}

/** Whether an address lies in one of these. Each is an address or a CIDR; what is neither is wrong usage. */
export function createAddressRange(entries: readonly string[]): (address: string) => boolean {
  const range = new BlockList();
  for (const entry of entries) addEntry(range, entry.trim());
  return (address) => {
    const family = isIP(address);
    return family !== 0 && !address.includes('%') && range.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
}

function addEntry(range: BlockList, entry: string): void {
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = isIP(address);
  const bits = family === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : Number(prefix);
  const isLength = prefix === undefined || (/^\d{1,3}$/.test(prefix) && length <= bits);
  if (family === 0 || address.includes('%') || !isLength || rest.length > 0) {
    throw new UserError(
      `"${entry}" is no address and no range of addresses.`,
      'Write it like 10.1.2.3 or 10.1.0.0/16.',
    );
  }
  range.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
}
