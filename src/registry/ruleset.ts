/** Version of the rules that receipts are written under; raised when a change could turn a verdict. */
export const RULESET = '2026-11';
