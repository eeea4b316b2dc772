import type { AnswerHead } from './exchange.ts';
import { type HostRules, portOf } from './host-rules.ts';
import { NoAnswerError } from './no-answer.ts';
import type { RedirectRule } from './types.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether an answer leads elsewhere. */
export function isRedirect({ status, headers }: AnswerHead): boolean {
  return REDIRECTS.has(status) && headers.location !== undefined;
}

export interface RedirectPath {
  readonly rule: RedirectRule;
  readonly hosts: HostRules;
  /** URLs so far: the question's own first, the redirecting one last. */
  readonly path: readonly URL[];
}

/**
 * Where a redirect leads, if the question's rule lets it: the same host and port, or a listed host at the same port or 443,
 * by https (ownership.md 8.1). Throws for any other; such a host is not even connected to. `location` is a stranger's text.
 */
export function followRedirect(location: string, { rule, hosts, path }: RedirectPath): URL {
  const from = path.at(-1);
  const target = URL.canParse(location, from?.href) ? new URL(location, from) : undefined;
  if (target === undefined || from === undefined) throw refused('it redirects to what is no URL');
  target.hash = '';
  const refusal = hosts.describeRefusal(target, 'known');
  if (refusal !== undefined) throw refused(`it redirects to a place that is not asked: ${refusal}`);
  if (!path.some((url) => isSameHost(url, target)) && !isListed(target, from, rule)) {
    throw refused('it redirects to another host');
  }
  if (path.some((url) => url.href === target.href)) throw tooMany('its redirects lead in a circle');
  if (path.length > rule.max) throw tooMany(`it redirects more than ${rule.max} times`);
  return target;
}

function isSameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && a.protocol === b.protocol && portOf(a) === portOf(b);
}

function isListed(target: URL, from: URL, rule: RedirectRule): boolean {
  const isRightPort = portOf(target) === 443 || portOf(target) === portOf(from);
  return (
    isRightPort &&
    rule.hosts.some((host) =>
      host.startsWith('*.')
        ? target.hostname.endsWith(host.slice(1)) && target.hostname.length > host.length - 1
        : target.hostname === host,
    )
  );
}

function refused(detail: string): NoAnswerError {
  return new NoAnswerError('redirect-refused', detail);
}

function tooMany(detail: string): NoAnswerError {
  return new NoAnswerError('too-many-redirects', detail);
}
