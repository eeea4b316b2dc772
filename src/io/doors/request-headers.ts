import type { HttpQuestion } from './types.ts';

export interface RequestHeaderOptions {
  readonly userAgent: string;
  /** Origin of the GitHub API; undefined when the run has none. */
  readonly githubOrigin?: string;
  readonly githubToken?: string;
}

const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
/** What this room says itself, or what would change the meaning of the message. */
const OURS = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
]);

/**
 * The headers of one hop. `path` holds the URLs so far, the hop's own last. What a question itself says to its first host
 * (the anonymous token of an image registry) goes to no other origin; the run's GitHub token goes to the origin of the GitHub
 * API, by questions that began there and never left it. A host that a submission names gets no credentials at all.
 */
export function toRequestHeaders(
  question: HttpQuestion,
  path: readonly URL[],
  options: RequestHeaderOptions,
): Readonly<Record<string, string>> {
  const isSameOrigin = question.door === 'known' && path.every(({ origin }) => origin === path[0]?.origin);
  const own = Object.entries(question.headers ?? {})
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !OURS.has(name) && (isSameOrigin || !CREDENTIALS.has(name)));
  const token = question.auth === 'github' && isSameOrigin ? tokenFor(path[0], options) : undefined;
  return {
    accept: '*/*',
    ...Object.fromEntries(own),
    'user-agent': options.userAgent,
    'accept-encoding': 'identity',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}

function tokenFor(url: URL | undefined, { githubOrigin, githubToken }: RequestHeaderOptions): string | undefined {
  if (url === undefined || url.origin !== githubOrigin) return undefined;
  // Over plain http only to this machine itself.
  const isPrivate = url.protocol === 'https:' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  return isPrivate ? githubToken : undefined;
}
