import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../src/evidence/question.ts';
import { quoteForeignText } from '../../src/findings/foreign-text.ts';
import { toNextStep } from '../../src/packages/next-steps.ts';
import { tellUnknown } from '../../src/packages/package-verdicts.ts';
import { noAnswer, respond } from '../support/answer-inquiry.ts';

const URL_ASKED = 'https://npm.acme.example:8443/weather';
const HOST = 'npm.acme.example:8443';
const AGAIN = 'Not your fault. Run the same command again later';

describe('what to do where a package registry gave no usable answer', () => {
  it.each<[string, HttpAnswer | string, string]>([
    ['its address is not public', noAnswer('address-blocked'), `${HOST} has an address here that is not public.`],
    ['its URL is not https', { ...noAnswer('refused'), tries: 0 } as HttpAnswer, `Add ${HOST} to internal-hosts`],
    ['it has no address', noAnswer('dns'), `${HOST} has no address from here: check the network.`],
    ['it answers 401', respond(401), 'The registry wants a login, which this check never sends'],
    ['it answers 403', respond(403), 'The registry wants a login, which this check never sends'],
    ['it answers 503', respond(503), AGAIN],
    ['it refuses the connection', { ...noAnswer('refused'), tries: 3 } as HttpAnswer, AGAIN],
    ['it does not answer in time', noAnswer('timeout'), AGAIN],
    ['it says what cannot be read', 'no list', AGAIN],
  ])('fits the cause: %s', (_, answer, start) => {
    const next = toNextStep(URL_ASKED, answer);
    expect(next.startsWith(start)).toBe(true);
    const named = { type: 'npm', identifier: 'weather', version: '1.0.0' };
    const [told] = tellUnknown(named, { url: URL_ASKED, answer }).told;
    // Shown whole: what is longer is cut.
    expect(told?.args.next).toBe(next);
    expect(quoteForeignText(next)).toBe(next);
  });

  it('names the option that lets a proxy be asked, and is shown whole for a long host', () => {
    const next = toNextStep(`https://${'a'.repeat(63)}.${'b'.repeat(63)}.example/`, noAnswer('address-blocked'));
    expect(next).toContain('--allow-addresses ADDRESS_OR_CIDR');
    expect(quoteForeignText(next)).toBe(next);
  });
});
