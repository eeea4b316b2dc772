import { createHash } from 'node:crypto';
import { createHostPaths } from '../host-table.ts';
import type { SearchEntry } from '../search-index.ts';
import type { SiteHost } from '../site-file.ts';
import { cleanText, escapeHtml, formatCount, formatCountOf, formatDate, toServerPath } from './html.ts';
import { PAGE_SCRIPT } from './script.ts';
import { PAGE_STYLE } from './style.ts';
import { renderUseRegistry } from './use-registry.ts';

/** A server as the page shows it without JavaScript; a whole `SearchEntry` will do. `updatedAt`: RFC 3339. */
export type NewestServer = Pick<SearchEntry, 'name' | 'title' | 'description' | 'version' | 'updatedAt'> &
  Partial<SearchEntry>;

export interface PageInput {
  readonly title: string;
  readonly description: string;
  readonly registryId: string;
  /** Absolute; a slash at its end does not matter. */
  readonly baseUrl: string;
  readonly hosts: readonly SiteHost[];
  readonly serverCount: number;
  readonly versionCount: number;
  /** Newest first; the first twelve are shown. */
  readonly newest: readonly NewestServer[];
  readonly toolVersion: string;
}

const MAX_NEWEST = 12;
/** The same words stand in script-parts.ts. */
const LEVELS = [
  ['proved', '✓ Proved'],
  ['owner', 'Vouched for by the owner'],
  ['imported', 'Imported'],
] as const;
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%227%22 fill=%22%230f5fbf%22/%3E%3Cpath d=%22M9 10h14M9 16h14M9 22h8%22 stroke=%22%23fff%22 stroke-width=%223%22 stroke-linecap=%22round%22/%3E%3C/svg%3E';

/**
 * The whole `index.html`: what this is, a search box over `search.json`, a view per server (`#namespace/name`), and the
 * addresses to paste into clients. One file with its style and script inside, allowed by hash in a Content Security
 * Policy; it loads nothing but the site's own documents, by relative address, so that it works under any path.
 * Without JavaScript it still says what this is, names the newest servers and the addresses.
 */
