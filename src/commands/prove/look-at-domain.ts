import { askHttp, askTxt, type Inquiry, together } from '../../evidence/inquiry.ts';
import type { HttpAnswer, TxtView } from '../../evidence/question.ts';
import { describeAnswer } from '../../evidence/read-answer.ts';
import { shortenText } from '../../manifest/shorten-text.ts';
import { nameDelegate, parseDelegations } from '../../ownership/domain/delegation.ts';
import { parseKeyRecords } from '../../ownership/domain/key-record.ts';
import { MAX_WELL_KNOWN_BYTES, toWellKnownUrl } from '../../ownership/domain/well-known.ts';

/** What a text that a domain serves can say to a registry. */
export interface SeenTexts {
  readonly keys: readonly SeenKey[];
  /** `github:1` or `github:1/2`. */
  readonly delegations: readonly string[];
  /** Texts that were meant and cannot be read. */
  readonly problems: readonly { readonly text: string; readonly reason: string }[];
  /** How many more texts there are, which say nothing to a registry. */
  readonly others: number;
}

export interface SeenKey {
  readonly alg: string;
  readonly fingerprint: string;
  /** Of the raw key, hex. */
  readonly sha256: string;
}

/** One place that was looked at, by one resolver. */
export interface SeenPlace extends SeenTexts {
  /** `TXT example.com`, or a URL. */
  readonly place: string;
  /** Of a TXT record: who was asked. */
  readonly resolver?: string;
  /** False: a usual wrong place. What is there counts nothing. */
  readonly counts: boolean;
  /** `none`: a clear no. `unknown`: no answer that says anything. */
  readonly state: 'read' | 'none' | 'unknown';
  /** Why it could not be read. */
  readonly detail?: string;
}

/** What a registry would see of a domain. */
export interface DomainSight {
  readonly host: string;
  readonly places: readonly SeenPlace[];
}

const WRONG_LABELS = ['_mcp-auth', '_mcp-registry', 'www'];
const MAX_HOST_CHARS = 253;
const MAX_TEXTS = 50;
const MAX_SHOWN_CHARS = 120;
const NOTHING: SeenTexts = { keys: [], delegations: [], problems: [], others: 0 };

/**
 * Looks at a domain as a registry does at a first publication (ownership.md 4.1): TXT records by two resolvers, and the
 * well-known file; and into the places where people put them by mistake. All at once.
 */
export function* lookAtDomain(host: string): Inquiry<DomainSight> {
  const names = WRONG_LABELS.map((label) => `${label}.${host}`).filter((name) => name.length <= MAX_HOST_CHARS);
  const url = toWellKnownUrl(host);
  const urls = [url, `${url}.txt`, toWellKnownUrl(`www.${host}`)];
  const inquiries = [
    ...[host, ...names].map((name) => lookAtRecords(name, name === host)),
    ...urls.map((one) => lookAtFile(one, one === url)),
  ];
  const places = yield* together(inquiries);
  return { host, places: places.flat() };
}

function* lookAtRecords(name: string, counts: boolean): Inquiry<SeenPlace[]> {
  const { views } = yield* askTxt({ host: name, resolvers: counts ? 'two' : 'one' });
  return views.map((view) => ({ place: `TXT ${name}`, resolver: view.resolver, counts, ...readView(view) }));
}

function readView(view: TxtView): Pick<SeenPlace, 'state' | 'detail' | keyof SeenTexts> {
  if (view.kind === 'failed') return { ...NOTHING, state: 'unknown', detail: shorten(view.detail) };
  if (view.kind === 'none') return { ...NOTHING, state: 'none', detail: 'no TXT record' };
  return { state: 'read', ...readTexts(view.records) };
}

function* lookAtFile(url: string, counts: boolean): Inquiry<SeenPlace[]> {
  const headers = { accept: 'text/plain' };
  const answer = yield* askHttp({ door: 'named', method: 'GET', url, headers, maxBytes: MAX_WELL_KNOWN_BYTES });
  return [{ place: url, counts, ...readFile(answer) }];
}

