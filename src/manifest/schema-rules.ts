import { parsePointer } from './json-pointer.ts';
import { toNewestSpelling } from './rename-table.ts';

/** Numbers in rules.md of what the schema says about a place; `*` is an index. Keys in the newest spelling. */
const RULES: Readonly<Record<string, string>> = {
  '/name': 'N7',
  '/title': 'T2',
  '/description': 'T3',
  '/version': 'V3',
  '/icons/*/src': 'I4',
  '/icons/*/mimeType': 'I5',
  '/icons/*/sizes': 'I6',
  '/icons/*/sizes/*': 'I6',
  '/icons/*/theme': 'I7',
  '/repository': 'R6',
  '/repository/url': 'R6',
  '/repository/source': 'R6',
  '/packages/*/registryType': 'K4',
  '/packages/*/identifier': 'K4',
  '/packages/*/transport': 'K4',
  '/packages/*/version': 'V4',
  '/packages/*/fileSha256': 'K5',
  '/packages/*/registryBaseUrl': 'K6',
  '/packages/*/transport/type': 'X1',
  '/packages/*/transport/url': 'X11',
  '/remotes/*/type': 'X6',
  '/remotes/*/url': 'X11',
  '/packages/*/runtimeArguments/*/type': 'A7',
  '/packages/*/packageArguments/*/type': 'A7',
  '/packages/*/runtimeArguments/*/valueHint': 'A6',
  '/packages/*/packageArguments/*/valueHint': 'A6',
  '/packages/*/runtimeArguments/*/format': 'A8',
  '/packages/*/packageArguments/*/format': 'A8',
};
/** The same for a member that is missing, where that is another rule. */
const RULES_OF_MISSING: Readonly<Record<string, string>> = {
  '/name': 'N1',
  '/packages/*/transport/url': 'X3',
  '/remotes/*/url': 'X7',
};

/** Every number that `ruleOfPlace` gives. */
export const SCHEMA_RULE_IDS: readonly string[] = [
  ...new Set(['S6', ...Object.values(RULES), ...Object.values(RULES_OF_MISSING)]),
];

/** The number of the rule in rules.md that the schema carries out at a place; S6 where there is none of its own. */
export function ruleOfPlace(pointer: string, isMissing: boolean): string {
  const segments = (parsePointer(pointer) ?? []).map((key) => (/^\d+$/.test(key) ? '*' : toNewestSpelling(key)));
  const place = `/${segments.join('/')}`;
  return (isMissing ? RULES_OF_MISSING[place] : undefined) ?? RULES[place] ?? 'S6';
}
