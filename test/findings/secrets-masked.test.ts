import { describe, expect, it } from 'vitest';
import type { FileFindings } from '../../src/findings/file-findings.ts';
import { renderAnnotations } from '../../src/findings/render-github.ts';
import { renderMarkdown } from '../../src/findings/render-markdown.ts';
import { toReport } from '../../src/findings/render-report.ts';
import { renderRun } from '../../src/findings/render-run.ts';
import { toSarif } from '../../src/findings/render-sarif.ts';
import { findSecretSpans, maskSecrets } from '../../src/findings/secret-spans.ts';
import { PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { judgeServer, verdictOf } from '../../src/manifest/judge-server.ts';

/** Put together, so that no scanner takes this file for a leak. */
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
const PASSWORD = 'Tr0ub4dor-and-3';
const KEY = 'q9W8e7R6t5Y4u3I2';

const server = {
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'io.github.alice/weather',
  description: `Use ${TOKEN} for a try.`,
  version: '^1.0.0',
  websiteUrl: `http://alice:${PASSWORD}@example.com`,
  repository: { url: `https://alice:${PASSWORD}@github.com/a/b/tree/main`, source: 'github' },
  packages: [
    {
      registryType: 'npm',
      identifier: `pkg ${TOKEN}`,
      version: '1.0.0',
      transport: { type: 'stdio' },
      environmentVariables: [
        { name: 'A_TOKEN', isSecret: true, default: TOKEN },
        { name: 'B_TOKEN', isSecret: true, default: PASSWORD },
      ],
      packageArguments: [{ type: 'named', name: `--x ${TOKEN}`, value: `--x ${TOKEN}` }],
    },
  ],
  remotes: [{ type: 'sse', url: `http://example.com/mcp?api_key=${KEY}` }],
};

function judge(): FileFindings {
  const text = JSON.stringify(server, null, 2);
  const { findings, dropped } = judgeServer(Buffer.from(text), { file: 'server.json', policy: PUBLIC_POLICY });
  return { file: 'server.json', verdict: verdictOf(findings), findings, dropped, text };
}

describe('a secret in a server.json', () => {
  const outputs: readonly [string, () => string][] = [
    ['text', () => renderRun([judge()], { colour: false })],
    ['json', () => JSON.stringify(toReport([judge()]))],
    ['sarif', () => JSON.stringify(toSarif([judge()], { tool: { name: 'x', version: '0.0.0' } }))],
    ['github', () => renderAnnotations([judge()], { rest: '' }).join('\n')],
    ['markdown', () => renderMarkdown([judge()], { maxBytes: 1_000_000, title: 'x' })],
  ];

  it.each(outputs)('is not in the output as %s', (_, render) => {
    const output = render();
    expect(output.length).toBeGreaterThan(500);
    for (const secret of [TOKEN, PASSWORD, KEY]) expect(output.includes(secret), secret.slice(0, 4)).toBe(false);
  });

  it('keeps every position: what is masked is as long as it was', () => {
    const text = JSON.stringify(server);
    expect(maskSecrets(text)).toHaveLength(text.length);
    expect(maskSecrets(`a ${TOKEN} b`)).toBe(`a ghp_${'•'.repeat(36)} b`);
    expect(maskSecrets('https://u:p@h and https://{user}:{pass}@h?token={token}')).toBe(
      'https://u:•@h and https://{user}:{pass}@h?token={token}',
    );
  });

  it('is found by its form alone, anywhere, in linear time', () => {
    expect(findSecretSpans(`x${TOKEN}`)).toEqual([]);
    expect(findSecretSpans('a plain text, sk-short, AKIA, npm_ and so on')).toEqual([]);
    for (const part of ['ghp_', 'sk-', '://a:', '?token=', 'AKIA', '-----BEGIN PRIVATE KEY-----', 'xoxb-']) {
      const started = performance.now();
      findSecretSpans(part.repeat(Math.ceil(200_000 / part.length)));
      findSecretSpans(part + 'a'.repeat(200_000));
      expect(performance.now() - started, part).toBeLessThan(800);
    }
  });
});
