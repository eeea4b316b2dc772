import { renderCaddyfile } from './host-files/caddy.ts';
import { renderNginxHttp, renderNginxServer } from './host-files/nginx.ts';
import type { SiteHost } from './site-file.ts';

/** A file that configures a host; `path` is relative to the site's folder. */
export interface HostFile {
  readonly path: string;
  readonly body: string;
}

/**
 * The configuration that makes a host serve the site's `.json` files as the API: list pages chosen by `cursor` and
 * `version`, detail paths with `%2F`, types, CORS, JSON errors (clients.md, section 13). Each file says at its top how
 * to use it. Nothing for hosts that cannot be configured or need no file.
 */
export function renderHostFiles(host: SiteHost): HostFile[] {
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
