/** A table of a package file (JSON or TOML): what its keys hold is checked where it is used. */
export type Table = Readonly<Record<string, unknown>>;

/** The value as a table; an empty one for anything else. */
export function toTable(value: unknown): Table {
  return isTable(value) ? value : {};
}

/** Whether a value is a table: no array, no date, not null. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** An own member; undefined when there is none, whatever the prototype has. */
export function memberOf(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A member below members, for example `tool.poetry`. */
export function tableAt(table: Table, ...keys: string[]): Table {
  return keys.reduce((above, key) => toTable(memberOf(above, key)), table);
}

/** The texts in a list; none for anything else. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
