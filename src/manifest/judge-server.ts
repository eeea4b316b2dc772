import { compareFindings, type Finding, hasErrors } from '../findings/finding.ts';
import { capLists } from './cap-lists.ts';
import { isJsonObject } from './json-members.ts';
import { type JudgePolicy, PUBLIC_POLICY } from './judge-policy.ts';
import { judgeSchemas } from './judge-schemas.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import { CURRENT_SCHEMA_VERSION } from './public-urls.ts';
import { quoteAsWritten } from './quote-as-written.ts';
import { type JsonDocument, readDocument } from './read-document.ts';
import type { Rule, RuleContext, RuleFix, RuleHit, Surroundings } from './rules/rule.ts';
import { JUDGING_RULES } from './rules/server-rules.ts';
import type { SchemaViolation } from './schema.ts';
import { readSchemaReference } from './schema-reference.ts';
import type { JsonObject, JsonValue } from './server-json.ts';
import { settleCauses } from './settle-causes.ts';
import { toSubmittedPointer } from './submitted-pointer.ts';
import { toTextEdits } from './text-edits.ts';
import { upConvert } from './up-convert.ts';

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
      rule: 'P',
      file: terms.file,
      pointer: '',
      ...range,
      args,
    };
    return { ...keepWorst([...read.findings, finding], read.dropped, limit), document };
  }
  const judged = judgeObject(value, isLong(document) ? capLists(value) : value, { terms, limit });
  if (judged.causes.length === 0 && read.findings.length === 0) {
    return { findings: [], dropped: 0, document, server: judged.server };
  }
  const causes = new Map<Finding, Cause>();
  for (const cause of judged.causes) causes.set(toFinding(cause, document, terms.file), cause);
  const kept = keepWorst([...read.findings, ...causes.keys()], read.dropped + judged.dropped, limit);
  // Only now: a repair is worked out for what is told, not for what is dropped.
  const findings = kept.findings.map((finding) => {
    const cause = causes.get(finding);
    return cause === undefined ? finding : { ...finding, ...toRepair(cause, document, judged) };
  });
  return { findings, dropped: kept.dropped, document, server: judged.server };
}

/**
 * What the rules beyond the schema say about a server.json in its newest form, in a public registry: all findings with
 * pointers, without file and position.
 */
export function judgeRules(server: JsonObject): Finding[] {
  const context: RuleContext = {
    policy: PUBLIC_POLICY,
    submitted: server,
    schemaVersion: CURRENT_SCHEMA_VERSION,
    surroundings: {},
  };
  return JUDGING_RULES.flatMap((rule) =>
    rule.judge(server, context).map(
      ({ pointer, args, severity = 'error' }): Finding => ({
        code: rule.code,
        severity,
        rule: rule.id,
        pointer,
        args,
      }),
    ),
  );
}

/** A rule that is broken somewhere, or a violation of the schema. */
export type Cause =
  | { readonly kind: 'hit'; readonly rule: Rule; readonly hit: RuleHit }
  | { readonly kind: 'violation'; readonly violation: SchemaViolation };

interface JudgedObject {
  readonly server: JsonObject;
  readonly context: RuleContext;
  readonly causes: readonly Cause[];
  readonly dropped: number;
}

/** A shorter text has no list that is too long: not worth a look. */
function isLong({ text }: JsonDocument): boolean {
  return text.length > 2 * MAX_LIST_ITEMS;
}

interface Bounds {
  readonly terms: JudgeTerms;
  readonly limit: number;
}

/** `capped` is `submitted` as rules see it. */
function judgeObject(submitted: JsonObject, capped: JsonObject, bounds: Bounds): JudgedObject {
  const reference = readSchemaReference(submitted);
  const version = reference.kind === 'published' ? reference.version : undefined;
  const isOld = version !== undefined && version !== CURRENT_SCHEMA_VERSION;
  const server = isOld ? upConvert(submitted) : submitted;
  const shown = capped === submitted ? server : isOld ? upConvert(capped) : capped;
  const { policy, surroundings = {} } = bounds.terms;
  const context: RuleContext = { policy, submitted: capped, schemaVersion: version, surroundings };
  const { hits, dropped } = judgeHits(shown, context, bounds);
  const told = isOld ? hits.map(({ rule, hit }) => ({ rule, hit: toSubmittedHit(hit, submitted) })) : hits;
  const schema = judgeSchemas(submitted, server, version);
  return { server, context, causes: settleCauses(told, schema.violations), dropped: dropped + schema.dropped };
}

function judgeHits(server: JsonObject, context: RuleContext, { terms, limit }: Bounds) {
  const hits: { rule: Rule; hit: RuleHit }[] = [];
  let dropped = 0;
  const judgeOne = (rule: Rule) => {
    const found = rule.judge(server, context);
    if (found.length === 0) return;
    dropped += Math.max(0, found.length - limit);
    for (const hit of found.slice(0, limit)) hits.push({ rule, hit });
  };
  for (const rule of JUDGING_RULES) judgeOne(rule);
  for (const rule of terms.moreRules ?? []) judgeOne(rule);
  return { hits, dropped };
}

function toSubmittedHit(hit: RuleHit, submitted: JsonObject): RuleHit {
  const covers = hit.covers?.map((pointer) => toSubmittedPointer(submitted, pointer));
  return { ...hit, pointer: toSubmittedPointer(submitted, hit.pointer), ...(covers === undefined ? {} : { covers }) };
}

function toFinding(cause: Cause, document: JsonDocument, file: string): Finding {
  if (cause.kind === 'violation') {
    const { pointer, message, expected, rule, target } = cause.violation;
    const place = document.locate(pointer, target);
    return {
      code: 'schema-violation',
      severity: 'error',
      rule,
      file,
      pointer,
      ...place,
      args: { message, expected },
    };
  }
  const { rule, hit } = cause;
  const { pointer, args, severity = 'error' } = hit;
  const place = document.locate(pointer, hit.target);
  return { code: rule.code, severity, rule: rule.id, file, pointer, ...place, args };
}

function toRepair(cause: Cause, document: JsonDocument, { server, context }: JudgedObject): Pick<Finding, 'repair'> {
  const fix =
    cause.kind === 'hit' ? cause.rule.fix?.(cause.hit, server, context) : toSuggestion(cause.violation, document);
  const edits = fix && toTextEdits(document, fix.edits);
  return fix && edits && edits.length > 0 ? { repair: { safe: fix.safe, edits } } : {};
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
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** `fail` when one of the findings is an error, else `pass`: without a network nothing is pending. */
export function verdictOf(findings: readonly Finding[]): 'pass' | 'fail' {
  return hasErrors(findings) ? 'fail' : 'pass';
}