/** As `askWellKnown` reads it: 408, 425, 429, 5xx and most silences say nothing; any other answer than 200 is a no. */
function readFile(answer: HttpAnswer): Pick<SeenPlace, 'state' | 'detail' | keyof SeenTexts> {
  if (answer.kind === 'no-answer') {
    const isNo = ['redirect-refused', 'too-many-redirects', 'too-large', 'address-blocked'].includes(answer.reason);
    return { ...NOTHING, state: isNo ? 'none' : 'unknown', detail: shorten(answer.detail) };
  }
  const { status, headers, body } = answer;
  if (status === 200) {
    const lines = new TextDecoder().decode(body).split(/\r\n|[\r\n]/);
    return { state: 'read', ...readTexts(lines.map((line) => line.trim()).filter((line) => line !== '')) };
  }
  const isSilence = status >= 500 || [408, 425, 429].includes(status);
  const target = status >= 300 && status < 400 ? `, a redirect to ${headers.location ?? 'an unnamed place'}` : '';
  return { ...NOTHING, state: isSilence ? 'unknown' : 'none', detail: shorten(describeAnswer(answer) + target) };
}

function readTexts(all: readonly string[]): SeenTexts {
  const texts = all.slice(0, MAX_TEXTS).map((text) => text.slice(0, MAX_WELL_KNOWN_BYTES));
  const read = parseKeyRecords(texts);
  const { delegates, problems } = parseDelegations(texts);
  const keys = read.keys.map(({ key, fingerprint }) => ({ alg: key.alg, fingerprint, sha256: key.sha256 }));
  const unreadable = problems.map((text) => ({ text, reason: 'it is not mcp-registry-delegate=github:<number>' }));
  const meant = keys.length + read.problems.length + delegates.length + problems.length;
  return {
    keys,
    delegations: delegates.map(nameDelegate),
    problems: [...read.problems, ...unreadable].map(({ text, reason }) => ({ text: shorten(text), reason })),
    others: Math.max(0, all.length - meant),
  };
}

function shorten(text: string): string {
  return shortenText(text, MAX_SHOWN_CHARS);
}

/** What the domain shows by one method: what all that were asked agree on, as `alg:sha256` and `github:1`. */
export interface MethodSight {
  /** Something was shown, clearly nothing, or nothing is known. */
  readonly outcome: 'proved' | 'disproved' | 'unknown';
  readonly facts: readonly string[];
}

/** Sums up what was seen by a method. Resolvers that disagree, and one that fails, leave it unknown. */
export function sumUp(sight: DomainSight, method: 'dns' | 'http'): MethodSight {
  const views = listViews(sight, method);
  if (views.length === 0 || views.some(({ state }) => state === 'unknown')) return { outcome: 'unknown', facts: [] };
  const all = views.map(factsOf);
  const facts = (all[0] ?? []).filter((fact) => all.every((others) => others.includes(fact)));
  if (facts.length > 0) return { outcome: 'proved', facts };
  return { outcome: all.every((some) => some.length === 0) ? 'disproved' : 'unknown', facts: [] };
}

/** Whether the domain shows one fact by a method. What only one resolver shows is unknown, whatever else they agree on. */
export function isShown(sight: DomainSight, method: 'dns' | 'http', fact: string): MethodSight['outcome'] {
  const views = listViews(sight, method);
  const showing = views.filter((view) => factsOf(view).includes(fact)).length;
  if (showing === 0 && views.every(({ state }) => state !== 'unknown') && views.length > 0) return 'disproved';
  return showing > 0 && showing === views.length ? 'proved' : 'unknown';
}

function listViews({ places }: DomainSight, method: 'dns' | 'http'): SeenPlace[] {
  return places.filter(({ counts, resolver }) => counts && (resolver !== undefined) === (method === 'dns'));
}

function factsOf({ keys, delegations }: SeenPlace): string[] {
  return [...keys.map(({ alg, sha256 }) => `${alg}:${sha256}`), ...delegations];
}
