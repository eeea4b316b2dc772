import { compareFindings, type Finding, hasErrors } from '../findings/finding.ts';
import { isJsonObject } from './json-members.ts';
import { type JudgePolicy, PUBLIC_POLICY } from './judge-policy.ts';
import { CURRENT_SCHEMA_VERSION } from './public-urls.ts';
import { type JsonDocument, readDocument } from './read-document.ts';
import type { Rule, RuleContext, RuleHit, Surroundings } from './rules/rule.ts';
import { JUDGING_RULES } from './rules/server-rules.ts';
import { judgeSchema, type SchemaViolation } from './schema.ts';
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
  const read = readDocument(bytes, terms.file);
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
    return { ...keepWorst([...read.findings, finding], read.dropped), document };
  }
  const judged = judgeObject(value, terms);
  const findings = judged.causes.map((cause) => toFinding(cause, document, { terms, ...judged }));
  return {
    ...keepWorst([...read.findings, ...findings], read.dropped + judged.dropped),
    document,
    server: judged.server,
  };
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

function judgeObject(submitted: JsonObject, terms: JudgeTerms): JudgedObject {
  const reference = readSchemaReference(submitted);
  const version = reference.kind === 'published' ? reference.version : undefined;
  const isOld = version !== undefined && version !== CURRENT_SCHEMA_VERSION;
  const server = isOld ? upConvert(submitted) : submitted;
  const context = { policy: terms.policy, submitted, schemaVersion: version, surroundings: terms.surroundings ?? {} };
  const rules = [...JUDGING_RULES, ...(terms.moreRules ?? [])];
  let dropped = 0;
  const hits = rules.flatMap((rule) => {
    const found = rule.judge(server, context);
    dropped += Math.max(0, found.length - MAX_FINDINGS_PER_FILE);
    return found.slice(0, MAX_FINDINGS_PER_FILE).map((hit) => ({ rule, hit: toSubmittedHit(hit, submitted, isOld) }));
  });
  let violations = judgeSchema(submitted, version);
  if (isOld && violations.length === 0) {
    violations = judgeSchema(server).map((violation) => ({
      ...violation,
      pointer: toSubmittedPointer(submitted, violation.pointer),
    }));
  }
  return { server, context, causes: settleCauses(hits, violations), dropped };
}

function toSubmittedHit(hit: RuleHit, submitted: JsonObject, isOld: boolean): RuleHit {
  if (!isOld) return hit;
  const covers = hit.covers?.map((pointer) => toSubmittedPointer(submitted, pointer));
  return { ...hit, pointer: toSubmittedPointer(submitted, hit.pointer), ...(covers === undefined ? {} : { covers }) };
}

interface Judging {
  readonly terms: JudgeTerms;
  readonly server: JsonObject;
  readonly context: RuleContext;
}

function toFinding(cause: Cause, document: JsonDocument, { terms, server, context }: Judging): Finding {
  const { file } = terms;
  if (cause.kind === 'violation') {
    const { pointer, message, expected, rule, edits } = cause.violation;
    const repair = toRepair(document, edits && { safe: false, edits });
    const place = document.locate(pointer);
    return {
      code: 'schema-violation',
      severity: 'error',
      rule,
      file,
      pointer,
      ...place,
      args: { message, expected },
      ...repair,
    };
  }
  const { rule, hit } = cause;
  const { pointer, args, severity = 'error' } = hit;
  const repair = toRepair(document, rule.fix?.(hit, server, context));
  const place = document.locate(pointer, hit.target);
  return { code: rule.code, severity, rule: rule.id, file, pointer, ...place, args, ...repair };
}

function toRepair(document: JsonDocument, fix: ReturnType<NonNullable<Rule['fix']>>): Pick<Finding, 'repair'> {
  const edits = fix && toTextEdits(document, fix.edits);
  return fix && edits ? { repair: { safe: fix.safe, edits } } : {};
}

function keepWorst(findings: readonly Finding[], dropped: number): { findings: Finding[]; dropped: number } {
  const sorted = findings.toSorted(compareFindings);
  const kept = sorted.slice(0, MAX_FINDINGS_PER_FILE);
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
