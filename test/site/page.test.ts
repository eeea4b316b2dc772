import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCount, formatDate } from '../../src/site/page/html.ts';
import { type PageInput, renderPage } from '../../src/site/page/page.ts';
import { CONFIG_SCRIPT } from '../../src/site/page/script-config.ts';
import { PAGE_COLOURS } from '../../src/site/page/style.ts';
import { type Browser, findChromium, startBrowser } from '../support/chromium.ts';
import { type MadeUpServer, makeServers, makeSite, RICH_SERVER } from '../support/made-up-site.ts';

const INPUT: PageInput = {
  title: 'Acme registry',
  description: 'Servers of Acme.',
  registryId: 'acme.github.io/mcp',
  baseUrl: 'https://acme.github.io/mcp/',
  hosts: ['github-pages'],
  serverCount: 17_500,
  versionCount: 54_327,
  newest: [
    {
      name: 'io.github.acme/weather',
      title: 'Weather',
      description: 'Forecasts.',
      version: '1.0.0+b',
      updatedAt: '2026-07-09T23:59:59Z',
    },
  ],
  toolVersion: '0.1.0',
};
const render = (more: Partial<PageInput> = {}) => renderPage({ ...INPUT, ...more });
const EVIL = '"><img src=x onerror=alert(1)><script>alert(2)</script>\'&\u202e';

