const RFC3339 = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * Orders two RFC 3339 times as instants: -1, 0 or 1. Any number of fraction digits counts (upstreams write six or
 * nine, trailing zeros dropped), offsets too. What is no RFC 3339 time is before all that are, and equal to its like.
 */
export function compareInstants(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  const [secondsA, fractionA] = parseInstant(a);
  const [secondsB, fractionB] = parseInstant(b);
  if (secondsA !== secondsB) return secondsA < secondsB ? -1 : 1;
  if (fractionA === fractionB) return 0;
  return fractionA < fractionB ? -1 : 1;
}

/** Seconds since 1970, and the fraction's digits without trailing zeros: these compare as text. */
function parseInstant(text: string): [seconds: number, fraction: string] {
  const found = RFC3339.exec(text);
  const midnightMs = Date.parse(`${found?.[1]}T00:00:00Z`);
  if (found === null || Number.isNaN(midnightMs)) return [Number.NEGATIVE_INFINITY, ''];
  const [, , hours, minutes, seconds, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = found;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60 : 60);
  const ofDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return [midnightMs / 1000 + ofDay - offset, trimZeros(fraction)];
}

/** Digits without the zeros at their end; a regular expression would look at each run of zeros again and again. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
