/** What well-known variables are filled in with before a URL is parsed (rules.md 10). */
const KNOWN_VALUES: ReadonlyMap<string, string> = new Map([
  ['host', 'example.com'],
  ['port', '8080'],
  ['path', 'api'],
  ['protocol', 'http'],
  ['scheme', 'http'],
]);

const NO_VALUES: ReadonlyMap<string, string> = new Map();

/** Where a variable stands in a template, braces included. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The names of the variables in a URL template, each once, in order. `{}` is literal text (rules.md 10). */
export function variablesOf(template: string): string[] {
  const names = new Set<string>();
  for (let place = findVariable(template, 0); place !== undefined; place = findVariable(template, place.end)) {
    names.add(template.slice(place.start + 1, place.end - 1));
  }
  return [...names];
}

/**
 * The URL with a plausible value for each variable, so that it can be parsed: known names get theirs, another variable
 * directly after `:` and before `/` or the end counts as a port, every other becomes `placeholder` (rules.md 10).
 */
export function substituteVariables(template: string): string {
  return template.includes('{') ? fillTemplate(template, NO_VALUES) : template;
}

/** Whether a variable stands in the authority of a URL template, where it can make another host. */
export function hasVariableInAuthority(template: string): boolean {
  const start = template.indexOf('://') + 3;
  const found = template.indexOf('{', start);
  return found !== -1 && !/[/?#]/.test(template.slice(start, found));
}

/** The URL with the given values for some variables, and a plausible one for each of the others. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  let filled = '';
  let done = 0;
  for (let place = findVariable(template, 0); place !== undefined; place = findVariable(template, place.end)) {
    const value = values.get(template.slice(place.start + 1, place.end - 1));
    filled += template.slice(done, place.start) + (value ?? fillIn(template, place));
    done = place.end;
  }
  return filled + template.slice(done);
}

function fillIn(template: string, { start, end }: Place): string {
  const known = KNOWN_VALUES.get(template.slice(start + 1, end - 1));
  if (known !== undefined) return known;
  const isPort = template.charAt(start - 1) === ':' && (end === template.length || template.charAt(end) === '/');
  return isPort ? '8080' : 'placeholder';
}

/** The first variable at or behind a position. A scan: with a regular expression, many `{` without `}` would take long. */
function findVariable(template: string, from: number): Place | undefined {
  let start = template.indexOf('{', from);
  while (start !== -1) {
    const close = template.indexOf('}', start + 1);
    if (close === -1) return undefined;
    if (close > start + 1) return { start, end: close + 1 };
    start = template.indexOf('{', close);
  }
  return undefined;
}
