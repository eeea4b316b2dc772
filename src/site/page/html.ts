const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EPOCH_DATE = '1970-01-01';

/** A stranger's text as HTML text or as a quoted attribute's value. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Without control characters, lone surrogates and the Unicode direction overrides that let a text of a stranger
 * run over its neighbours.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** `17500` as `17,500`, whatever the machine's language. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 server`, `2 servers`. */
export function formatCountOf(count: number, singular: string): string {
  return `${formatCount(count)} ${singular}${count === 1 ? '' : 's'}`;
}

/** `2026-07-10T05:01:17Z` as `10 Jul 2026`; empty for what is no such time, and for 1970-01-01, which means unknown. */
export function formatDate(time: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(time) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (!year || !day || !monthName || time.startsWith(EPOCH_DATE)) return '';
  return `${Number(day)} ${monthName} ${year}`;
}

/** `namespace/name` and an optional version as a path below the API prefix, each segment percent-encoded. */
export function toServerPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
