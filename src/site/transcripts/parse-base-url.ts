/** The base URL that clients are given, without a trailing slash, and what was changed to get it. */
export interface BaseUrl {
  readonly base: string;
  readonly notes: readonly string[];
}

/**
 * Cuts a list's URL back to its base (`/v0`, `/v0.1`, `/v0/servers`, `/v0.1/servers`, with or without a slash), and
 * drops query, fragment and credentials. Undefined when the text is no http or https URL.
 */
export function parseBaseUrl(text: string): BaseUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const notes: string[] = [];
  if (url.username !== '' || url.password !== '')
    notes.push('The credentials in the URL are not used: clients read without them.');
  const path = url.pathname.replace(/\/+$/, '');
  const cut = path.replace(/\/v0(\.1)?(\/servers)?$/, '');
  const base = `${url.origin}${cut}`;
  if (cut !== path || url.search !== '' || url.hash !== '') {
    notes.push(`Clients take a base URL and add the rest themselves: tested as ${base}`);
  }
  return { base, notes };
}
