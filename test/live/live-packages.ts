import type { Outcome } from '../../src/evidence/outcome.ts';

/** A published package, and what its registry shows of it. `code`: the first thing told, where something is. */
export interface LivePackage {
  readonly type: 'npm' | 'pypi' | 'cargo';
  readonly identifier: string;
  readonly version: string;
  readonly serverName: string;
  readonly outcome: Outcome;
  readonly code?: string;
}

const npm = (
  identifier: string,
  version: string,
  serverName: string,
  outcome: Outcome = 'proved',
  code?: string,
): LivePackage => ({
  type: 'npm',
  identifier,
  version,
  serverName,
  outcome,
  ...(code === undefined ? {} : { code }),
});
const pypi = (...given: Parameters<typeof npm>): LivePackage => ({ ...npm(...given), type: 'pypi' });
const cargo = (...given: Parameters<typeof npm>): LivePackage => ({ ...npm(...given), type: 'cargo' });

const MCP = 'io.github.modelcontextprotocol';

export const LIVE_PACKAGES: readonly LivePackage[] = [
  npm('airtable-mcp-server', '1.7.2', 'io.github.domdomegg/airtable-mcp-server'),
  npm('airtable-mcp-server', '1.5.0', 'io.github.domdomegg/airtable-mcp-server', 'disproved', 'npm-name-missing'),
  npm('airtable-mcp-server', '1.7.2', 'io.github.not-domdomegg/airtable-mcp-server', 'disproved', 'npm-name-mismatch'),
  npm('airtable-mcp-server', '1.7.2', 'io.github.DomDomEgg/airtable-mcp-server', 'proved', 'package-name-owner-case'),
  npm('@modelcontextprotocol/server-filesystem', '2026.8.31', `${MCP}/server-filesystem`),
  npm('@modelcontextprotocol/server-memory', '2026.8.31', `${MCP}/server-memory`),
  npm('@modelcontextprotocol/server-everything', '2026.8.31', `${MCP}/server-everything`),
  npm('@modelcontextprotocol/server-sequential-thinking', '2026.8.31', `${MCP}/server-sequential-thinking`),
  npm('@playwright/mcp', '0.0.83', 'io.github.microsoft/playwright-mcp'),
  npm('@upstash/context7-mcp', '4.1.1', 'io.github.upstash/context7'),
  npm('chrome-devtools-mcp', '1.11.0', 'io.github.ChromeDevTools/chrome-devtools-mcp'),
  npm('@modelcontextprotocol/server-github', '2025.4.8', `${MCP}/server-github`, 'disproved', 'npm-name-missing'),
  npm('express', '4.18.2', 'com.example/test', 'disproved', 'npm-name-missing'),
  npm('lodash', '4.17.21', 'com.example/completely-different-name', 'disproved', 'npm-name-missing'),
  npm('@types/node', '20.0.0', 'com.example/test', 'disproved', 'npm-name-missing'),
  npm('lodash', '99.99.99', 'com.example/test', 'late', 'package-version-late'),
  npm('no-such-package-of-mcp-git-registry', '1.0.0', 'com.example/test', 'disproved', 'package-not-found'),
  pypi('time-mcp-pypi', '1.0.1', 'io.github.domdomegg/time-mcp-pypi'),
  pypi('requests', '2.31.0', 'com.example/test', 'disproved', 'pypi-name-missing'),
  pypi('numpy', '1.25.2', 'com.example/test', 'disproved', 'pypi-name-missing'),
  pypi('mcp-server-time', '2026.10.19', `${MCP}/server-time`),
  pypi('mcp-server-fetch', '2026.10.24', `${MCP}/server-fetch`),
  pypi('mcp-server-git', '2026.10.19', `${MCP}/server-git`),
  cargo('rust-faf-mcp', '0.3.1', 'io.github.Wolfe-Jam/rust-faf-mcp'),
  cargo('serde', '1.0.219', 'com.example/test', 'disproved', 'cargo-name-missing'),
  cargo('tokio', '1.40.0', 'com.example/test', 'disproved', 'cargo-name-missing'),
  cargo('rand', '0.9.0', 'com.example/test', 'disproved', 'cargo-name-missing'),
  cargo('serde', '99.99.99-not-real', 'com.example/test', 'late', 'cargo-readme-late'),
];
