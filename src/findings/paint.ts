import type { Severity } from './finding.ts';

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** Colours for a terminal, or none: each function gives its text back as it is then. */
export interface Painter {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  /** In the colour of a severity. */
  readonly tone: (severity: Severity, text: string) => string;
}

/** The functions that colour a text, or leave it as it is where no colour is wanted. */
export function createPainter(colour: boolean): Painter {
  const paint = (code: string) => (text: string) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: paint('1'),
    dim: paint('2'),
    red: paint('31'),
    green: paint('32'),
    tone: (severity, text) => paint(`1;${COLOURS[severity]}`)(text),
  };
}
