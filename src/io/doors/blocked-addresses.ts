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
];

const BLOCKED_IPV6: readonly (readonly [string, number])[] = [
  // IPv4-compatible, with :: and ::1. Rules for IPv4 catch ::ffff:127.0.0.1 but not ::7f00:1.
  ['::', 96],
  ['64:ff9b::', 96],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],

  ['::ffff:0:0:0', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:2::', 48],
  ['2001:10::', 28],
  ['3fff::', 20],
  ['5f00::', 16],
];

const blocked = new BlockList();
for (const [address, bits] of BLOCKED_IPV4) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of BLOCKED_IPV6) blocked.addSubnet(address, bits, 'ipv6');

/**
 * Whether an address is of a range that is not public (ownership.md 4.2). An IPv4 address inside an IPv6 one (mapped) is
 * judged as the inner one. What is no address is blocked.
 */
export function isBlockedAddress(address: string): boolean {
  const family = isIP(address);
  // An address with a zone (fe80::1%eth0) belongs to one link.
  if (family === 0 || address.includes('%')) return true;
  return blocked.check(address, family === 4 ? 'ipv4' : 'ipv6');
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
