import { describe, expect, it } from 'vitest';
import { renderOwnershipMarkdown } from '../../src/commands/verify/render-ownership-markdown.ts';
import type { SettledEntry } from '../../src/commands/verify/settle-entry.ts';
import { HOSTILE_TEXT } from '../support/told-file.ts';

const entry = (more: { name?: string; identifier?: string; isUnchanged?: boolean } = {}): SettledEntry =>
  ({
    file: { file: 'server.json', name: more.name ?? 'com.example/weather', version: '1.0.0', verdict: 'pass' },
    asked: {
      isUnchanged: more.isUnchanged ?? false,
      proof: {
        namespace: { outcome: 'proved', kind: 'domain-key' },
        packages: [
          { type: 'npm', identifier: more.identifier ?? '@a/b', version: '1.0.0', verdict: { outcome: 'disproved' } },
        ],
        remotes: [{ url: `https://mcp.example.com/${more.identifier ?? ''}`, evidence: 'aligned' }],
      },
    },
    pins: { review: 'new-key' },
  }) as unknown as SettledEntry;

describe('what was shown, as Markdown', () => {
  it('is a table per entry: namespace, packages, remotes, and what a person has to look at', () => {
    expect(renderOwnershipMarkdown([entry()], 10_000)).toMatchInlineSnapshot(`
      "
      #### Shown of \`com.example/weather\` · \`1.0.0\`

      | | what | which | |
      |---|---|---|---|
      | proved | namespace |  | domain-key |
      | **disproved** | npm package | \`@a/b\` | 1.0.0 |
      | aligned | remote | \`https://mcp.example.com/\` |  |

      A person may have to look: its key or account was never seen here.
      "
    `);
  });

  it('says of a listed version that nothing was asked', () => {
    expect(renderOwnershipMarkdown([entry({ isUnchanged: true })], 10_000)).toContain('Listed already, unchanged.');
  });

  it('counts what there is no room for', () => {
    const text = renderOwnershipMarkdown(
      Array.from({ length: 1_000 }, () => entry()),
      5_000,
    );
    expect(text).toMatch(/… and \d{3} more entries/);
    expect(text.length).toBeLessThan(5_300);
  });

  it('lets nothing that a stranger wrote act as markup', () => {
    const page = renderOwnershipMarkdown([entry({ name: HOSTILE_TEXT, identifier: `|${HOSTILE_TEXT}` })], 100_000);
    expect(page).not.toMatch(/<(?!!-- -->)|\n::/);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});
