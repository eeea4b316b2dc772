import type { Outcome, Told } from '../evidence/outcome.ts';
import type { HttpAnswer } from '../evidence/question.ts';
import { describeAnswer } from '../evidence/read-answer.ts';
import type { FindingArgs, Severity } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';
import type { JsonValue } from '../manifest/server-json.ts';
import { shortenText } from '../manifest/shorten-text.ts';
import { toNextStep } from './next-steps.ts';
import type { PackageVerdict } from './package-verdict.ts';

/** What a message about a package names it by. */
export interface NamedPackage {
  readonly type: string;
  readonly identifier: string;
  readonly version: string;
}

/** An answer and the URL that was asked for it. */
export interface Asked {
  readonly url: string;
  readonly answer: HttpAnswer | string;
}

const MAX_ARG_CHARS = 200;
type Unproved = Exclude<Outcome, 'proved'>;
const SEVERITY_OF: Readonly<Record<Unproved, Severity>> = { disproved: 'error', late: 'warning', unknown: 'warning' };

/** A verdict with one thing to tell. Args are shortened; the severity follows from the outcome (ownership.md 8.1). */
export function tell(
  outcome: Unproved,
  code: FindingCode,
  args: FindingArgs,
  extra: { readonly member?: string; readonly observed?: JsonValue } = {},
): PackageVerdict {
  const { member, observed } = extra;
  const told: Told = { code, severity: SEVERITY_OF[outcome], args: shortenArgs(args), ...(member ? { member } : {}) };
  return { outcome, told: [told], ...(observed === undefined ? {} : { observed }) };
}

/** Every text in args cut to what a message can show: all of them are a stranger's. */
export function shortenArgs(args: FindingArgs): FindingArgs {
  const shorten = (value: string | number) => (typeof value === 'string' ? shortenText(value, MAX_ARG_CHARS) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shorten(value)]));
}

/** Disproved: the registry says that there is no such package. */
export function tellNotFound(named: NamedPackage, asked: Asked): PackageVerdict {
  return tell('disproved', 'package-not-found', toArgs(named, asked), { member: 'identifier' });
}

/** Late: the package exists, and its registry does not show this version yet. */
export function tellLate(named: NamedPackage, asked: Asked): PackageVerdict {
  return tell('late', 'package-version-late', toArgs(named, asked), { member: 'version' });
}

/** Unknown: nothing was learned. */
export function tellUnknown(named: NamedPackage, asked: Asked): PackageVerdict {
  const next = toNextStep(asked.url, asked.answer);
  return tell('unknown', 'package-registry-unknown', { ...toArgs(named, asked), next });
}

/** The args that name a package, a URL and what was answered there. */
export function toArgs(named: NamedPackage, asked: Asked): Readonly<Record<string, string>> {
  const { type, identifier, version } = named;
  return { type, identifier, version, url: asked.url, answer: describe(asked.answer) };
}

function describe(answer: Asked['answer']): string {
  if (typeof answer === 'string') return answer;
  const isUnread = answer.kind === 'response' && answer.status === 200;
  return isUnread ? 'status 200, but not what belongs there' : describeAnswer(answer);
}

/** A name as a package has it and as the server.json has it, equal but for the case of the owner. */
export type OwnerCase = Readonly<Record<'found' | 'expected', string>>;

/** What the registry serves, and how a reader hears that it did not say so. */
export interface ServedBytes {
  readonly digest?: JsonValue;
  readonly asked: Asked;
}

/** Proved. A digest that could not be had is told and changes nothing (ownership.md 7). */
export function toProved(
  named: NamedPackage,
  proof: { readonly observed: JsonValue; readonly ownerCase?: OwnerCase },
  served: ServedBytes,
): PackageVerdict {
  const told: Told[] = [];
  const { observed, ownerCase } = proof;
  if (ownerCase) {
    const { type, identifier, version } = named;
    const args = shortenArgs({ type, identifier, version, ...ownerCase });
    told.push({ code: 'package-name-owner-case', severity: 'warning', args });
  }
  if (served.digest !== undefined) return { outcome: 'proved', told, observed, digest: served.digest };
  const args = shortenArgs(toArgs(named, served.asked));
  return { outcome: 'proved', told: [...told, { code: 'package-digest-unknown', severity: 'info', args }], observed };
}
