import { FAULT_LEGEND, FAULT_NAMES, type FaultColumn } from './fault-kinds.ts';

export interface MatrixRow {
  readonly name: string;
  readonly letters: ReadonlyMap<FaultColumn, string>;
}

/** The matrix for people: a row for each step, a column for each fault, a letter for each verdict. */
export function renderMatrix(title: string, rows: readonly MatrixRow[], legend = true): string {
  return renderTable(title, FAULT_NAMES, rows, legend ? FAULT_LEGEND : []);
}

/** As `renderMatrix`, with other columns. */
export function renderTable(
  title: string,
  columns: readonly string[],
  rows: readonly { readonly name: string; readonly letters: ReadonlyMap<string, string> }[],
  legend: readonly string[] = [],
): string {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(width)} ${cells.join(' ')}`.trimEnd();
  return [
    '',
    line(title, columns),
    ...rows.map(({ name, letters }) =>
      line(
        name,
        columns.map((column) => (letters.get(column) ?? '·').padEnd(column.length)),
      ),
    ),
    ...legend,
  ].join('\n');
}
