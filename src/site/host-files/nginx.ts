import { listContentTypes } from '../content-types.ts';
import { CORS_HEADERS } from '../cors.ts';
import { CURSOR_PATTERN, FIRST_PAGE_KEY } from '../list-keys.ts';
import { renderProblem } from '../problem.ts';

/**
 * The maps from the query to a list page, for nginx's http level.
 * A map compares plain strings without regard to case, hence the regular expressions; `$arg_cursor` is not decoded.
 */
export function renderNginxHttp(): string {
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
  ""        ${FIRST_PAGE_KEY};
  "~^(?<mcp_registry_cursor>${CURSOR_PATTERN})$" $mcp_registry_cursor;
}
`;
}

/** The locations, for nginx's server level. Headers stand at server level only, so that every status carries them. */
export function renderNginxServer(): string {
  return `# MCP registry, part 2 of 2: the API. For a server block of its own; how to use it: see nginx-http.conf beside.

${Object.entries({ ...CORS_HEADERS, 'x-content-type-options': 'nosniff', 'cache-control': 'max-age=60' })
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
${renderTypes()}
  }
  default_type application/json;
  try_files $uri $uri/index.html =404;
}
`;
}

function renderErrorLocation(status: number): string {
  const detail = status === 405 ? 'This registry is read-only.' : 'The request cannot be understood.';
  return `location = /mcp-registry-${status} {
  internal;
  types { }
  default_type application/problem+json;
  return ${status} '${renderProblem(status, detail).body.trimEnd()}';
}`;
}

function renderTypes(): string {
  return listContentTypes()
    .map(([extension, type]) => `    "${type}" ${extension};`)
    .join('\n');
}

function titleCase(header: string): string {
  return header.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
