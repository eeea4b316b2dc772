import { compareFindings, type Finding, hasErrors, type Repair } from '../findings/finding.ts';
import { capLists } from './cap-lists.ts';
import type { Cause } from './cause.ts';
import { isJsonObject } from './json-members.ts';
import { type JudgePolicy, PUBLIC_POLICY } from './judge-policy.ts';
import { judgeSchemas } from './judge-schemas.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import { CURRENT_SCHEMA_VERSION } from './public-urls.ts';
import { quoteAsWritten } from './quote-as-written.ts';
import { type JsonDocument, readDocument } from './read-document.ts';
import { readSchemaReference } from './read-schema-reference.ts';
import { RepairableFinding } from './repairable-finding.ts';
import { createContext, createRuleSet, judgePlaces, type RuleSet } from './rules/judge-places.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, Surroundings } from './rules/rule.ts';
import { JUDGING_RULES } from './rules/server-rules.ts';
import type { SchemaViolation } from './schema.ts';
import type { JsonObject, JsonValue } from './server-json.ts';
import { viewServer } from './server-view.ts';
import { findSpeakers, isSpokenFor, listCauses, settleHits } from './settle-causes.ts';
import { toSubmittedPointer } from './submitted-pointer.ts';
import { toTextEdits } from './text-edits.ts';
import { upConvert } from './up-convert.ts';

const JUDGING_SET = createRuleSet(JUDGING_RULES);
/** Putting rules in order takes as long as judging a document. */
const SETS = new WeakMap<readonly Rule[], RuleSet>();

/** A file has at most this many findings; the rest is counted. */
export const MAX_FINDINGS_PER_FILE = 200;

/** Under which terms a server.json is judged. */
export interface JudgeTerms {
  /** The name that findings carry. */
  readonly file: string;
  readonly policy: JudgePolicy;
  readonly surroundings?: Surroundings;
  /** Rules of other rooms, judged after those of this one. */
  readonly moreRules?: readonly Rule[];
  /** How many findings are kept when it is not 200. */
  readonly maxFindings?: number;
}

/** What is said about one server.json. */
export interface Judgement {
  /** Most severe first, then by position; at most 200. */
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly dropped: number;
  /** The text and its positions; absent when it could not be read. */
  readonly document?: JsonDocument;
  /** The newest form; absent when the document is no object. */
  readonly server?: JsonObject;
}

/**
 * Everything that can be said about the bytes of a server.json without a network and without other entries: reading,
 * the JSON Schema that it names, the same in its newest form, and every rule. The verdict is `fail` exactly when there
 * is an error finding. One finding per cause. Does not check who may use the name or owns the packages.
 */
export function judgeServer(bytes: Uint8Array, terms: JudgeTerms): Judgement {
  const read = readDocument(bytes, terms.file, terms.maxFindings);
  const limit = terms.maxFindings ?? MAX_FINDINGS_PER_FILE;
  const { document } = read;
  if (document === undefined) return { findings: read.findings, dropped: read.dropped };
  const { value } = document;
  if (!isJsonObject(value)) {
    const args = { found: describeType(value) };
    const range = document.locate('');
    const finding: Finding = {
      code: 'not-an-object',
      severity: 'error',
      rule: 'D-11',
      file: terms.file,
      pointer: '',
      ...range,
      args,
    };
    return { ...keepWorst([...read.findings, finding], read.dropped, limit), document };
  }
  const judged = judgeObject(value, { terms, limit, isFull: document.fullest > MAX_LIST_ITEMS });
  if (judged.causes.length === 0 && read.findings.length === 0) {
    return { findings: [], dropped: 0, document, server: judged.server };
  }
  const told = judged.causes.map((cause) => toFinding(cause, { document, judged, file: terms.file }));
  const kept = keepWorst([...read.findings, ...told], read.dropped + judged.dropped, limit);
  return { ...kept, document, server: judged.server };
}

/**
 * What the rules beyond the schema say about a server.json in its newest form that the schema accepts: one finding per
 * cause, with pointers, without file and position.
 */
export function judgeRules(server: JsonObject, policy: JudgePolicy = PUBLIC_POLICY): Finding[] {
  const broken = judgePlaces(JUDGING_SET, viewServer(server), createContext({ server, submitted: server, policy }));
  return settleHits(broken, findSpeakers(broken), new Set()).map(
    ({ rule: { code, id }, hit: { pointer, args, severity = 'error' } }): Finding => {
      return { code, severity, rule: id, pointer, args };
    },
  );
}

interface JudgedObject {
  readonly server: JsonObject;
  readonly context: RuleContext;
  readonly causes: readonly Cause[];
  readonly dropped: number;
}

