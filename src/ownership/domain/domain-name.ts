import { toAsciiLower } from '../ascii-case.ts';

/** Why a host can prove no namespace. `idn` waits for a person; the others are final. */
export type DomainFault = 'form' | 'address' | 'public-suffix' | 'shared-hosting' | 'idn';

export type DomainJudgement =
  /** `host` in lower case. */
  | { readonly kind: 'domain'; readonly host: string }
  | {
      readonly kind: 'problem';
      readonly fault: DomainFault;
      /** In lower case; only where it has the form of a host name. */
      readonly host?: string;
      /** A clause to follow "the domain": `is shared by many …`. */
      readonly reason: string;
    };

const MAX_HOST_CHARS = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** `127.1` and `0x7f.1` are addresses to WHATWG URLs: a last label of digits, or of hex digits behind 0x. */
const NUMERIC = /^(?:\d+|0x[0-9a-f]*)$/;
/**
 * One user's page, file or repository there would speak for everybody's namespace (ownership.md 1.2, 4.3, threat 11;
 * official registry, PR 1506 and 1574).
 */
const SHARED_HOSTS = ['github.io', 'gitlab.io', 'githubusercontent.com', 'github.com', 'gitlab.com'];
/**
 * Public suffixes of two labels that are met most. Not complete, on purpose: nobody but a registry of names can put a
 * record at one, so the list only gives a better message; the whole one has 10,000 lines and changes weekly.
 */
const SECOND_LEVELS: Readonly<Record<string, string>> = {
  au: 'com net org edu gov id asn',
  br: 'com net org gov edu',
  cn: 'com net org gov edu ac',
  hk: 'com net org edu gov',
  id: 'co or web ac go',
  il: 'co org net ac gov',
  in: 'co net org firm gen ind ac gov',
  jp: 'co ne or ac ad ed go gr',
  kr: 'co ne or re pe go ac',
  mx: 'com net org edu gob',
  my: 'com net org edu gov',
  nz: 'co net org ac govt geek gen school',
  pl: 'com net org edu gov',
  sg: 'com net org edu gov',
  th: 'co in ac or go',
  tr: 'com net org edu gov',
  tw: 'com net org edu gov',
  ua: 'com net org edu gov',
  uk: 'co org me ltd plc net sch ac gov nhs police',
  za: 'co net org web ac gov',
};

/**
 * Whether a host may prove a namespace (ownership.md 4.3, vectors 11.2): at least two labels of letters, digits and inner
 * hyphens, 253 characters, no address in any spelling, no public suffix, no shared hosting. Case is no matter. A host with
 * an `xn--` label is the problem `idn`, with its `host`: it looks like another one to people, so a person decides.
 */
export function judgeDomain(text: string): DomainJudgement {
  const host = toAsciiLower(text);
  const labels = host.length > MAX_HOST_CHARS ? [] : host.split('.');
  const last = labels.at(-1) ?? '';
  if (host.length <= MAX_HOST_CHARS && NUMERIC.test(last)) {
    return { kind: 'problem', fault: 'address', reason: 'ends in a number, so it is an address and no name' };
  }
  if (!isHostName(host)) {
    return {
      kind: 'problem',
      fault: 'form',
      reason: 'is no host name: labels of letters, digits and inner hyphens with dots between them, no dot at the end',
    };
  }
  if (labels.length === 1) return { kind: 'problem', fault: 'form', host, reason: 'has a single label' };
  return judgeUse(host, labels);
}

function judgeUse(host: string, labels: readonly string[]): DomainJudgement {
  const shared = findSharedHost(host);
  if (shared !== undefined) {
    const reason = `is ${shared} or below it: many people write there, so nothing at it speaks for its owner`;
    return { kind: 'problem', fault: 'shared-hosting', host, reason };
  }
  const [first = '', second = ''] = labels;
  const isSuffix = labels.length === 2 && (secondLevelsOf(second)?.includes(first) ?? false);
  if (isSuffix) {
    return { kind: 'problem', fault: 'public-suffix', host, reason: 'is a suffix below which anybody registers names' };
  }
  if (labels.some((label) => label.startsWith('xn--'))) {
    return { kind: 'problem', fault: 'idn', host, reason: 'has a label in another script (xn--)' };
  }
  return { kind: 'domain', host };
}

/** Whether a text has the form of a host name: labels of letters, digits and inner hyphens. In lower case. */
export function isHostName(text: string): boolean {
  return text.length <= MAX_HOST_CHARS && text.split('.').every((label) => LABEL.test(label));
}

/** The shared hosting that a host is or lies below; undefined for most. In lower case. */
export function findSharedHost(host: string): string | undefined {
  return SHARED_HOSTS.find((name) => isAtOrBelow(host, name));
}

/** Whether a host is a name or one below it. Both in lower case. */
export function isAtOrBelow(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}

/** The domain that a namespace is made from: `com.example.api` is `api.example.com`. In lower case. */
export function namespaceToDomain(namespace: string): string {
  return toAsciiLower(namespace).split('.').reverse().join('.');
}

/**
 * Whether a proof at the domain reaches the namespace (ownership.md 11.4): by DNS that of the domain and those of all
 * names below it, by HTTP the exact host only. Case is no matter.
 */
export function domainCovers(domain: string, namespace: string, method: 'dns' | 'http'): boolean {
  const [wanted, proven] = [namespaceToDomain(namespace), toAsciiLower(domain)];
  if (wanted.split('.').includes('')) return false;
  return method === 'http' ? wanted === proven : isAtOrBelow(wanted, proven);
}

function secondLevelsOf(topLevel: string): readonly string[] | undefined {
  return Object.hasOwn(SECOND_LEVELS, topLevel) ? SECOND_LEVELS[topLevel]?.split(' ') : undefined;
}
