import type { Told } from '../evidence/outcome.ts';
import type { JsonValue } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { describeUnread, type LabelReading } from './oci-image.ts';
import { matchOwnerCase } from './owner-case.ts';
import type { PackageSubject, PackageVerdict } from './package-verdict.ts';
import { type NamedPackage, shortenArgs, tell, tellUnknown, toProved } from './package-verdicts.ts';

const MAX_TEXT_CHARS = 200;

/**
 * Judges the label of the deciding image (ownership.md 8.6): it names the server, the owner's case aside (8.1), or the
 * package does not belong to it. An annotation is never a proof; where only that is there, the message says so.
 */
export function judgeLabel(
  named: NamedPackage,
  serverName: string,
  { reading, digest }: { readonly reading: LabelReading; readonly digest: JsonValue },
): PackageVerdict {
  if (reading.kind === 'unread') return tellUnknown(named, reading);
  const { label, url } = reading;
  const observed = toObserved(named, reading);
  const isOwnerCase = label !== undefined && matchOwnerCase(label, serverName);
  if (label === serverName || isOwnerCase) {
    const ownerCase = isOwnerCase ? { ownerCase: { found: label, expected: serverName } } : {};
    return toProved(named, { observed, ...ownerCase }, { digest, asked: { url, answer: '' } });
  }
  const { identifier } = named;
  const args = { identifier, url, name: serverName };
  const extra = { member: 'identifier', observed };
  if (label !== undefined) return tell('disproved', 'oci-label-differs', { ...args, found: label }, extra);
  const isAnnotated = reading.annotation !== undefined;
  return tell('disproved', isAnnotated ? 'oci-label-only-annotation' : 'oci-label-missing', args, extra);
}

/** Warnings about the platforms that decide nothing: each must carry the label, or its users run an unproven image. */
export function tellOtherPlatforms(
  { identifier, serverName }: PackageSubject,
  readings: readonly { readonly reading: LabelReading; readonly platform: string }[],
  unread: number,
): Told[] {
  const told: Told[] = [];
  for (const { reading, platform } of readings) {
    if (reading.kind === 'unread') {
      told.push(toUnread(identifier, platform, describeUnread(reading)));
    } else if (reading.label !== serverName && !matchOwnerCase(reading.label ?? '', serverName)) {
      const found = reading.label === undefined ? 'no such label' : `the label "${shortenText(reading.label, 100)}"`;
      const args = shortenArgs({ identifier, platform, name: serverName, found });
      told.push({ code: 'oci-platform-label-missing', severity: 'warning', args, member: 'identifier' });
    }
  }
  if (unread > 0) told.push(toUnread(identifier, `${unread} more`, `only ${readings.length + 1} are read`));
  return told;
}

/** Told of every image that is named without a digest: whoever may push can move the tag. */
export function toFloating(identifier: string, digest: string): Told {
  const pinned = `${identifier}@${digest}`;
  const args = { ...shortenArgs({ identifier, digest }), pinned: pinned.length > MAX_TEXT_CHARS ? digest : pinned };
  return { code: 'oci-reference-floats', severity: 'info', args, member: 'identifier' };
}

function toUnread(identifier: string, platform: string, answer: string): Told {
  const args = shortenArgs({ identifier, platform, answer });
  return { code: 'oci-platform-unread', severity: 'warning', args, member: 'identifier' };
}

function toObserved(named: NamedPackage, reading: Extract<LabelReading, { readonly kind: 'read' }>): JsonValue {
  const { label, platform, configDigest, url } = reading;
  return {
    label: label === undefined ? null : shortenText(label, MAX_TEXT_CHARS),
    reference: named.identifier,
    platform,
    url,
    digest: configDigest,
  };
}
