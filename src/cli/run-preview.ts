import { EMULATIONS, type PreviewOptions, runPreview } from '../commands/preview.ts';
import { UserError, type World } from '../commands/world.ts';

import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printJson } from './run-command.ts';

const EMULATION_NAMES = ['live', ...EMULATIONS] as const;

export function createPreviewRunner(world: World): CommandRunner {
  return async ([dir = 'site'], given) => {
    const { port, bind, emulate, dirWins, json } = given as {
      port?: number;
      bind: string;
      emulate: string;
      dirWins?: boolean;
      json?: boolean;
    };
    const preview = await runPreview(
      {
        dir,
        host: bind,
        emulate: toEmulation(emulate),
        ...(port === undefined ? {} : { port }),
        ...(dirWins ? { dirWins } : {}),
      },
      world,
    );
    if (json) printJson({ url: preview.url, port: preview.port, dir, emulate }, world);
    else world.console.out(`Serving ${dir} at ${preview.url}/ (${emulate}). Ctrl-C ends it.`);
    await untilInterrupted(world.signal);
    await preview.close();
    return EXIT.pass;
  };
}

function toEmulation(text: string): PreviewOptions['emulate'] {
  const found = EMULATION_NAMES.find((emulation) => emulation === text);
  if (found) return found;
  throw new UserError(`"${text}" is not a host to emulate.`, `Use one of: ${EMULATION_NAMES.join(', ')}.`);
}

function untilInterrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
