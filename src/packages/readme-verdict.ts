import type { HttpAnswer } from '../evidence/question.ts';
import { describeAnswer } from '../evidence/read-answer.ts';
import type { FindingCode } from '../findings/texts.ts';
import type { JsonObject } from '../manifest/server-json.ts';
import type { LocatedPackage } from './package-urls.ts';
import type { PackageVerdict } from './package-verdict.ts';
import { type OwnerCase, tell, tellUnknown } from './package-verdicts.ts';
import { type ReadmeToken, readReadmeToken } from './readme-token.ts';

/** The marker was found: what the receipt keeps of it, before the digest is known. */
export interface MarkerProof {
  readonly observed: JsonObject;
  /** Set where the owner of the name is spelled in another case. */
  readonly ownerCase?: OwnerCase;
}

export type MarkerReading = { readonly proof: MarkerProof } | { readonly verdict: PackageVerdict };

type ReadmeType = 'pypi' | 'nuget' | 'cargo';

const CODES: Readonly<Record<ReadmeType, Readonly<Record<'missing' | 'mismatch' | 'glued', FindingCode>>>> = {
  pypi: { missing: 'pypi-name-missing', mismatch: 'pypi-name-mismatch', glued: 'pypi-name-glued' },
  nuget: { missing: 'nuget-name-missing', mismatch: 'nuget-name-mismatch', glued: 'nuget-name-glued' },
  cargo: { missing: 'cargo-name-missing', mismatch: 'cargo-name-mismatch', glued: 'cargo-name-glued' },
};

/** Judges the text in which a package names its server (ownership.md 8.2). `seen` is kept in what was observed. */
export function judgeReadme(
  located: LocatedPackage & { readonly type: ReadmeType },
  text: string,
  seen: JsonObject & { url: string },
): MarkerReading {
  const token = readReadmeToken(text, located.serverName);
  const observed = { ...seen, marker: markerOf(token, located.serverName) };
  const { type, identifier, version, serverName: expected } = located;
  if (token.kind === 'exact') return { proof: { observed } };
  if (token.kind === 'owner-case') return { proof: { observed, ownerCase: { found: token.found, expected } } };
  const codes = CODES[type];
  const args = { identifier, version, url: seen.url, expected };
  const fail = (code: FindingCode, more: Readonly<Record<string, string>> = {}) => ({
    verdict: tell('disproved', code, { ...args, ...more }, { observed }),
  });
  if (token.kind === 'glued') return fail(codes.glued, { trailing: token.trailing });
  if (token.kind === 'absent') return fail(codes.missing);
  return fail(codes.mismatch, { found: token.found.map((one) => `"${one}"`).join(', ') });
}

/**
 * A README that was not read. One over the limit is the publisher's to change; one at another host is told as an alert,
 * since it can be an attack on the check; anything else tells nothing.
 */
export function judgeUnreadReadme(
  located: LocatedPackage,
  asked: { readonly url: string; readonly answer: HttpAnswer },
  alert: ElsewhereAlert,
): PackageVerdict {
  const { answer, url } = asked;
  const reason = answer.kind === 'response' ? undefined : answer.reason;
  if (reason === 'redirect-refused') return tellElsewhere(located, alert, `${url} (${describeAnswer(answer)})`);
  if (reason !== 'too-large') return tellUnknown(located, asked);
  const { type, identifier, version, serverName: expected } = located;
  return tell('disproved', 'readme-too-large', { type, identifier, version, url, expected });
}

export interface ElsewhereAlert {
  readonly code: 'nuget-readme-elsewhere' | 'cargo-readme-elsewhere';
  /** Where the README may lie, for the message. */
  readonly hosts: readonly string[];
}

/** Unknown, as an alert: the registry named a place that is not its own, and nothing was fetched there. */
export function tellElsewhere(located: LocatedPackage, alert: ElsewhereAlert, found: string): PackageVerdict {
  const { identifier, version } = located;
  return tell('unknown', alert.code, { identifier, version, found, expected: alert.hosts.join(' or ') });
}

/** The text of a README: UTF-8, with U+FFFD for what is none. A name is ASCII, so nothing becomes one by that. */
export function decodeReadme(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

/** The text that was seen, for the receipt. */
function markerOf(token: ReadmeToken, serverName: string): string | null {
  if (token.kind === 'absent') return null;
  if (token.kind === 'exact') return `mcp-name: ${serverName}`;
  if (token.kind === 'owner-case') return `mcp-name: ${token.found}`;
  if (token.kind === 'glued') return `mcp-name: ${serverName}${token.trailing}`;
  return token.found.join(', ');
}
