import type { Severity } from './finding.ts';
import type { FindingCode, FindingText } from './texts.ts';

/** An example as people see it: the members that matter, or the whole file where the finding is about its text. */
export interface ShownExample {
  /** `members`: the rest of the document is valid and left out; `file`: the texts are whole files. */
  readonly shows: 'members' | 'file';
  /** JSON, or a text that is none. Long stretches are left out. */
  readonly wrong: string;
  readonly right: string;
  /** What the texts cannot show: members that are left out, an encoding. Whole sentences. */
  readonly wrongNotes: readonly string[];
  readonly rightNotes: readonly string[];
  /** What is said about the wrong one, and what to do about it. */
  readonly message: string;
  readonly fix: string;
  readonly policy: 'public' | 'private';
}

/** Everything there is to say about one code. What depends on the engine was taken from running the example through it. */
export interface Explanation {
  readonly code: FindingCode;
  /** One sentence about the code as such. */
  readonly title: string;
  /** With `{name}` where the values of a case go. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Numbers of the rules that make it. */
  readonly rules: readonly string[];
  /** How severe it is by the kind of registry; absent where it is not told, or where nothing is known. */
  readonly severities: { readonly public?: Severity; readonly private?: Severity };
  /** `safe`: validate --fix does it; `suggested`: it is printed; absent: it is for a person. */
  readonly repair?: 'safe' | 'suggested';
  readonly example?: ShownExample;
}

/** The severity of a finding by the kind of registry, in words; undefined when nothing is known. */
export function describeSeverities({ severities }: Explanation): string | undefined {
  const { public: open, private: closed } = severities;
  if (open === undefined && closed === undefined) return undefined;
  if (open === closed) return open;
  if (closed === undefined) return `${open} in a public registry, not told in a private one`;
  if (open === undefined) return `${closed} in a private registry, not told in a public one`;
  return `${open} in a public registry, ${closed} in a private one`;
}

/** What `validate --fix` does about a finding, as a sentence; undefined when nothing is known (no example). */
export function describeRepair({ repair, example }: Explanation): string | undefined {
  if (repair === 'safe') return 'validate --fix repairs it.';
  if (repair === 'suggested') return 'validate shows the change; --fix leaves it to you.';
  return example && 'It is for a person to change: validate --fix leaves it as it is.';
}

/** A text that is made case by case: nothing but a place for it, perhaps after "Write". */
const MADE_BY_CASE = /^(?:Write )?\{[a-z]+\}\.?$/i;

/** The sentence of a finding with places for its values; undefined where the title says as much. */
export function describeWhat({ title, what }: Pick<FindingText, 'title' | 'what'>): string | undefined {
  return what === title || MADE_BY_CASE.test(what) ? undefined : what;
}

/** What to do about a finding as such, with places for the values of a case. */
export function describeFix({ fix }: Pick<FindingText, 'fix'>): string {
  return MADE_BY_CASE.test(fix) ? 'That depends on the case, and the message of each one says it.' : fix;
}

/** Whether what is told of a code has places for the values of a case. */
export function hasPlaces(explanation: Explanation): boolean {
  const texts = [describeWhat(explanation), explanation.why, describeFix(explanation)];
  return texts.some((text) => text !== undefined && /\{[a-z]+\}/i.test(text));
}
