import type { FindingArgs, Severity } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/texts.ts';
import type { JsonObject } from '../server-json.ts';

/** One place where a rule is broken. */
export interface RuleHit {
  /** RFC 6901 pointer into the newest form of the document. */
  readonly pointer: string;
  readonly args: FindingArgs;
  /** `error` when it is left out. */
  readonly severity?: Severity;
}

/** One rule of rules.md: `id` is its number there, `code` its text, `field` the member that it looks at. */
export interface Rule {
  readonly id: string;
  readonly code: FindingCode;
  readonly field: string;
  /** Every place that breaks the rule. Silent about values of a wrong type: those are the schema's to report. */
  readonly judge: (server: JsonObject) => RuleHit[];
}
