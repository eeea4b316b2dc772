import { quoteForeignText } from '../../findings/foreign-text.ts';
import { type Hop, type Problem, problem, type Reply } from './transcript.ts';

/** The origin that VS Code's renderer sends; it makes every gallery call a cross-origin one. */
export const VS_CODE_ORIGIN = 'vscode-file://vscode-app';

/** CORS as a browser judges it: each hop, redirects too, must allow the origin (Fetch standard, CORS check). */
export function judgeCors({ hops }: Reply): Problem | undefined {
  const bad = hops.find(({ headers }) => !allowsOrigin(headers));
  if (bad === undefined) return undefined;
  const sent = bad.headers['access-control-allow-origin'];
  const what =
    sent === undefined ? 'no Access-Control-Allow-Origin' : `Access-Control-Allow-Origin "${quoteForeignText(sent)}"`;
  return problem(`${describeHop(bad)} has ${what}, so VS Code refuses the answer`, 'cors');
}

/** True when the answer lets VS Code's renderer read it. */
export function allowsOrigin(headers: Hop['headers']): boolean {
  const sent = headers['access-control-allow-origin'];
  return sent === '*' || sent === VS_CODE_ORIGIN;
}

/** For what must be answered in one hop. */
export function judgeSingleHop({ hops }: Reply): Problem | undefined {
  const [first] = hops;
  if (hops.length <= 1 || first === undefined) return undefined;
  const location = quoteForeignText(first.headers.location ?? '');
  return problem(`${describeHop(first)} is a redirect (to ${location}); it must be answered directly`, 'no-redirect');
}

/** https on every hop (Docker, ToolHive). A base URL on loopback over http is judged as if it were https. */
export function judgeHttps({ hops }: Reply, base: string): Problem | undefined {
  const bad = hops.find(({ url }) => new URL(url).protocol !== 'https:' && !isExcused(url, base));
  return (
    bad &&
    problem(
      `${describeHop(bad)} goes over plain http (${quoteForeignText(bad.url)}), which this client refuses`,
      'https',
    )
  );
}

/** Docker's gateway also refuses addresses of private networks. Only literal addresses are judged, no DNS. */
export function judgePublicHost({ hops }: Reply, base: string): Problem | undefined {
  const bad = hops.find(({ url }) => isPrivateHost(new URL(url).hostname) && !isExcused(url, base));
  return (
    bad &&
    problem(
      `${describeHop(bad)} is on a private address (${quoteForeignText(bad.url)}), which this client refuses`,
      'https',
    )
  );
}

function isExcused(url: string, base: string): boolean {
  const from = new URL(base);
  return isLoopback(from.hostname) && new URL(url).origin === from.origin;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function isPrivateHost(host: string): boolean {
  const v4 = /^(10\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)[\d.]+$/;
  return isLoopback(host) || v4.test(host) || /^\[(f[cd]|fe[89ab])/.test(host);
}

function describeHop({ status, url }: Hop): string {
  const { pathname, search } = new URL(url);
  return `status ${status} of ${quoteForeignText(pathname + search)}`;
}
