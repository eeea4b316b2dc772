import type { Outcome, Told } from '../../evidence/outcome.ts';
import type { EntryProof } from './prove-entry.ts';

const MS_PER_HOUR = 3_600_000;

export interface Waiting {
  /** When the submission came, RFC 3339; undefined where nobody knows. */
  readonly submittedAt: string | undefined;
  /** RFC 3339. */
  readonly now: string;
  /** `policy.waiting.pending-hours`. */
  readonly pendingHours: number;
}

/** What has been late for too long is missing (ownership.md 8.1): it is disproved then. Anything else stays. */
export function settleLate(proof: EntryProof, { submittedAt, now, pendingHours }: Waiting): EntryProof {
  const waited = submittedAt === undefined ? 0 : (Date.parse(now) - Date.parse(submittedAt)) / MS_PER_HOUR;
  if (!(waited >= pendingHours) || submittedAt === undefined) return proof;
  const { namespace, packages, remotes } = proof;
  return {
    ...(namespace ? { namespace: expire(namespace, { what: 'The proof of the namespace', hours: pendingHours }) } : {}),
    packages: packages.map(({ verdict, ...rest }) => ({
      ...rest,
      verdict: expire(verdict, { what: `The ${rest.type} package "${rest.identifier}"`, hours: pendingHours }),
    })),
    remotes,
  };
}

function expire<T extends { readonly outcome: Outcome; readonly told: readonly Told[] }>(
  verdict: T,
  args: { readonly what: string; readonly hours: number },
): T {
  if (verdict.outcome !== 'late') return verdict;
  const told: Told = { code: 'waited-too-long', severity: 'error', args };
  const before = verdict.told.map((one): Told => (one.severity === 'warning' ? { ...one, severity: 'info' } : one));
  return { ...verdict, outcome: 'disproved', told: [told, ...before] };
}
