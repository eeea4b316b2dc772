import type { FindingArgs, Severity } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/texts.ts';
import type { DocumentEdit } from '../document-edit.ts';
import type { PlaceTarget } from '../json-document.ts';
import type { JudgePolicy } from '../judge-policy.ts';
import type { SchemaVersion } from '../public-urls.ts';
import type { SchemaReference } from '../read-schema-reference.ts';
import type { JsonObject, JsonValue } from '../server-json.ts';
import type { ServerView } from '../server-view.ts';
import type { Spelling } from '../spellings.ts';

/** What is known around a server.json beside its bytes; all of it may be absent. Never changes which rules exist. */
export interface Surroundings {
  /** Login of the GitHub owner in whose repository this runs, as GitHub spells it. */
  readonly ownerLogin?: string | undefined;
  /** The package.json that lies beside the server.json. */
  readonly packageJson?: JsonObject | undefined;
}

/** What a rule may know beside the document in its newest form. */
export interface RuleContext {
  readonly policy: JudgePolicy;
  /** The newest form. */
  readonly server: JsonObject;
  /** The document as it was submitted: other key names, where it names an older schema. */
  readonly submitted: JsonObject;
  /** What `$schema` says, and the published version that it names; undefined when it names none. */
  readonly reference: SchemaReference;
  readonly schemaVersion: SchemaVersion | undefined;
  /** Keys of the submitted document that another version of the format spells so. */
  readonly spellings: readonly Spelling[];
  readonly surroundings: Surroundings;
}

/** One place where a rule is broken. */
export interface RuleHit {
  /** RFC 6901 pointer into the newest form of the document, or into the submitted one; something missing is named itself. */
  readonly pointer: string;
  readonly args: FindingArgs;
  /** `error` when it is left out. */
  readonly severity?: Severity;
  /** The value when it is left out. A bad key points at the key. */
  readonly target?: PlaceTarget;
  /** Pointers at or below which whatever else is wrong has the same cause; the hit's own pointer always counts. */
  readonly covers?: readonly string[];
  /** Pointers, into the submitted document, to keys that the schema misses or does not know for the same cause. */
  readonly explains?: readonly string[];
}

/** How a document is changed so that a hit goes away; see `Repair` for what is safe. Pointers as in the hit. */
export interface RuleFix {
  readonly safe: boolean;
  readonly edits: readonly DocumentEdit[];
}

/** What a rule looks at, by the name of its scope. */
export type PlaceOf<Scope extends RuleScope> = ServerView[Scope][number];
export type RuleScope = keyof ServerView;

/** What a rule says about one place: usually nothing. */
export type RuleAnswer = RuleHit | readonly RuleHit[] | undefined;

/**
 * One rule. `id` is unique: its number in rules.md (`N1`, `K3`, `D9`, or `3.4` for a section), that of a decision where
 * only it names the rule (`D-3`), and else a word behind what it belongs to: `K-` for the package field matrix, `LINT-` for
 * advice, `PATH-` for the data layout. `code` is its text. `field` is the path of the member that it looks at, or of the
 * one that stands for several (`packages[].identifier`).
 */
export interface RuleOf<Scope extends RuleScope> {
  /** It is asked about every such place of a document: `server` is the document itself. */
  readonly scope: Scope;
  readonly id: string;
  readonly code: FindingCode;
  readonly field: string;
  /** What breaks the rule, in document order. Silent about values of a wrong type: those are the schema's. */
  readonly judge: (place: PlaceOf<Scope>, context: RuleContext) => RuleAnswer;
  /** The exact change for one hit, where there is one. `server` is the newest form. */
  readonly fix?: (hit: RuleHit, server: JsonObject, context: RuleContext) => RuleFix | undefined;
}

export type Rule = { readonly [Scope in RuleScope]: RuleOf<Scope> }[RuleScope];

/** A replacement of one value, the commonest fix. */
export function replaceWith(pointer: string, value: JsonValue, safe: boolean): RuleFix {
  return { safe, edits: [{ kind: 'replace', pointer, value }] };
}
