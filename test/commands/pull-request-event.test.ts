import { describe, expect, it } from 'vitest';
import { readPullRequest } from '../../src/commands/verify/pull-request-event.ts';
import { createFiles } from '../../src/io/files.ts';
import { createTestWorld } from '../support/world.ts';

describe('the file of an event', () => {
  it.each([
    [undefined, 'The event file nope.json cannot be read: it is not there.'],
    ['{', 'The event file nope.json is not JSON.'],
    ['{}', 'The event file nope.json has no pull request in it.'],
  ])('is named when it cannot be used: %s', (text, message) => {
    const bytes = new TextEncoder().encode(text ?? '');
    const found = { kind: 'file' as const, size: bytes.length, changedMs: 0, device: 1, inode: 1 };
    const files = { ...createFiles(), stat: () => (text === undefined ? undefined : found), readAtMost: () => bytes };
    expect(() => readPullRequest('nope.json', createTestWorld({ files }))).toThrow(message);
  });
});
