import { askTxt, type Inquiry, together } from '../../evidence/inquiry.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { isSameIgnoringCase } from '../ascii-case.ts';
import type { ProvenIdentity } from '../namespace-verdict.ts';
import { type Delegate, isDelegatedTo, parseDelegations } from './delegation.ts';
import { readTxt, type TxtReading } from './txt-records.ts';
import { askWellKnown, toWellKnownUrl, type WellKnown } from './well-known.ts';

/** What the host of a remote says about a server. */
export type Declaration =
  /** It names the server or its owner. `source` is `TXT host` or the URL of the well-known file. */
  | { readonly kind: 'declared'; readonly source: string; readonly line: string }
  /** It answered, and says nothing of the sort. */
  | { readonly kind: 'silent' }
  /** Some of it could not be read, and the rest says nothing. */
  | { readonly kind: 'unknown'; readonly detail: string };

const PREFIX = 'mcp-registry-remote=';
const MAX_LINE_CHARS = 250;

/**
 * Asks the host of a remote, by TXT and well-known file side by side, whether it names the server or its proven owner
 * (ownership.md 7). One of the two is enough. Only that very host is asked: a domain above it says nothing here.
 */
export function* askDeclaration(
  host: string,
  name: string,
  identity: ProvenIdentity | undefined,
): Inquiry<Declaration> {
  const [txt, file] = (yield* together<TxtReading | WellKnown>([askRecords(host), askWellKnown(host)])) as readonly [
    TxtReading,
    WellKnown,
  ];
  const owner = toOwner(identity);
  const records = txt.kind === 'views' ? txt.views.flatMap(({ texts }) => texts) : [];
  const record = records.find((text) => declares(text, name, owner));
  if (record !== undefined) return { kind: 'declared', source: `TXT ${host}`, line: toShown(record) };
  const line = file.kind === 'lines' ? file.lines.find((text) => declares(text, name, owner)) : undefined;
  if (line !== undefined) return { kind: 'declared', source: toWellKnownUrl(host), line: toShown(line) };
  const details = [txt, file].flatMap((reading) => (reading.kind === 'unknown' ? [reading.detail] : []));
  return details.length === 0 ? { kind: 'silent' } : { kind: 'unknown', detail: details.join('; ') };
}

/** The line by which a host declares a server. */
export function renderRemoteDeclaration(name: string): string {
  return `${PREFIX}${name}`;
}

function* askRecords(host: string): Inquiry<TxtReading> {
  return readTxt(yield* askTxt({ host, resolvers: 'one' }), 1);
}

/** Names are unique without regard to case, so case is no matter (D-4). */
function declares(text: string, name: string, owner: Delegate | undefined): boolean {
  const line = text.trim();
  if (line.startsWith(PREFIX)) return isSameIgnoringCase(line.slice(PREFIX.length), name);
  return owner !== undefined && parseDelegations([line]).delegates.some((delegate) => isDelegatedTo(delegate, owner));
}

/** The GitHub account behind the namespace, where there is one. */
function toOwner(identity: ProvenIdentity | undefined): Delegate | undefined {
  return identity?.kind === 'github' ? identity : identity?.delegate;
}

function toShown(text: string): string {
  return shortenText(text.trim(), MAX_LINE_CHARS);
}
