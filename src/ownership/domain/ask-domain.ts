import { askTxt, type Inquiry, together } from '../../evidence/inquiry.ts';
import type { Told } from '../../evidence/outcome.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { readTxt, type TxtReading, type TxtTexts } from './txt-records.ts';
import { askWellKnown, toWellKnownUrl, type WellKnown, type WellKnownCause } from './well-known.ts';

/** What is looked for at a domain, in the texts that it serves. */
export interface Sought {
  /** What is looked for, as far as texts say it, each thing in its one spelling. One of them is enough. */
  readonly factsOf: (texts: readonly string[]) => readonly string[];
  /** What there is of this sort in texts that do not do: a clause such as `the keys ed25519:OHjrTGdv`. */
  readonly describe: (texts: readonly string[]) => string;
  /** The line to add. */
  readonly expected: string;
}

export interface DomainPlace {
  readonly host: string;
  readonly method: 'dns' | 'http';
  /** What is looked for is pinned already: then a yes of one resolver is enough. */
  readonly isPinned: boolean;
}

export type DomainView =
  | {
      readonly kind: 'found';
      /** What every resolver that was asked says. */
      readonly facts: ReadonlySet<string>;
      /** The texts that say it; short. */
      readonly seen: readonly string[];
      /** Absent for the well-known file. */
      readonly resolvers?: readonly string[];
      /** What only some of the resolvers say, and what to tell of that. */
      readonly disputed?: { readonly facts: ReadonlySet<string>; readonly told: Told };
    }
  /** A clear no. */
  | { readonly kind: 'absent'; readonly told: Told }
  | { readonly kind: 'unknown'; readonly told: Told };

const MAX_SEEN = 3;
const MAX_SEEN_CHARS = 200;
const MAX_HOST_CHARS = 253;
/** Where people put the record by mistake, or by habit of other protocols. */
const WRONG_LABELS = ['_mcp-auth', '_mcp-registry', 'www'];
const REFUSAL_CODES = {
  redirect: 'domain-file-redirects',
  status: 'domain-file-not-served',
  'too-large': 'domain-file-too-large',
  blocked: 'domain-address-blocked',
} as const satisfies Record<WellKnownCause, string>;

/**
 * Asks a domain for what it serves (ownership.md 4.1). By DNS a first proof needs two resolvers that agree, and so does
 * every no. Other names are asked only after a no, to explain it: what they hold proves nothing.
 */
export function* askDomain(place: DomainPlace, sought: Sought): Inquiry<DomainView> {
  const { host, method, isPinned } = place;
  if (method === 'http') return judgeWellKnown(yield* askWellKnown(host), host, sought);
  const first = yield* askRecords(host, isPinned ? 1 : 2);
  const view = judgeRecords(first, host, sought);
  if (view.kind !== 'absent') return view;
  const wrongNames = WRONG_LABELS.map((label) => `${label}.${host}`).filter((name) => name.length <= MAX_HOST_CHARS);
  const [again, ...elsewhere] = yield* together([
    ...(isPinned ? [askRecords(host, 2)] : [givenReading(first)]),
    ...wrongNames.map((name) => askRecords(name, 1)),
  ]);
  const confirmed = again === undefined ? view : judgeRecords(again, host, sought);
  if (confirmed.kind !== 'absent') return confirmed;
  const found = wrongNames.filter((_, index) => holdsFacts(elsewhere[index], sought));
  const hint =
    found.length === 0 ? '' : ` There is one at ${found.join(' and ')}, which is never read: move it to ${host}.`;
  return { kind: 'absent', told: { ...confirmed.told, args: { ...confirmed.told.args, elsewhere: hint } } };
}

function* askRecords(host: string, resolvers: 1 | 2): Inquiry<TxtReading> {
  return readTxt(yield* askTxt({ host, resolvers: resolvers === 1 ? 'one' : 'two' }), resolvers);
}

/** An inquiry that asks nothing. */
// biome-ignore lint/correctness/useYield: it has its answer.
function* givenReading(reading: TxtReading): Inquiry<TxtReading> {
  return reading;
}

function judgeRecords(reading: TxtReading, host: string, sought: Sought): DomainView {
  if (reading.kind === 'unknown') return toUnreached(`the TXT records of ${host}`, reading.detail);
  const { views } = reading;
  const said = views.map(({ texts }) => new Set(sought.factsOf(texts)));
  const all = [...new Set(said.flatMap((facts) => [...facts]))];
  const agreed = new Set(all.filter((fact) => said.every((facts) => facts.has(fact))));
  const disputed = new Set(all.filter((fact) => !agreed.has(fact)));
  const disagreement = disputed.size === 0 ? undefined : tellDisagreement(views, host, sought);
  const texts = views[0]?.texts ?? [];
  if (agreed.size > 0) {
    const resolvers = views.map(({ resolver }) => resolver);
    const found = { kind: 'found', facts: agreed, seen: seenIn(texts, agreed, sought), resolvers } as const;
    return disagreement === undefined ? found : { ...found, disputed: { facts: disputed, told: disagreement } };
  }
  if (disagreement !== undefined) return { kind: 'unknown', told: disagreement };
  const args = { host, found: describeRecords(texts, sought), expected: sought.expected, elsewhere: '' };
  return { kind: 'absent', told: { code: 'domain-record-missing', severity: 'error', args } };
}

function judgeWellKnown(answer: WellKnown, host: string, sought: Sought): DomainView {
  const url = toWellKnownUrl(host);
  if (answer.kind === 'unknown') return toUnreached(url, answer.detail);
  const { expected } = sought;
  if (answer.kind === 'refused') {
    const args = { url, host, detail: answer.detail, expected };
    return { kind: 'absent', told: { code: REFUSAL_CODES[answer.cause], severity: 'error', args } };
  }
  const facts = new Set(sought.factsOf(answer.lines));
  if (facts.size > 0) return { kind: 'found', facts, seen: seenIn(answer.lines, facts, sought) };
  const args = { url, found: sought.describe(answer.lines), expected };
  return { kind: 'absent', told: { code: 'domain-file-without-line', severity: 'error', args } };
}

function toUnreached(place: string, detail: string): DomainView {
  return { kind: 'unknown', told: { code: 'domain-not-reached', severity: 'warning', args: { place, detail } } };
}

function tellDisagreement(views: readonly TxtTexts[], host: string, sought: Sought): Told {
  const said = views.map(({ resolver, texts }) => `${resolver} found ${describeRecords(texts, sought)}`);
  return {
    code: 'domain-resolvers-disagree',
    severity: 'warning',
    args: { host, first: said[0] ?? '', second: said[1] ?? '' },
  };
}

function describeRecords(texts: readonly string[], sought: Sought): string {
  return texts.length === 0 ? 'no TXT record' : sought.describe(texts);
}

function holdsFacts(reading: TxtReading | undefined, sought: Sought): boolean {
  return reading?.kind === 'views' && reading.views.some(({ texts }) => sought.factsOf(texts).length > 0);
}

function seenIn(texts: readonly string[], facts: ReadonlySet<string>, sought: Sought): string[] {
  const telling = texts.filter((text) => sought.factsOf([text]).some((fact) => facts.has(fact)));
  return telling.slice(0, MAX_SEEN).map((text) => shortenText(text, MAX_SEEN_CHARS));
}
