const TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,30}))?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;
/** What nearly every upstream sends; true of no time that the long way below would change. */
const PLAIN_TIME =
  /^(?!000[01])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const MAX_FRACTION_DIGITS = 9;
const MS_PER_MINUTE = 60_000;

/**
 * An upstream's time as RFC 3339 in UTC with `Z`, the fraction kept as given (9 digits at most); undefined when it is
 * none, and for the zero time of Go (year 1), which upstreams send for "not known".
 */
export function toUtcTime(value: unknown): string | undefined {
  if (typeof value === 'string' && PLAIN_TIME.test(value)) return value;
  const match = typeof value === 'string' ? TIME.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year <= 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute, Math.min(second, 59));
  const offset = match[8] ? 0 : (match[9] === '-' ? -1 : 1) * (Number(match[10]) * 60 + Number(match[11]));
  const utc = new Date(date.getTime() - offset * MS_PER_MINUTE);
  if (utc.getUTCFullYear() <= 1 || utc.getUTCFullYear() > 9999) return undefined;
  const fraction = match[7]?.slice(0, MAX_FRACTION_DIGITS);
  return `${utc.toISOString().slice(0, 19)}${fraction === undefined ? '' : `.${fraction}`}Z`;
}
