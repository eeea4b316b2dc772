import * as core from '@actions/core';
import { UserError } from '../commands/world.ts';

export const ACTION_COMMANDS = ['validate', 'verify', 'build', 'import', 'admit', 'doctor'] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

const INPUT_NAMES = new Set(
  'command files policy base replay registry token allow-addresses approve data receipts out host base-url commit receipts-commit from as-of accept-edits allow-shrink full upstream vouch url'.split(
    ' ',
  ),
);
/** A whole command line stays as it is. */
const OPTION = /mcp-git-registry [^".;]*|(?<![\w-])--([a-z][a-z-]*)/g;

/** A message of a command in words of this action: its options are inputs here. */
export function toInputWords(text: string): string {
  return text.replace(OPTION, (whole, name) => (INPUT_NAMES.has(name) ? `input "${name}"` : whole));
}

/** Every input of action.yml, typed; absent ones are undefined. */
export interface ActionInputs {
  readonly command: ActionCommand;
  /** Paths and globs of `validate` and `verify`. */
  readonly files: readonly string[];
  readonly policy?: string;
  readonly data: string;
  readonly receipts?: string;
  readonly out: string;
  readonly hosts: readonly string[];
  readonly baseUrl?: string;
  readonly commit?: string;
  readonly receiptsCommit?: string;
  readonly from?: string;
  readonly asOf?: string;
  readonly acceptEdits: boolean;
  readonly allowShrink: boolean;
  readonly full: boolean;
  readonly upstream?: string;
  readonly vouch?: 'all' | 'namespace';
  /** `verify`: the commit that entries are compared with. */
  readonly base?: string;
  readonly replay?: string;
  readonly registry?: string;
  readonly approve: readonly string[];
  readonly allowAddresses: readonly string[];
  /** GitHub's token; only for its API. */
  readonly token?: string;
  readonly url?: string;
}

/** Reads the inputs of the step. A wrong one is a UserError that names it. */
export function readInputs(): ActionInputs {
  const command = ACTION_COMMANDS.find((known) => known === core.getInput('command'));
  if (!command)
    throw new UserError(
      `The input "command" is "${core.getInput('command')}".`,
      `Use one of: ${ACTION_COMMANDS.join(', ')}.`,
    );
  return {
    command,
    files: splitGlobs(core.getInput('files')),
    data: core.getInput('data') || 'registry-data',
    out: core.getInput('out') || 'site',
    hosts: splitWords(core.getInput('host')),
    acceptEdits: readFlag('accept-edits'),
    allowShrink: readFlag('allow-shrink'),
    full: readFlag('full'),
    approve: splitWords(core.getInput('approve')),
    allowAddresses: splitWords(core.getInput('allow-addresses')),
    ...readVouch(),
    ...readText('base', 'base'),
    ...readText('replay', 'replay'),
    ...readText('registry', 'registry'),
    ...readText('token', 'token'),
    ...readText('receipts', 'receipts'),
    ...readText('baseUrl', 'base-url'),
    ...readText('commit', 'commit'),
    ...readText('receiptsCommit', 'receipts-commit'),
    ...readText('from', 'from'),
    ...readText('asOf', 'as-of'),
    ...readText('upstream', 'upstream'),
    ...readText('url', 'url'),
    ...readText('policy', 'policy'),
  };
}

/** Globs stand on lines of their own or between commas; a comma within braces belongs to the glob. */
function splitGlobs(text: string): string[] {
  return text
    .split(/[\r\n]+|,(?![^{}\r\n]*\})/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '');
}

function splitWords(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** `true` vouches for everything, as on the command line. */
function readVouch(): { vouch?: 'all' | 'namespace' } {
  const value = core.getInput('vouch').toLowerCase();
  if (value === '' || value === 'false') return {};
  if (value === 'true' || value === 'all') return { vouch: 'all' };
  if (value === 'namespace') return { vouch: 'namespace' };
  throw new UserError(`The input "vouch" is "${value}".`, 'Use all, namespace or false.');
}

function readText(key: string, input: string): Record<string, string> {
  const value = core.getInput(input);
  return value === '' ? {} : { [key]: value };
}

function readFlag(input: string): boolean {
  const value = core.getInput(input).toLowerCase();
  if (value === 'true') return true;
  if (value === 'false' || value === '') return false;
  throw new UserError(`The input "${input}" is "${value}".`, 'Use true or false.');
}
