import { canSelectByQuery } from '../host-table.ts';
import type { SiteHost } from '../site-file.ts';
import { escapeHtml } from './html.ts';

interface ClientSetup {
  readonly title: string;
  readonly text: string;
  /** What is copied: `{base}` and `{host}` stand for the site's address with and without its scheme. */
  readonly templates: readonly string[];
  readonly note?: string;
}

/**
 * The part "Use this registry": per client the text to paste (clients: reference table of the design, section 5).
 * The addresses carry `baseUrl`; the page's script puts the page's own address in their place.
 */
export function renderUseRegistry(baseUrl: string, hosts: readonly SiteHost[]): string {
  const sections = setupsFor(hosts).map((setup) => renderSetup(setup, baseUrl));
  return `<aside class="use" id="use" aria-labelledby="use-title">
<h2 id="use-title">Use this registry</h2>
<p>Give your client one of these addresses. It then finds the servers of this registry by itself.</p>
${sections.join('\n')}
</aside>`;
}

function setupsFor(hosts: readonly SiteHost[]): ClientSetup[] {
  const answersApi = hosts.some((host) => host !== 'none');
  return [
    ...(answersApi ? [vscodeSetup()] : []),
    toolhiveSetup(hosts),
    ...(answersApi ? [dockerSetup()] : []),
    scriptsSetup(answersApi),
    feedSetup(),
  ];
}

function vscodeSetup(): ClientSetup {
  return {
    title: 'VS Code and GitHub Copilot',
    text: 'The setting chat.mcp.gallery.serviceUrl; for a whole organisation the “MCP Registry URL” of its Copilot policy.',
    templates: ['{base}'],
    note: 'An organisation policy needs an https address.',
  };
}

function toolhiveSetup(hosts: readonly SiteHost[]): ClientSetup {
  const commands = ['thv config set-registry {base}/registry.json'];
  if (!canSelectByQuery(hosts)) return { title: 'ToolHive', text: 'The file with all servers:', templates: commands };
  return {
    title: 'ToolHive',
    text: 'The file with all servers, or the API:',
    templates: [...commands, 'thv config set-registry {base}'],
  };
}

function dockerSetup(): ClientSetup {
  return {
    title: 'Docker MCP gateway',
    text: 'An option of docker mcp catalog create:',
    templates: ['--from-community-registry {host}'],
    note: 'Docker reads https addresses only.',
  };
}

function scriptsSetup(answersApi: boolean): ClientSetup {
  const importer = answersApi ? ['{base}/v0/servers'] : [];
  return {
    title: 'Importers and scripts',
    text: answersApi
      ? 'The list page by page, and the address that the official registry imports from:'
      : 'The list page by page. This site is plain files: clients that speak the registry API need another host.',
    templates: ['{base}/v0.1/lists/latest/first.json', ...importer],
  };
}

function feedSetup(): ClientSetup {
  return { title: 'News', text: 'An Atom feed of what was published last:', templates: ['{base}/feed.atom'] };
}

function renderSetup(setup: ClientSetup, baseUrl: string): string {
  const host = baseUrl.replace(/^[a-z]+:\/\//, '');
  const lines = setup.templates.map((template) => {
    const text = template.replace('{base}', () => baseUrl).replace('{host}', () => host);
    const label = `Copy for ${setup.title}`;
    return `<div class="copy"><code data-template="${escapeHtml(template)}">${escapeHtml(text)}</code><button type="button" hidden aria-label="${escapeHtml(label)}">Copy</button></div>`;
  });
  const note = setup.note ? `\n<p class="muted" data-only="http" hidden>${escapeHtml(setup.note)}</p>` : '';
  return `<section><h3>${escapeHtml(setup.title)}</h3><p>${escapeHtml(setup.text)}</p>${lines.join('')}${note}</section>`;
}
