export const id = 33;
export const ids = [33];
export const modules = {

/***/ 59024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBuildRunner: () => (/* binding */ createBuildRunner)
});

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/registry/policy.js
var registry_policy = __webpack_require__(27102);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/site/changes.js
var changes = __webpack_require__(76227);
// EXTERNAL MODULE: ./build/site/compare-newest-first.js
var compare_newest_first = __webpack_require__(73743);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
// EXTERNAL MODULE: ./build/manifest/server-schema.js + 1 modules
var server_schema = __webpack_require__(72387);
// EXTERNAL MODULE: ./build/registry/catalogue.js
var catalogue = __webpack_require__(78211);
// EXTERNAL MODULE: ./build/registry/policy-schema.js
var policy_schema = __webpack_require__(65600);
;// CONCATENATED MODULE: ./build/site/site-file.js

/** The API prefixes; both hold the same bytes. */
const API_PREFIXES = ['v0', 'v0.1'];

;// CONCATENATED MODULE: ./build/site/host-table.js

/**
 * The one table host × document. GitHub Pages serves `x.html` for `/x` with 200 and no redirect even when a folder `x/`
 * exists, and `x/index.html` for `/x/`; a leaf is served from its extensionless file. Rewriting hosts and `none` use
 * typed `.json` files (reference: clients, sections 8, 10, 13).
 */
const FILES = {
    'github-pages': { 'beside-folder': ['{path}.html', '{path}/index.html'], leaf: ['{path}'] },
    nginx: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
    caddy: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
    none: { 'beside-folder': ['{path}.json'], leaf: ['{path}.json'] },
};
/** Hosts that can choose a file by the query of a request: only they may be promised `?cursor=` and `?version=`. */
const REWRITING_HOSTS = new Set(['nginx', 'caddy']);
/** True when every host of the build honours `?cursor=` and `?version=`. */
function canSelectByQuery(hosts) {
    return hosts.every((host) => REWRITING_HOSTS.has(host));
}
/** The files that a build for these hosts writes, by the table above; a host set of one or more. */
function createHostPaths(hosts) {
    const templates = new Map();
    for (const kind of ['beside-folder', 'leaf']) {
        const names = new Set(hosts.flatMap((host) => FILES[host][kind]));
        templates.set(kind, [...names].map((name) => (path) => path + name.slice('{path}'.length)));
    }
    const root = (kind, path) => templates.get(kind).map((toFile) => toFile(path));
    return {
        api: (kind, path, prefixes = API_PREFIXES) => prefixes.flatMap((prefix) => root(kind, `${prefix}/${path}`)),
        root,
    };
}

// EXTERNAL MODULE: ./build/site/rows.js
var rows = __webpack_require__(61977);
;// CONCATENATED MODULE: ./build/site/documents.js






/** `about.json`: for programs that want to know what this registry is and what its host can do. */
function renderAbout(context, counts, pages) {
    const { policy, baseUrl, hosts } = context;
    const url = (path) => `${baseUrl}/${path}`;
    const list = (name) => ({ first: url(`v0.1/lists/${name}/first.json`), pages: pages[name] });
    return toText({
        schema: 'mcp-git-registry/about/1',
        id: policy.id,
        title: policy.title,
        description: policy.description,
        baseUrl,
        commits: { data: context.dataCommit ?? null, receipts: context.receiptsCommit ?? null },
        generator: context.generator,
        hosts,
        counts,
        api: { v0: url('v0'), 'v0.1': url('v0.1') },
        lists: { latest: list('latest'), all: list('all') },
        documents: {
            servers: url(createHostPaths(hosts).api('beside-folder', 'servers', ['v0.1'])[0]),
            registry: url('registry.json'),
            search: url('search.json'),
            openapi: url('openapi.yaml'),
            feed: url('feed.atom'),
            changes: url('changes/index.json'),
            ...(policy.admission === 'receipts' ? { receipts: url('receipts/{namespace}/{name}.json') } : {}),
        },
        schemas: {
            current: url(toSchemaPath(public_urls/* CURRENT_SCHEMA_VERSION */.FT)),
            versions: Object.fromEntries(public_urls/* SCHEMA_VERSIONS */.o8.map((version) => [version, url(toSchemaPath(version))])),
        },
        capabilities: { cursor: canSelectByQuery(hosts), search: false, updatedSince: false },
        accepts: { proofs: policy.proofs, packageTypes: policy.packageTypes, admission: policy.admission },
    });
}
/** `build.json`: which data this site shows; also the mark by which a build knows its own output folder. */
function renderBuildInfo(context, counts, content) {
    return toText({
        generator: context.generator,
        dataCommit: context.dataCommit ?? null,
        receiptsCommit: context.receiptsCommit ?? null,
        content,
        hosts: context.hosts,
        servers: counts.servers,
        versions: counts.versions,
    });
}
/** `registry.json`: the latest versions in ToolHive's shape (UpstreamRegistry). */
function renderToolHiveRegistry(servers) {
    const latest = servers.flatMap((server) => (server.latest ? [server.latest] : []));
    const updated = latest
        .map((version) => version.updatedAt)
        .sort((a, b) => (0,catalogue/* compareCodeUnits */.U)((0,changes/* toSortKey */.PU)(a), (0,changes/* toSortKey */.PU)(b)));
    const head = {
        $schema: public_urls/* TOOLHIVE_SCHEMA_URL */.xj,
        version: '1.0.0',
        meta: { last_updated: updated.at(-1) ?? '1970-01-01T00:00:00Z' },
    };
    const rows = latest.map((version) => version.server).join(',');
    return `${JSON.stringify(head).slice(0, -1)},"data":{"servers":[${rows}]}}\n`;
}
/** All receipts of one server in one document; absent where the policy has no receipts. */
function buildReceiptsFile(server) {
    const receipts = server.versions.flatMap((version) => (version.receipt ? [version.receipt.text] : []));
    if (receipts.length === 0)
        return undefined;
    return {
        stage: 'detail',
        paths: [(0,rows/* toReceiptsPath */.Ob)(server.name)],
        body: `{"name":${JSON.stringify(server.name)},"receipts":[${receipts.join(',')}]}\n`,
    };
}
/** The server.json schema of every published version, for editors; the same on every host but for its `$id`. */
function buildSchemaFiles({ baseUrl }) {
    return public_urls/* SCHEMA_VERSIONS */.o8.map((version) => {
        const path = toSchemaPath(version);
        return { stage: 'list', paths: [path], body: (0,server_schema/* renderServerSchema */.PP)(version, `${baseUrl}/${path}`) };
    });
}
function toSchemaPath(version) {
    return `schemas/${version}/server.schema.json`;
}
/** Tiny documents of the API's service side. */
function buildServiceFiles(context) {
    const paths = createHostPaths(context.hosts);
    const leaf = (name, value) => ({
        stage: 'list',
        paths: paths.api('leaf', name),
        body: toText(value),
    });
    return [
        leaf('ping', { pong: true }),
        leaf('health', { status: 'ok' }),
        leaf('version', { version: context.generator.version, git_commit: context.dataCommit ?? '', build_time: '' }),
    ];
}
/** The body of every 404. It names an absolute address: a host answers with it at any depth. */
function renderNotFound({ baseUrl }) {
    return toText({
        title: 'Not Found',
        status: 404,
        detail: `There is no such document in this registry. See ${baseUrl}/about.json for what there is.`,
    });
}
/** One page of a list and its place. */
function toPageFile(list, page, body) {
    return { stage: 'list', paths: [`v0/lists/${list}/${page.key}.json`, `v0.1/lists/${list}/${page.key}.json`], body };
}
function toText(value) {
    return `${JSON.stringify(value)}\n`;
}

// EXTERNAL MODULE: ./node_modules/feed/lib/feed.js
var lib_feed = __webpack_require__(40971);
;// CONCATENATED MODULE: ./build/site/version-summary.js

/** Read from the version's text: keeping it for every version would cost more memory than reading it again. */
function toSummary(version) {
    const server = JSON.parse(version.server ?? '{"description":""}');
    const types = new Set((server.packages ?? []).map((entry) => entry.registryType));
    if ((server.remotes ?? []).length > 0)
        types.add('remote');
    return {
        ...(server.title ? { title: server.title } : {}),
        description: server.description,
        types: [...types].sort(catalogue/* compareCodeUnits */.U),
    };
}

;// CONCATENATED MODULE: ./build/site/feed.js




const MAX_FEED_ITEMS = 50;
/** Published versions, newest first; at most `count`. */
function selectNewest(servers, count) {
    const best = [];
    for (const server of servers) {
        for (const version of server.versions) {
            if (version.server === undefined)
                continue;
            const candidate = { server, version };
            const last = best.at(-1);
            if (last && best.length >= count && compareItems(candidate, last) >= 0)
                continue;
            const place = best.findIndex((other) => compareItems(candidate, other) < 0);
            best.splice(place < 0 ? best.length : place, 0, candidate);
            if (best.length > count)
                best.pop();
        }
    }
    return best;
}
function compareItems(a, b) {
    return (0,compare_newest_first/* compareNewestFirst */.a)(a.version, b.version) || (0,catalogue/* compareCodeUnits */.U)(a.server.name, b.server.name);
}
/** Atom feed of the newest published versions. Its `updated` is theirs: a build has no clock. */
function renderFeed(servers, context) {
    const newest = selectNewest(servers, MAX_FEED_ITEMS);
    const feed = new lib_feed/* Feed */.J({
        id: `${context.baseUrl}/`,
        title: context.policy.title,
        description: context.policy.description,
        link: `${context.baseUrl}/`,
        feedLinks: { atom: `${context.baseUrl}/feed.atom` },
        updated: new Date(newest[0]?.version.publishedAt ?? 0),
        generator: context.generator.name,
        copyright: '',
    });
    for (const { server, version } of newest) {
        const link = `${context.baseUrl}/#${server.name}`;
        feed.addItem({
            id: `${link}@${encodeURIComponent(version.version)}`,
            title: toHtmlText(`${server.name} ${version.version}`),
            link,
            description: toHtmlText(toSummary(version).description),
            date: new Date(version.publishedAt),
        });
    }
    return `${feed.atom1().trimEnd()}\n`;
}
/** The feed says of titles and summaries that they are HTML, so a stranger's markup would run in a reader. */
function toHtmlText(text) {
    return stripControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** XML 1.0 cannot hold most control characters, escaped or not. */
function stripControls(text) {
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

// EXTERNAL MODULE: ./build/site/content-types.js
var content_types = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/site/cors.js
var cors = __webpack_require__(97525);
// EXTERNAL MODULE: ./build/site/list-keys.js
var list_keys = __webpack_require__(85921);
// EXTERNAL MODULE: ./build/site/problem.js
var problem = __webpack_require__(70637);
;// CONCATENATED MODULE: ./build/site/host-files/caddy.js




/** The snippet `(mcp_registry)` for a Caddyfile. It takes no argument, so that old and new Caddy read it alike. */
function renderCaddyfile() {
    return `# MCP registry: the API as a Caddy snippet.
#
# How to use it (Caddy 2.6 or later), with the site in /srv/registry. In your Caddyfile:
#
#   import /srv/registry/host/Caddyfile
#   registry.example.com {                     # a host name of its own: the API lies at its root
#     root * /srv/registry
#     import mcp_registry
#   }
#
# Then: caddy validate --config Caddyfile && caddy reload. A rebuilt site needs no reload.

(mcp_registry) {
	route {
${renderHeaders(2)}

		@mcp_registry_options method OPTIONS
		respond @mcp_registry_options 204
		@mcp_registry_refused not method GET HEAD
		error @mcp_registry_refused 405

		# No version: every version of every server; version=latest: one row per server; any other has no list: 404.
		map {query.version} {mcp_registry_list} {
			~^latest$ latest
			~^$       all
			default   no-such-list
		}

		# No cursor: the first page. A cursor without the form of a page's key has no page: 404, never the first one.
		map {query.cursor} {mcp_registry_page} {
			"~^(${list_keys/* CURSOR_PATTERN */.aL})$" "\${1}"
			~^$       ${list_keys/* FIRST_PAGE_KEY */.vD}
			default   no-such-page
		}

		# GET /v0/servers, /v0.1/servers and the old alias /servers: a page of a list.
		@mcp_registry_api path_regexp mcp_registry_api ^/(v0(?:\\.1)?)/servers/?$
		rewrite @mcp_registry_api /{re.mcp_registry_api.1}/lists/{mcp_registry_list}/{mcp_registry_page}.json
		@mcp_registry_alias path_regexp ^/servers/?$
		rewrite @mcp_registry_alias /v0.1/lists/{mcp_registry_list}/{mcp_registry_page}.json

		# Everything else of the API: one document, its name without .json. The path is changed as a path, not parsed
		# again, so that versions with a plus sign, a space, a percent sign or braces arrive as they are.
		@mcp_registry_document {
			path_regexp ^/v0(?:\\.1)?/.
			not path_regexp \\.json$
		}
		uri @mcp_registry_document path_regexp ^(.*?)/*$ $1.json

		# A NUL would make the file server answer 500; files of the build are nobody's business.
		@mcp_registry_nul path_regexp \\x00
		error @mcp_registry_nul 400
		@mcp_registry_hidden {
			path /.* /404.html /404.html/
			not path /.well-known/*
		}
		error @mcp_registry_hidden 404

${renderTypes(2)}
		file_server {
			index index.html
			disable_canonical_uris
		}
	}

	handle_errors {
${renderHeaders(2)}
		header Content-Type application/problem+json
		@mcp_registry_405 expression {err.status_code} == 405
		handle @mcp_registry_405 {
			respond \`${caddy_problem(405, 'This registry is read-only.')}\` 405
		}
		@mcp_registry_404 expression {err.status_code} == 404 || {err.status_code} == 403
		handle @mcp_registry_404 {
			rewrite * /404.html
			file_server {
				status 404
				disable_canonical_uris
			}
		}
		handle {
			respond \`${caddy_problem(400, 'The request cannot be answered.')}\` {err.status_code}
		}
	}
}
`;
}
function caddy_problem(status, detail) {
    return (0,problem/* renderProblem */.y)(status, detail).body.trimEnd();
}
function renderHeaders(depth) {
    const headers = { ...cors/* CORS_HEADERS */.$, 'x-content-type-options': 'nosniff', 'cache-control': 'max-age=60' };
    const lines = Object.entries(headers).map(([name, value]) => `	${name} "${value}"`);
    return ['header {', ...lines, '}'].map((line) => '\t'.repeat(depth) + line).join('\n');
}
/** Go knows few types by itself and reads the rest from the machine; these are the same everywhere. */
function renderTypes(depth) {
    const lines = (0,content_types/* listContentTypes */.n4)().flatMap(([extension, type]) => [
        `@mcp_registry_${extension} path_regexp \\.${extension}$`,
        `header @mcp_registry_${extension} Content-Type "${type}"`,
    ]);
    return lines.map((line) => '\t'.repeat(depth) + line).join('\n');
}

;// CONCATENATED MODULE: ./build/site/host-files/nginx.js




/**
 * The maps from the query to a list page, for nginx's http level.
 * A map compares plain strings without regard to case, hence the regular expressions; `$arg_cursor` is not decoded.
 */
function renderNginxHttp() {
    return `# MCP registry, part 1 of 2: which list page a request asks for. For the http level of nginx.
#
# How to use both parts (nginx 1.18 or later), with the site in /srv/registry:
#
#   http {
#     include /srv/registry/host/nginx-http.conf;
#     server {
#       listen 443 ssl;
#       server_name registry.example.com;      # a host name of its own: the API lies at its root
#       # ssl_certificate …; ssl_certificate_key …;
#       root /srv/registry;
#       include /srv/registry/host/nginx-server.conf;
#     }
#   }
#
# On Debian and Ubuntu, write the include line and the server block into one file in /etc/nginx/conf.d/.
# Then: nginx -t && nginx -s reload. A rebuilt site needs no reload.

# No version: every version of every server; version=latest: one row per server; any other has no list: 404.
map $arg_version $mcp_registry_list {
  default   no-such-list;
  ""        all;
  "~^latest$" latest;
}

# No cursor: the first page. A cursor without the form of a page's key has no page: 404, never the first one.
map $arg_cursor $mcp_registry_page {
  default   no-such-page;
  ""        ${list_keys/* FIRST_PAGE_KEY */.vD};
  "~^(?<mcp_registry_cursor>${list_keys/* CURSOR_PATTERN */.aL})$" $mcp_registry_cursor;
}
`;
}
/** The locations, for nginx's server level. Headers stand at server level only, so that every status carries them. */
function renderNginxServer() {
    return `# MCP registry, part 2 of 2: the API. For a server block of its own; how to use it: see nginx-http.conf beside.

${Object.entries({ ...cors/* CORS_HEADERS */.$, 'x-content-type-options': 'nosniff', 'cache-control': 'max-age=60' })
        .map(([name, value]) => `add_header ${titleCase(name)} "${value}" always;`)
        .join('\n')}

if ($request_method = OPTIONS) {
  return 204;
}
if ($request_method !~ "^(GET|HEAD)$") {
  return 405;
}

error_page 403 404 =404 /404.html;
error_page 400 /mcp-registry-400;
error_page 405 /mcp-registry-405;
location = /404.html {
  internal;
  types { }
  default_type application/problem+json;
}
${[400, 405].map(renderErrorLocation).join('\n')}

# GET /v0/servers, /v0.1/servers and the old alias /servers: a page of a list.
location ~ "^/(?<mcp_registry_api>v0(?:\\.1)?)/servers/?\\z" {
  types { }
  default_type application/json;
  try_files /$mcp_registry_api/lists/$mcp_registry_list/$mcp_registry_page.json =404;
}
location ~ "^/servers/?\\z" {
  types { }
  default_type application/json;
  try_files /v0.1/lists/$mcp_registry_list/$mcp_registry_page.json =404;
}

# Everything else of the API: one document, its name without .json. nginx has already decoded %2F here.
location ~ "^(?<mcp_registry_document>/v0(?:\\.1)?/.+?)/?\\z" {
  types { }
  default_type application/json;
  try_files $mcp_registry_document.json $mcp_registry_document/index.json $mcp_registry_document =404;
}

# Files of the build that are nobody's business.
location ~ "^/\\.(?!well-known/)" {
  return 404;
}

location / {
  types {
${nginx_renderTypes()}
  }
  default_type application/json;
  try_files $uri $uri/index.html =404;
}
`;
}
function renderErrorLocation(status) {
    const detail = status === 405 ? 'This registry is read-only.' : 'The request cannot be understood.';
    return `location = /mcp-registry-${status} {
  internal;
  types { }
  default_type application/problem+json;
  return ${status} '${(0,problem/* renderProblem */.y)(status, detail).body.trimEnd()}';
}`;
}
function nginx_renderTypes() {
    return (0,content_types/* listContentTypes */.n4)()
        .map(([extension, type]) => `    "${type}" ${extension};`)
        .join('\n');
}
function titleCase(header) {
    return header.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

;// CONCATENATED MODULE: ./build/site/host-files.js


/**
 * The configuration that makes a host serve the site's `.json` files as the API: list pages chosen by `cursor` and
 * `version`, detail paths with `%2F`, types, CORS, JSON errors (clients.md, section 13). Each file says at its top how
 * to use it. Nothing for hosts that cannot be configured or need no file.
 */
function renderHostFiles(host) {
    switch (host) {
        case 'nginx':
            return [
                { path: 'host/nginx-http.conf', body: renderNginxHttp() },
                { path: 'host/nginx-server.conf', body: renderNginxServer() },
            ];
        case 'caddy':
            return [{ path: 'host/Caddyfile', body: renderCaddyfile() }];
        case 'github-pages':
        case 'none':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/site/list-pages.js


/** Constants of the format: changing one renames pages everywhere (docs/decisions/0004-list-page-cuts.md). */
const MIN_PAGE_ROWS = 50;
const MAX_PAGE_ROWS = 100;
const CUT_MODULUS = 12;
/**
 * Cuts sorted rows into pages by content, so that one changed server rewrites its page and perhaps the cursor of the
 * page before it: a page ends after a row whose key's hash says so (from 50 rows on), or at 100 rows. No cut
 * depends on a row after it.
 * An empty list has one empty page.
 */
function cutPages(rows) {
    const starts = [0];
    let start = 0;
    for (const [index, row] of rows.entries()) {
        const size = index - start + 1;
        if (index + 1 === rows.length || (size < MAX_PAGE_ROWS && (size < MIN_PAGE_ROWS || !endsPage(row.cutKey))))
            continue;
        start = index + 1;
        starts.push(start);
    }
    const keyAt = (page) => (page === 0 ? list_keys/* FIRST_PAGE_KEY */.vD : rows[starts[page]].pageKey);
    return starts.map((from, page) => ({
        key: keyAt(page),
        rows: rows.slice(from, starts[page + 1]),
        ...(page + 1 < starts.length ? { nextKey: keyAt(page + 1) } : {}),
    }));
}
function endsPage(cutKey) {
    return (0,external_node_crypto_.createHash)('sha256').update(cutKey).digest().readUInt32BE(0) % CUT_MODULUS === 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/site/openapi-list.js

const HOST_NAMES = {
    'github-pages': 'GitHub Pages',
    nginx: 'nginx',
    caddy: 'Caddy',
    none: 'hosts that map no paths',
};
const PAGES = 'Pages of at most 100 rows, sorted by name: one row per version, or with version=latest one row per server. Every other query parameter, limit and search among them, is ignored. An unknown cursor or version answers 404.';
const DOCUMENT = 'Every server with its latest version that is not deleted, sorted by name, without nextCursor. Query parameters are ignored: every limit, cursor, version and search answers this document. Page by page: /lists/{list}/{key}.json.';
const PROMISES = {
    pages: {
        summary: 'The list of servers, page by page',
        description: PAGES,
        parameters: ['listVersion', 'cursor'],
    },
    document: { summary: 'All servers, in one document', description: DOCUMENT, parameters: [] },
    mixed: {
        summary: 'The list of servers: one document, or a page of it, depending on the host',
        description: '',
        parameters: ['listVersion', 'cursor'],
    },
};
/** What `servers` answers where any of these hosts may be the one that serves it. */
function toListPromise(hosts) {
    const selection = selectionOf(hosts);
    const promise = PROMISES[selection];
    if (selection !== 'mixed')
        return promise;
    const description = `One document, or a page with nextCursor, depending on which of the hosts serves it.\n\n${perHost(hosts, { pages: PAGES, document: DOCUMENT })}`;
    return { ...promise, description };
}
/** What the introduction of openapi.yaml says about lists and query parameters. */
function describeLists(hosts) {
    const pages = 'Lists come in pages: ?version=latest for one row per server, no version for every version, ?cursor= for the next page. Other query parameters are ignored.';
    const document = 'Query parameters are ignored: the list of servers is one document with the latest version of every server and without nextCursor.';
    const selection = selectionOf(hosts);
    if (selection !== 'mixed')
        return selection === 'pages' ? pages : document;
    return `This site is written for several hosts, and which of them serves it decides what a list is.\n\n${perHost(hosts, { pages, document })}`;
}
/** The components that `ListPromise.parameters` names; empty where no host reads a query. */
function buildQueryParameters(all) {
    // On `none` the list has a path of its own, which takes no parameters.
    const hosts = all.filter((host) => host !== 'none');
    const selection = selectionOf(hosts);
    if (selection === 'document')
        return {};
    const ignored = selection === 'mixed' ? ` Ignored on ${namesOf(hosts, false)}.` : '';
    return {
        cursor: {
            name: 'cursor',
            in: 'query',
            description: `The nextCursor of the page before.${ignored}`,
            schema: LIST_KEY,
        },
        listVersion: {
            name: 'version',
            in: 'query',
            description: `latest: one row per server. Absent: every version.${ignored}`,
            schema: { type: 'string', enum: ['latest'] },
        },
    };
}
/** Schema of a page's key, and so of every cursor. */
const LIST_KEY = { type: 'string', pattern: '^[A-Za-z0-9._-]+$' };
function selectionOf(hosts) {
    if (!hosts.some(selectsByQuery))
        return 'document';
    return canSelectByQuery(hosts) ? 'pages' : 'mixed';
}
function perHost(hosts, texts) {
    return `On ${namesOf(hosts, true)}: ${texts.pages}\n\nOn ${namesOf(hosts, false)}: ${texts.document}`;
}
function namesOf(hosts, selecting) {
    const named = hosts.filter((host) => selectsByQuery(host) === selecting).map((host) => HOST_NAMES[host]);
    return new Intl.ListFormat('en').format(named);
}
function selectsByQuery(host) {
    return canSelectByQuery([host]);
}

;// CONCATENATED MODULE: ./build/site/openapi-paths.js


const JSON_TYPE = 'application/json';
/** What each host says of `servers` and `…/versions`, and of extensionless files (reference: clients, section 8). */
const LIST_TYPES = {
    'github-pages': 'text/html',
    nginx: JSON_TYPE,
    caddy: JSON_TYPE,
    none: JSON_TYPE,
};
const LEAF_TYPES = { ...LIST_TYPES, 'github-pages': 'application/octet-stream' };
const PROBLEM_TYPES = {
    'github-pages': 'text/html',
    nginx: 'application/problem+json',
    caddy: 'application/problem+json',
    none: JSON_TYPE,
};
/** The media types of a 404 on these hosts. */
function problemTypesOf(hosts) {
    return typesOf(PROBLEM_TYPES, hosts);
}
/** The paths of both API prefixes and of the documents at the root of the site. */
function buildOpenApiPaths(options) {
    const spellings = spellingsOf(options.hosts);
    const api = API_PREFIXES.toReversed().flatMap((prefix) => spellings.flatMap((spelling) => apiPaths(prefix, spelling, options)).concat(listPaths(prefix)));
    return Object.fromEntries([...api, ...rootPaths(options)].map(([path, operation]) => [path, toPathItem(operation)]));
}
/** API paths as clients write them, and with `.json` on hosts that have only the typed files. */
function spellingsOf(hosts) {
    const mapped = hosts.filter((host) => host !== 'none');
    const plain = { suffix: '', hosts: mapped };
    const typed = { suffix: '.json', hosts: ['none'] };
    return [...(mapped.length > 0 ? [plain] : []), ...(hosts.includes('none') ? [typed] : [])];
}
function apiPaths(prefix, spelling, options) {
    const { suffix, hosts } = spelling;
    const lists = { mediaTypes: typesOf(LIST_TYPES, hosts) };
    const leaves = { mediaTypes: typesOf(LEAF_TYPES, hosts) };
    const id = (name) => `${name}${suffix ? 'File' : ''}_${prefix.replace('.', '_')}`;
    const server = `/${prefix}/servers/{serverName}`;
    const version = [
        `${server}/versions/{version}${suffix}`,
        {
            id: id('getVersion'),
            summary: 'One version, or the latest one',
            parameters: ['serverName', 'version'],
            schema: 'ServerRow',
            ...leaves,
            notFound: true,
        },
    ];
    const byId = [
        `/${prefix}/servers/{id}${suffix}`,
        {
            id: id('getServer'),
            summary: 'The latest version of a server, by its id or its name',
            parameters: ['id'],
            schema: 'ServerRow',
            mediaTypes: [...new Set([...leaves.mediaTypes, ...lists.mediaTypes])],
            notFound: true,
        },
    ];
    return [
        [`/${prefix}/servers${suffix}`, listOperation(id('listServers'), lists.mediaTypes, toListPromise(hosts))],
        [
            `${server}/versions${suffix}`,
            {
                id: id('listVersions'),
                summary: 'All versions of a server, newest first',
                parameters: ['serverName'],
                schema: 'ServerList',
                ...lists,
                notFound: true,
            },
        ],
        ...(prefix === 'v0' && options.v0 === 'lean' ? [] : [version]),
        ...(prefix === 'v0' ? [byId] : []),
        [`/${prefix}/ping${suffix}`, { id: id('ping'), summary: 'A sign of life', schema: 'Ping', ...leaves }],
        [
            `/${prefix}/version${suffix}`,
            { id: id('version'), summary: 'Version of the tool that built this site', schema: 'Version', ...leaves },
        ],
        [
            `/${prefix}/health${suffix}`,
            { id: id('health'), summary: 'Always ok: the site is static', schema: 'Health', ...leaves },
        ],
    ];
}
function listOperation(id, mediaTypes, promise) {
    return { id, ...promise, schema: 'ServerList', mediaTypes, notFound: promise.parameters.length > 0 };
}
function listPaths(prefix) {
    return [
        [
            `/${prefix}/lists/{list}/{key}.json`,
            {
                id: `getListPage_${prefix.replace('.', '_')}`,
                summary: 'One page of a list',
                description: 'Begin with the key first; nextCursor is the key of the next page. A key that has gone answers 404: begin again.',
                parameters: ['list', 'key'],
                schema: 'ServerList',
                mediaTypes: [JSON_TYPE],
                notFound: true,
            },
        ],
    ];
}
function rootPaths({ admission }) {
    const document = (id, summary, schema) => ({
        id,
        summary,
        schema,
        mediaTypes: [JSON_TYPE],
    });
    const receipts = [
        '/receipts/{namespace}/{name}.json',
        {
            ...document('getReceipts', 'How the versions of a server were admitted', 'Receipts'),
            parameters: ['namespace', 'name'],
            notFound: true,
        },
    ];
    return [
        ['/about.json', document('getAbout', 'What this registry is and what its host can do', 'About')],
        ['/build.json', document('getBuild', 'Which data this site shows', 'Build')],
        [
            '/registry.json',
            document('getToolHiveRegistry', 'All servers in the shape that ToolHive reads', 'ToolHiveRegistry'),
        ],
        ['/changes/index.json', document('getChanges', 'The months in which something changed', 'ChangesIndex')],
        [
            '/changes/{month}.json',
            {
                ...document('getChangesOfMonth', 'What changed in a month, oldest first', 'ChangesSegment'),
                parameters: ['month'],
                notFound: true,
            },
        ],
        ...(admission === 'receipts' ? [receipts] : []),
        [
            '/schemas/{schemaVersion}/server.schema.json',
            {
                ...document('getServerSchema', 'The JSON Schema of server.json, for editors', 'JsonSchema'),
                parameters: ['schemaVersion'],
                notFound: true,
            },
        ],
        ['/search.json', document('getSearchIndex', 'What the search of the page reads', 'SearchIndex')],
        [
            '/feed.atom',
            {
                id: 'getFeed',
                summary: 'The newest versions as an Atom feed',
                schema: '',
                mediaTypes: ['application/atom+xml'],
            },
        ],
    ];
}
function toPathItem(operation) {
    const { id, summary, description, parameters = [], schema, mediaTypes, notFound } = operation;
    const body = schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' };
    const found = { description: 'OK', content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: body }])) };
    return {
        get: {
            operationId: id,
            summary,
            ...(description ? { description } : {}),
            ...(parameters.length > 0
                ? { parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })) }
                : {}),
            responses: { '200': found, ...(notFound ? { '404': { $ref: '#/components/responses/NotFound' } } : {}) },
        },
    };
}
function typesOf(table, hosts) {
    return [...new Set(hosts.map((host) => table[host]))];
}

// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(55804);
// EXTERNAL MODULE: ./build/ownership/remote-evidence.js
var remote_evidence = __webpack_require__(75402);
// EXTERNAL MODULE: ./build/registry/receipt.js
var receipt = __webpack_require__(27038);
;// CONCATENATED MODULE: ./build/site/openapi-schemas.js



const openapi_schemas_text = (description) => ({ type: 'string', ...(description ? { description } : {}) });
const uri = (description) => ({
    type: 'string',
    format: 'uri',
    ...(description ? { description } : {}),
});
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items) => ({ type: 'array', items });
const count = (description) => ({
    type: 'integer',
    minimum: 0,
    ...(description ? { description } : {}),
});
const orNull = (type, description) => ({ type: [type, 'null'], description });
function object(required, properties, rest = {}) {
    return { type: 'object', ...(required.length > 0 ? { required } : {}), properties, ...rest };
}
const TIME = { type: 'string', format: 'date-time' };
const DIGEST = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const STATUS = { type: 'string', enum: [...receipt/* VERSION_STATUSES */.ge] };
const NAME = {
    type: 'string',
    minLength: 3,
    maxLength: 200,
    pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$',
    description: 'Namespace (a reversed host name), a slash, and the name within it.',
};
/** The newest form of server.json (2025-12-11) in our own words; unknown members are allowed everywhere. */
const SERVER_SCHEMAS = {
    ServerDetail: object(['name', 'description', 'version'], {
        $schema: uri('The published form of server.json that this follows.'),
        name: NAME,
        title: { type: 'string', minLength: 1, maxLength: 100 },
        description: { type: 'string', minLength: 1, maxLength: 100 },
        version: { type: 'string', minLength: 1, maxLength: 255 },
        websiteUrl: uri(),
        repository: ref('Repository'),
        icons: listOf(ref('Icon')),
        packages: listOf(ref('Package')),
        remotes: listOf(ref('Remote')),
        _meta: object([], { [server_json/* PUBLISHER_META_KEY */.PH]: { type: 'object' } }),
    }, { description: 'A server.json as its publisher wrote it, brought to the newest form.' }),
    Repository: object(['url', 'source'], {
        url: uri(),
        source: openapi_schemas_text('For example github.'),
        id: openapi_schemas_text(),
        subfolder: openapi_schemas_text(),
    }),
    Icon: object(['src'], {
        src: { type: 'string', format: 'uri', maxLength: 255 },
        mimeType: { type: 'string', enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
        sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
        theme: { type: 'string', enum: ['light', 'dark'] },
    }),
    Package: object(['registryType', 'identifier', 'transport'], {
        registryType: openapi_schemas_text('Where the package lies: npm, pypi, nuget, cargo, oci, mcpb or another.'),
        registryBaseUrl: uri(),
        identifier: openapi_schemas_text('Name of the package, image reference or address of the file.'),
        version: { type: 'string', minLength: 1, not: { const: 'latest' } },
        fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
        runtimeHint: openapi_schemas_text('Program that starts it, for example npx or uvx.'),
        runtimeArguments: listOf(ref('Argument')),
        packageArguments: listOf(ref('Argument')),
        environmentVariables: listOf(ref('KeyValueInput')),
        transport: { anyOf: [ref('StdioTransport'), ref('HttpTransport')] },
    }),
    StdioTransport: object(['type'], { type: { const: 'stdio' } }),
    HttpTransport: object(['type', 'url'], {
        type: { type: 'string', enum: ['streamable-http', 'sse'] },
        url: { type: 'string', pattern: '^https?://[^\\s]+$', description: 'May contain {variables}.' },
        headers: listOf(ref('KeyValueInput')),
    }),
    Remote: {
        allOf: [ref('HttpTransport'), object([], { variables: { type: 'object', additionalProperties: ref('Input') } })],
    },
    Input: object([], {
        description: openapi_schemas_text(),
        isRequired: { type: 'boolean' },
        isSecret: { type: 'boolean' },
        format: { type: 'string', enum: ['string', 'number', 'boolean', 'filepath'] },
        value: openapi_schemas_text('Fixed value; {variables} in it are filled in.'),
        default: openapi_schemas_text(),
        placeholder: openapi_schemas_text(),
        choices: listOf({ type: 'string' }),
    }),
    InputWithVariables: {
        allOf: [ref('Input'), object([], { variables: { type: 'object', additionalProperties: ref('Input') } })],
    },
    KeyValueInput: {
        allOf: [ref('InputWithVariables'), object(['name'], { name: openapi_schemas_text('Name of the variable or header.') })],
    },
    Argument: { anyOf: [ref('NamedArgument'), ref('PositionalArgument')] },
    NamedArgument: {
        allOf: [
            ref('InputWithVariables'),
            object(['type', 'name'], {
                type: { const: 'named' },
                name: openapi_schemas_text('The flag with its dashes.'),
                isRepeated: { type: 'boolean' },
            }),
        ],
    },
    PositionalArgument: {
        allOf: [
            ref('InputWithVariables'),
            object(['type'], { type: { const: 'positional' }, valueHint: openapi_schemas_text(), isRepeated: { type: 'boolean' } }, {
                anyOf: [{ required: ['value'] }, { required: ['valueHint'] }],
            }),
        ],
    },
};
function rowSchemas(registryMetaKey) {
    return {
        ServerList: object(['servers', 'metadata'], {
            servers: listOf(ref('ServerRow')),
            metadata: object(['count'], {
                count: count('Rows in this document.'),
                nextCursor: {
                    type: 'string',
                    pattern: '^[A-Za-z0-9._-]+$',
                    description: 'Key of the next page; absent on the last one.',
                },
            }),
        }),
        ServerRow: object(['server', '_meta'], {
            server: ref('ServerDetail'),
            _meta: object([server_json/* OFFICIAL_META_KEY */.sh, registryMetaKey], {
                [server_json/* OFFICIAL_META_KEY */.sh]: ref('OfficialMeta'),
                [registryMetaKey]: ref('RegistryMeta'),
            }),
        }),
        OfficialMeta: object(['status', 'statusChangedAt', 'publishedAt', 'updatedAt', 'isLatest'], {
            status: STATUS,
            statusChangedAt: TIME,
            statusMessage: { type: 'string', maxLength: 500 },
            publishedAt: TIME,
            updatedAt: TIME,
            isLatest: { type: 'boolean' },
        }, { additionalProperties: false, description: 'What the registry says of this version.' }),
        RegistryMeta: object(['id', 'level', 'proof', 'receipt'], {
            id: { type: 'string', format: 'uuid', description: 'Of the server: the same for all its versions.' },
            level: { type: 'string', enum: [...receipt/* RECEIPT_LEVELS */.xN], description: LEVEL_TEXT },
            proof: orNull('string', 'Kind of the proof that the namespace is the publisher’s.'),
            receipt: { type: ['string', 'null'], format: 'uri', description: 'The receipts of this server.' },
            remotes: {
                ...listOf({ type: 'string', enum: [...remote_evidence/* REMOTE_EVIDENCE */.b] }),
                description: 'What was shown of the host of each remote, in their order: aligned with the namespace’s domain, declared by a record at the host, or unproven. Absent where nothing was asked.',
            },
        }, { description: 'How this version was admitted to this registry.' }),
    };
}
const LEVEL_TEXT = 'proved: whoever listed it has shown that the name is theirs. owner: the owner of this registry vouches for it. imported: copied from another registry, nothing checked.';
const SITE_SCHEMAS = {
    Problem: object(['title', 'status', 'detail'], { title: openapi_schemas_text(), status: { type: 'integer', minimum: 400, maximum: 599 }, detail: openapi_schemas_text() }, { description: 'A problem document (RFC 9457).' }),
    JsonSchema: object(['$schema', '$id', 'type'], { $schema: uri(), $id: uri('Where this document lies.'), type: { const: 'object' } }, { description: 'A JSON Schema (draft-07).' }),
    Ping: object(['pong'], { pong: { const: true } }),
    Health: object(['status'], { status: { const: 'ok' } }),
    Version: object(['version'], {
        version: openapi_schemas_text('Of the tool that built this site.'),
        git_commit: openapi_schemas_text('Of the data, or empty.'),
        build_time: openapi_schemas_text('Always empty: the site does not depend on the time.'),
    }),
    Generator: object(['name', 'version'], { name: openapi_schemas_text(), version: openapi_schemas_text() }),
    ListStart: object(['first', 'pages'], {
        first: openapi_schemas_text('Address of the first page.'),
        pages: { type: 'integer', minimum: 1 },
    }),
    Build: object(['generator', 'dataCommit', 'receiptsCommit', 'content', 'hosts', 'servers', 'versions'], {
        generator: ref('Generator'),
        dataCommit: orNull('string', 'Commit of the data.'),
        receiptsCommit: orNull('string', 'Commit of the receipts.'),
        content: { ...DIGEST, description: 'Of everything that the site lists.' },
        hosts: listOf({ type: 'string' }),
        servers: count(),
        versions: count(),
    }),
    ChangesIndex: object(['segments'], {
        segments: listOf(object(['month', 'url', 'count', 'digest'], {
            month: ref('Month'),
            url: { type: 'string', format: 'uri-reference' },
            count: count(),
            digest: DIGEST,
        })),
    }),
    Month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
    ChangesSegment: object(['month', 'changes'], { month: ref('Month'), changes: listOf(ref('Change')) }),
    Change: object(['at', 'event', 'name', 'version', 'status', 'digest'], {
        at: TIME,
        event: { type: 'string', enum: ['published', 'status', 'edited'] },
        name: NAME,
        version: openapi_schemas_text(),
        status: STATUS,
        statusMessage: openapi_schemas_text(),
        digest: { ...DIGEST, description: 'Of the bytes of server.json.' },
    }, {
        description: 'One thing that happened to a version. Deleted versions are named here too, though no list has them.',
    }),
    ToolHiveRegistry: object(['$schema', 'version', 'meta', 'data'], {
        $schema: uri(),
        version: openapi_schemas_text(),
        meta: object(['last_updated'], { last_updated: TIME }),
        data: object(['servers'], { servers: listOf(ref('ServerDetail')) }),
    }),
    SearchIndex: object([
        'schema',
        'count',
        'typeSets',
        'levels',
        'name',
        'title',
        'description',
        'version',
        'types',
        'level',
        'updated',
        'notActive',
    ], {
        schema: openapi_schemas_text(),
        count: count(),
        typeSets: listOf(listOf({ type: 'string' })),
        levels: listOf({ type: 'string' }),
        name: listOf({ type: 'string' }),
        title: listOf({ type: 'string' }),
        description: listOf({ type: 'string' }),
        version: listOf({ type: 'string' }),
        types: listOf(count('Place in typeSets.')),
        level: listOf(count('Place in levels.')),
        updated: listOf(count('Days since 1970-01-01, UTC.')),
        notActive: listOf({
            type: 'array',
            prefixItems: [count('Row.'), { type: 'string' }, { type: 'string' }],
            minItems: 3,
            maxItems: 3,
        }),
    }, { description: 'One row per server, column by column: what the search of the page reads.' }),
};
const RECEIPT_SCHEMAS = {
    Receipts: object(['name', 'receipts'], { name: NAME, receipts: listOf(ref('Receipt')) }),
    Receipt: object([
        'schema',
        'name',
        'version',
        'digest',
        'publishedAt',
        'level',
        'admission',
        'ruleset',
        'status',
        'statusChangedAt',
        'updatedAt',
    ], {
        schema: openapi_schemas_text(),
        name: NAME,
        version: openapi_schemas_text(),
        digest: { ...DIGEST, description: 'Of the bytes of server.json.' },
        publishedAt: TIME,
        level: { type: 'string', enum: [...receipt/* RECEIPT_LEVELS */.xN], description: LEVEL_TEXT },
        admission: object(['kind'], { kind: { type: 'string', enum: ['pull-request', 'tracked', 'owner', 'import'] } }),
        namespaceProof: object(['kind'], { kind: openapi_schemas_text() }),
        packageProofs: { type: 'array' },
        remotes: { type: 'array' },
        ruleset: openapi_schemas_text('Version of the rules that judged it.'),
        status: STATUS,
        statusMessage: { type: 'string', maxLength: 500 },
        statusChangedAt: TIME,
        updatedAt: TIME,
        history: listOf(object(['at', 'status', 'digest'], { at: TIME, status: STATUS, statusMessage: openapi_schemas_text(), digest: DIGEST })),
        recheck: object(['at', 'outcome'], { at: TIME, outcome: openapi_schemas_text() }),
    }, { description: 'The record of one admitted version: what was checked, when, on which evidence.' }),
};
const ABOUT_DOCUMENTS = ['servers', 'registry', 'search', 'openapi', 'feed', 'changes'];
function aboutSchema(admission) {
    return {
        About: object([
            'schema',
            'id',
            'title',
            'description',
            'baseUrl',
            'commits',
            'generator',
            'hosts',
            'counts',
            'api',
            'lists',
            'documents',
            'schemas',
            'capabilities',
            'accepts',
        ], {
            schema: openapi_schemas_text(),
            id: openapi_schemas_text('Host and path of the registry.'),
            title: openapi_schemas_text(),
            description: openapi_schemas_text(),
            baseUrl: uri(),
            commits: object(['data', 'receipts'], {
                data: orNull('string', 'Commit of the data.'),
                receipts: orNull('string', 'Commit of the receipts.'),
            }),
            generator: ref('Generator'),
            hosts: listOf({ type: 'string' }),
            counts: object(['servers', 'versions'], { servers: count(), versions: count() }),
            api: object(['v0', 'v0.1'], { v0: openapi_schemas_text(), 'v0.1': openapi_schemas_text() }),
            lists: object(['latest', 'all'], { latest: ref('ListStart'), all: ref('ListStart') }),
            documents: {
                type: 'object',
                additionalProperties: { type: 'string' },
                required: [...ABOUT_DOCUMENTS, ...(admission === 'receipts' ? ['receipts'] : [])],
            },
            schemas: object(['current', 'versions'], {
                current: uri('JSON Schema of the newest server.json format, for editors.'),
                versions: { type: 'object', additionalProperties: uri(), description: 'The same by version.' },
            }),
            capabilities: object(['cursor', 'search', 'updatedSince'], {
                cursor: {
                    type: 'boolean',
                    description: 'Whether ?cursor= and ?version= choose a list page on every host of this site.',
                },
                search: { type: 'boolean' },
                updatedSince: { type: 'boolean' },
            }),
            accepts: object(['proofs', 'packageTypes', 'admission'], {
                proofs: listOf({ type: 'string' }),
                packageTypes: listOf({ type: 'string' }),
                admission: { type: 'string', enum: ['receipts', 'tree'] },
            }),
        }),
    };
}
/**
 * The component schemas of openapi.yaml; `registryMetaKey` is the key of the registry's own block in a row's `_meta`.
 * With `tree` there are no receipts, so nothing of them is described.
 */
function buildOpenApiSchemas(registryMetaKey, admission) {
    return {
        ...rowSchemas(registryMetaKey),
        ...SERVER_SCHEMAS,
        ...aboutSchema(admission),
        ...SITE_SCHEMAS,
        ...(admission === 'receipts' ? RECEIPT_SCHEMAS : {}),
    };
}

;// CONCATENATED MODULE: ./build/site/openapi.js





const LINE_WIDTH = 100;
/** toolhive-registry-server reads a registry only when its document has this version and names this address. */
const API_VERSION = '1.0.0';
const OFFICIAL_REGISTRY_URL = 'https://github.com/modelcontextprotocol/registry';
/**
 * The text of `openapi.yaml` (OpenAPI 3.1.0): what this build promises on its hosts, and no more. `cursor` and
 * `version` are there where a host can choose a document by the query, and say so where another one cannot; the media
 * types are those that the hosts send. The same input gives the same bytes: fixed order, no aliases, fixed line width.
 */
function renderOpenApi(input) {
    const { hosts, v0 = 'full', admission = 'receipts' } = input;
    const document = {
        openapi: '3.1.0',
        info: {
            title: input.title,
            version: API_VERSION,
            description: describe(hosts),
        },
        servers: [{ url: input.baseUrl.replace(/\/+$/, '') }],
        paths: buildOpenApiPaths({ hosts, v0, admission }),
        components: {
            parameters: {
                ...PATH_PARAMETERS,
                ...(admission === 'receipts' ? RECEIPT_PARAMETERS : {}),
                ...buildQueryParameters(hosts),
            },
            responses: { NotFound: notFound(hosts) },
            schemas: buildOpenApiSchemas(input.registryMetaKey, admission),
        },
    };
    return (0,dist/* stringify */.As)(document, { aliasDuplicateObjects: false, lineWidth: LINE_WIDTH });
}
function describe(hosts) {
    const parts = [
        `A static registry of MCP servers: it serves a read-only subset of the API of ${OFFICIAL_REGISTRY_URL} as files. /v0 and /v0.1 hold the same documents.`,
        describeLists(hosts),
        'In paths, the slash of a server’s name may be written as it is or as %2F.',
    ];
    if (hosts.includes('github-pages'))
        parts.push('GitHub Pages gives these documents its own media types (text/html for lists, application/octet-stream for files without extension); the content is JSON.');
    if (hosts.includes('none'))
        parts.push('Where nothing maps the paths of the API to files, they end in .json.');
    return parts.join('\n\n');
}
function notFound(hosts) {
    const schema = { $ref: '#/components/schemas/Problem' };
    return {
        description: 'There is no such document.',
        content: Object.fromEntries(problemTypesOf(hosts).map((type) => [type, { schema }])),
    };
}
function inPath(name, description, schema = { type: 'string' }) {
    return { name, in: 'path', required: true, description, schema };
}
const PATH_PARAMETERS = {
    serverName: inPath('serverName', 'Name of a server, for example io.github.acme/weather.'),
    version: inPath('version', 'A version, or latest.'),
    id: inPath('id', 'Id of a server (a UUID), or its name.'),
    list: inPath('list', 'latest: one row per server. all: every version.', { type: 'string', enum: ['latest', 'all'] }),
    key: inPath('key', 'first, or the nextCursor of the page before.', LIST_KEY),
    schemaVersion: inPath('schemaVersion', 'A published version of the server.json format.', {
        type: 'string',
        enum: [...public_urls/* SCHEMA_VERSIONS */.o8],
    }),
    month: inPath('month', 'Month in UTC, for example 2026-07.', { type: 'string', pattern: '^\\d{4}-\\d{2}$' }),
};
const RECEIPT_PARAMETERS = {
    namespace: inPath('namespace', 'What stands before the slash of a server’s name.'),
    name: inPath('name', 'What stands after the slash of a server’s name.'),
};

;// CONCATENATED MODULE: ./build/site/page/html.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EPOCH_DATE = '1970-01-01';
/** A stranger's text as HTML text or as a quoted attribute's value. */
function escapeHtml(text) {
    return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
/**
 * Without control characters, lone surrogates and the Unicode direction overrides that let a text of a stranger
 * run over its neighbours.
 */
function cleanText(text) {
    return text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
/** `17500` as `17,500`, whatever the machine's language. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 server`, `2 servers`. */
function formatCountOf(count, singular) {
    return `${formatCount(count)} ${singular}${count === 1 ? '' : 's'}`;
}
/** `2026-07-10T05:01:17Z` as `10 Jul 2026`; empty for what is no such time, and for 1970-01-01, which means unknown. */
function formatDate(time) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(time) ?? [];
    const monthName = MONTHS[Number(month) - 1];
    if (!year || !day || !monthName || time.startsWith(EPOCH_DATE))
        return '';
    return `${Number(day)} ${monthName} ${year}`;
}
/** `namespace/name` and an optional version as a path below the API prefix, each segment percent-encoded. */
function toServerPath(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/site/page/script-config.js
/**
 * Browser source, second part: the configuration block that a person pastes into a client, made from a package or a
 * remote of server.json. Only where the command follows from the package's type; what the person must give becomes a
 * placeholder, and a value that is marked secret is never written out. It touches no page.
 */
const CONFIG_SCRIPT = String.raw `
const RUNNERS = {
  npm: { base: 'https://registry.npmjs.org', hints: ['npx'], command: 'npx', before: ['-y'], reference: (p) => p.identifier + '@' + p.version },
  pypi: { base: 'https://pypi.org', hints: ['uvx'], command: 'uvx', before: [], reference: (p) => p.identifier + '@' + p.version },
  nuget: { base: 'https://api.nuget.org/v3/index.json', hints: ['dnx'], command: 'dnx', before: [], reference: (p) => p.identifier + '@' + p.version, after: ['--yes', '--'] },
  oci: { base: '', hints: ['docker', 'podman'], command: 'docker', before: ['run', '-i', '--rm'], reference: (p) => p.identifier },
};
const CLIENTS = [
  { id: 'vscode', label: 'VS Code', file: '.vscode/mcp.json' },
  { id: 'claude', label: 'Claude Code', file: '.mcp.json' },
  { id: 'cursor', label: 'Cursor', file: '.cursor/mcp.json' },
];
const HOLE = /\{([A-Za-z0-9_.-]{1,80})\}/g;

const listOf = (value) => (Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []);
const textOf = (value) => (typeof value === 'string' ? value : '');
const own = (object, key) => (object && typeof object === 'object' && Object.hasOwn(object, key) ? object[key] : undefined);

function createHoles(client) {
  const inputs = new Map();
  const hole = (id, input) => {
    if (client !== 'vscode') return '<' + id + '>';
    const known = inputs.get(id);
    const description = textOf(own(input, 'description')).slice(0, 200) || id;
    if (!known) inputs.set(id, { type: 'promptString', id, description, password: own(input, 'isSecret') === true });
    return '$' + '{input:' + id + '}';
  };
  return { inputs, hole };
}

function fillValue(input, id, hole) {
  const secret = input.isSecret === true;
  const template = textOf(input.value);
  if (template && (!secret || template.search(HOLE) >= 0)) {
    return template.replace(HOLE, (whole, key) => {
      const variable = own(input.variables, key) || { isSecret: secret };
      const fixed = variable.isSecret === true ? '' : textOf(variable.value) || textOf(variable.default);
      return fixed || hole(key, variable);
    });
  }
  if (!secret && textOf(input.default)) return input.default;
  return input.isRequired === true || template ? hole(id, input) : undefined;
}

function argumentsOf(list, hole) {
  return listOf(list).flatMap((argument) => {
    const name = argument.type === 'named' ? textOf(argument.name) : '';
    const value = fillValue(argument, textOf(argument.valueHint) || name.replace(/^-+/, '') || 'value', hole);
    if (argument.type !== 'named') return value === undefined ? [] : [value];
    if (argument.isRequired === true && argument.format === 'boolean') return [name];
    if (value === undefined) return [];
    return name.endsWith('=') ? [name + value] : [name, value];
  });
}

function pairsOf(list, hole) {
  const pairs = new Map();
  for (const input of listOf(list)) {
    const name = textOf(input.name);
    const value = name ? fillValue(input, name, hole) : undefined;
    if (value !== undefined) pairs.set(name, value);
  }
  return Object.fromEntries(pairs);
}

function whyNoCommand(item) {
  const runner = own(RUNNERS, item.registryType);
  if (!runner) return 'How a package of this type is started is up to the client: see the documentation of the server.';
  const transport = textOf(own(item.transport, 'type'));
  if (transport && transport !== 'stdio') return 'This package runs as a local web server (' + transport + '): start it first, as its documentation says.';
  if (!textOf(item.identifier) || /^-|\s/.test(item.identifier) || /^-|\s/.test(textOf(item.version))) return 'The name of this package cannot be used in a command.';
  if (item.registryType !== 'oci' && !textOf(item.version)) return 'This package names no version.';
  const base = textOf(item.registryBaseUrl).replace(/\/$/, '');
  if (base && base !== runner.base) return 'This package comes from another package registry: ' + base;
  if (textOf(item.runtimeHint) && !runner.hints.includes(item.runtimeHint)) return 'This package asks for the runtime ' + item.runtimeHint + ': see the documentation of the server.';
  return '';
}

function packageConfig(item, hole) {
  const runner = RUNNERS[item.registryType];
  const env = pairsOf(item.environmentVariables, hole);
  const names = Object.keys(env);
  const passed = item.registryType === 'oci' ? names.flatMap((name) => ['-e', name]) : [];
  const given = argumentsOf(item.packageArguments, hole);
  const after = runner.after ? runner.after.slice(0, given.length > 0 ? 2 : 1) : [];
  const args = [...runner.before, ...passed, ...argumentsOf(item.runtimeArguments, hole), runner.reference(item), ...after, ...given];
  const entry = { command: textOf(item.runtimeHint) || runner.command, args };
  return names.length > 0 ? { ...entry, env } : entry;
}

function remoteConfig(item, hole) {
  const url = fillValue({ value: item.url, variables: item.variables }, 'url', hole);
  const headers = pairsOf(item.headers, hole);
  const entry = { type: item.type === 'sse' ? 'sse' : 'http', url };
  return Object.keys(headers).length > 0 ? { ...entry, headers } : entry;
}

function configFor(client, kind, item, serverName) {
  const { inputs, hole } = createHoles(client);
  const entry = kind === 'remote' ? remoteConfig(item, hole) : packageConfig(item, hole);
  const key = serverName.slice(serverName.indexOf('/') + 1);
  if (client === 'cursor') delete entry.type;
  const typed = client === 'vscode' && kind !== 'remote' ? { type: 'stdio', ...entry } : entry;
  const named = Object.fromEntries([[key, typed]]);
  if (client !== 'vscode') return JSON.stringify({ mcpServers: named }, null, 2);
  return JSON.stringify(inputs.size > 0 ? { inputs: [...inputs.values()], servers: named } : { servers: named }, null, 2);
}
`;

;// CONCATENATED MODULE: ./build/site/page/script-detail.js
/** Browser source, fourth part: the view of one server, made from its versions document and its receipts. */
const DETAIL_SCRIPT = `
const MAX_VERSIONS_SHOWN = 12;
const MAX_ITEMS_SHOWN = 40;

async function fetchJson(path) {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error('The registry answered ' + response.status);
  return response.json();
}

function officialOf(row) {
  return own(own(row, '_meta'), 'io.modelcontextprotocol.registry/official') || {};
}

function registryOf(row) {
  const found = Object.entries(own(row, '_meta') || {}).find(([key, value]) => key.endsWith('/registry') && value && typeof value.level === 'string');
  return found ? found[1] : {};
}

function part(title, ...children) {
  return el('section', { class: 'part' }, el('h3', {}, title), ...children);
}

function pairList(pairs) {
  const shown = pairs.filter((pair) => pair[1]);
  return el('dl', { class: 'pairs' }, shown.map((pair) => [el('dt', {}, pair[0]), el('dd', {}, pair[1])]).flat());
}

function inputList(title, inputs) {
  const shown = listOf(inputs).slice(0, MAX_ITEMS_SHOWN);
  if (shown.length === 0) return null;
  const items = shown.map((input) => el('li', {},
    el('code', {}, textOf(input.name) || textOf(input.valueHint) || textOf(input.value)),
    input.isRequired === true ? el('span', { class: 'tag' }, 'required') : null,
    input.isSecret === true ? el('span', { class: 'tag off' }, 'secret') : null,
    textOf(input.description) ? el('p', {}, input.description) : null,
    input.isSecret !== true && textOf(input.default) ? el('p', {}, 'Default: ', el('code', {}, input.default)) : null));
  const hidden = listOf(inputs).length - shown.length;
  return [el('h5', {}, title), el('ul', { class: 'inputs' }, items), hidden > 0 ? el('p', { class: 'muted' }, formatCount(hidden) + ' more: see the API document.') : null];
}

function variableList(variables) {
  return variables && typeof variables === 'object' ? Object.entries(variables).filter((pair) => pair[1]).map(([name, input]) => ({ ...input, name })) : [];
}

function snippet(kind, item, name) {
  const reason = kind === 'package' ? whyNoCommand(item) : '';
  if (reason) return [el('h5', {}, 'Set it up'), el('p', { class: 'muted' }, reason)];
  const code = el('code', {});
  const where = el('span', {});
  const buttons = CLIENTS.map((client) => {
    const button = el('button', { type: 'button', 'aria-pressed': 'false' }, client.label);
    button.addEventListener('click', () => show(client));
    return button;
  });
  function show(client) {
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(CLIENTS[at] === client)));
    code.textContent = clean(configFor(client.id, kind, item, name));
    where.textContent = 'For ' + client.file + (code.textContent.includes('<') ? ': replace what stands in <…>.' : '');
  }
  show(CLIENTS[0]);
  const copy = el('button', { type: 'button' }, 'Copy');
  makeCopy(copy, () => code.textContent);
  return [el('h5', {}, 'Set it up'), el('div', { class: 'tabs', role: 'group', 'aria-label': 'Client' }, buttons),
    el('pre', { tabindex: '0', 'aria-label': 'Configuration' }, code), el('div', { class: 'under' }, where, copy)];
}

function packageCard(item, name) {
  const version = textOf(item.version);
  return el('div', { class: 'card' },
    el('h4', {}, el('span', { class: 'mono' }, textOf(item.identifier))),
    el('div', { class: 'meta' }, el('span', { class: 'tag' }, textOf(item.registryType)), version ? el('span', {}, 'version ' + version) : null, el('span', {}, textOf(own(item.transport, 'type')))),
    textOf(item.fileSha256) ? el('p', { class: 'muted' }, 'SHA-256 ', el('code', {}, item.fileSha256)) : null,
    inputList('Environment variables', item.environmentVariables),
    inputList('Arguments', item.packageArguments),
    snippet('package', item, name));
}

function remoteCard(item, name) {
  return el('div', { class: 'card' },
    el('h4', {}, el('span', { class: 'mono' }, textOf(item.url))),
    el('div', { class: 'meta' }, el('span', { class: 'tag' }, 'remote'), el('span', {}, textOf(item.type))),
    inputList('Headers', item.headers),
    inputList('Variables in the address', variableList(item.variables)),
    snippet('remote', item, name));
}

function proofPart(row, receipt) {
  const level = registryOf(row).level || '';
  const packages = listOf(own(receipt, 'packageProofs'));
  const recheck = own(receipt, 'recheck');
  const said = Object.hasOwn(LEVELS, level) ? LEVELS[level][1] : '';
  const proof = registryOf(row).proof;
  return part('Who stands behind it', el('div', { class: 'card' }, pairList([
    ['Level', level ? el('span', {}, levelTag(level), ' ', said) : ''],
    ['Name', typeof proof === 'string' ? 'shown by ' + proof : ''],
    ['Packages', packages.map((one) => textOf(one.type) + ': ' + textOf(one.outcome)).join(', ')],
    ['Admitted', receipt ? dateOfTime(receipt.publishedAt) : ''],
    ['Checked again', recheck ? dateOfTime(recheck.at) + ': ' + textOf(recheck.outcome) : ''],
    ['server.json', receipt ? el('code', {}, textOf(receipt.digest)) : ''],
    ['Receipt', receipt ? el('a', { href: receiptsPath(row.server.name) }, 'the evidence, for programs') : ''],
  ])));
}

function versionItem(row, shownVersion) {
  const official = officialOf(row);
  const { name, version } = row.server;
  return el('li', {},
    el('a', { href: '#' + name + '@' + encodeURIComponent(version), 'aria-current': version === shownVersion ? 'true' : undefined }, version),
    official.isLatest === true ? el('span', { class: 'tag' }, 'latest') : null,
    statusTag(textOf(official.status) || 'active'),
    el('span', { class: 'muted' }, dateOfTime(official.publishedAt)),
    el('a', { class: 'push', href: apiPath(name, version) }, 'JSON', el('span', { class: 'unseen' }, ' of version ' + version)));
}

function versionsPart(rows, shownVersion) {
  const list = el('ol', { class: 'versions' }, rows.slice(0, MAX_VERSIONS_SHOWN).map((row) => versionItem(row, shownVersion)));
  const hidden = rows.slice(MAX_VERSIONS_SHOWN);
  const more = el('button', { type: 'button' }, 'Show ' + countOf(hidden.length, 'older version'));
  more.addEventListener('click', () => {
    list.append(...hidden.map((row) => versionItem(row, shownVersion)));
    list.children[MAX_VERSIONS_SHOWN].querySelector('a').focus();
    more.remove();
  });
  return part(countOf(rows.length, 'version'), el('div', { class: 'card' }, list, hidden.length > 0 ? more : null));
}

function detailOf(rows, row, receipt) {
  const server = row.server;
  const official = officialOf(row);
  const repository = own(server, 'repository');
  const packages = listOf(server.packages).slice(0, MAX_ITEMS_SHOWN);
  const remotes = listOf(server.remotes).slice(0, MAX_ITEMS_SHOWN);
  const runs = packages.length > 0 || remotes.length > 0;
  return [
    el('h2', { tabindex: '-1', dir: 'auto' }, textOf(server.title) || server.name),
    el('p', { class: 'muted mono' }, server.name),
    el('div', { class: 'meta' }, el('span', {}, 'version ' + server.version), statusTag(textOf(official.status) || 'active'), levelTag(registryOf(row).level || ''), el('span', {}, dateOfTime(official.publishedAt))),
    statusNote(textOf(official.status) || 'active', textOf(official.statusMessage)),
    el('p', { class: 'says', dir: 'auto' }, textOf(server.description)),
    el('p', { class: 'links' },
      textOf(server.websiteUrl) ? link(server.websiteUrl, 'Website') : null,
      textOf(own(repository, 'url')) ? link(repository.url, 'Source') : null,
      el('a', { href: apiPath(server.name, server.version) }, 'JSON of this version'),
      el('a', { href: apiPath(server.name, '') }, 'JSON of all versions')),
    packages.length > 0 ? part(packages.length === 1 ? 'Run it yourself' : 'Run it yourself: choose one', packages.map((item) => packageCard(item, server.name))) : null,
    remotes.length > 0 ? part('Use it over the network', remotes.map((item) => remoteCard(item, server.name))) : null,
    runs ? el('p', { class: 'muted under' }, 'A server acts with the rights and the keys that you give it. Look at its source before you run it.')
      : part('Nothing to run', el('p', {}, 'This version names no package and no remote address.')),
    proofPart(row, receipt),
    versionsPart(rows, server.version),
  ];
}

function pickRow(rows, version) {
  if (version) return rows.find((row) => row.server.version === version);
  return rows.find((row) => officialOf(row).isLatest === true) || rows[0];
}

function missing(title, text) {
  return [el('h2', { tabindex: '-1' }, title), el('p', { class: 'says' }, text)];
}

async function loadDetail(name, version) {
  const optional = fetchJson(receiptsPath(name)).catch(() => undefined);
  const [document_, receipts] = await Promise.all([fetchJson(apiPath(name, '')), optional]);
  const rows = listOf(own(document_, 'servers')).filter((row) => own(row, 'server') && NAME.test(row.server.name));
  if (rows.length === 0) return missing('Not listed here', 'This registry lists no server named ' + name + '.');
  const row = pickRow(rows, version);
  if (!row) return [...missing('No such version', name + ' has no version ' + version + ' here.'), versionsPart(rows, version)];
  const receipt = listOf(own(receipts, 'receipts')).find((one) => one.version === row.server.version);
  return detailOf(rows, row, receipt);
}
`;

;// CONCATENATED MODULE: ./build/site/page/script-main.js
/**
 * Browser source, last part: the list of results, the keyboard and the address. The address after `#` is
 * `namespace/name`, `namespace/name@version` or `?q=…&type=…` for a search, so that each of them can be passed on.
 */
const MAIN_SCRIPT = String.raw `
const PAGE_SIZE = 50;
const FILTERS = ['type', 'level', 'status'];
const input = byId('q');
const found = byId('found');
const newest = byId('newest');
const detail = byId('detail');
let servers;
let loading;
let shown = PAGE_SIZE;
let everything = false;
let opened = '';
let detailTurn = 0;

function loadIndex() {
  loading = loading || fetchJson('search.json').then((data) => {
    servers = readIndex(data);
    fillTypes();
    return servers;
  }).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function fillTypes() {
  const types = [...new Set(servers.flatMap((server) => server.types))].sort();
  const chosen = readState().type;
  byId('type').append(...types.filter((type) => type).map((type) => el('option', { value: type }, type)));
  byId('type').value = types.includes(chosen) ? chosen : '';
  const levels = new Set(servers.map((server) => server.level));
  for (const option of [...byId('level').options]) option.hidden = option.value !== '' && !levels.has(option.value);
}

function readState() {
  const hash = location.hash.slice(1);
  const params = new URLSearchParams(hash.startsWith('?') ? hash.slice(1) : '');
  return Object.fromEntries(['q', 'all', ...FILTERS].map((key) => [key, params.get(key) || '']));
}

function filtersNow() {
  return Object.fromEntries(FILTERS.map((id) => [id, byId(id).value]));
}

function searchHash() {
  const params = new URLSearchParams();
  if (input.value.trim()) params.set('q', input.value.trim());
  for (const [key, value] of Object.entries(filtersNow())) if (value) params.set(key, value);
  if (everything) params.set('all', '1');
  return params.size > 0 ? '#?' + params : '';
}

function isAsking() {
  return everything || input.value.trim() !== '' || FILTERS.some((id) => byId(id).value !== '');
}

function resultItem(server) {
  return el('li', {},
    el('h3', {}, el('a', { href: '#' + server.name, 'data-name': server.name, dir: 'auto' }, server.title || server.name)),
    server.title ? el('p', { class: 'name mono' }, server.name) : null,
    el('p', { class: 'says', dir: 'auto' }, server.description),
    server.status === 'active' ? null : statusNote(server.status, server.message.slice(0, 500)),
    el('div', { class: 'meta' },
      levelTag(server.level),
      server.types.map((type) => el('span', { class: 'tag' }, type)),
      el('span', {}, server.version),
      el('span', {}, dateOf(server.days)),
      el('span', { class: 'push' },
        el('a', { href: apiPath(server.name, 'latest') }, 'JSON', el('span', { class: 'unseen' }, ' of ' + server.name)),
        el('a', { href: apiPath(server.name, '') }, 'Versions', el('span', { class: 'unseen' }, ' of ' + server.name)))));
}

function showResults(results) {
  const list = byId('results');
  const asked = input.value.trim();
  list.replaceChildren(...results.slice(0, shown).map(resultItem));
  list.hidden = results.length === 0;
  byId('none').hidden = results.length > 0;
  const rest = results.length - shown;
  byId('more').hidden = rest <= 0;
  byId('rest').textContent = rest > 0 ? formatCount(rest) + ' more' : '';
  const many = countOf(results.length, 'server');
  byId('count').textContent = results.length === 0 ? 'No server found' : asked ? many + ' found' : many;
  announce(byId('count').textContent);
}

function refresh() {
  newest.hidden = isAsking();
  found.hidden = !isAsking();
  if (!isAsking()) { announce(''); return; }
  if (servers) { showResults(searchServers(servers, input.value, filtersNow())); return; }
  byId('count').textContent = 'Loading the list…';
  for (const id of ['results', 'more', 'none']) byId(id).hidden = true;
  loadIndex().then(refresh, () => { byId('count').textContent = 'The list of servers could not be loaded. Type again to try once more.'; });
}

function search() {
  shown = PAGE_SIZE;
  showView(false);
  history.replaceState(null, '', searchHash() || location.pathname + location.search);
  refresh();
}

function showView(isDetail) {
  detail.hidden = !isDetail;
  byId('browse').hidden = isDetail;
  if (!isDetail) document.title = root.dataset.title;
}

async function openDetail(name, version) {
  const turn = (detailTurn += 1);
  const body = byId('one');
  showView(true);
  body.replaceChildren(el('p', { class: 'wait', role: 'status' }, 'Loading ' + name + '…'));
  let parts;
  try {
    parts = await loadDetail(name, version);
  } catch {
    parts = missing('This did not load', 'The document of ' + name + ' could not be read. Reload the page to try again.');
  }
  if (turn !== detailTurn) return;
  body.replaceChildren(...parts.flat().filter(Boolean));
  document.title = name + ' · ' + root.dataset.title;
  opened = name;
  const heading = body.querySelector('h2');
  heading.focus({ preventScroll: true });
  detail.scrollIntoView({ block: 'start' });
}

function decodeHash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function route() {
  const hash = decodeHash();
  const at = hash.indexOf('@');
  const name = at < 0 ? hash : hash.slice(0, at);
  const parts = NAME.exec(name);
  if (parts && !parts.slice(1).some((segment) => /^\.+$/.test(segment))) {
    openDetail(name, at < 0 ? '' : hash.slice(at + 1));
    return;
  }
  if (hash !== '' && !hash.startsWith('?') && byId(hash)) return;
  detailTurn += 1;
  showView(false);
  const state = readState();
  input.value = state.q;
  everything = state.all !== '';
  for (const id of FILTERS) byId(id).value = state[id];
  refresh();
  const back = opened && [...document.querySelectorAll('a[data-name]')].find((one) => one.dataset.name === opened && one.offsetParent);
  if (back) back.focus();
  opened = '';
}

function links() {
  return [...(found.hidden ? newest : found).querySelectorAll('a[data-name]')];
}

function moveTo(event, step) {
  const all = links();
  const next = all.indexOf(document.activeElement) + step;
  if (all.length === 0 || !detail.hidden) return;
  event.preventDefault();
  if (next < 0) input.focus();
  else if (next < all.length) all[next].focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  const typing = target.matches('input,textarea,select,[contenteditable]');
  const inList = target === input || target.matches('a[data-name]');
  if (event.key === '/' && !typing) { event.preventDefault(); input.focus(); input.select(); }
  else if (event.key === 'ArrowDown' && inList) moveTo(event, 1);
  else if (event.key === 'ArrowUp' && inList && target !== input) moveTo(event, -1);
  else if (event.key === 'Enter' && target === input && isAsking() && links().length > 0 && servers) { event.preventDefault(); location.hash = links()[0].hash; }
  else if (event.key === 'Escape' && !detail.hidden) backToList();
  else if (event.key === 'Escape' && inList) { if (target === input) { input.value = ''; everything = false; search(); } input.focus(); }
}

function backToList() {
  const hash = searchHash();
  if (hash) location.hash = hash;
  else { history.pushState(null, '', location.pathname + location.search); route(); }
}

function showMore() {
  const first = shown;
  shown += PAGE_SIZE;
  showResults(searchServers(servers, input.value, filtersNow()));
  const next = links()[first];
  if (next) next.focus();
}

function clearSearch() {
  input.value = '';
  everything = false;
  for (const id of FILTERS) byId(id).value = '';
  search();
  input.focus();
}

function fillAddresses() {
  const here = new URL('.', location.href);
  const base = here.origin + here.pathname.replace(/\/$/, '');
  const values = { base, host: base.replace(/^[a-z]+:\/\//, '') };
  for (const code of document.querySelectorAll('[data-template]')) {
    code.textContent = code.dataset.template.replace(/\{(base|host)\}/g, (whole, key) => values[key]);
    makeCopy(code.parentElement.querySelector('button'), () => code.textContent);
  }
  for (const note of document.querySelectorAll('[data-only="http"]')) note.hidden = here.protocol === 'https:';
}

function start() {
  for (const element of document.querySelectorAll('[data-script]')) element.hidden = false;
  if (location.protocol.startsWith('http')) fillAddresses();
  input.addEventListener('input', () => { everything = false; search(); });
  input.addEventListener('focus', () => { loadIndex().catch(() => {}); }, { once: true });
  for (const id of FILTERS) byId(id).addEventListener('change', search);
  byId('show-more').addEventListener('click', showMore);
  byId('clear').addEventListener('click', clearSearch);
  byId('back').addEventListener('click', (event) => { event.preventDefault(); backToList(); });
  document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', route);
  window.addEventListener('popstate', () => { if (location.hash === '') route(); });
  if (location.hash) route();
  const saveData = navigator.connection && navigator.connection.saveData;
  const idle = window.requestIdleCallback || ((run) => setTimeout(run, 300));
  if (!saveData) window.addEventListener('load', () => idle(() => { loadIndex().catch(() => {}); }));
}

start();
`;

;// CONCATENATED MODULE: ./build/site/page/script-parts.js
/** Browser source, third part: small makers of elements. A stranger's text only ever becomes a text node; links are http or https. */
const PARTS_SCRIPT = String.raw `
const root = document.documentElement;
const SUFFIX = root.dataset.suffix || '';
const NAME = /^([A-Za-z0-9.-]{1,200})\/([A-Za-z0-9._-]{1,200})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LEVELS = {
  proved: ['✓ Proved', 'Whoever listed it has shown that the name is theirs.'],
  owner: ['Vouched for by the owner', 'The owner of this registry vouches for it.'],
  imported: ['Imported', 'Copied from another registry; nothing was checked here.'],
};
const byId = (id) => document.getElementById(id);

function clean(text) {
  return String(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== null && value !== '') element.setAttribute(name, value);
  }
  for (const child of children.flat()) {
    if (child === undefined || child === null || child === '') continue;
    element.append(child instanceof Node ? child : clean(child));
  }
  return element;
}

function safeHref(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : '';
  } catch {
    return '';
  }
}

function link(url, label) {
  const href = safeHref(url);
  return href ? el('a', { href, rel: 'noopener noreferrer nofollow ugc' }, label || url) : el('span', {}, label ? label + ': ' + url : url);
}

function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function countOf(count, singular) {
  return formatCount(count) + ' ' + singular + (count === 1 ? '' : 's');
}

function dateOf(days) {
  const date = new Date(days * 86400000);
  return days > 0 && !Number.isNaN(date.getTime()) ? date.getUTCDate() + ' ' + MONTHS[date.getUTCMonth()] + ' ' + date.getUTCFullYear() : '';
}

function dateOfTime(time) {
  return dateOf(Math.floor(Date.parse(time) / 86400000));
}

function serverPath(name) {
  return name.split('/').map(encodeURIComponent).join('/');
}

function apiPath(name, version) {
  return 'v0.1/servers/' + serverPath(name) + '/versions' + (version ? '/' + encodeURIComponent(version) : '') + SUFFIX;
}

function receiptsPath(name) {
  return 'receipts/' + serverPath(name) + '.json';
}

function levelTag(level) {
  if (!level) return null;
  const known = Object.hasOwn(LEVELS, level) ? LEVELS[level] : [level, ''];
  return el('span', { class: 'tag ' + (Object.hasOwn(LEVELS, level) ? level : ''), title: known[1] }, known[0]);
}

function statusTag(status) {
  return status === 'active' ? null : el('span', { class: 'tag off' }, status.charAt(0).toUpperCase() + status.slice(1));
}

function statusNote(status, message) {
  if (status === 'active') return null;
  const said = status === 'deleted' ? 'Deleted' : 'Deprecated';
  return el('p', { class: 'note' }, message ? said + ': ' + message : said + '. Its publisher gives no reason.');
}

let announceTimer = 0;
function announce(text) {
  clearTimeout(announceTimer);
  announceTimer = setTimeout(() => { byId('said').textContent = text; }, 250);
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = el('textarea', { class: 'unseen', readonly: 'readonly' });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

function makeCopy(button, textOfIt) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyText(textOfIt());
    button.focus();
    button.textContent = copied ? 'Copied' : 'Select it';
    announce(copied ? 'Copied' : 'This browser does not let the page copy: select the text instead');
    setTimeout(() => { button.textContent = label; }, 1800);
  });
}
`;

;// CONCATENATED MODULE: ./build/site/page/script-search.js
/**
 * Browser source, first part: reads `search.json` (search-index.ts) and ranks. It touches no page, so that tests run
 * it by itself. The order of results: exact name, beginning of the name, every word in name or title, every word
 * somewhere; then active before deprecated, proved before vouched for before imported, then by name.
 */
const SEARCH_SCRIPT = String.raw `
const LEVEL_RANK = { proved: 2, owner: 1, imported: 0 };
const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{N}]/u;

function fold(text) {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function readIndex(data) {
  if (!data || data.schema !== 'mcp-git-registry/search/1' || !Array.isArray(data.name)) throw new Error('unknown search index');
  const servers = data.name.map((name, at) => {
    const title = data.title[at];
    const foldedName = fold(name);
    return {
      name, title, description: data.description[at], version: data.version[at],
      types: data.typeSets[data.types[at]], level: data.levels[data.level[at]], days: data.updated[at],
      status: 'active', message: '',
      foldedName, shortName: foldedName.slice(foldedName.indexOf('/') + 1), foldedTitle: fold(title),
      foldedText: fold(data.description[at]),
    };
  });
  for (const [at, status, message] of data.notActive) {
    servers[at].status = status;
    servers[at].message = message;
  }
  return servers;
}

function startsWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !WORD.test(text[at - 1])) return true;
  }
  return false;
}

function wordScore(server, word) {
  const named = server.foldedName.includes(word) || server.foldedTitle.includes(word);
  if (named && (startsWord(server.foldedName, word) || startsWord(server.foldedTitle, word))) return 4;
  if (named) return 3;
  if (!server.foldedText.includes(word)) return 0;
  return startsWord(server.foldedText, word) ? 2 : 1;
}

function scoreOf(server, query, words) {
  if (server.foldedName === query) return 9;
  if (server.shortName === query) return 8;
  if (server.foldedTitle === query) return 7;
  if (server.foldedName.startsWith(query) || server.shortName.startsWith(query)) return 6;
  if (server.foldedTitle.startsWith(query)) return 5;
  let lowest = 4;
  for (const word of words) {
    const score = wordScore(server, word);
    if (score === 0) return 0;
    if (score < lowest) lowest = score;
  }
  return lowest;
}

function passes(server, filters) {
  return (!filters.type || server.types.includes(filters.type)) &&
    (!filters.level || server.level === filters.level) &&
    (!filters.status || server.status === filters.status);
}

function searchServers(servers, text, filters) {
  const query = fold(text).trim().slice(0, 200);
  const words = [...new Set(query.split(/\s+/).filter(Boolean))].slice(0, 12);
  const keys = [];
  for (let at = 0; at < servers.length; at += 1) {
    const server = servers[at];
    if (!passes(server, filters)) continue;
    if (words.length === 0) { keys.push(at); continue; }
    const score = scoreOf(server, query, words);
    if (score === 0) continue;
    const rank = score * 8 + (server.status === 'active' ? 4 : 0) + (LEVEL_RANK[server.level] || 0);
    keys.push((100 - rank) * 1e7 + at);
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => servers[key % 1e7]);
}
`;

;// CONCATENATED MODULE: ./build/site/page/script.js





/** The page's one script; nothing of it depends on the registry, so that its hash is the same on every site of one tool version. */
const PAGE_SCRIPT = `(() => {\n'use strict';\n${SEARCH_SCRIPT}${CONFIG_SCRIPT}${PARTS_SCRIPT}${DETAIL_SCRIPT}${MAIN_SCRIPT}})();\n`;

;// CONCATENATED MODULE: ./build/site/page/style.js
/** Colour pairs of the page: the test computes the contrast of each text colour on each background. */
const PAGE_COLOURS = {
    light: {
        page: '#f7f7f5',
        panel: '#ffffff',
        sunken: '#f1f1ee',
        line: '#deded8',
        edge: '#85857c',
        text: '#1b1c1e',
        muted: '#5b5d63',
        accent: '#0f5fbf',
        onAccent: '#ffffff',
        tint: '#e9f1fb',
        good: '#126b3a',
        goodTint: '#e4f4ea',
        warn: '#8a4b00',
        warnTint: '#fdf1de',
    },
    dark: {
        page: '#131416',
        panel: '#1b1d20',
        sunken: '#24272b',
        line: '#33373c',
        edge: '#7d838b',
        text: '#ececee',
        muted: '#a9adb5',
        accent: '#84b9ff',
        onAccent: '#0c1a2b',
        tint: '#1d2b3d',
        good: '#7fd6a2',
        goodTint: '#17301f',
        warn: '#f2bd6b',
        warnTint: '#352710',
    },
};
function toVariables(colours) {
    return Object.entries(colours)
        .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
        .join(';');
}
/** The page's whole style sheet: system fonts, one accent colour, light and dark, 360 px to wide. */
const PAGE_STYLE = `
:root{color-scheme:light dark;${toVariables(PAGE_COLOURS.light)};--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${toVariables(PAGE_COLOURS.dark)}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
h1,h2,h3,p,ol,ul,dl,dd,pre,table{margin:0}
h1,h2,h3{line-height:1.25;text-wrap:balance}
ol,ul{padding:0;list-style:none}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--panel);padding:.5rem 1rem}
.wrap{max-width:74rem;margin:0 auto;padding-inline:1.25rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.muted{color:var(--muted)}
header{padding-top:2.75rem}
header .id{color:var(--muted);font-size:.875rem;margin-bottom:.35rem}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.5rem);letter-spacing:-.02em}
h1 a{color:inherit;text-decoration:none}
.lede{max-width:44rem;margin-top:.7rem;font-size:1.0625rem}
.about{max-width:44rem;margin-top:.45rem;color:var(--muted)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.9rem;font-size:.9375rem}
.facts strong{font-variant-numeric:tabular-nums}
.find{margin-top:1.75rem}
.find label{font-weight:600}
.box{position:relative;margin-top:.4rem}
.box input{width:100%;font:inherit;font-size:1.125rem;color:inherit;background:var(--panel);border:1px solid var(--edge);border-radius:10px;padding:.8rem 3rem .8rem 1rem;-webkit-appearance:none;appearance:none}
.box input::placeholder{color:var(--muted);opacity:1}
.box input:focus-visible{outline-offset:0;border-radius:10px;border-color:var(--accent)}
kbd{font:600 .8125rem/1 var(--mono);color:var(--muted);border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:.25rem .45rem;background:var(--sunken)}
.box kbd{position:absolute;right:.9rem;top:50%;transform:translateY(-50%);pointer-events:none}
.box input:focus+kbd{display:none}
@media (hover:none){.box kbd{display:none}}
.filters{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.7rem}
.filters label{font-weight:400;font-size:.875rem;color:var(--muted);display:flex;align-items:center;gap:.4rem}
select,button,.button{font:inherit;font-size:.875rem;color:var(--text);background:var(--panel);border:1px solid var(--edge);border-radius:8px;padding:.4rem .7rem;min-height:2.25rem}
button,.button{cursor:pointer;font-weight:550;display:inline-block;text-decoration:none}
button:hover,.button:hover{background:var(--tint);border-color:var(--accent)}
.grid{display:grid;gap:2.5rem;padding-top:2rem;padding-bottom:3rem}
.grid>*{min-width:0}
@media (min-width:62rem){.grid{grid-template-columns:minmax(0,1fr) 22rem;gap:3rem}}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem;margin-bottom:.75rem}
h2{font-size:1.25rem;letter-spacing:-.01em}
.list{background:var(--panel);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.list>li{position:relative;padding:1rem 1.15rem;border-top:1px solid var(--line)}
.list>li:first-child{border-top:0}
.list>li:hover,.list>li:focus-within{background:var(--tint)}
.list h3{font-size:1.0625rem;font-weight:620}
.list h3 a{text-decoration:none}
.list h3 a::after{content:"";position:absolute;inset:0}
.list h3 a:hover{text-decoration:underline}
.list h3 a:focus-visible{outline:0}
.list h3 a:focus-visible::after{outline:3px solid var(--accent);outline-offset:-3px;border-radius:12px}
.list .name{color:var(--muted);margin-top:.05rem}
.list .says{margin-top:.35rem}
.meta{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .6rem;margin-top:.55rem;font-size:.8125rem;color:var(--muted)}
.meta a{position:relative;z-index:1;padding:.2rem 0}
.meta .push{margin-left:auto;display:flex;gap:.9rem}
.tag{max-width:100%;overflow:hidden;text-overflow:ellipsis;border-radius:99px;padding:.1rem .6rem;background:var(--sunken);color:var(--text);white-space:nowrap}
.tag.proved{background:var(--good-tint);color:var(--good)}
.tag.owner{background:var(--tint);color:var(--accent)}
.tag.off{background:var(--warn-tint);color:var(--warn);font-weight:600}
.note{margin-top:.5rem;padding:.5rem .8rem;border-left:3px solid var(--warn);border-radius:4px;background:var(--warn-tint);color:var(--warn);font-size:.9375rem}
.more{margin-top:1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem}
.empty{background:var(--panel);border:1px dashed var(--edge);border-radius:12px;padding:2rem 1.25rem;text-align:center}
.empty p+p{margin-top:.4rem;color:var(--muted)}
.empty button{margin-top:1rem}
.use h2{margin-bottom:.3rem}
.use>p{color:var(--muted);font-size:.9375rem}
.use section{margin-top:1.25rem;padding-top:1.1rem;border-top:1px solid var(--line)}
.use h3,.detail h3{font-size:1rem}
.use section p{font-size:.9375rem;margin-top:.2rem}
.use section p.muted{font-size:.875rem;margin-top:.35rem}
.copy{display:flex;align-items:stretch;margin-top:.45rem;border:1px solid var(--line);border-radius:8px;background:var(--sunken);overflow:hidden}
.copy code{flex:1;min-width:0;padding:.5rem .7rem;line-height:1.45}
.copy button{border:0;border-left:1px solid var(--line);border-radius:0;background:transparent;color:var(--accent);min-width:4.4rem}
.copy button:hover{background:var(--tint)}
.copy button:focus-visible,pre:focus-visible{outline-offset:-3px}
.detail .back{display:inline-block;margin-bottom:1rem;padding:.25rem 0}
.detail h2{font-size:1.6rem}
.detail h2:focus{outline:0}
.detail .says{font-size:1.0625rem;margin-top:.6rem}
.detail .links{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.8rem}
.detail .part{margin-top:2rem}
.detail .part>h3{font-size:1.125rem;margin-bottom:.6rem}
.card{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:1rem 1.15rem}
.card+.card{margin-top:.9rem}
.card h4{margin:0;font-size:1rem;font-weight:620}
.card h5{margin:1rem 0 .35rem;font-size:.875rem;font-weight:620}
.card p{font-size:.9375rem}
.pairs{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr);gap:.3rem 1rem;font-size:.9375rem}
.pairs dt{color:var(--muted)}
.inputs li{padding:.45rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.inputs li:first-child{border-top:0}
.inputs .tag{display:inline-block;vertical-align:bottom;margin-left:.4rem;font-size:.8125rem}
.inputs p{color:var(--muted)}
.tabs{display:flex;flex-wrap:wrap;gap:.4rem}
.tabs button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
pre{margin-top:.5rem;padding:.8rem 1rem;background:var(--sunken);border:1px solid var(--line);border-radius:8px;overflow:auto;line-height:1.5;max-height:26rem;tab-size:2}
.under{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.4rem 1rem;margin-top:.5rem;font-size:.875rem;color:var(--muted)}
.versions li{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .8rem;padding:.5rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.versions li:first-child{border-top:0}
.versions a[aria-current]{font-weight:650;color:var(--text);text-decoration:none}
.versions .push{margin-left:auto;font-size:.8125rem}
footer{border-top:1px solid var(--line);padding:1.5rem 0 3rem;font-size:.875rem;color:var(--muted)}
footer .wrap{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem}
footer a{padding:.2rem 0}
.wait{padding:1.5rem 0;color:var(--muted)}
@media (max-width:30rem){header{padding-top:1.75rem}.wrap{padding-inline:1rem}.filters{display:grid;grid-template-columns:repeat(3,minmax(0,1fr))}.filters label{flex-direction:column;align-items:stretch;gap:.15rem}.filters select{width:100%;padding-inline:.45rem .1rem}.list>li,.card{padding:.9rem 1rem}.meta .push{margin-left:0;width:100%}.pairs{grid-template-columns:1fr;gap:0}.pairs dd{margin-bottom:.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.tag,.copy,.list,.card{border:1px solid}}
`;

;// CONCATENATED MODULE: ./build/site/page/use-registry.js


/**
 * The part "Use this registry": per client the text to paste (clients: reference table of the design, section 5).
 * The addresses carry `baseUrl`; the page's script puts the page's own address in their place.
 */
function renderUseRegistry(baseUrl, hosts) {
    const sections = setupsFor(hosts).map((setup) => renderSetup(setup, baseUrl));
    return `<aside class="use" id="use" aria-labelledby="use-title">
<h2 id="use-title">Use this registry</h2>
<p>Give your client one of these addresses. It then finds the servers of this registry by itself.</p>
${sections.join('\n')}
</aside>`;
}
function setupsFor(hosts) {
    const answersApi = hosts.some((host) => host !== 'none');
    return [
        ...(answersApi ? [vscodeSetup()] : []),
        toolhiveSetup(hosts),
        ...(answersApi ? [dockerSetup()] : []),
        scriptsSetup(answersApi),
        feedSetup(),
    ];
}
function vscodeSetup() {
    return {
        title: 'VS Code and GitHub Copilot',
        text: 'The setting chat.mcp.gallery.serviceUrl; for a whole organisation the “MCP Registry URL” of its Copilot policy.',
        templates: ['{base}'],
        note: 'An organisation policy needs an https address.',
    };
}
function toolhiveSetup(hosts) {
    const commands = ['thv config set-registry {base}/registry.json'];
    if (!canSelectByQuery(hosts))
        return { title: 'ToolHive', text: 'The file with all servers:', templates: commands };
    return {
        title: 'ToolHive',
        text: 'The file with all servers, or the API:',
        templates: [...commands, 'thv config set-registry {base}'],
    };
}
function dockerSetup() {
    return {
        title: 'Docker MCP gateway',
        text: 'An option of docker mcp catalog create:',
        templates: ['--from-community-registry {host}'],
        note: 'Docker reads https addresses only.',
    };
}
function scriptsSetup(answersApi) {
    const importer = answersApi ? ['{base}/v0/servers'] : [];
    return {
        title: 'Importers and scripts',
        text: answersApi
            ? 'The list page by page, and the address that the official registry imports from:'
            : 'The list page by page. This site is plain files: clients that speak the registry API need another host.',
        templates: ['{base}/v0.1/lists/latest/first.json', ...importer],
    };
}
function feedSetup() {
    return { title: 'News', text: 'An Atom feed of what was published last:', templates: ['{base}/feed.atom'] };
}
function renderSetup(setup, baseUrl) {
    const host = baseUrl.replace(/^[a-z]+:\/\//, '');
    const lines = setup.templates.map((template) => {
        const text = template.replace('{base}', () => baseUrl).replace('{host}', () => host);
        const label = `Copy for ${setup.title}`;
        return `<div class="copy"><code data-template="${escapeHtml(template)}">${escapeHtml(text)}</code><button type="button" hidden aria-label="${escapeHtml(label)}">Copy</button></div>`;
    });
    const note = setup.note ? `\n<p class="muted" data-only="http" hidden>${escapeHtml(setup.note)}</p>` : '';
    return `<section><h3>${escapeHtml(setup.title)}</h3><p>${escapeHtml(setup.text)}</p>${lines.join('')}${note}</section>`;
}

;// CONCATENATED MODULE: ./build/site/page/page.js






const MAX_NEWEST = 12;
/** The same words stand in script-parts.ts. */
const LEVELS = [
    ['proved', '✓ Proved'],
    ['owner', 'Vouched for by the owner'],
    ['imported', 'Imported'],
];
const ICON = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%227%22 fill=%22%230f5fbf%22/%3E%3Cpath d=%22M9 10h14M9 16h14M9 22h8%22 stroke=%22%23fff%22 stroke-width=%223%22 stroke-linecap=%22round%22/%3E%3C/svg%3E';
/**
 * The whole `index.html`: what this is, a search box over `search.json`, a view per server (`#namespace/name`), and the
 * addresses to paste into clients. One file with its style and script inside, allowed by hash in a Content Security
 * Policy; it loads nothing but the site's own documents, by relative address, so that it works under any path.
 * Without JavaScript it still says what this is, names the newest servers and the addresses.
 */
function renderPage(input) {
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
function apiSuffix(hosts) {
    return createHostPaths(hosts).root('leaf', 'x').includes('x') ? '' : '.json';
}
function contentSecurityPolicy() {
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
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function renderHeader(input) {
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
function renderBrowse(input) {
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
function renderNewest(input) {
    const shown = input.newest.slice(0, MAX_NEWEST);
    if (shown.length === 0) {
        return `<section id="newest"><div class="empty"><p><strong>Nothing is listed here yet.</strong></p><p>A server appears here once this registry has admitted it.</p></div></section>`;
    }
    const suffix = apiSuffix(input.hosts);
    const all = input.serverCount > shown.length
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
function renderItem(server, suffix) {
    const name = escapeHtml(server.name);
    const title = server.title ? escapeHtml(server.title) : name;
    const path = `v0.1/servers/${escapeHtml(toServerPath(server.name))}/versions`;
    const links = `<a href="${path}/latest${suffix}">JSON<span class="unseen"> of ${name}</span></a><a href="${path}${suffix}">Versions<span class="unseen"> of ${name}</span></a>`;
    return `<li><h3><a href="#${name}" data-name="${name}" dir="auto">${title}</a></h3>
${server.title ? `<p class="name mono">${name}</p>` : ''}<p class="says" dir="auto">${escapeHtml(server.description)}</p>
${renderStatus(server)}<div class="meta">${renderTags(server)}<span>${escapeHtml(server.version)}</span><span>${formatDate(server.updatedAt)}</span><span class="push">${links}</span></div></li>`;
}
function renderStatus({ status = 'active', statusMessage }) {
    if (status === 'active')
        return '';
    const text = statusMessage ? `Deprecated: ${statusMessage}` : 'Deprecated. Its publisher gives no reason.';
    return `<p class="note">${escapeHtml(text)}</p>\n`;
}
function renderTags({ level, types = [] }) {
    const known = LEVELS.find(([id]) => id === level);
    const levelTag = known ? `<span class="tag ${known[0]}">${known[1]}</span>` : '';
    return levelTag + types.map((type) => `<span class="tag">${escapeHtml(type)}</span>`).join('');
}
const DETAIL = `<article class="detail" id="detail" hidden>
<a class="back" id="back" href="./">← Back to the list</a>
<div id="one"></div>
</article>`;
function renderFooter(input) {
    const links = [
        ['openapi.yaml', 'API description'],
        ['about.json', 'About, for programs'],
        ['changes/index.json', 'Changes'],
        ['feed.atom', 'Atom feed'],
    ];
    const items = links.map(([href, label]) => `<a href="${href}">${label}</a>`).join('');
    return `<footer><div class="wrap">${items}<span>Made by mcp-git-registry ${escapeHtml(input.toolVersion)}</span></div></footer>`;
}

;// CONCATENATED MODULE: ./build/site/search-index.js

const SEARCH_INDEX_SCHEMA_ID = 'mcp-git-registry/search/1';
const ACTIVE = 'active';
const MS_PER_DAY = 86_400_000;
/**
 * The text of `search.json`: one column per field, rows sorted by name in code-unit order (LF at the end).
 *
 * Columns, since the member names are then written once and like stands beside like for the host's gzip: for the
 * 17,555 servers of July 2026 2.66 MB, 0.86 MB gzipped. `types` and `level` are places in `typeSets` and
 * `levels`; `updated` is in whole days since 1970-01-01 UTC; `notActive` lists the few rows whose status is another
 * one, as `[row, status, message]`. The order of `servers` does not matter; two entries of one name are not expected.
 */
function renderSearchIndex(servers) {
    const rows = servers.toSorted((a, b) => (0,catalogue/* compareCodeUnits */.U)(a.name, b.name));
    const typeKeys = rows.map((row) => typeSetKey(row.types));
    const typeSets = toDictionary(typeKeys);
    const levels = toDictionary(rows.map((row) => row.level));
    const index = {
        schema: SEARCH_INDEX_SCHEMA_ID,
        count: rows.length,
        typeSets: [...typeSets.keys()].map((key) => JSON.parse(key)),
        levels: [...levels.keys()],
        name: rows.map((row) => row.name),
        title: rows.map((row) => row.title ?? ''),
        description: rows.map((row) => row.description),
        version: rows.map((row) => row.version),
        types: typeKeys.map((key) => typeSets.get(key)),
        level: rows.map((row) => levels.get(row.level)),
        updated: rows.map((row) => toDays(row.updatedAt)),
        notActive: rows.flatMap((row, at) => (row.status === ACTIVE ? [] : [[at, row.status, row.statusMessage ?? '']])),
    };
    return `${JSON.stringify(index)}\n`;
}
function typeSetKey(types) {
    return JSON.stringify([...new Set(types)].toSorted(catalogue/* compareCodeUnits */.U));
}
/** Each distinct text with its place in code-unit order. */
function toDictionary(values) {
    return new Map([...new Set(values)].toSorted(catalogue/* compareCodeUnits */.U).map((value, at) => [value, at]));
}
/** 0 for a time that cannot be read: the page shows no date then. */
function toDays(time) {
    const milliseconds = Date.parse(time);
    return Number.isNaN(milliseconds) ? 0 : Math.max(0, Math.floor(milliseconds / MS_PER_DAY));
}

;// CONCATENATED MODULE: ./build/site/build-site.js














const NEWEST_ON_PAGE = 12;
/**
 * Every file of the site, details first, lists after, `build.json` last. Lazy: bodies are made one at a time, so that
 * a site of hundreds of thousands of files never sits in memory. A pure function of its arguments.
 */
function* buildSite(catalogue, context) {
    const rowContext = { metaKey: (0,rows/* toMetaKey */.Sk)(context.policy.id), baseUrl: context.baseUrl };
    const paths = createHostPaths(context.hosts);
    const lists = { latest: [], all: [], content: (0,external_node_crypto_.createHash)('sha256') };
    for (const server of catalogue.servers)
        yield* buildServerFiles(server, { context, rowContext, paths, lists });
    const counts = { servers: lists.latest.length, versions: lists.all.length };
    yield* buildListFiles(lists, paths);
    yield* buildRootFiles(catalogue, { context, rowContext, counts });
    yield {
        stage: 'list',
        paths: ['about.json'],
        body: renderAbout(context, counts, { latest: cutPages(lists.latest).length, all: cutPages(lists.all).length }),
    };
    const content = `sha256:${lists.content.digest('hex')}`;
    yield { stage: 'list', paths: ['build.json'], body: renderBuildInfo(context, counts, content) };
}
function* buildServerFiles(server, { context, rowContext, paths, lists }) {
    const shown = server.versions.filter((version) => version.server !== undefined);
    const texts = new Map(shown.map((version) => [version, (0,rows/* renderRow */.re)(server, version, rowContext)]));
    const full = context.policy.site.v0 === 'full' ? undefined : ['v0.1'];
    const folder = `servers/${server.name}`;
    const keys = new Set();
    for (const [version, text] of texts) {
        const cutKey = `${server.name}\n${version.version}`;
        const shortKey = (0,list_keys/* allKey */.NJ)(server.name, version.version);
        // Two versions can be made whose short hashes are equal; the later one then has the long key.
        const pageKey = keys.has(shortKey) ? (0,list_keys/* longAllKey */.jv)(server.name, version.version) : shortKey;
        keys.add(shortKey);
        lists.all.push({
            cutKey,
            pageKey,
            toText: laterRow(server, version, rowContext),
        });
        lists.content.update(text);
        yield detail(paths.api('leaf', `${folder}/versions/${version.version}`, full), `${text}\n`);
    }
    if (shown.length > 0) {
        const newestFirst = shown.toSorted(compare_newest_first/* compareNewestFirst */.a).map((version) => texts.get(version));
        yield detail(paths.api('beside-folder', `${folder}/versions`), (0,rows/* renderList */.pI)(newestFirst));
    }
    if (server.latest) {
        const text = texts.get(server.latest);
        lists.latest.push({
            cutKey: server.name,
            pageKey: (0,list_keys/* latestKey */.p8)(server.name),
            toText: laterRow(server, server.latest, rowContext),
        });
        yield detail(paths.api('leaf', `${folder}/versions/latest`, full), `${text}\n`);
        const id = `servers/${server.id}`;
        yield detail([...paths.api('beside-folder', folder, ['v0']), ...paths.api('leaf', id, ['v0'])], `${text}\n`);
    }
    const receipts = buildReceiptsFile(server);
    if (receipts) {
        lists.content.update(receipts.body);
        yield receipts;
    }
}
/** A row for later. Made outside of the loop above: its scope would keep every text of the server alive. */
function laterRow(server, version, rowContext) {
    return () => (0,rows/* renderRow */.re)(server, version, rowContext);
}
function* buildListFiles(lists, paths) {
    for (const name of ['latest', 'all']) {
        for (const page of cutPages(lists[name])) {
            yield toPageFile(name, page, (0,rows/* renderList */.pI)(page.rows.map((row) => row.toText()), page.nextKey));
        }
    }
    // One document without cursor: clients loop for ever on hosts that ignore ?cursor=.
    const servers = [...paths.api('beside-folder', 'servers'), ...paths.root('beside-folder', 'servers')];
    yield list(servers, (0,rows/* renderList */.pI)(lists.latest.map((row) => row.toText())));
}
function* buildRootFiles(catalogue, { context, rowContext, counts }) {
    const { policy, baseUrl, hosts } = context;
    yield* (0,changes/* renderChanges */.O1)((0,changes/* buildChanges */.sl)(catalogue.servers));
    yield list(['registry.json'], renderToolHiveRegistry(catalogue.servers));
    yield list(['feed.atom'], renderFeed(catalogue.servers, context));
    yield list(['search.json'], renderSearchIndex(catalogue.servers.flatMap(({ name, latest }) => (latest ? [toSearchEntry(name, latest)] : []))));
    yield list(['openapi.yaml'], renderOpenApi({
        baseUrl,
        title: policy.title,
        hosts,
        registryMetaKey: rowContext.metaKey,
        v0: policy.site.v0,
        admission: policy.admission,
    }));
    yield* buildServiceFiles(context);
    yield* buildSchemaFiles(context);
    if (hosts.some((host) => host !== 'none'))
        yield list(['404.html'], renderNotFound(context));
    if (hosts.includes('github-pages'))
        yield list(['.nojekyll'], '');
    for (const host of hosts)
        for (const file of renderHostFiles(host))
            yield list([file.path], file.body);
    const newest = selectNewest(toLatestOnly(catalogue.servers), NEWEST_ON_PAGE).map(({ server, version }) => toSearchEntry(server.name, version));
    const page = { title: policy.title, description: policy.description, registryId: policy.id, baseUrl, hosts, newest };
    yield list(['index.html'], renderPage({
        ...page,
        serverCount: counts.servers,
        versionCount: counts.versions,
        toolVersion: context.generator.version,
    }));
}
/** One row per server on the page for people. */
function toLatestOnly(servers) {
    return servers.map((server) => ({ ...server, versions: server.latest ? [server.latest] : [] }));
}
function toSearchEntry(name, version) {
    const { status, statusMessage, level, updatedAt } = version;
    const message = statusMessage === undefined ? {} : { statusMessage };
    return { name, ...toSummary(version), version: version.version, status, ...message, level, updatedAt };
}
function detail(paths, body) {
    return { stage: 'detail', paths, body };
}
function list(paths, body) {
    return { stage: 'list', paths, body };
}

// EXTERNAL MODULE: ./build/commands/list-data.js
var list_data = __webpack_require__(46664);
// EXTERNAL MODULE: ./build/commands/read-data.js + 4 modules
var read_data = __webpack_require__(99889);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/commands/site-writer/layout.js

function layoutOf(out) {
    const side = (0,external_node_path_.join)((0,external_node_path_.dirname)(out), `.${(0,external_node_path_.basename)(out)}.mcp-git-registry`);
    return {
        out,
        side,
        state: (0,external_node_path_.join)(side, 'state'),
        nextState: (0,external_node_path_.join)(side, 'state.next'),
        journal: (0,external_node_path_.join)(side, 'journal'),
        nextJournal: (0,external_node_path_.join)(side, 'journal.next'),
        stage: (0,external_node_path_.join)(side, 'stage'),
        last: (0,external_node_path_.join)(side, 'last'),
    };
}
const SEGMENT = '(?!\\.{1,2}(?:/|$))[^\\x00-\\x1f\\x7f/\\\\]+';
const SITE_PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
/**
 * Whether a path stays below the folder that it is joined to: relative, forward slashes, no empty or dot segments, no
 * control characters (they also separate the fields of our own files). State and journal lie in a folder that a
 * stranger's commit can bring along, so their paths are checked like the site's.
 */
function isSitePath(path) {
    return SITE_PATH.test(path);
}
/** The folder part of a site path; '' for a path at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}

;// CONCATENATED MODULE: ./build/commands/site-writer/out-folder.js


const MARKER = 'build.json';
const MAX_MARKER_BYTES = 1024 * 1024;
const GENERATOR = 'mcp-git-registry';
/**
 * The absolute path of the out folder with a symbolic link at it resolved.
 * @throws UserError for the root, a folder that holds the current one, and a link that leads nowhere.
 */
function resolveOut(out, files) {
    const asked = (0,external_node_path_.resolve)(out);
    const target = files.stat(asked)?.kind === 'symlink' ? files.resolveLinks(asked) : asked;
    if (target === undefined) {
        throw new commands_world/* UserError */.yo(`"${asked}" is a link that leads nowhere.`, 'Remove the link, or make the folder it names.');
    }
    const toHere = (0,external_node_path_.relative)(target, files.resolveLinks('.') ?? (0,external_node_path_.resolve)('.'));
    const holdsCurrent = !(toHere.startsWith('..') || (0,external_node_path_.resolve)(target, toHere) === toHere);
    if ((0,external_node_path_.dirname)(target) === target || holdsCurrent) {
        throw new commands_world/* UserError */.yo(`The site cannot be written to "${target}": the folder that you are in lies there.`, 'Give a folder of its own, such as --out site.');
    }
    return target;
}
/**
 * Whether there is a site of ours in the out folder; false when there is none yet.
 * @throws UserError for anything else that is there: the build would mix its files with somebody's, and remove some.
 */
function hasSite({ out, side }, files) {
    const beside = files.stat(side)?.kind;
    if (beside !== undefined && beside !== 'directory') {
        throw new commands_world/* UserError */.yo(`"${side}" is not a folder.`, 'The build keeps its notes there; move it away and build again.');
    }
    const found = files.stat(out);
    if (found === undefined)
        return false;
    if (found.kind !== 'directory') {
        throw new commands_world/* UserError */.yo(`"${out}" is there already and is not a folder.`, 'Give another --out, or remove it.');
    }
    if (isMarked(out, files))
        return true;
    const names = files.names(out);
    if (names.length === 0)
        return false;
    const some = names
        .sort()
        .slice(0, 3)
        .map((name) => JSON.stringify(name))
        .join(', ');
    throw new commands_world/* UserError */.yo(`"${out}" holds ${names.length === 1 ? 'one thing' : `${names.length} things`} (${some}${names.length > 3 ? ', …' : ''}) and no ${MARKER} of ${GENERATOR}, so this program did not make it.`, 'Give another --out, or empty that folder first.');
}
function isMarked(out, files) {
    const found = files.stat(`${out}/${MARKER}`);
    if (found?.kind !== 'file' || found.size > MAX_MARKER_BYTES)
        return false;
    try {
        const marker = JSON.parse(new TextDecoder().decode(files.read(`${out}/${MARKER}`)));
        return marker?.generator?.name === GENERATOR;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/site-writer/own-file.js
const MAX_OWN_BYTES = 512 * 1024 * 1024;
/**
 * A file of ours beside the site, or undefined. The folder may have come with a stranger's commit: what is no plain
 * file (a link to a device, a folder) is not read.
 */
function readOwnFile(path, files) {
    const found = files.stat(path);
    return found?.kind === 'file' && found.size <= MAX_OWN_BYTES ? files.readIfPresent(path) : undefined;
}
/** Takes away what stands at the place of a file of ours and is none. Links are removed, never followed. */
function clearOwnPlace(path, files) {
    const kind = files.stat(path)?.kind;
    if (kind !== undefined && kind !== 'file')
        files.removeTree(path);
}

;// CONCATENATED MODULE: ./build/commands/site-writer/sealed-text.js

const SEAL = 'end sha256 ';
/** Closes the chunks with a checksum line, so that a torn or damaged file is recognised. Chunks end with a newline. */
function sealText(chunks) {
    const parts = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
    const checksum = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        checksum.update(part);
    return Buffer.concat([...parts, Buffer.from(`${SEAL}${checksum.digest('hex')}\n`)]);
}
/** The text without its seal, or undefined when the seal is missing or does not fit. */
function unsealText(bytes) {
    const sealBytes = SEAL.length + 64 + 1;
    if (bytes.length < sealBytes)
        return undefined;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const content = buffer.subarray(0, buffer.length - sealBytes);
    const seal = buffer.toString('latin1', content.length);
    return seal === `${SEAL}${(0,external_node_crypto_.hash)('sha256', content, 'hex')}\n` ? content.toString() : undefined;
}

;// CONCATENATED MODULE: ./build/commands/site-writer/site-state.js

const HEADER = 'mcp-git-registry state 1';
const CHUNK_LINES = 1024;
function identityOf(stat) {
    return `${stat.device}:${stat.inode}`;
}
/**
 * Reads a state file; undefined when it is damaged or of another version. A quarter of a million paths are kept as
 * slices of the one text with the offset of their mark, which is why this is not JSON.
 */
function parseState(bytes) {
    const text = unsealText(bytes);
    const headEnd = text?.indexOf('\n') ?? -1;
    const [header, folder] = text?.slice(0, headEnd).split('\t') ?? [];
    if (text === undefined || header !== HEADER || folder === undefined)
        return undefined;
    const marks = new Map();
    for (let start = headEnd + 1; start < text.length;) {
        const end = text.indexOf('\n', start);
        let tab = text.indexOf('\t', text.indexOf('\t', start) + 1);
        while (tab !== -1 && tab < end) {
            const next = text.indexOf('\t', tab + 1);
            const pathEnd = next === -1 || next > end ? end : next;
            marks.set(text.slice(tab + 1, pathEnd), start);
            tab = pathEnd;
        }
        start = end + 1;
    }
    return {
        folder,
        has: (path) => marks.has(path),
        matches(path, mark) {
            const start = marks.get(path);
            return start !== undefined && text.startsWith(`${mark}\t`, start);
        },
        forget: (path) => void marks.delete(path),
        remaining: () => [...marks.keys()],
    };
}
function createStateBuilder() {
    const chunks = [];
    let lines = [];
    const flush = () => {
        chunks.push(Buffer.from(lines.join('')));
        lines = [];
    };
    return {
        add(mark, paths) {
            lines.push(`${mark}\t${paths.join('\t')}\n`);
            if (lines.length === CHUNK_LINES)
                flush();
        },
        toBytes(folder) {
            flush();
            return sealText([`${HEADER}\t${folder}\n`, ...chunks]);
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/site-writer/last-build.js






const SEAL_BYTES = 76;
const LINES_PER_BREATH = 4_096;
/** The last build of this out folder; undefined when there is none, or nothing sure is known about it. */
function readLastBuild(out, files) {
    const layout = layoutOf(resolveOut(out, files));
    if (files.stat(layout.out) === undefined || !hasSite(layout, files) || files.stat(layout.journal))
        return undefined;
    return readKept(layout, files);
}
/** Remembers a build that has just been written. A note that cannot be written is only a slower next build. */
function writeLastBuild(out, build, files) {
    const layout = layoutOf(resolveOut(out, files));
    const state = readOwnFile(layout.state, files);
    if (!state)
        return;
    const kept = { inputs: build.inputs, report: build.report, seal: sealOf(state) };
    files.writeAtomic(layout.last, sealText([`${JSON.stringify(kept)}\n`]));
}
/**
 * Whether every file of the last build lies in the out folder as it was written: same size, and not changed since the
 * state was sealed. Nothing is read.
 */
async function isSiteUntouched(out, world) {
    const { files } = world;
    const layout = layoutOf(resolveOut(out, files));
    const state = readOwnFile(layout.state, files);
    const written = files.stat(layout.state);
    const folder = files.stat(layout.out);
    if (!state || !written || !folder || readKept(layout, files)?.seal !== sealOf(state))
        return false;
    const text = unsealText(state);
    const headEnd = text?.indexOf('\n') ?? -1;
    if (text === undefined || text.slice(0, headEnd).split('\t')[1] !== identityOf(folder))
        return false;
    let lines = 0;
    for (let start = headEnd + 1; start < text.length;) {
        const end = text.indexOf('\n', start);
        const [size, , ...paths] = text.slice(start, end).split('\t');
        for (const path of paths) {
            const found = isSitePath(path) ? files.stat(`${layout.out}/${path}`) : undefined;
            if (found?.kind !== 'file' || found.size !== Number(size) || found.changedMs >= written.changedMs)
                return false;
        }
        start = end + 1;
        lines += 1;
        if (lines % LINES_PER_BREATH === 0)
            await (0,commands_world/* breathe */.q7)(world.signal);
    }
    return true;
}
function readKept(layout, files) {
    const bytes = readOwnFile(layout.last, files);
    const text = bytes && unsealText(bytes);
    try {
        const kept = (text === undefined ? undefined : JSON.parse(text));
        const isWhole = typeof kept?.inputs === 'string' && typeof kept.seal === 'string' && typeof kept.report === 'object';
        return isWhole && kept.report !== null ? kept : undefined;
    }
    catch {
        return undefined;
    }
}
function sealOf(state) {
    return Buffer.from(state.subarray(-SEAL_BYTES)).toString('latin1');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/io/processes.js


/** This process, with a fresh token. */
function identifyProcess() {
    return { pid: process.pid, host: (0,external_node_os_.hostname)(), token: (0,external_node_crypto_.randomUUID)() };
}
/** Whether a process of this machine with that id runs. Another user's counts; a re-used id cannot be told apart. */
function isProcessAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/commands/site-writer/build-lock.js



const POLL_MS = 200;
const MAX_WAIT_MS = 10 * 60 * 1000;
/** A lock without readable content is one that its maker has not filled yet; after this long its maker is dead. */
const UNREADABLE_GRACE_MS = 2000;
const LOCK = 'lock';
const MAX_CLAIMS = 1000;
const TOKEN = /^[0-9a-f-]{36}$/;
/** Tokens of this process, to tell its own locks from those of a dead process that had the same id (containers). */
const ownTokens = new Set();
/**
 * One build at a time on one folder. The lock is a file made exclusively. One whose process is dead is never removed
 * by a taker (two of them could each remove the other's): it is claimed by making `lock.<its token>` exclusively, and
 * that claim can be claimed in turn; the holder is the end of the chain, which starts at `lock`. Releasing removes
 * `lock` first, so that a claim made on an old chain leads nowhere, which its maker sees when looking again.
 * @throws UserError when a living build holds the lock for ten minutes.
 */
async function acquireBuildLock(folder, world) {
    const me = identifyProcess();
    const started = world.clock.elapsedMs();
    let told = false;
    ownTokens.add(me.token);
    try {
        for (;;) {
            world.files.makeDirectory(folder);
            refuseStrangeLock(folder, world);
            if (tryCreate(folder, LOCK, me, world) || tryClaim(folder, me, world, world.clock.elapsedMs() - started))
                break;
            const holder = readHolder(folder, world);
            if (world.clock.elapsedMs() - started > MAX_WAIT_MS)
                throw tooLong(folder, holder);
            if (holder?.process && !told) {
                told = true;
                world.console.note(`Another build (${nameOf(holder.process)}) is writing to the same folder; waiting for it.`);
            }
            await world.clock.sleep(POLL_MS, world.signal);
            world.signal.throwIfAborted();
        }
        removeForeignClaims(folder, world);
        return { release: () => release(folder, me, world) };
    }
    catch (error) {
        ownTokens.delete(me.token);
        removeIfEmpty(folder, world);
        throw error;
    }
}
/** Something that no build makes: waiting for it would wait for ever. */
function refuseStrangeLock(folder, world) {
    const kind = world.files.stat(`${folder}/${LOCK}`)?.kind;
    if (kind === undefined || kind === 'file')
        return;
    throw new commands_world/* UserError */.yo(`"${folder}/${LOCK}" is no file.`, 'No build made it; remove it and build again.');
}
function removeIfEmpty(folder, world) {
    try {
        world.files.removeEmptyDirectory(folder);
    }
    catch {
        // The error that led here matters more than an empty folder.
    }
}
/** False when the file is there already, or when the folder has just been removed by a build that ended. */
function tryCreate(folder, name, me, world) {
    try {
        return world.files.createExclusive(`${folder}/${name}`, `${JSON.stringify(me)}\n`);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function tryClaim(folder, me, world, waitedMs) {
    const holder = readHolder(folder, world);
    if (holder === undefined || !isDead(holder, me, waitedMs))
        return false;
    const claim = `${LOCK}.${holder.token}`;
    if (!tryCreate(folder, claim, me, world))
        return false;
    if (readHolder(folder, world)?.token === me.token)
        return true;
    world.files.remove(`${folder}/${claim}`);
    return false;
}
function readHolder(folder, world) {
    let holder;
    let name = LOCK;
    for (let depth = 0; depth < MAX_CLAIMS; depth += 1) {
        const bytes = readOwnFile(`${folder}/${name}`, world.files);
        if (bytes === undefined)
            return holder;
        const chain = [...(holder?.chain ?? []), name];
        const process = parseIdentity(bytes);
        const inode = world.files.stat(`${folder}/${name}`)?.inode;
        holder = process ? { token: process.token, process, chain } : { token: `unreadable-${inode}`, chain };
        name = `${LOCK}.${holder.token}`;
    }
    return holder;
}
function parseIdentity(bytes) {
    try {
        const { pid, host, token } = JSON.parse(new TextDecoder().decode(bytes));
        if (!Number.isInteger(pid) || typeof host !== 'string' || typeof token !== 'string')
            return undefined;
        return TOKEN.test(token) && pid > 0 ? { pid: pid, host, token } : undefined;
    }
    catch {
        return undefined;
    }
}
/** A process of another machine (a shared disk) cannot be asked, so it counts as alive. */
function isDead(holder, me, waitedMs) {
    if (holder.process === undefined)
        return waitedMs > UNREADABLE_GRACE_MS;
    const { pid, host, token } = holder.process;
    if (host !== me.host)
        return false;
    return pid === me.pid ? !ownTokens.has(token) : !isProcessAlive(pid);
}
function removeForeignClaims(folder, world) {
    const chain = readHolder(folder, world)?.chain ?? [];
    for (const name of world.files.names(folder)) {
        if (name.startsWith(`${LOCK}.`) && !chain.includes(name))
            world.files.remove(`${folder}/${name}`);
    }
}
function release(folder, me, world) {
    ownTokens.delete(me.token);
    const holder = readHolder(folder, world);
    if (holder?.token !== me.token)
        return;
    for (const name of holder.chain)
        world.files.remove(`${folder}/${name}`);
    world.files.removeEmptyDirectory(folder);
}
function nameOf(process) {
    return `process ${process.pid} on ${process.host.replace(/[^\w.-]/g, '?').slice(0, 100)}`;
}
function tooLong(folder, holder) {
    const who = holder?.process ? `Another build (${nameOf(holder.process)})` : 'Something';
    return new commands_world/* UserError */.yo(`${who} has held the lock "${folder}/${LOCK}" for more than ten minutes.`, 'Wait for it to end; if no such build runs any more, remove that file and build again.');
}

;// CONCATENATED MODULE: ./build/commands/site-writer/disk-errors.js

const IN_THE_WAY = (path) => [`Something else is in the way at "${path}".`, 'Move it away and build again.'];
const NOT_ALLOWED = (path) => [`"${path}" may not be written.`, 'Give yourself the right to write there, or choose another --out.'];
const FULL = (path) => [`The disk is full: "${path}" could not be written.`, 'Free some space and build again.'];
const MOUNT = (path) => [
    `"${path}" cannot be moved into place.`,
    'Give a folder inside that disk as --out, not the place where it is mounted.',
];
const TEXTS = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EACCES: NOT_ALLOWED,
    EPERM: NOT_ALLOWED,
    EROFS: (path) => [`"${path}" is on a file system that is read-only.`, 'Choose another --out.'],
    EISDIR: IN_THE_WAY,
    ENOTDIR: IN_THE_WAY,
    EEXIST: IN_THE_WAY,
    ENOTEMPTY: IN_THE_WAY,
    ELOOP: IN_THE_WAY,
    ENAMETOOLONG: (path) => [`The path "${path}" is too long for this disk.`, 'Choose an --out with a shorter path.'],
    EXDEV: MOUNT,
    EBUSY: MOUNT,
    EIO: (path) => [`The disk failed at "${path}".`, 'Check the disk, or choose another --out.'],
};
/** What a failure of the disk means for the person; other errors (the site's own, Ctrl-C, bugs) come back as they are. */
function explainDiskError(error, layout, files) {
    if (!(error instanceof Error) || error instanceof commands_world/* UserError */.yo)
        return error;
    const { code, path, dest } = error;
    const text = code === undefined ? undefined : TEXTS[code];
    const place = [dest, path].find((place) => place !== undefined && isOurs(place, layout));
    if (text === undefined || place === undefined)
        return error;
    const [message, hint] = text(place);
    const isCommitted = files.stat(layout.journal) !== undefined;
    const rest = isCommitted
        ? 'The new site is partly in place, every file of it whole; the next build finishes it.'
        : 'What was there before is untouched.';
    return new commands_world/* UserError */.yo(message, `${hint} ${rest}`, { cause: error });
}
/** The out folder, ours beside it, and (when they cannot be made) the folders above. */
function isOurs(path, { out, side }) {
    return [out, side].some((root) => path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`));
}

;// CONCATENATED MODULE: ./build/commands/site-writer/encoded-body.js

const SCRATCH_BYTES = 1 << 20;
const DIGEST_CHARACTERS = 22;
/** One buffer for all bodies of ordinary size: hundreds of thousands of short-lived ones cost more than the encoding. */
function createEncoder() {
    const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
    return (body) => {
        const fits = body.length * 3 <= SCRATCH_BYTES;
        const bytes = fits ? scratch.subarray(0, scratch.write(body)) : Buffer.from(body);
        return { bytes, mark: markOf(bytes) };
    };
}
function markOf(bytes) {
    return `${bytes.length}\t${(0,external_node_crypto_.hash)('sha256', bytes, 'base64url').slice(0, DIGEST_CHARACTERS)}`;
}

;// CONCATENATED MODULE: ./build/commands/site-writer/site-walk.js



const BODIES_PER_BREATH = 256;
/** Lists are few and large: they leave more garbage than many details. */
const BYTES_PER_BREATH = 8_000_000;
/** Hands each body of the site on, encoded once for all its paths, with progress and room for Ctrl-C. */
async function walkSite(site, world, visit) {
    const encode = createEncoder();
    const progress = world.console.progress('Writing');
    let bodies = 0;
    let files = 0;
    let bytes = 0;
    let unbreathed = 0;
    try {
        for (const file of site) {
            const wrong = file.paths.find((path) => !isSitePath(path));
            if (wrong !== undefined)
                throw new Error(`The site has the path ${JSON.stringify(wrong)}, which is not allowed.`);
            const body = encode(file.body);
            visit(file, body);
            files += file.paths.length;
            bytes += body.bytes.length * file.paths.length;
            bodies += 1;
            unbreathed += body.bytes.length;
            if (bodies % BODIES_PER_BREATH === 0 || unbreathed > BYTES_PER_BREATH) {
                unbreathed = 0;
                progress.update(files);
                await (0,commands_world/* breathe */.q7)(world.signal);
            }
        }
        await (0,commands_world/* breathe */.q7)(world.signal);
    }
    finally {
        progress.finish();
    }
    return { files, bytes };
}

;// CONCATENATED MODULE: ./build/commands/site-writer/first-site.js



/** Writes the whole site beside and swaps it in by one rename: until then there is no out folder (or an empty one). */
async function writeFirstSite(site, layout, world) {
    const { files } = world;
    const state = createStateBuilder();
    const write = createStageWriter(layout.stage, files);
    const totals = await walkSite(site, world, (file, body) => {
        for (const path of file.paths)
            write(path, body.bytes);
        state.add(body.mark, file.paths);
    });
    const folder = files.stat(layout.stage);
    if (folder === undefined)
        throw new Error('The staging folder has vanished.');
    files.write(layout.nextState, state.toBytes(identityOf(folder)));
    files.removeEmptyDirectory(layout.out);
    files.rename(layout.stage, layout.out);
    // After the swap: the state must be younger than every file that it speaks of, and a rename makes it so.
    files.rename(layout.nextState, layout.state);
    return { ...totals, written: totals.files, unchanged: 0, removed: 0 };
}
/**
 * Plain writes into a folder that nobody reads yet. Folders are made one level at a time and remembered: asked for a
 * deep one, the system would first fail on it and on each missing parent.
 */
function createStageWriter(stage, files) {
    const made = new Set();
    makeFolder('');
    function makeFolder(folder) {
        if (made.has(folder))
            return;
        if (folder !== '')
            makeFolder(folderOf(folder));
        files.makeDirectory(`${stage}/${folder}`);
        made.add(folder);
    }
    return (path, bytes) => {
        makeFolder(folderOf(path));
        try {
            files.writeNew(`${stage}/${path}`, bytes);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            throw new Error(`The site has the path ${JSON.stringify(path)} twice.`, { cause: error });
        }
    };
}

;// CONCATENATED MODULE: ./build/commands/site-writer/journal.js



const journal_HEADER = 'mcp-git-registry journal 1';
function renderJournal(journal) {
    return sealText([
        `${journal_HEADER}\n`,
        ...journal.clear.map((path) => `clear\t${path}\n`),
        ...journal.replace.map(({ number, mark, path }) => `replace\t${path}\t${number}\t${mark}\n`),
        ...journal.remove.map((path) => `remove\t${path}\n`),
    ]);
}
/** Undefined when it is damaged, of another version, or names a path outside the site. */
function parseJournal(bytes) {
    const [header, ...lines] = unsealText(bytes)?.split('\n') ?? [];
    if (header !== journal_HEADER)
        return undefined;
    const journal = { clear: [], replace: [], remove: [] };
    for (const line of lines.slice(0, -1)) {
        const [verb, path = '', number, ...mark] = line.split('\t');
        if (!isSitePath(verb === 'clear' ? path.replace(/\/$/, '') : path))
            return undefined;
        if (verb === 'replace')
            journal.replace.push({ path, number: Number(number), mark: mark.join('\t') });
        else if (verb === 'clear' || verb === 'remove')
            journal[verb].push(path);
        else
            return undefined;
    }
    return journal.replace.every(({ number }) => Number.isSafeInteger(number)) ? journal : undefined;
}
/** Does what the journal says. Every step may be done again after a crash in the middle. */
function applyJournal(journal, layout, files) {
    removeListed(journal.clear, layout, files);
    for (const staged of journal.replace)
        moveIn(staged, layout, files);
    removeListed(journal.remove, layout, files);
}
/**
 * Whether a journal that was found may be carried out: it and the staged files may have come with a stranger's commit,
 * so nothing on the way to any of its paths, and no staged file, may be a link.
 */
function isSafeJournal(journal, { out, stage }, files) {
    const isPlain = (path, kind) => {
        const found = files.stat(path)?.kind;
        return found === undefined || found === kind || (kind === 'directory' && found === 'file');
    };
    if (files.stat(out)?.kind !== 'directory' || !isPlain(stage, 'directory'))
        return false;
    if (!journal.replace.every(({ number }) => isPlain(`${stage}/${number}`, 'file')))
        return false;
    const seen = new Set();
    for (const path of [...journal.clear, ...journal.remove, ...journal.replace.map((staged) => staged.path)]) {
        let folder = folderOf(path.replace(/\/$/, ''));
        for (; folder !== '' && !seen.has(folder); folder = folderOf(folder)) {
            if (!isPlain(`${out}/${folder}`, 'directory'))
                return false;
            seen.add(folder);
        }
    }
    return true;
}
/**
 * As `applyJournal`, after a crash: files that are no longer staged have been moved already. Nothing is flushed to the
 * disk file by file, so after a power failure a staged file can be torn: it is left out, and the answer is false.
 */
function reapplyJournal(journal, layout, files) {
    const waiting = new Map();
    for (const staged of journal.replace) {
        const bytes = files.readIfPresent(`${layout.stage}/${staged.number}`);
        if (bytes !== undefined)
            waiting.set(staged, markOf(bytes) === staged.mark);
    }
    const sound = journal.replace.filter((staged) => waiting.get(staged) === true);
    applyJournal({ ...journal, replace: sound }, layout, files);
    return sound.length === waiting.size;
}
function moveIn({ number, path }, layout, files) {
    const from = `${layout.stage}/${number}`;
    const to = `${layout.out}/${path}`;
    try {
        files.rename(from, to);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        files.makeDirectory(`${layout.out}/${folderOf(path)}`);
        files.rename(from, to);
    }
}
/** Removes files, then the folders that this has emptied, deepest first. */
function removeListed(paths, { out }, files) {
    const folders = new Set();
    for (const path of paths) {
        const isFolder = path.endsWith('/');
        if (!isFolder && isRemovable(`${out}/${path}`, files))
            files.remove(`${out}/${path}`);
        let folder = isFolder ? path.slice(0, -1) : folderOf(path);
        for (; folder !== '' && !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    }
    for (const folder of [...folders].sort((a, b) => b.length - a.length))
        files.removeEmptyDirectory(`${out}/${folder}`);
}
/** After a crash a folder of the new site may already stand where the old file was. */
function isRemovable(path, files) {
    const found = files.stat(path);
    return found !== undefined && found.kind !== 'directory';
}

;// CONCATENATED MODULE: ./build/commands/site-writer/previous-site.js



/** Folders that only the site writes to: what lies there and is not in the site goes, even when no state says so. */
const SITE_FOLDERS = ['v0', 'v0.1', 'receipts', 'changes', 'host'];
/** From the state of the last build; without a usable one everything is read and compared. */
function readPreviousSite(layout, files, console) {
    const bytes = readOwnFile(layout.state, files);
    const state = bytes && parseState(bytes);
    if (bytes && !state) {
        console.note(`"${layout.state}" is damaged or of another version; comparing every file by its content instead.`);
    }
    const writtenMs = files.stat(layout.state)?.changedMs ?? 0;
    const folder = files.stat(layout.out);
    if (state && folder && state.folder === identityOf(folder))
        return knownSite(state, writtenMs);
    return unknownSite(layout, files);
}
/**
 * A file changed at the very tick in which the state was written may have been changed after it, so only strictly
 * older ones are taken on trust. The change time (unlike the modification time) cannot be set by a program.
 */
function knownSite(state, writtenMs) {
    return {
        isUntouched: (path, mark, stat) => stat.changedMs < writtenMs && state.matches(path, mark),
        isOurs: (path) => state.has(path),
        keep: (path) => state.forget(path),
        leftovers: () => state.remaining().filter(isSitePath),
    };
}
function unknownSite({ out }, files) {
    const kept = new Set();
    return {
        isUntouched: () => false,
        isOurs: (path) => SITE_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !kept.has(path),
        keep: (path) => void kept.add(path),
        leftovers: () => SITE_FOLDERS.flatMap((folder) => files.list(`${out}/${folder}`).flatMap(({ path }) => {
            const whole = `${folder}/${path}`;
            return kept.has(whole) || !isSitePath(whole) ? [] : [whole];
        })),
    };
}

;// CONCATENATED MODULE: ./build/commands/site-writer/site-folders.js


function createSiteFolders(out, previous, files) {
    const kinds = new Map([['', 'real']]);
    const toClear = new Set();
    function kindOfFolder(folder) {
        const known = kinds.get(folder);
        if (known !== undefined)
            return known;
        const above = kindOfFolder(folderOf(folder));
        const found = above === 'real' ? files.stat(`${out}/${folder}`)?.kind : undefined;
        const here = found === undefined ? 'missing' : found === 'directory' ? 'real' : found === 'file' ? 'file' : 'foreign';
        const kind = above === 'foreign' ? 'foreign' : here;
        kinds.set(folder, kind);
        return kind;
    }
    return {
        toClear,
        missing: () => [...kinds.values()].filter((kind) => kind === 'missing' || kind === 'file').length,
        isReal: (path) => kindOfFolder(folderOf(path)) === 'real',
        checkAbove(path) {
            for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
                const kind = kindOfFolder(folder);
                if (kind === 'real')
                    return;
                if (kind === 'foreign')
                    throw inTheWay(`${out}/${folder}`, 'is not a folder of its own');
                if (kind === 'file' && !previous.isOurs(folder))
                    throw inTheWay(`${out}/${folder}`, 'is a file');
                if (kind === 'file')
                    toClear.add(folder);
            }
        },
        clearFolder(path) {
            for (const found of files.list(`${out}/${path}`, { directories: true })) {
                const whole = `${path}/${found.path}`;
                if (found.kind === 'directory')
                    toClear.add(`${whole}/`);
                else if (previous.isOurs(whole))
                    toClear.add(whole);
                else
                    throw inTheWay(`${out}/${whole}`, 'is not part of the last site');
            }
            toClear.add(`${path}/`);
        },
    };
}
function inTheWay(path, what) {
    return new commands_world/* UserError */.yo(`"${path}" ${what}, and the new site needs its place.`, 'Move it out of the out folder and build again; nothing has been changed.');
}

;// CONCATENATED MODULE: ./build/commands/site-writer/later-site.js






const RESERVE_BYTES = 64 * 1024;
const RESERVE_BYTES_PER_FOLDER = 4096;
const MAX_RESERVE_BYTES = 16 * 1024 * 1024;
/**
 * Stages what is new, commits by renaming the journal into place, then replaces file by file. Before the commit the
 * last site is whole; after it a crash is rolled forward by the next build. The journal is not flushed to the disk:
 * a flush waits for everything else that is being written, and a torn journal is recognised by its seal.
 */
async function writeLaterSite(site, layout, world) {
    const { files } = world;
    const previous = readPreviousSite(layout, files, world.console);
    const folders = createSiteFolders(layout.out, previous, files);
    const comparer = createComparer(layout, { previous, folders, files });
    const state = createStateBuilder();
    const totals = await walkSite(site, world, (file, body) => {
        for (const path of file.paths)
            comparer.compare(path, file.stage, body);
        state.add(body.mark, file.paths);
    });
    const replace = [...comparer.staged.detail, ...comparer.staged.list];
    checkPaths(replace);
    const remove = previous
        .leftovers()
        .filter((path) => !folders.toClear.has(path) && folders.isReal(path) && isFileOrLink(`${layout.out}/${path}`, files));
    const journal = { clear: [...folders.toClear], replace, remove };
    const removed = remove.length + journal.clear.filter((path) => !path.endsWith('/')).length;
    if (replace.length + removed > 0 || comparer.doubted() > 0) {
        const out = files.stat(layout.out);
        if (out === undefined)
            throw new Error('The out folder has vanished.');
        files.write(layout.nextState, state.toBytes(identityOf(out)));
        if (replace.length + removed > 0)
            commit(journal, { layout, files, missingFolders: folders.missing() });
        files.rename(layout.nextState, layout.state);
        files.remove(layout.journal);
    }
    return { ...totals, written: replace.length, unchanged: totals.files - replace.length, removed };
}
function createComparer({ out, stage: stageFolder }, { previous, folders, files }) {
    const staged = { detail: [], list: [] };
    let number = 0;
    let doubted = 0;
    function isThere(path, { mark, bytes }) {
        const target = `${out}/${path}`;
        const found = files.stat(target);
        if (found?.kind === 'directory')
            folders.clearFolder(path);
        if (found?.kind !== 'file' || found.size !== bytes.length)
            return false;
        if (previous.isUntouched(path, mark, found))
            return true;
        if (Buffer.compare(files.read(target), bytes) !== 0)
            return false;
        doubted += 1;
        return true;
    }
    return {
        staged,
        doubted: () => doubted,
        compare(path, stage, body) {
            const same = isThere(path, body);
            previous.keep(path);
            if (same)
                return;
            folders.checkAbove(path);
            if (number === 0)
                files.makeDirectory(stageFolder);
            files.writeNew(`${stageFolder}/${number}`, body.bytes);
            staged[stage].push({ number, mark: body.mark, path });
            number += 1;
        },
    };
}
/** A journal that cannot be carried out would stop every later build, so a site at odds with itself ends here. */
function checkPaths(replace) {
    const paths = new Set();
    for (const { path } of replace) {
        if (paths.has(path))
            throw new Error(`The site has the path ${JSON.stringify(path)} twice.`);
        paths.add(path);
    }
    const seen = new Set();
    for (const path of paths) {
        for (let folder = folderOf(path); folder !== '' && !seen.has(folder); folder = folderOf(folder)) {
            if (paths.has(folder))
                throw new Error(`The site has ${JSON.stringify(folder)} as a file and as a folder.`);
            seen.add(folder);
        }
    }
}
/**
 * The reserve is given back right after the commit, so that new folders find room on a disk that the staged files have
 * just filled: from there on there is no way back to the last site.
 */
function commit(journal, { layout, files, missingFolders }) {
    const reserve = `${layout.stage}/reserve`;
    const reserveBytes = Math.min(RESERVE_BYTES + RESERVE_BYTES_PER_FOLDER * missingFolders, MAX_RESERVE_BYTES);
    files.makeDirectory(layout.stage);
    files.write(reserve, Buffer.alloc(reserveBytes));
    files.write(layout.nextJournal, renderJournal(journal));
    files.rename(layout.nextJournal, layout.journal);
    files.remove(reserve);
    applyJournal(journal, layout, files);
}
function isFileOrLink(path, files) {
    const kind = files.stat(path)?.kind;
    return kind === 'file' || kind === 'symlink';
}

;// CONCATENATED MODULE: ./build/commands/site-writer/recover.js


/** Finishes what a killed build had committed to, and throws away what it had not. To be called with the lock held. */
function recoverSite(layout, { files, console }) {
    for (const path of [layout.journal, layout.state, layout.last])
        clearOwnPlace(path, files);
    const bytes = readOwnFile(layout.journal, files);
    const journal = bytes && parseJournal(bytes);
    if (journal && files.stat(layout.out)?.kind === 'directory' && isSafeJournal(journal, layout, files)) {
        console.note('The last build was interrupted while it put its files in place; finishing that first.');
        const isWhole = reapplyJournal(journal, layout, files);
        if (!isWhole)
            files.remove(layout.state);
        else if (files.stat(layout.nextState))
            files.rename(layout.nextState, layout.state);
    }
    else if (bytes) {
        console.note(`"${layout.journal}" is damaged; comparing every file by its content instead.`);
        files.remove(layout.state);
    }
    if (bytes)
        files.remove(layout.journal);
    discardStaged(layout, files);
}
/** Takes away everything that a build has prepared and not committed to. */
function discardStaged(layout, files) {
    files.removeTree(layout.stage);
    files.remove(layout.nextState);
    files.remove(layout.nextJournal);
}

;// CONCATENATED MODULE: ./build/commands/site-writer/write-site.js







/**
 * Puts a site on disk. The out folder holds nothing but the site (and files that others added to it); lock, state,
 * journal and staged files lie beside it in `.<name>.mcp-git-registry/`.
 *
 * Each file is at every moment the old one or the new one, also when the process is killed. After a failure before
 * the commit (a full disk, Ctrl-C) the last site is as it was. Files are not flushed to the disk one by one (that would
 * cost minutes): after a power failure the newest may be torn, which the next build sees and repairs.
 * `site` is read once, lazily, with the lock held; its errors are passed on.
 * @throws UserError when the folder is not one that this program made, when another build holds it for ten minutes,
 * and when the disk refuses.
 */
async function writeSite(site, options, world) {
    const layout = layoutOf(resolveOut(options.out, world.files));
    try {
        hasSite(layout, world.files);
        const lock = await acquireBuildLock(layout.side, world);
        try {
            return await writeLocked(site, layout, world);
        }
        catch (error) {
            throw explainDiskError(error, layout, world.files);
        }
        finally {
            tryTo(() => lock.release());
        }
    }
    catch (error) {
        throw explainDiskError(error, layout, world.files);
    }
}
async function writeLocked(site, layout, world) {
    const { files } = world;
    try {
        recoverSite(layout, world);
        const write = hasSite(layout, files) ? writeLaterSite : writeFirstSite;
        return await write(site, layout, world);
    }
    finally {
        if (!files.stat(layout.journal))
            tryTo(() => discardStaged(layout, files));
    }
}
/** Cleaning up must not hide the error that made it necessary; what is left is cleaned by the next build. */
function tryTo(clean) {
    try {
        clean();
    }
    catch {
        // See above.
    }
}

// EXTERNAL MODULE: ./build/commands/tool-version.js
var tool_version = __webpack_require__(25176);
;// CONCATENATED MODULE: ./build/commands/build.js










/** Base of links when neither registry.yml nor --base-url says where the site is served. */
const FALLBACK_BASE_URL = 'http://localhost:8080';
const BYTES_PER_KILOBYTE = 1024;
/**
 * Builds the site from the data folder. Errors in admitted data leave the last site as it is (`verdict` fail); entries
 * that wait are left out and told. Reads no clock, no git history and no file times of the data.
 */
async function runBuild(options, world) {
    const stopwatch = createStopwatch(world);
    requireReceipts(options, world);
    const listing = (0,list_data/* listDataFolder */.R)(options, world);
    const same = await findSameBuild(listing, options, world);
    if (same)
        return { ...same, phases: { compare: stopwatch() }, peakRssBytes: peakRssBytes() };
    const data = await (0,read_data/* readListedData */.GO)(listing, world);
    const { catalogue, findings } = data;
    const readMs = stopwatch();
    if (!catalogue || (0,finding/* hasErrors */.Cs)(findings))
        return { ...toReport(options, data), phases: { read: readMs } };
    const context = toContext(options, catalogue, data.dataCommit);
    const render = { ms: 0 };
    const written = await writeSite(timed(buildSite(catalogue, context), render, world), { out: options.out }, world);
    const warnings = (options.baseUrl ?? catalogue.policy.baseUrl) ? [] : [BASE_URL_MISSING];
    const report = {
        ...toReport(options, { catalogue, findings: [...findings, ...warnings] }),
        ...written,
        hosts: context.hosts,
    };
    if (tool_version/* isCodeKnown */.jq)
        writeLastBuild(options.out, { inputs: toBuildId(data.inputs, options), report }, world.files);
    const renderMs = Math.round(render.ms);
    return {
        ...report,
        phases: { read: readMs, render: renderMs, write: stopwatch() - renderMs },
        peakRssBytes: peakRssBytes(),
    };
}
/** Without its receipts every entry waits: a mistyped folder would replace a good site by an empty one. */
function requireReceipts({ receipts }, world) {
    if (receipts === undefined || world.files.stat(receipts) !== undefined)
        return;
    throw new commands_world/* UserError */.yo(`There is no receipts folder at "${receipts}".`, 'Check --receipts; "mcp-git-registry admit" makes the folder when it writes the first receipt.');
}
/** The report of the last build when it was made from the same inputs by the same code, and its site lies untouched. */
async function findSameBuild(listing, options, world) {
    if (!tool_version/* isCodeKnown */.jq || !listing.policy)
        return undefined;
    const last = readLastBuild(options.out, world.files);
    if (!last || last.inputs !== toBuildId(await (0,read_data/* digestListedData */.o$)(listing, world), options))
        return undefined;
    if (!(await isSiteUntouched(options.out, world)))
        return undefined;
    const report = last.report;
    return { ...report, written: 0, unchanged: report.files, removed: 0 };
}
/** Everything that the bytes of the site and the report depend on. */
function toBuildId(inputs, options) {
    const { hosts, baseUrl, commit, receiptsCommit, out, data } = options;
    return JSON.stringify([tool_version/* CODE_ID */.i_, inputs, hosts, baseUrl, commit, receiptsCommit, out, data]);
}
/** Milliseconds since the last reading, whole. */
function createStopwatch(world) {
    let last = world.clock.elapsedMs();
    return () => {
        const now = world.clock.elapsedMs();
        const spent = Math.round(now - last);
        last = now;
        return spent;
    };
}
function peakRssBytes() {
    return process.resourceUsage().maxRSS * BYTES_PER_KILOBYTE;
}
const BASE_URL_MISSING = {
    code: 'base-url-missing',
    severity: 'warning',
    file: 'registry.yml',
    args: { used: FALLBACK_BASE_URL },
};
/** `committed` is what the receipts say which data they speak of. */
function toContext(options, catalogue, committed) {
    const given = checkBaseUrl(options.baseUrl);
    const policy = toServedPolicy(catalogue.policy, given);
    const dataCommit = options.commit ?? committed;
    return {
        policy,
        baseUrl: (given ?? policy.baseUrl ?? FALLBACK_BASE_URL).replace(/\/+$/, ''),
        hosts: options.hosts?.length ? checkHosts(options.hosts) : policy.site.hosts,
        generator: tool_version/* GENERATOR */._d,
        ...(dataCommit === undefined ? {} : { dataCommit }),
        ...(options.receiptsCommit === undefined ? {} : { receiptsCommit: options.receiptsCommit }),
    };
}
/** A registry that says nothing of itself is named after the place that it is built for: the id is in every row. */
function toServedPolicy(policy, baseUrl) {
    if (baseUrl === undefined || policy.baseUrl !== undefined || policy.id !== registry_policy/* DEFAULT_REGISTRY_ID */.ED)
        return policy;
    return { ...policy, id: (0,registry_policy/* toRegistryId */.uX)(baseUrl) };
}
function checkHosts(hosts) {
    const unknown = hosts.find((host) => !policy_schema/* SITE_HOSTS */.eh.some((known) => known === host));
    if (unknown !== undefined)
        throw new commands_world/* UserError */.yo(`"${unknown}" is not a host.`, `Use one or more of: ${policy_schema/* SITE_HOSTS */.eh.join(', ')}.`);
    // The order of the options must not matter to the bytes.
    return policy_schema/* SITE_HOSTS */.eh.filter((host) => hosts.includes(host));
}
/** What a browser would repair or encode: the text is used as it is, in files of many kinds. */
const ODD_IN_URL = /[\s\u0000-\u001f\u007f"'<>\\^`{|}]|\/\.{1,2}(?:\/|$)/;
function checkBaseUrl(baseUrl) {
    if (baseUrl === undefined)
        return undefined;
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    const isPlain = url && url.search + url.hash + url.username + url.password === '' && !ODD_IN_URL.test(baseUrl);
    if (isPlain && /^https?:$/.test(url.protocol))
        return baseUrl;
    throw new commands_world/* UserError */.yo(`"${baseUrl}" is not a base URL.`, 'Give an http or https URL without query, such as https://acme.github.io/mcp.');
}
function* timed(site, spent, world) {
    const iterator = site[Symbol.iterator]();
    for (;;) {
        const started = world.clock.elapsedMs();
        const next = iterator.next();
        spent.ms += world.clock.elapsedMs() - started;
        if (next.done)
            return;
        yield next.value;
    }
}
function toReport(options, { catalogue, findings }) {
    const shown = catalogue?.servers.map((server) => server.versions.filter((version) => version.server !== undefined).length) ?? [];
    const excluded = catalogue?.excluded ?? [];
    return {
        verdict: !catalogue || (0,finding/* hasErrors */.Cs)(findings) ? 'fail' : 'pass',
        servers: shown.filter((count) => count > 0).length,
        versions: shown.reduce((sum, count) => sum + count, 0),
        waiting: excluded.filter((entry) => entry.code === 'waiting-for-admission').length,
        excluded,
        files: 0,
        written: 0,
        unchanged: 0,
        removed: 0,
        bytes: 0,
        phases: {},
        peakRssBytes: peakRssBytes(),
        hosts: catalogue?.policy.site.hosts ?? [],
        out: options.out,
        findings,
    };
}

// EXTERNAL MODULE: ./build/commands/finding-rows.js
var finding_rows = __webpack_require__(41866);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-build.js





const PAGES_LIMIT_BYTES = 1_000_000_000;
const MANY_SERVERS = 5_000;
function createBuildRunner(world) {
    return async (_args, given) => {
        const options = given;
        const report = await runBuild({ ...options, hosts: options.host }, world);
        if (options.json)
            (0,run_command/* printJson */.Q)((0,finding_rows/* withFindingRows */.D)(report), world);
        else
            printReport(report, (0,list_data/* toTreeNames */.K)(options).options, world);
        return report.verdict === 'pass' ? exit_codes/* EXIT */.d.pass : exit_codes/* EXIT */.d.fail;
    };
}
function printReport(report, folders, world) {
    // What waits is summed up in one line; a thousand waiting entries are not a thousand messages.
    (0,run_command/* printFindings */.c)(report.findings.filter((finding) => finding.severity !== 'info'), world);
    for (const line of renderBuildReport(report, folders))
        world.console.out(line);
}
function renderBuildReport(report, folders) {
    if (report.verdict === 'fail')
        return ['The site was not built: the data has errors. The last site, if there is one, is unchanged.'];
    const number = (value) => value.toLocaleString('en');
    const lines = [
        `${report.out}: ${run_build_count(report.servers, 'server')}, ${run_build_count(report.versions, 'version')}, for ${report.hosts.join(' and ')}.`,
        `${number(report.files)} files (${number(report.written)} written, ${number(report.unchanged)} unchanged, ${number(report.removed)} removed), ${renderSize(report)}.`,
    ];
    if (report.waiting > 0) {
        const what = report.waiting === 1 ? '1 version waits' : `${number(report.waiting)} versions wait`;
        lines.push(`${what} for admission: run mcp-git-registry admit ${folders}`);
    }
    const changes = report.findings.filter((finding) => finding.code === 'lifecycle-waiting').length;
    if (changes > 0) {
        const what = changes === 1 ? '1 change of status waits' : `${number(changes)} changes of status wait`;
        lines.push(`${what}: run mcp-git-registry admit ${folders}`);
    }
    const denied = report.excluded.length - report.waiting;
    if (denied > 0)
        lines.push(`${number(denied)} ${denied === 1 ? 'version is' : 'versions are'} left out by policy.deny.`);
    if (report.hosts.includes('github-pages') && report.servers >= MANY_SERVERS) {
        lines.push('A registry of this size fits better on a host that can rewrite URLs (--host nginx or --host caddy): clients then page through the list instead of loading it whole.');
    }
    return lines;
}
/** `1 server`, `17,536 servers`. */
function run_build_count(value, noun) {
    return `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
}
function renderSize(report) {
    const size = `${(report.bytes / 1_000_000).toFixed(report.bytes < 10_000_000 ? 2 : 0)} MB`;
    if (!report.hosts.includes('github-pages'))
        return size;
    const share = (report.bytes / PAGES_LIMIT_BYTES) * 100;
    return `${size}, ${share < 1 ? share.toFixed(2) : share.toFixed(0)} % of the 1 GB that GitHub Pages allows`;
}


/***/ }),

/***/ 13080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _commands_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86820);

const MAX_FINDINGS_SHOWN = 50;
/** Prints findings for a person: the first fifty, most severe first, and how many more there are. */
function printFindings(findings, world) {
    for (const finding of findings.slice(0, MAX_FINDINGS_SHOWN))
        world.console.note(`${(0,_commands_present_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFinding */ .Kj)(finding, world.console)}\n`);
    const more = findings.length - MAX_FINDINGS_SHOWN;
    if (more > 0)
        world.console.note(`… and ${more} more. Use --json to see all of them.`);
}
/** One JSON document on stdout. */
function printJson(value, world) {
    world.console.out((0,_commands_present_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifySafely */ .q)(value));
}


/***/ }),

/***/ 41866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toFindingRows),
/* harmony export */   D: () => (/* binding */ withFindingRows)
/* harmony export */ });
/* harmony import */ var _findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29282);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58703);


/** Findings as every command's JSON holds them. Keys may be added, never renamed. */
function toFindingRows(findings) {
    return findings.map(({ repair, ...finding }) => ({
        ...finding,
        message: (0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(finding),
        fix: (0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFix */ .C2)(finding),
        ...(repair !== undefined && (0,_findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isReportable */ .vW)(repair) ? { repair } : {}),
    }));
}
/** A command's report with its findings in that form. */
function withFindingRows(report) {
    return { ...report, findings: toFindingRows(report.findings) };
}


/***/ }),

/***/ 86820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__.Kj),
/* harmony export */   _z: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__._z),
/* harmony export */   op: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.op),
/* harmony export */   q: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.q)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _findings_render_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34139);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58703);





/***/ }),

/***/ 25176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   i_: () => (/* binding */ CODE_ID),
/* harmony export */   jq: () => (/* binding */ isCodeKnown)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8330);

/** The program that makes the site, as the site names it. */
const GENERATOR = { name: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, version: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE };
/**
 * Identifies the code of this bundle; scripts/bundle.mjs puts a digest here. Another code may make another site of the
 * same data, so nothing that an unknown code made is taken on trust.
 */
const CODE_ID = 'f410ecfdb7c65d96d30feed63ebcefc9';
const isCodeKnown = !CODE_ID.startsWith('@');


/***/ }),

/***/ 29282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   vW: () => (/* binding */ isReportable)
/* harmony export */ });
/* unused harmony export fitReport */
/* harmony import */ var _file_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57920);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58703);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88707);



/** The report for programs. Messages are harmless; `name`, `version` and edits are as the file has them. */
function toReport(files) {
    const { error, warning, info, dropped } = (0,_file_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(files);
    return {
        verdict: (0,_file_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .toVerdict */ .ds)(files),
        errors: error,
        warnings: warning,
        infos: info,
        dropped,
        files: files.map(reportFile),
    };
}
/**
 * The report with at most `bytes` of JSON: first fewer findings per file are told, then none, then fewer files. What is
 * left out of a file is in its `dropped`; the counts at the top stay those of the whole.
 */
function fitReport(report, bytes) {
    const fits = (some) => new TextEncoder().encode(JSON.stringify(some)).length <= bytes;
    if (fits(report))
        return report;
    for (const most of [50, 10, 3, 0]) {
        const shorter = { ...report, files: report.files.map((file) => cutFile(file, most)) };
        if (fits(shorter))
            return shorter;
    }
    let files = report.files.map((file) => cutFile(file, 0));
    while (files.length > 0 && !fits({ ...report, files }))
        files = files.slice(0, files.length >> 1);
    return { ...report, files };
}
function cutFile({ fixed: _fixed, ...file }, most) {
    const findings = file.findings.slice(0, most);
    return { ...file, findings, dropped: file.dropped + file.findings.length - findings.length };
}
function reportFile(told) {
    const { file, verdict, name, version, findings, dropped, fixed, notFixed, fixedText } = told;
    return {
        file,
        verdict,
        name,
        version,
        findings: findings.map(reportFinding),
        dropped,
        ...(fixed === undefined ? {} : { fixed: fixed.map(reportFinding) }),
        ...(notFixed === undefined ? {} : { notFixed }),
        ...(fixedText === undefined ? {} : { fixedText }),
    };
}
function reportFinding(finding) {
    const { code, rule, severity, pointer = '', line = 1, column = 1, repair } = finding;
    return {
        code,
        ...(rule === undefined ? {} : { rule }),
        severity,
        pointer: (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU)(pointer),
        line,
        column,
        endLine: finding.endLine ?? line,
        endColumn: finding.endColumn ?? column,
        message: (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(finding),
        fix: (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFix */ .C2)(finding),
        ...(repair === undefined || !isReportable(repair)
            ? {}
            : { repair: { safe: repair.safe, edits: repair.edits.map(reportEdit) } }),
    };
}
/** An edit that writes a secret again, or half of a pair of surrogates, is for the file alone: a report is read elsewhere. */
function isReportable({ edits }) {
    return edits.every(({ text }) => (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .findSecretSpans */ .lb)(text).length === 0 && !/\p{Surrogate}/u.test(text));
}
function reportEdit({ line, column, endLine, endColumn, text }) {
    return { line, column, endLine, endColumn, text };
}


/***/ }),

/***/ 89802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of the bytes as they are, as `sha256:` and 64 lower-case hex digits; a string counts as its UTF-8. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 52476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ identifyServer)
/* harmony export */ });
/**
 * The name and version that a server.json of any era gives; undefined when one of them is not a string.
 * Understands `version_detail.version` of July 2025. Judges neither.
 */
function identifyServer(server) {
    const name = readMember(server, 'name');
    const version = readMember(server, 'version') ?? readMember(readMember(server, 'version_detail'), 'version');
    return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}
function readMember(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ }),

/***/ 78211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareCodeUnits)
/* harmony export */ });
/** Code-unit order, without locale. */
function compareCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ PROOF_FILE),
/* harmony export */   i3: () => (/* binding */ classifyServersPath),
/* harmony export */   np: () => (/* binding */ classifyReceiptsPath),
/* harmony export */   yt: () => (/* binding */ groupByServer)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78211);

/** The publisher's proof beside a server.json. */
const PROOF_FILE = 'proof.json';
const SERVERS_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';
const RECEIPTS_LAYOUT = '<shard>/<namespace>/<name>/<version>.json';
/** Classifies a path below `<data>/servers`. */
function classifyServersPath(path) {
    const parts = path.split('/');
    const server = parts.slice(0, 3).join('/');
    if (parts.length === 5 && parts[4] === 'server.json')
        return { kind: 'server-json', server, segment: parts[3] };
    if (parts.length === 4 && parts[3] === 'lifecycle.yml')
        return { kind: 'lifecycle', server, segment: '' };
    if (parts.length === 5 && parts[4] === PROOF_FILE)
        return { kind: 'known' };
    if (parts.length === 4 && parts[3] === 'lifecycle.proof.json')
        return { kind: 'known' };
    if (parts.some((part) => part.startsWith('.')))
        return { kind: 'known' };
    return { kind: 'unknown', expected: SERVERS_LAYOUT };
}
/** Classifies a path below the receipts folder. */
function classifyReceiptsPath(path) {
    const parts = path.split('/');
    if (parts.length === 1 && (path === 'COMMIT' || path === 'upstreams.json'))
        return { kind: 'known' };
    if (parts.length === 3 && parts[2] === 'namespace.json')
        return { kind: 'known' };
    const last = parts[3];
    if (parts.length === 4 && last?.endsWith('.json')) {
        return { kind: 'receipt', server: parts.slice(0, 3).join('/'), segment: last.slice(0, -'.json'.length) };
    }
    if (parts.some((part) => part.startsWith('.')))
        return { kind: 'known' };
    return { kind: 'unknown', expected: RECEIPTS_LAYOUT };
}
/** Groups classified entries by server, sorted by folder path in code-unit order. */
function groupByServer(entries) {
    const folders = new Map();
    for (const { path, kind } of entries) {
        if (path.kind === 'known' || path.kind === 'unknown')
            continue;
        const folder = folders.get(path.server) ?? { path: path.server, segments: new Map() };
        folders.set(path.server, folder);
        if (path.kind === 'lifecycle') {
            folder.lifecycle = kind;
            continue;
        }
        const segment = folder.segments.get(path.segment) ?? {};
        folder.segments.set(path.segment, segment);
        if (path.kind === 'receipt')
            segment.receipt = kind;
        else
            segment.server = kind;
    }
    return [...folders.values()].sort((a, b) => (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(a.path, b.path));
}


/***/ }),

/***/ 76227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   PU: () => (/* binding */ toSortKey),
/* harmony export */   sl: () => (/* binding */ buildChanges)
/* harmony export */ });
/* harmony import */ var _manifest_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89802);
/* harmony import */ var _registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78211);


/** Everything that happened, oldest first; equal times by name and version. */
function buildChanges(servers) {
    const changes = servers.flatMap((server) => server.versions.flatMap((version) => toChanges(server.name, version)));
    return changes.sort((a, b) => (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(toSortKey(a.at), toSortKey(b.at)) ||
        (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(a.name, b.name) ||
        (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(a.version, b.version));
}
/** Receipts hold UTC times with `Z`; without it they sort as text, whatever the number of fraction digits. */
function toSortKey(time) {
    return time.slice(0, -1);
}
/** `changes/<yyyy-mm>.json` per month of UTC, and `changes/index.json` with a digest of each. */
function renderChanges(changes) {
    const months = new Map();
    for (const change of changes) {
        const month = change.at.slice(0, 7);
        const list = months.get(month);
        if (list)
            list.push(change);
        else
            months.set(month, [change]);
    }
    const segments = [...months].map(([month, list]) => ({
        month,
        list,
        body: `${JSON.stringify({ month, changes: list })}\n`,
    }));
    const index = segments.map(({ month, list, body }) => ({
        month,
        url: `changes/${month}.json`,
        count: list.length,
        digest: (0,_manifest_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(body),
    }));
    return [
        ...segments.map(({ month, body }) => ({ stage: 'detail', paths: [`changes/${month}.json`], body })),
        { stage: 'list', paths: ['changes/index.json'], body: `${JSON.stringify({ segments: index })}\n` },
    ];
}
function toChanges(name, version) {
    const states = [...(version.receipt?.history ?? []), { ...pickState(version), at: version.updatedAt }];
    const first = states[0];
    const common = { name, version: version.version };
    const changes = [
        { at: version.publishedAt, event: 'published', ...common, status: 'active', digest: first.digest },
    ];
    if (first.status !== 'active') {
        const at = states.length === 1 ? version.statusChangedAt : first.at;
        changes.push({ at, event: 'status', ...common, ...pickState(first) });
    }
    for (const [index, state] of states.slice(1).entries()) {
        const before = states[index];
        if (state.digest !== before.digest)
            changes.push({ at: state.at, event: 'edited', ...common, ...pickState(state) });
        if (state.status !== before.status || state.statusMessage !== before.statusMessage) {
            changes.push({ at: state.at, event: 'status', ...common, ...pickState(state) });
        }
    }
    return changes;
}
function pickState({ status, statusMessage, digest, }) {
    return { status, ...(statusMessage === undefined ? {} : { statusMessage }), digest };
}


/***/ }),

/***/ 73743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareNewestFirst)
/* harmony export */ });
/* harmony import */ var _registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78211);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76227);


/** By publication, newest first; of equal times by version, descending in code-unit order. The order of every document. */
function compareNewestFirst(a, b) {
    return (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortKey */ .PU)(b.publishedAt), (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortKey */ .PU)(a.publishedAt)) || (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(b.version, a.version);
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   n4: () => (/* binding */ listContentTypes),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE)
/* harmony export */ });
const TYPES = new Map([
    ['html', 'text/html; charset=utf-8'],
    ['json', 'application/json'],
    ['yaml', 'application/yaml'],
    ['yml', 'application/yaml'],
    ['atom', 'application/atom+xml'],
    ['xml', 'application/xml'],
    ['txt', 'text/plain; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['js', 'text/javascript; charset=utf-8'],
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['ico', 'image/vnd.microsoft.icon'],
    ['webmanifest', 'application/manifest+json'],
]);
/** What a host says of a file that it knows nothing about. */
const UNKNOWN_TYPE = 'application/octet-stream';
/** The media type that hosts give a file by the extension of its last segment; `application/octet-stream` without one. */
function contentTypeOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const dot = file.lastIndexOf('.');
    return (dot > 0 && TYPES.get(file.slice(dot + 1).toLowerCase())) || UNKNOWN_TYPE;
}
/** Extensions and types, for the files that configure a host. */
function listContentTypes() {
    return [...TYPES];
}


/***/ }),

/***/ 97525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CORS_HEADERS)
/* harmony export */ });
/** The three headers that Copilot's documentation asks for on all answers (clients.md, section 2). */
const CORS_HEADERS = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type',
};


/***/ }),

/***/ 85921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ allKey),
/* harmony export */   aL: () => (/* binding */ CURSOR_PATTERN),
/* harmony export */   jv: () => (/* binding */ longAllKey),
/* harmony export */   p8: () => (/* binding */ latestKey),
/* harmony export */   q$: () => (/* binding */ parseAllKey),
/* harmony export */   qx: () => (/* binding */ parseLatestKey),
/* harmony export */   vD: () => (/* binding */ FIRST_PAGE_KEY),
/* harmony export */   vH: () => (/* binding */ longVersionHash)
/* harmony export */ });
/* unused harmony export versionHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The key of every list's first page. A cursor is never this word: real keys contain an underscore. */
const FIRST_PAGE_KEY = 'first';
/**
 * The form of every cursor, as a regular expression source that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike.
 * It has no character that a URL encoder touches, no slash, and never matches `first`.
 */
const CURSOR_PATTERN = '[A-Za-z0-9.-]+_[A-Za-z0-9._-]+';
const CURSOR = new RegExp(`^${CURSOR_PATTERN}$`);
const HASH_LENGTH = 12;
const HASH_TAIL = /^(.+)\.([0-9a-f]{12}|[0-9a-f]{64})$/;
/** The key of a page of the latest list whose first row is this server: namespace, `_`, name. */
function latestKey(name) {
    return name.replace('/', '_');
}
/** The key of a page of the all list whose first row is this version: the server's key, `.`, 12 hex digits of SHA-256. */
function allKey(name, version) {
    return `${latestKey(name)}.${versionHash(version)}`;
}
/** The first 12 hex digits of SHA-256 of the version's UTF-8 text. */
function versionHash(version) {
    return longVersionHash(version).slice(0, HASH_LENGTH);
}
/** `allKey` with the whole hash: for a version whose short hash an earlier version of the server has already. */
function longAllKey(name, version) {
    return `${latestKey(name)}.${longVersionHash(version)}`;
}
/** All 64 hex digits of SHA-256 of the version's UTF-8 text. */
function longVersionHash(version) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(version, 'utf8').digest('hex');
}
/** The server name in a key of the latest list; undefined when the text has not the form of a cursor. */
function parseLatestKey(key) {
    return CURSOR.test(key) ? key.replace('_', '/') : undefined;
}
/** The server name and version hash in a key of the all list; undefined when the text has not that form. */
function parseAllKey(key) {
    const found = HASH_TAIL.exec(key);
    const name = found && parseLatestKey(found[1] ?? '');
    return found && name !== undefined && name !== null ? { name, hash: found[2] ?? '' } : undefined;
}


/***/ }),

/***/ 70637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jsonTypeOf),
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
const TITLES = {
    400: 'Bad Request',
    404: 'Not Found',
    405: 'Method Not Allowed',
    422: 'Unprocessable Entity',
    500: 'Internal Server Error',
};
/** A problem document (RFC 9457: title, status, detail), as the official registry sends it. */
function renderProblem(status, detail) {
    return { status, body: `${JSON.stringify({ title: TITLES[status] ?? 'Error', status, detail })}\n` };
}
/** The media type of an answer: a problem document from status 400 on, else JSON. */
function jsonTypeOf(status) {
    return status >= 400 ? 'application/problem+json' : 'application/json';
}


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ toReceiptsPath),
/* harmony export */   Sk: () => (/* binding */ toMetaKey),
/* harmony export */   pI: () => (/* binding */ renderList),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* harmony import */ var _manifest_server_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55804);

/**
 * Key of the registry's block in `_meta`: the id's host reversed, path segments as further labels, and `/registry`.
 * `acme.github.io/mcp` gives `io.github.acme.mcp/registry`.
 */
function toMetaKey(registryId) {
    const [host = '', ...path] = registryId.split('/');
    const labels = host.replace(/:\d+$/, '').split('.').reverse();
    return `${[...labels, ...path].join('.')}/registry`;
}
/** Path of a server's receipts document below the base URL. */
function toReceiptsPath(name) {
    return `receipts/${name}.json`;
}
/**
 * One row of the API, as compact JSON: the server.json, the official block complete, and the registry's own block with
 * facts of admission only. Absent content (a deleted version) has no row.
 */
function renderRow(server, version, context) {
    const { status, statusMessage, statusChangedAt, publishedAt, updatedAt, isLatest } = version;
    const official = { status, statusChangedAt, statusMessage, publishedAt, updatedAt, isLatest };
    const own = {
        id: server.id,
        level: version.level,
        proof: version.receipt?.proofKind ?? null,
        ...(version.receipt?.remotes ? { remotes: version.receipt.remotes } : {}),
        receipt: version.receipt ? `${context.baseUrl}/${toReceiptsPath(server.name)}` : null,
    };
    const meta = JSON.stringify({ [_manifest_server_json_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFICIAL_META_KEY */ .sh]: official, [context.metaKey]: own });
    return escapeMarkup(`{"server":${version.server},"_meta":${meta}}`);
}
/**
 * GitHub Pages serves the API's `.html` files as text/html: a stranger's `<script>` in a description would run there.
 * In JSON text `<` stands in strings only, and `\\u003c` means the same.
 */
function escapeMarkup(json) {
    return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}
/** A list document. `count` is the number of rows in this document, `nextCursor` the key of the next page. */
function renderList(rows, nextCursor) {
    const metadata = nextCursor === undefined ? { count: rows.length } : { nextCursor, count: rows.length };
    return `{"servers":[${rows.join(',')}],"metadata":${JSON.stringify(metadata)}}\n`;
}


/***/ })

};
