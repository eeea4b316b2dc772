import { describe, expect, it } from 'vitest';
import { renderFailure } from '../../src/cli/render-failure.ts';
import { UserError } from '../../src/commands/world.ts';

const KEY = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const KEY_384 = KEY + KEY.slice(0, 32);
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

describe('a failure', () => {
  it.each([
    ['hex', KEY],
    ['hex of P-384', KEY_384],
    ['half of one', KEY.slice(0, 32)],
    ['base64', base64(KEY)],
    ['base64 of P-384', base64(KEY_384)],
  ])('repeats no private key that was typed in the wrong place: %s', (_form, key) => {
    for (const error of [new UserError(`There is no ${key}.`, `Use ${key}.`), new Error(`open ${key}`)]) {
      const { message, hint, text } = renderFailure(error);
      expect(JSON.stringify([message, hint, text])).not.toContain(key.slice(0, 20));
    }
  });

  it('leaves commits and paths as they are', () => {
    const commit = 'a1'.repeat(20);
    const path = '/home/alice/projects/weather/packages/forecasts/source/index.ts';
    expect(renderFailure(new UserError(`No ${commit} in ${path}.`, '')).message).toBe(`No ${commit} in ${path}.`);
  });

  it('lets neither message, hint nor the stack of a bug act on a terminal or in a workflow', () => {
    const evil = '\u001b[2J\n::error::owned';
    for (const error of [new UserError(evil, evil), new Error(evil), evil]) {
      const { message, hint, text } = renderFailure(error);
      expect(`${message}${hint}${text}`).not.toMatch(/\u001b|::/);
    }
  });

  it('keeps the lines of a stack apart', () => {
    expect(renderFailure(new Error('broken')).text.split('\n').length).toBeGreaterThan(3);
  });
});
