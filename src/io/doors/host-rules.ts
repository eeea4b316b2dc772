import { createAddressRange, isBlockedAddress } from './blocked-addresses.ts';
import type { DialTarget } from './dial.ts';

export interface HostRuleOptions {
  readonly internalHosts: readonly string[];
  readonly allowedAddresses: readonly string[];
}

/** What the two doors ask, and whom. */
export interface HostRules {
  /** A host of the owner's own network: private addresses and plain http are right there. */
  isInternal(url: URL): boolean;
  /** Why a door does not ask this URL, as a clause; undefined when it does. */
  describeRefusal(url: URL, door: 'known' | 'named'): string | undefined;
  toTarget(url: URL, door: 'known' | 'named'): DialTarget;
}

const HTTPS_PORT = 443;

/** The rules of ownership.md 4.1 and 8.1, with the exceptions of a private policy and of the operator of this machine. */
export function createHostRules(options: HostRuleOptions): HostRules {
  const internal = new Set(options.internalHosts.map((host) => host.toLowerCase()));
  const isAllowed = createAddressRange(options.allowedAddresses);
  const isInternal = (url: URL) => internal.has(url.hostname) || internal.has(`${url.hostname}:${portOf(url)}`);
  return {
    isInternal,
    describeRefusal(url, door) {
      if (url.username !== '' || url.password !== '') return 'its URL carries a user name or a password';
      if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInternal(url))) return 'its URL is not https';
      if (door === 'known' || portOf(url) === HTTPS_PORT) return undefined;
      return internal.has(`${url.hostname}:${portOf(url)}`) ? undefined : 'its URL names another port than 443';
    },
    toTarget(url, door) {
      const isOpen = isInternal(url);
      return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: portOf(url),
        isSecure: url.protocol === 'https:',
        byDnsOnly: door === 'named' && !isOpen,
        mayDial: (address) => isOpen || !isBlockedAddress(address) || (door === 'known' && isAllowed(address)),
        tellsAddresses: door === 'known',
      };
    },
  };
}

/** The port of a URL, also where it is not written. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'http:' ? 80 : HTTPS_PORT;
}