describe('index.html', () => {
  it('says without JavaScript what it is, how much there is, what is new and which address to paste', () => {
    const page = render().replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
    for (const text of [
      'A list of MCP servers',
      '17,500',
      '54,327',
      'Weather',
      '9 Jul 2026',
      'Forecasts.',
      '>https://acme.github.io/mcp<',
      '>--from-community-registry acme.github.io/mcp<',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('allows its own style and script by hash and nothing from elsewhere', () => {
    const page = render();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    for (const [tag, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const) {
      const bodies = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(bodies).toHaveLength(1);
      const hash = createHash('sha256')
        .update(bodies[0]?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/);
    expect(page.match(/(?:src|href)="(?!data:|#|\.\/)[a-z]+:/g)).toBeNull();
  });

  it('escapes every text that is handed in', () => {
    const evil = { title: EVIL, description: EVIL, registryId: EVIL, baseUrl: `https://x/${EVIL}`, toolVersion: EVIL };
    const newest = [
      {
        name: EVIL,
        title: EVIL,
        description: EVIL,
        version: EVIL,
        updatedAt: EVIL,
        status: 'deprecated',
        statusMessage: EVIL,
        level: EVIL,
        types: [EVIL],
      },
    ];
    const page = render({ ...evil, newest });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it.each([
    [['github-pages'], 'versions/latest'],
    [['github-pages', 'nginx'], 'versions/latest'],
    [['nginx'], 'versions/latest.json'],
    [['none'], 'versions/latest.json'],
  ] as const)('on %s links the document as %s', (hosts, path) => {
    expect(render({ hosts })).toContain(`href="v0.1/servers/io.github.acme/weather/${path}"`);
  });

  it('offers ToolHive the base URL only where the host rewrites', () => {
    const api = 'thv config set-registry https://acme.github.io/mcp<';
    expect(render({ hosts: ['nginx', 'caddy'] })).toContain(api);
    expect(render({ hosts: ['github-pages'] })).not.toContain(api);
    expect(render({ hosts: ['github-pages'] })).toContain(
      'thv config set-registry https://acme.github.io/mcp/registry.json<',
    );
  });

  it('offers no API address to clients on plain files', () => {
    expect(render({ hosts: ['none'] })).not.toMatch(/--from-community-registry|gallery\.serviceUrl/);
  });

  it('shows twelve of the newest, a deprecated one with its reason, and one server as one server', () => {
    const page = render({ newest: makeServers(40), serverCount: 40 });
    expect(page.match(/<li>/g)).toHaveLength(12);
    expect(page).toContain('Deprecated: Use io.github.alice/weather-suite instead.');
    expect(render({ serverCount: 1, versionCount: 1 })).toContain('<strong>1</strong> server</span>');
  });

  it('says that nothing is listed yet in an empty registry', () => {
    expect(render({ serverCount: 0, versionCount: 0, newest: [] })).toContain('Nothing is listed here yet.');
  });

  it('is the same text every time', () => {
    expect(render()).toBe(render());
  });
});

describe('small texts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('writes the number %d as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each([
    ['2026-12-01T00:00:00Z', '1 Dec 2026'],
    ['1970-01-01T00:00:00Z', ''],
    ['2026-13-01T00:00:00Z', ''],
    ['tomorrow', ''],
  ])('writes the date %s as "%s"', (time, text) => {
    expect(formatDate(time)).toBe(text);
  });
});

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colours = PAGE_COLOURS[scheme];

  it.each([
    ['text', 'page'],
    ['text', 'panel'],
    ['text', 'sunken'],
    ['text', 'tint'],
    ['muted', 'page'],
    ['muted', 'panel'],
    ['muted', 'sunken'],
    ['muted', 'tint'],
    ['accent', 'page'],
    ['accent', 'panel'],
    ['accent', 'sunken'],
    ['accent', 'tint'],
    ['onAccent', 'accent'],
    ['good', 'goodTint'],
    ['warn', 'warnTint'],
  ] as const)('have %s on %s with a contrast of 4.5 or more', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('have control edges with a contrast of 3 or more', () => {
    expect(contrast(colours.edge, colours.panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.edge, colours.page)).toBeGreaterThanOrEqual(3);
  });
});

interface ConfigScript {
  configFor(client: string, kind: 'package' | 'remote', item: unknown, serverName: string): string;
  whyNoCommand(item: unknown): string;
}
const config = new Function(`'use strict';${CONFIG_SCRIPT};return { configFor, whyNoCommand };`)() as ConfigScript;
const configOf = (client: string, kind: 'package' | 'remote', item: unknown) =>
  JSON.parse(config.configFor(client, kind, item, 'io.github.acme/weather'));
/** How VS Code's configuration refers to an input. */
const ask = (id: string) => `$\{input:${id}}`;
const npm = (more: object = {}) => ({
  registryType: 'npm',
  identifier: '@acme/weather',
  version: '1.2.0',
  transport: { type: 'stdio' },
  ...more,
});

describe('the configuration block', () => {
  it.each([
    [npm(), 'npx', ['-y', '@acme/weather@1.2.0']],
    [{ registryType: 'pypi', identifier: 'weather-mcp', version: '1.2.0' }, 'uvx', ['weather-mcp@1.2.0']],
    [{ registryType: 'nuget', identifier: 'Acme.Weather', version: '1.2.0' }, 'dnx', ['Acme.Weather@1.2.0', '--yes']],
    [
      {
        registryType: 'nuget',
        identifier: 'Acme.Weather',
        version: '1.2.0',
        packageArguments: [{ type: 'positional', value: 'mcp' }],
      },
      'dnx',
      ['Acme.Weather@1.2.0', '--yes', '--', 'mcp'],
    ],
    [
      {
        registryType: 'oci',
        identifier: 'ghcr.io/acme/weather:1.2.0',
        environmentVariables: [{ name: 'KEY', isRequired: true }],
      },
      'docker',
      ['run', '-i', '--rm', '-e', 'KEY', 'ghcr.io/acme/weather:1.2.0'],
    ],
  ])('starts %j', (item, command, args) => {
    expect(configOf('claude', 'package', item).mcpServers.weather).toMatchObject({ command, args });
  });

  it.each([
    ['cargo', { registryType: 'cargo', identifier: 'weather', version: '1.0.0' }],
    ['mcpb', { registryType: 'mcpb', identifier: 'https://example.com/w.mcpb' }],
    ['a type named like a member of every object', { registryType: 'constructor', identifier: 'x', version: '1' }],
    ['a name that is an option', npm({ identifier: '--call=evil' })],
    ['a name with a space', npm({ identifier: 'a b' })],
    ['a version that is an option', npm({ version: '-x' })],
    ['no version', npm({ version: undefined })],
    ['another package registry', npm({ registryBaseUrl: 'https://npm.example.com' })],
    ['another runtime', npm({ runtimeHint: 'curl' })],
    ['a local web server', npm({ transport: { type: 'sse', url: 'http://localhost:1' } })],
  ])('is not made for %s, and the reason is given', (_, item) => {
    expect(config.whyNoCommand(item)).not.toBe('');
  });

  it('never writes out a secret, and asks VS Code to hide what is typed', () => {
    const item = npm({
      environmentVariables: [
        { name: 'KEY', isSecret: true, isRequired: true, value: 'hunter2', description: 'The key' },
        { name: 'TOKEN', isSecret: true, isRequired: true, default: 'hunter2' },
        { name: 'AUTH', value: 'Bearer {jwt}', variables: { jwt: { isSecret: true, default: 'hunter2' } } },
      ],
    });
    for (const client of ['vscode', 'claude', 'cursor'])
      expect(config.configFor(client, 'package', item, 'a/b')).not.toContain('hunter2');
    const made = configOf('vscode', 'package', item);
    expect(made.servers.weather.env).toEqual({
      KEY: ask('KEY'),
      TOKEN: ask('TOKEN'),
      AUTH: `Bearer ${ask('jwt')}`,
    });
    expect(made.inputs).toEqual([
      { type: 'promptString', id: 'KEY', description: 'The key', password: true },
      { type: 'promptString', id: 'TOKEN', description: 'TOKEN', password: true },
      { type: 'promptString', id: 'jwt', description: 'jwt', password: true },
    ]);
    expect(configOf('claude', 'package', item).mcpServers.weather.env.AUTH).toBe('Bearer <jwt>');
  });

  it('fills in what is fixed, asks for what is required and leaves the rest out', () => {
    const item = npm({
      environmentVariables: [
        { name: 'UNITS', default: 'metric' },
        { name: 'CACHE' },
        { name: '__proto__', isRequired: true },
      ],
      packageArguments: [
        { type: 'named', name: '--region', isRequired: true },
        { type: 'named', name: '--port=', value: '{port}', variables: { port: { default: '80' } } },
        { type: 'named', name: '--verbose', isRequired: true, format: 'boolean' },
        { type: 'named', name: '--colour' },
        { type: 'positional', valueHint: 'place', isRequired: true },
      ],
    });
    const { args, env } = configOf('cursor', 'package', item).mcpServers.weather;
    expect(args).toEqual(['-y', '@acme/weather@1.2.0', '--region', '<region>', '--port=80', '--verbose', '<place>']);
    expect(Object.entries(env)).toEqual([
      ['UNITS', 'metric'],
      ['__proto__', '<__proto__>'],
    ]);
  });

  it('gives each client the form that it reads for a remote', () => {
    const item = {
      type: 'streamable-http',
      url: 'https://{tenant}.example.com/mcp',
      headers: [{ name: 'Authorization', value: 'Bearer {token}', isSecret: true }],
    };
    expect(configOf('claude', 'remote', item)).toEqual({
      mcpServers: {
        weather: {
          type: 'http',
          url: 'https://<tenant>.example.com/mcp',
          headers: { Authorization: 'Bearer <token>' },
        },
      },
    });
    expect(configOf('cursor', 'remote', item).mcpServers.weather).not.toHaveProperty('type');
    expect(configOf('vscode', 'remote', { ...item, type: 'sse' }).servers.weather).toMatchObject({
      type: 'sse',
      url: `https://${ask('tenant')}.example.com/mcp`,
    });
  });

  it('survives members of the wrong type', () => {
    const item = npm({
      environmentVariables: [null, 'x', { name: 7 }],
      packageArguments: { length: 3 },
      runtimeArguments: [{ type: 'named' }],
    });
    expect(configOf('vscode', 'package', item).servers.weather.args).toEqual(['-y', '@acme/weather@1.2.0']);
  });
});

const chromium = findChromium();
const HOSTILE: MadeUpServer = {
  name: 'io.evil/site',
  title: EVIL,
  description: EVIL,
  version: '1.0.0',
  status: 'deprecated',
  statusMessage: EVIL,
  types: [EVIL, 'remote'],
  level: 'imported',
  updatedAt: '2026-01-01T00:00:00Z',
  more: {
    websiteUrl: 'javascript:alert(3)',
    repository: { url: 'data:text/html,<script>alert(4)</script>', source: 'github' },
    packages: [{ registryType: EVIL, identifier: EVIL, transport: { type: EVIL } }],
    remotes: [{ type: EVIL, url: EVIL }],
  },
};

describe.skipIf(!chromium)('the page in chromium', () => {
  const requested: string[] = [];
  const sites = new Map([
    ['/mcp/', makeSite([RICH_SERVER, HOSTILE, ...makeServers(1000)])],
    ['/large/', makeSite(makeServers(17_500))],
    ['/typed/', makeSite([RICH_SERVER], ['nginx'])],
    ['/empty/', makeSite([])],
  ]);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requested.push(path);
    const [prefix, site] = [...sites].find(([start]) => path.startsWith(start)) ?? ['', undefined];
    const body = site?.get(path.slice(prefix.length) || 'index.html');
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': path.endsWith('/') ? 'text/html; charset=utf-8' : 'application/json',
      })
      .end(body ?? '{}');
  });
  let browser: Browser;
  let base = '';
  const textOf = (selector: string) =>
    browser.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  const openAt = async (path: string, ready = 'true') => {
    await browser.open(`${base}${path}`);
    await browser.waitFor(ready);
  };
  const hasResults = `document.querySelectorAll('#results li').length > 0`;
  const hasDetail = `!!document.querySelector('#one .versions')`;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startBrowser(chromium ?? '');
    await browser.setView({ width: 1280, height: 900 });
  });

  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  it('finds a server by keyboard alone: slash, words, arrow, Enter, Escape', async () => {
    await openAt('/mcp/');
    await browser.press('/');
    await browser.type('weather alice');
    await browser.waitFor(hasResults);
    expect(await textOf('#count')).toMatch(/^[\d,]+ servers found$/);
    expect(await browser.evaluate('location.hash')).toBe('#?q=weather+alice');
    await browser.press('ArrowDown');
    const first = await browser.evaluate<string>('document.activeElement.dataset.name');
    await browser.press('ArrowDown');
    await browser.press('ArrowUp');
    expect(await browser.evaluate('document.activeElement.dataset.name')).toBe(first);
    await browser.press('Enter');
    await browser.waitFor(hasDetail);
    expect(await browser.evaluate('location.hash')).toBe(`#${first}`);
    expect(await browser.evaluate('document.activeElement.tagName')).toBe('H2');
    await browser.press('Escape');
    await browser.waitFor(`document.getElementById('detail').hidden`);
    expect(await browser.evaluate('document.activeElement.dataset.name')).toBe(first);
    expect(await browser.evaluate('location.hash')).toBe('#?q=weather+alice');
  });

  it('shows 50 of many results and the rest when asked', async () => {
    await openAt('/mcp/#?q=weather', hasResults);
    expect(await browser.evaluate(`document.querySelectorAll('#results li').length`)).toBe(50);
    expect(await textOf('#rest')).toMatch(/^[\d,]+ more$/);
    await browser.evaluate(`document.getElementById('show-more').click()`);
    expect(await browser.evaluate(`document.querySelectorAll('#results li').length`)).toBe(100);
  });

  it('loads the index once and searches 17,500 servers within a second', async () => {
    await openAt('/large/#?q=weather', hasResults);
    const before = requested.filter((path) => path === '/large/search.json').length;
    const slowestMs = await browser.evaluate<number>(`(() => {
      const input = document.getElementById('q');
      return Math.max(...['e', 'we', 'weather maps', 'zzzz'].map((text) => {
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input'));
        return performance.now() - start;
      }));
    })()`);
    expect(slowestMs).toBeLessThan(1000);
    expect(requested.filter((path) => path === '/large/search.json').length).toBe(before);
  });

  it('says so when nothing matches, and clears the search', async () => {
    await openAt('/mcp/#?q=zebra+crossing', `!document.getElementById('none').hidden`);
    expect(await textOf('#count')).toBe('No server found');
    await browser.waitFor(`document.getElementById('said').textContent === 'No server found'`);
    await browser.evaluate(`document.getElementById('clear').click()`);
    expect(await browser.evaluate(`document.getElementById('newest').hidden`)).toBe(false);
  });

  it('opens a server by its permalink: packages, variables, secrets, proof and versions', async () => {
    await openAt(`/mcp/#${RICH_SERVER.name}`, hasDetail);
    const text = await textOf('#one');
    for (const part of [
      'Weather by Alice',
      '@alice/weather-mcp',
      'WEATHER_API_KEY',
      'secret',
      'streamable-http',
      'Proved',
      'sha256:a1a1',
      '1.0.0+build.7',
      '4 versions',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('do-not-print');
    expect(JSON.parse(await textOf('#one pre')).servers.weather.env.WEATHER_API_KEY).toBe(ask('WEATHER_API_KEY'));
  });

  it('opens a version by its permalink and says when there is none', async () => {
    await openAt(`/mcp/#${RICH_SERVER.name}@1.0.0%2Bbuild.7`, hasDetail);
    expect(await textOf('#one .meta')).toContain('version 1.0.0+build.7');
    await openAt(`/mcp/#${RICH_SERVER.name}@9.9.9`, hasDetail);
    expect(await textOf('#one h2')).toBe('No such version');
  });

  it('says when a server is not listed', async () => {
    await openAt(
      '/mcp/#io.github.nobody/nothing',
      `document.querySelector('#one h2')?.textContent === 'Not listed here'`,
    );
  });

  it('reads the typed files of hosts that have only these', async () => {
    await openAt(`/typed/#${RICH_SERVER.name}`, hasDetail);
    expect(requested).toContain(`/typed/v0.1/servers/${RICH_SERVER.name}/versions.json`);
  });

  it('shows the address it was loaded from, not the one it was built for', async () => {
    await openAt('/mcp/');
    expect(await textOf('#use code')).toBe(`${base}/mcp`);
    expect(await textOf('#use')).toContain(`--from-community-registry ${base.slice('http://'.length)}/mcp`);
    expect(await textOf('#use')).not.toContain('northwind.github.io');
  });

  it('makes text of whatever a stranger wrote, and links of http addresses only', async () => {
    await openAt('/mcp/#?q=io.evil', hasResults);
    expect(await browser.evaluate(`document.querySelectorAll('img').length`)).toBe(0);
    await openAt('/mcp/#io.evil/site', hasDetail);
    expect(await textOf('#one h2')).toContain('<script>alert(2)</script>');
    expect(await browser.evaluate(`document.querySelectorAll('img, #one script').length`)).toBe(0);
    expect(await browser.evaluate(`[...document.links].filter((one) => !/^https?:$/.test(one.protocol)).length`)).toBe(
      0,
    );
  });

  it('never leaves the site by what stands after the #', async () => {
    const before = requested.length;
    await openAt('/mcp/#../secrets');
    await openAt('/mcp/#%2e%2e/%2e%2e@x');
    await new Promise((done) => setTimeout(done, 200));
    expect(requested.slice(before).filter((path) => !/^\/mcp\/(search\.json)?$/.test(path))).toEqual([]);
  });

  it.each([360, 390, 768, 1280])('does not scroll sideways at %d pixels', async (width) => {
    await browser.setView({ width, height: 900 });
    for (const path of ['/mcp/', '/mcp/#?q=weather', `/mcp/#${RICH_SERVER.name}`, '/mcp/#io.evil/site', '/empty/']) {
      await openAt(path, path.includes('?') ? hasResults : path.includes('#') ? hasDetail : 'true');
      expect(
        await browser.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        path,
      ).toBe(0);
    }
    await browser.setView({ width: 1280, height: 900 });
  });

  it('follows the colours that the person prefers', async () => {
    await browser.setView({ width: 390, height: 900, dark: true });
    await openAt('/mcp/');
    expect(await browser.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(19, 20, 22)');
    await browser.setView({ width: 1280, height: 900 });
  });

  it('labels every control, and asks no other host for anything', async () => {
    await openAt('/mcp/#?q=weather', hasResults);
    const unnamed = `[...document.querySelectorAll('input,select,button,a')].filter((one) => one.offsetParent && !one.innerText && !one.labels?.length && !one.ariaLabel).map((one) => one.outerHTML)`;
    expect(await browser.evaluate(unnamed)).toEqual([]);
    const urls = browser.events
      .filter((event) => event.method === 'Network.requestWillBeSent')
      .map((event) => String((event.params.request as { url: string }).url));
    expect(urls.filter((url) => !url.startsWith(base) && !url.startsWith('data:') && url !== 'about:blank')).toEqual(
      [],
    );
  });

  it('threw nothing and broke no rule of its policy in all of this', () => {
    const bad = browser.events.filter(
      (event) =>
        event.method === 'Runtime.exceptionThrown' ||
        (event.method === 'Log.entryAdded' && !JSON.stringify(event.params).includes('404')),
    );
    expect(bad).toEqual([]);
  });
});
