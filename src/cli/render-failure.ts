import { neutraliseText } from '../commands/present.ts';
import { hideKeys } from '../commands/prove/hide-keys.ts';
import { UpstreamError, UserError } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const MAX_MESSAGE_CHARS = 2_000;
const MAX_STACK_CHARS = 10_000;

export interface Failure {
  readonly code: ExitCode;
  /** Absent for Ctrl-C, which is no error. */
  readonly kind?: 'usage' | 'upstream' | 'bug';
  readonly message: string;
  readonly hint: string;
  /** For a person. */
  readonly text: string;
}

const BUG_HINT =
  'This is a bug. Please report it with this text and the command that you ran, at the issue tracker of mcp-git-registry.';

/** What a thrown error means for the person at the terminal. Anything that is not one of ours is a bug. */
export function renderFailure(error: unknown): Failure {
  if (error instanceof DOMException && error.name === 'AbortError') {
    const message = 'Stopped. Nothing was left half; run the same command again to go on.';
    return { code: EXIT.interrupted, message, hint: '', text: message };
  }
  if (error instanceof UserError) return toFailure('usage', EXIT.usage, error.message, error.hint);
  if (error instanceof UpstreamError) {
    const hint = `Tried ${error.attempts === 1 ? 'once' : `${error.attempts} times`}. Check the address and try again later; nothing was changed here.`;
    return toFailure('upstream', EXIT.fail, error.message, hint);
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    ...toFailure('bug', EXIT.bug, error instanceof Error ? error.message : String(error), BUG_HINT),
    text: `${toHarmless(stack, MAX_STACK_CHARS)}\n${BUG_HINT}`,
  };
}

function toFailure(kind: 'usage' | 'upstream' | 'bug', code: ExitCode, rawMessage: string, rawHint: string): Failure {
  const [message, hint] = [toHarmless(rawMessage, MAX_MESSAGE_CHARS), toHarmless(rawHint, MAX_MESSAGE_CHARS)];
  return { code, kind, message, hint, text: `${message}\n→ ${hint}` };
}

/** Lines that repeat what was typed or read: nothing in them acts, and no private key is in them. */
function toHarmless(text: string, maxChars: number): string {
  return hideKeys(text).slice(0, maxChars).split('\n').map(neutraliseText).join('\n');
}