export function renderPage(input: PageInput): string {
  const baseUrl = input.baseUrl.replace(/\/+$/, '');
  return `<!doctype html>
<html lang="en" data-suffix="${apiSuffix(input.hosts)}" data-title="${escapeHtml(input.title)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(input.title)}</title>
<meta name="description" content="${escapeHtml(input.description)}">
<link rel="icon" href="${ICON}">
<link rel="alternate" type="application/atom+xml" href="feed.atom" title="${escapeHtml(input.title)}">
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the servers</a>
${renderHeader(input)}
<main class="wrap grid" id="main">
<div>
${renderBrowse(input)}
${DETAIL}
</div>
${renderUseRegistry(baseUrl, input.hosts)}
</main>
${renderFooter(input)}
<p class="unseen" id="said" role="status" aria-live="polite"></p>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** What follows the API's paths in links: nothing where the host table writes extensionless files, else `.json`. */
function apiSuffix(hosts: readonly SiteHost[]): '' | '.json' {
  return createHostPaths(hosts).root('leaf', 'x').includes('x') ? '' : '.json';
}

function contentSecurityPolicy(): string {
  const rules = [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return rules.join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function renderHeader(input: PageInput): string {
  const about = cleanText(input.description).trim();
  return `<header class="wrap">
<p class="id mono">${escapeHtml(input.registryId)}</p>
<h1><a href="./">${escapeHtml(input.title)}</a></h1>
<p class="lede">A list of MCP servers: programs that give AI assistants such as Copilot, Claude or Cursor new tools and data. Find one here, see who stands behind it, or let your client read the list.</p>
${about ? `<p class="about" dir="auto">${escapeHtml(about)}</p>` : ''}
<p class="facts"><span><strong>${formatCount(input.serverCount)}</strong> server${input.serverCount === 1 ? '' : 's'}</span><span><strong>${formatCount(input.versionCount)}</strong> version${input.versionCount === 1 ? '' : 's'}</span><a href="#use">Use this registry in your client</a></p>
<noscript><p class="note">The search needs JavaScript. The newest servers and the addresses for clients are below.</p></noscript>
<form class="find" role="search" ${input.serverCount > 0 ? 'data-script ' : ''}hidden>
<label for="q">Find a server</label>
<div class="box"><input id="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="200" placeholder="Name or what it does" aria-describedby="hint"><kbd aria-hidden="true">/</kbd></div>
<p class="unseen" id="hint">Results appear as you type. The down arrow goes to the results, Enter opens one, slash comes back here.</p>
<div class="filters">
<label>Runs as <select id="type"><option value="">any</option></select></label>
<label>Proof <select id="level"><option value="">any</option><option value="proved">proved</option><option value="owner">vouched for</option><option value="imported">imported</option></select></label>
<label>Status <select id="status"><option value="">any</option><option value="active">active</option><option value="deprecated">deprecated</option></select></label>
</div>
</form>
</header>`;
}

function renderBrowse(input: PageInput): string {
  return `<div id="browse">
<section id="found" aria-labelledby="count" hidden>
<div class="head"><h2 id="count"></h2></div>
<ol class="list" id="results"></ol>
<div class="empty" id="none" hidden><p><strong>No server matches all of these words.</strong></p><p>Try fewer or shorter words, or another filter.</p><button type="button" id="clear">Clear the search</button></div>
<p class="more" id="more" hidden><button type="button" id="show-more">Show 50 more</button><span class="muted" id="rest"></span></p>
</section>
${renderNewest(input)}
</div>`;
}

function renderNewest(input: PageInput): string {
  const shown = input.newest.slice(0, MAX_NEWEST);
  if (shown.length === 0) {
    return `<section id="newest"><div class="empty"><p><strong>Nothing is listed here yet.</strong></p><p>A server appears here once this registry has admitted it.</p></div></section>`;
  }
  const suffix = apiSuffix(input.hosts);
  const all =
    input.serverCount > shown.length
      ? `<p class="more" data-script hidden><a class="button" href="#?all=1">All ${formatCountOf(input.serverCount, 'server')} by name</a></p>`
      : '';
  return `<section id="newest" aria-labelledby="newest-title">
<div class="head"><h2 id="newest-title">${input.serverCount > shown.length ? 'Newest' : 'Servers'}</h2></div>
<ol class="list">
${shown.map((server) => renderItem(server, suffix)).join('\n')}
</ol>
${all}
</section>`;
}

function renderItem(server: NewestServer, suffix: string): string {
  const name = escapeHtml(server.name);
  const title = server.title ? escapeHtml(server.title) : name;
  const path = `v0.1/servers/${escapeHtml(toServerPath(server.name))}/versions`;
  const links = `<a href="${path}/latest${suffix}">JSON<span class="unseen"> of ${name}</span></a><a href="${path}${suffix}">Versions<span class="unseen"> of ${name}</span></a>`;
  return `<li><h3><a href="#${name}" data-name="${name}" dir="auto">${title}</a></h3>
${server.title ? `<p class="name mono">${name}</p>` : ''}<p class="says" dir="auto">${escapeHtml(server.description)}</p>
${renderStatus(server)}<div class="meta">${renderTags(server)}<span>${escapeHtml(server.version)}</span><span>${formatDate(server.updatedAt)}</span><span class="push">${links}</span></div></li>`;
}

function renderStatus({ status = 'active', statusMessage }: NewestServer): string {
  if (status === 'active') return '';
  const text = statusMessage ? `Deprecated: ${statusMessage}` : 'Deprecated. Its publisher gives no reason.';
  return `<p class="note">${escapeHtml(text)}</p>\n`;
}

function renderTags({ level, types = [] }: NewestServer): string {
  const known = LEVELS.find(([id]) => id === level);
  const levelTag = known ? `<span class="tag ${known[0]}">${known[1]}</span>` : '';
  return levelTag + types.map((type) => `<span class="tag">${escapeHtml(type)}</span>`).join('');
}

const DETAIL = `<article class="detail" id="detail" hidden>
<a class="back" id="back" href="./">← Back to the list</a>
<div id="one"></div>
</article>`;

function renderFooter(input: PageInput): string {
  const links = [
    ['openapi.yaml', 'API description'],
    ['about.json', 'About, for programs'],
    ['changes/index.json', 'Changes'],
    ['feed.atom', 'Atom feed'],
  ];
  const items = links.map(([href, label]) => `<a href="${href}">${label}</a>`).join('');
  return `<footer><div class="wrap">${items}<span>Made by mcp-git-registry ${escapeHtml(input.toolVersion)}</span></div></footer>`;
}
