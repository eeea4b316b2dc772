import { describe, expect, it } from 'vitest';
import { readOwnerLogin } from '../../src/commands/owner-login.ts';

describe('readOwnerLogin', () => {
  it.each([
    [{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY_OWNER: 'Alice' }, 'Alice'],
    [{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY_OWNER: '' }, undefined],
    [{ GITHUB_ACTIONS: 'true' }, undefined],
    [{ GITHUB_REPOSITORY_OWNER: 'Alice' }, undefined],
  ])('of %j is %s', (env, login) => {
    expect(readOwnerLogin(env)).toBe(login);
  });
});
