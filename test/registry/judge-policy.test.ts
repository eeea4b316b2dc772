import { describe, expect, it } from 'vitest';
import { PRIVATE_POLICY, PUBLIC_POLICY } from '../../src/manifest/judge-policy.ts';
import { toJudgePolicy } from '../../src/registry/judge-policy.ts';
import { readPolicy } from '../../src/registry/policy.ts';

const judged = (text: string) => toJudgePolicy(readPolicy(text).policy!);

describe('toJudgePolicy', () => {
  it('makes the profiles of files that say nothing else', () => {
    expect(judged('')).toEqual(PUBLIC_POLICY);
    expect(judged('policy: { audience: private }')).toEqual(PRIVATE_POLICY);
  });

  it('tolerates no other types where the owner has listed some', () => {
    expect(judged('policy: { audience: private, package-types: [npm] }')).toMatchObject({
      packageTypes: ['npm'],
      toleratesOtherTypes: false,
    });
  });

  it('has the source hosts in lower case', () => {
    expect(judged('policy: { hosts: [git.acme.example] }').sourceHosts).toEqual(['git.acme.example']);
  });
});
