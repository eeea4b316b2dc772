import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toInputWords } from '../../src/action/inputs.ts';

describe('messages of commands, in the action', () => {
  it.each([
    ['Name the one in it with --data.', 'Name the one in it with input "data".'],
    ['Check --receipts; --as-of is not a time.', 'Check input "receipts"; input "as-of" is not a time.'],
    [
      'Fill one with "mcp-git-registry import FROM --data DIR".',
      'Fill one with "mcp-git-registry import FROM --data DIR".',
    ],
    ['See --help, or a--data.', 'See --help, or a--data.'],
  ])('%s', (text, expected) => {
    expect(toInputWords(text)).toBe(expected);
  });

  it('know every input of action.yml', () => {
    const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { inputs: object };
    for (const name of Object.keys(inputs).filter((one) => one !== 'token'))
      expect(toInputWords(`--${name}`)).toBe(`input "${name}"`);
  });
});
