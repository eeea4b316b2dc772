import { describe, expect, it } from 'vitest';
import { createAddressRange, isBlockedAddress } from '../../../src/io/doors/blocked-addresses.ts';
import { UserError } from '../../../src/io/errors.ts';

const BLOCKED = `127.0.0.1 ::1 10.0.0.1 172.16.0.1 192.168.1.1 fc00::1 169.254.169.254 fe80::1 0.0.0.0 :: 239.0.0.1 ff00::1
  100.64.0.1 100.127.255.254 168.63.129.16 198.18.0.1 240.0.0.1 ::ffff:127.0.0.1 ::7f00:1 64:ff9b::7f00:1 2002:7f00:1::`;
const ALLOWED = '1.1.1.1 8.8.8.8 2606:4700:4700::1111 100.63.255.255 100.128.0.1';

/** Both ends of each range. */
const ENDS = `0.0.0.1 0.255.255.255 10.255.255.255 127.255.255.255 169.254.0.0 172.31.255.255 192.0.0.1 192.0.2.255
  192.168.255.255 198.19.255.255 198.51.100.0 203.0.113.255 224.0.0.1 255.255.255.255 2001::1 2001:0:ffff::1 2001:db8::1
  2001:db8:ffff::1 2002:: 2002:ffff::1 fdff::1 febf::1 fec0::1 feff::1 ffff::1 64:ff9b::ffff:ffff 64:ff9b:1::1 ::ffff:0:7f00:1
  ::ffff:10.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:a9fe:a9fe 100::1 3fff::1 2001:1::1 2001:3::1
  2001:1ff:ffff::1 2001:20::1 2620:4f:8000::1 192.31.196.1 192.52.193.1 192.175.48.1 ::1:0:0:1 64:ff9a::1 400::1 1fff::1
  4000::1 5f00::1 8000::1 e000::1`;
const BESIDE = `1.0.0.0 9.255.255.255 11.0.0.0 126.255.255.255 128.0.0.0 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0
  172.15.255.255 172.32.0.0 192.0.1.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 198.51.101.0 203.0.114.0
  223.255.255.255 2000::1 2001:200::1 2001:db9::1 2003::1 ::ffff:8.8.8.8 ::ffff:101:101 2620:4f:8001::1 3ffe::1
  192.31.197.0`;

const words = (text: string): string[] => text.split(/\s+/);

describe('isBlockedAddress', () => {
  it.each([...words(BLOCKED), ...words(ENDS)])('blocks %s', (address) => {
    expect(isBlockedAddress(address)).toBe(true);
  });

  it.each([...words(ALLOWED), ...words(BESIDE)])('lets %s pass', (address) => {
    expect(isBlockedAddress(address)).toBe(false);
  });

  it.each(['', 'localhost', '1.1.1', '01.1.1.1', '1.1.1.1/32', 'fe80::1%eth0', '2606:4700:4700::1111%eth0'])(
    'blocks %j, which is no address',
    (address) => {
      expect(isBlockedAddress(address)).toBe(true);
    },
  );
});

describe('createAddressRange', () => {
  const isInRange = createAddressRange(['10.1.0.0/16', '127.0.0.1', 'fd00::/8', '::1']);

  it.each(['10.1.0.1', '10.1.255.255', '127.0.0.1', 'fd12::1', '::1'])('contains %s', (address) => {
    expect(isInRange(address)).toBe(true);
  });

  it.each(['10.2.0.1', '127.0.0.2', 'fc00::1', '::2', 'no address', 'fd12::1%eth0'])(
    'does not contain %s',
    (address) => {
      expect(isInRange(address)).toBe(false);
    },
  );

  it.each(['', 'localhost', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/8/8', '::/129', '10.0.0.0/-1', '*'])(
    'calls %j wrong usage',
    (entry) => {
      expect(() => createAddressRange([entry])).toThrow(UserError);
    },
  );
});
