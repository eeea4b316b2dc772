import type { Finding, FindingArgs, Repair, Severity } from '../findings/finding.ts';
import type { FindingCode } from '../findings/texts.ts';

/**
 * A finding whose repair is worked out when somebody reads it, once: a verdict needs none, and finding it takes as long
 * as judging the document. To everybody else it is a plain finding: spread and JSON have the repair as well.
 */
export class RepairableFinding implements Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly rule: string | undefined;
  readonly file: string | undefined;
  readonly pointer: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly endLine: number | undefined;
  readonly endColumn: number | undefined;
  readonly args: FindingArgs;
  declare readonly repair: Repair | undefined;
  #findRepair: (() => Repair | undefined) | undefined;
  #repair: Repair | undefined;

  constructor(finding: Finding, findRepair: () => Repair | undefined) {
    this.code = finding.code;
    this.severity = finding.severity;
    this.rule = finding.rule;
    this.file = finding.file;
    this.pointer = finding.pointer;
    this.line = finding.line;
    this.column = finding.column;
    this.endLine = finding.endLine;
    this.endColumn = finding.endColumn;
    this.args = finding.args;
    this.#findRepair = findRepair;
    Object.defineProperty(this, 'repair', RepairableFinding.#property);
  }

  /** An own property, so that a copy has it; one getter for all of them, for objects whose getters differ are slow. */
  static readonly #property: PropertyDescriptor = {
    enumerable: true,
    get(this: RepairableFinding) {
      if (this.#findRepair !== undefined) {
        this.#repair = this.#findRepair();
        this.#findRepair = undefined;
      }
      return this.#repair;
    },
  };
}
