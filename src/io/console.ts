const PROGRESS_INTERVAL_MS = 100;
const BAR_WIDTH = 24;

export interface Progress {
  /** `done` of the total given at the start; without a total only the count is shown. */
  update(done: number, note?: string): void;
  finish(): void;
}

/** What a person sees. `out` is the answer (stdout), `note` everything beside it (stderr). */
export interface Console {
  readonly colour: boolean;
  /** Width of the terminal that shows `out`; absent when there is none. */
  readonly columns?: number | undefined;
  out(text: string): void;
  /** Bytes of the answer as they are, without a line end of our own. */
  outBytes(bytes: Uint8Array): void;
  note(text: string): void;
  /** A bar on a terminal, nothing elsewhere. */
  progress(label: string, total?: number): Progress;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * The console of this process. Colour only on a terminal and without NO_COLOR (no-color.org); progress only where stderr
 * is a terminal.
 */
export function createConsole(streams: Streams = process): Console {
  const { stdout, stderr } = streams;
  const noColour = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';
  return {
    colour: Boolean(stdout.isTTY) && !noColour,
    columns: stdout.isTTY ? stdout.columns : undefined,
    out: (text) => void stdout.write(`${text}\n`),
    outBytes: (bytes) => void stdout.write(bytes),
    note: (text) => void stderr.write(`${text}\n`),
    progress: (label, total) => (stderr.isTTY ? createBar(stderr, label, total) : SILENT_PROGRESS),
  };
}

/** Progress that nobody sees. */
export const SILENT_PROGRESS: Progress = { update: () => {}, finish: () => {} };

function createBar(stream: NodeJS.WriteStream, label: string, total?: number): Progress {
  let last = 0;
  let drawn = false;
  return {
    update(done, note = '') {
      const now = performance.now();
      if (now - last < PROGRESS_INTERVAL_MS) return;
      last = now;
      drawn = true;
      stream.write(
        `\r\u001b[2K${renderBar(label, done, total)}${note ? `  ${note}` : ''}`.slice(0, (stream.columns || 80) + 5),
      );
    },
    finish() {
      if (drawn) stream.write('\r\u001b[2K');
    },
  };
}

function renderBar(label: string, done: number, total?: number): string {
  if (total === undefined || total === 0) return `${label}  ${done.toLocaleString('en')}`;
  const share = Math.min(1, done / total);
  const full = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
  return `${label}  ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
