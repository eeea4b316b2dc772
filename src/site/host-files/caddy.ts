import { listContentTypes } from '../content-types.ts';
import { CORS_HEADERS } from '../cors.ts';
import { CURSOR_PATTERN, FIRST_PAGE_KEY } from '../list-keys.ts';
import { renderProblem } from '../problem.ts';

/** The snippet `(mcp_registry)` for a Caddyfile. It takes no argument, so that old and new Caddy read it alike. */
export function renderCaddyfile(): string {
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
			"~^(${CURSOR_PATTERN})$" "\${1}"
			~^$       ${FIRST_PAGE_KEY}
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
			respond \`${problem(405, 'This registry is read-only.')}\` 405
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
			respond \`${problem(400, 'The request cannot be answered.')}\` {err.status_code}
		}
	}
}
`;
}

function problem(status: number, detail: string): string {
  return renderProblem(status, detail).body.trimEnd();
}

function renderHeaders(depth: number): string {
  const headers = { ...CORS_HEADERS, 'x-content-type-options': 'nosniff', 'cache-control': 'max-age=60' };
  const lines = Object.entries(headers).map(([name, value]) => `	${name} "${value}"`);
  return ['header {', ...lines, '}'].map((line) => '\t'.repeat(depth) + line).join('\n');
}

/** Go knows few types by itself and reads the rest from the machine; these are the same everywhere. */
function renderTypes(depth: number): string {
  const lines = listContentTypes().flatMap(([extension, type]) => [
    `@mcp_registry_${extension} path_regexp \\.${extension}$`,
    `header @mcp_registry_${extension} Content-Type "${type}"`,
  ]);
  return lines.map((line) => '\t'.repeat(depth) + line).join('\n');
}
