import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/manifest/server-json.ts';

/** JSON values, and texts of them in layouts that people and programs make. */

const KEYS = ['a', 'b', 'c', 'd', 'is_secret', '__proto__', 'a/b', '~x', 'ä"\n', ''];
const SCALARS = [null, true, false, 0, -1.5, 1e21, '', 'x', ' x ', '{"a": 1}', '// x', '\\', 'ü\u2028'];

/** Members have keys that Object.keys leaves in their order. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
  object: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5, noNullPrototype: true }).map(ownMembers),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<JsonValue>(...SCALARS),
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

export const anyJsonObject: fc.Arbitrary<JsonObject> = fc
  .dictionary(fc.constantFrom(...KEYS), anyJson, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
  .map(ownMembers);

/** JSON.parse makes `__proto__` an own member, as the reader does; assignment does not. */
function ownMembers(value: object): JsonObject {
  const entries = Object.keys(value).map((key) => [key, (value as JsonObject)[key]]);
  return Object.fromEntries(entries) as JsonObject;
}

/** What programs write: a line per member, or no blank at all. */
export interface TidyLayout {
  readonly indent: string;
  readonly eol: string;
}

export const anyTidyLayout: fc.Arbitrary<TidyLayout> = fc.record({
  indent: fc.constantFrom('  ', '    ', '\t', ''),
  eol: fc.constantFrom('\n', '\r\n'),
});

export function renderTidy(value: JsonValue, { indent, eol }: TidyLayout): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', eol);
}

/** What stands between tokens, in turn; commas too many where `commas` says so. */
export interface WildLayout {
  readonly mark: boolean;
  readonly blanks: readonly string[];
  readonly commas: readonly boolean[];
}

const BLANKS = ['', '', ' ', '  ', '\n', '\n  ', '\r\n\t', '\n\n    ', '\t'];
const COMMENTS = ['// note, "x": 1\n', ' /* { */ ', '\n  // }\n  ', '/* a */ // b\r\n'];

export function anyWildLayout({ hasComments }: { hasComments: boolean }): fc.Arbitrary<WildLayout> {
  const blanks = fc.constantFrom(...BLANKS, ...(hasComments ? COMMENTS : []));
  return fc.record({
    mark: hasComments ? fc.boolean() : fc.constant(false),
    blanks: fc.array(blanks, { minLength: 1, maxLength: 40 }),
    commas: hasComments ? fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }) : fc.constant([false]),
  });
}

export function renderWild(value: JsonValue, { mark, blanks, commas }: WildLayout): string {
  let turn = 0;
  let closing = 0;
  const blank = () => blanks[turn++ % blanks.length] ?? '';
  const list = (parts: readonly string[]) => {
    const isTrailing = parts.length > 0 && commas[closing++ % commas.length] === true;
    return (
      parts.map((part) => blank() + part + blank()).join(',') +
      (isTrailing ? `,${blank()}` : parts.length === 0 ? blank() : '')
    );
  };
  const render = (part: JsonValue): string => {
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    if (Array.isArray(part)) return `[${list(part.map(render))}]`;
    const members = Object.entries(part).map(
      ([key, item]) => `${JSON.stringify(key)}${blank()}:${blank()}${render(item)}`,
    );
    return `{${list(members)}}`;
  };
  return (mark ? '\uFEFF' : '') + blank() + render(value) + blank();
}