interface Bounds {
  readonly terms: JudgeTerms;
  readonly limit: number;
  /** Whether a list may be too long; else none is. */
  readonly isFull: boolean;
}

function judgeObject(submitted: JsonObject, bounds: Bounds): JudgedObject {
  /** As rules see it. */
  const capped = bounds.isFull ? capLists(submitted) : submitted;
  const reference = readSchemaReference(submitted);
  const version = reference.kind === 'published' ? reference.version : undefined;
  const isOld = version !== undefined && version !== CURRENT_SCHEMA_VERSION;
  const server = isOld ? upConvert(submitted) : submitted;
  const shown = capped === submitted ? server : isOld ? upConvert(capped) : capped;
  const { policy, surroundings } = bounds.terms;
  const context = createContext({ server: shown, submitted: capped, policy, surroundings, reference });
  const found = judgePlaces(rulesUnder(bounds.terms), viewServer(shown), context);
  const broken = isOld ? found.map(({ rule, hit }) => ({ rule, hit: toSubmittedHit(hit, submitted) })) : found;
  const speakers = findSpeakers(broken);
  /** Where the schema refuses what no rule tells. */
  const refused = new Set<string>();
  const isSettled = (pointer: string, isKey: boolean) => {
    const isSpoken = isSpokenFor(speakers, pointer, isKey);
    if (!isSpoken) refused.add(pointer);
    return isSpoken;
  };
  const schema = judgeSchemas(submitted, server, { version, isFull: bounds.isFull, isSettled });
  const told = listCauses(settleHits(broken, speakers, refused), schema.violations, bounds.limit);
  return { server, context, causes: told.causes, dropped: told.dropped + schema.dropped };
}

/** All rules; those of other rooms come last. */
function rulesUnder({ moreRules }: JudgeTerms): RuleSet {
  if (moreRules === undefined) return JUDGING_SET;
  let rules = SETS.get(moreRules);
  if (rules === undefined) {
    rules = createRuleSet([...JUDGING_RULES, ...moreRules]);
    SETS.set(moreRules, rules);
  }
  return rules;
}

function toSubmittedHit(hit: RuleHit, submitted: JsonObject): RuleHit {
  const covers = hit.covers?.map((pointer) => toSubmittedPointer(submitted, pointer));
  return { ...hit, pointer: toSubmittedPointer(submitted, hit.pointer), ...(covers === undefined ? {} : { covers }) };
}

/** What a finding is made from beside its cause. */
interface Origin {
  readonly document: JsonDocument;
  readonly judged: JudgedObject;
  readonly file: string;
}

function toFinding(cause: Cause, origin: Origin): Finding {
  const { document, file } = origin;
  if (cause.kind === 'violation') {
    const { pointer, message, advice, rule, target, edits } = cause.violation;
    const place = document.locate(pointer, target);
    const args = { message, advice };
    const finding: Finding = { code: 'schema-violation', severity: 'error', rule, file, pointer, ...place, args };
    return edits === undefined ? finding : new RepairableFinding(finding, () => toRepair(cause, origin));
  }
  const { rule, hit } = cause;
  const { pointer, args, severity = 'error' } = hit;
  const place = document.locate(pointer, hit.target);
  const finding: Finding = { code: rule.code, severity, rule: rule.id, file, pointer, ...place, args };
  return rule.fix === undefined ? finding : new RepairableFinding(finding, () => toRepair(cause, origin));
}

function toRepair(cause: Cause, { document, judged: { server, context } }: Origin): Repair | undefined {
  const fix =
    cause.kind === 'hit' ? cause.rule.fix?.(cause.hit, server, context) : toSuggestion(cause.violation, document);
  const edits = fix && toTextEdits(document, fix.edits);
  return fix && edits && edits.length > 0 ? { safe: fix.safe, edits } : undefined;
}

function toSuggestion({ edits }: SchemaViolation, document: JsonDocument): RuleFix | undefined {
  return edits && { safe: false, edits: quoteAsWritten(edits, document) };
}

function keepWorst(
  findings: readonly Finding[],
  dropped: number,
  limit: number,
): { findings: Finding[]; dropped: number } {
  const sorted = findings.toSorted(compareFindings);
  const kept = sorted.slice(0, limit);
  return { findings: kept, dropped: dropped + sorted.length - kept.length };
}

function describeType(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** `fail` when one of the findings is an error, else `pass`: without a network nothing is pending. */
export function verdictOf(findings: readonly Finding[]): 'pass' | 'fail' {
  return hasErrors(findings) ? 'fail' : 'pass';
}
