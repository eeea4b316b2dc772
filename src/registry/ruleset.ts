/** Version of the rules that receipts are written under; raised when a change could turn a verdict. */
export const RULESET = '2026-11.3';
/** Before the rules beyond the schema were complete, and before ownership was asked; the schema was the same. */
const FORMER_RULESETS = ['2026-11', '2026-11.2'];
/** The rules of an import: the newest schema, path safety and name clashes; ownership is not asked. */
export const IMPORT_RULESET = 'import/1';

/** Rules under which the current schema has judged the bytes that the receipt names. */
const SCHEMA_RULESETS: ReadonlySet<string> = new Set([RULESET, ...FORMER_RULESETS, IMPORT_RULESET]);

/** Whether a receipt of this ruleset vouches for the schema too. */
export function isSchemaJudged(ruleset: string): boolean {
  return SCHEMA_RULESETS.has(ruleset);
}
