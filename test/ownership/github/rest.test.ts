import { describe, expect, it } from 'vitest';
import type { NoAnswerReason } from '../../../src/evidence/question.ts';
import { askGitHub } from '../../../src/ownership/github/rest.ts';
import { noAnswer, runInquiry } from '../../support/answer-inquiry.ts';
import { TERMS } from './github-world.ts';

describe('a question that GitHub does not answer', () => {
  it.each<[NoAnswerReason, string]>([
    ['dns', 'no address for api.github.com: check the network'],
    ['address-blocked', 'api.github.com has an address here that is not public; --allow-addresses'],
    ['timeout', 'GET https://api.github.com/users/alice: timeout'],
  ])('says why: %s', (reason, detail) => {
    const { result } = runInquiry(askGitHub(['users', 'alice'], TERMS), () => noAnswer(reason));
    expect(result).toMatchObject({ kind: 'unknown', detail: expect.stringContaining(detail) });
  });
});
