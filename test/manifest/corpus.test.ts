import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { parsePointer } from '../../src/manifest/json-pointer.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeServer } from '../../src/manifest/judge-server.ts';
import type { JsonValue } from '../../src/manifest/server-json.ts';
import { ENTRY_RULES } from '../../src/registry/entry-rules.ts';
import { readShared, sharedExists } from './shared-corpus.ts';

interface RealFile {
  readonly repo: string;
  readonly path: string;
  readonly verdict: 'valid' | 'invalid';
  readonly text: string;
}

const files: RealFile[] = sharedExists
  ? readShared('corpus/server-json.ndjson.gz')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

const judge = (text: string) =>
  judgeServer(Buffer.from(text), { file: 'server.json', policy: PUBLIC_POLICY, moreRules: ENTRY_RULES }).findings;

/** How many of the files that the schema accepts each rule refuses. */
const REFUSED_BY_RULE: Readonly<Record<string, number>> = {
  'schema-version-extraction-error': 18,
  'implausible-sha256': 7,
  'mcpb-url-invalid': 7,
  'placeholder-text': 2,
};

/** What a finding's range holds, read from the text by lines and columns alone. */
function textAt(text: string, finding: Finding): string {
  const lines = text.split('\n');
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = finding;
  if (line === endLine) return lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
  const last = lines[endLine - 1]?.slice(0, endColumn - 1);
  return [lines[line - 1]?.slice(column - 1), ...lines.slice(line, endLine - 1), last].join('\n');
}

/** The value at a pointer, and whether it is there. */
function resolve(
  document: JsonValue,
  pointer: string,
): { there: boolean; value?: JsonValue; key?: string | undefined } {
  let value: JsonValue = document;
  const segments = parsePointer(pointer) ?? [];
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return { there: false };
    value = (value as Record<string, JsonValue>)[segment] as JsonValue;
  }
  return { there: true, value, key: segments.at(-1) };
}

/** Undefined when the finding points at the token that its pointer names: the value, the key, or a parent's brace. */
function whyMisplaced(text: string, finding: Finding): string | undefined {
  const found = textAt(text, finding);
  const { there, value, key } = resolve(JSON.parse(text), finding.pointer ?? '');
  if (!there) return /^[{[]$/.test(found) ? undefined : `${finding.pointer} is missing, but it points at ${found}`;
  try {
    const parsed = JSON.parse(found);
    if (JSON.stringify(parsed) === JSON.stringify(value) || parsed === key) return undefined;
  } catch {}
  return `${finding.code} ${finding.pointer} points at ${found.slice(0, 60)}`;
}

describe.skipIf(!sharedExists)('the real files', () => {
  it('crash nothing, and every finding points at the token that it speaks of', () => {
    expect(files.length).toBe(292);
    const misplaced = files.flatMap(({ repo, path, text }) => {
      return judge(text).flatMap((finding) => {
        const why = whyMisplaced(text, finding);
        return why === undefined ? [] : [`${repo}/${path}: ${why}`];
      });
    });
    expect(misplaced).toEqual([]);
  });

  it('that the schema accepts and a rule refuses are told by code', () => {
    const byCode: Record<string, number> = {};
    let refused = 0;
    for (const { text, verdict } of files) {
      if (verdict !== 'valid') continue;
      const errors = new Set(judge(text).flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
      if (errors.size > 0) refused += 1;
      for (const code of errors) byCode[code] = (byCode[code] ?? 0) + 1;
    }
    const rows = Object.entries(byCode)
      .sort(([one, a], [other, b]) => b - a || one.localeCompare(other))
      .map(([code, count]) => `  '${code}': ${count},`);
    // Whoever changes a rule on purpose writes these down.
    expect(byCode, `${refused} files break a rule:\n${rows.join('\n')}`).toEqual(REFUSED_BY_RULE);
  });
});
