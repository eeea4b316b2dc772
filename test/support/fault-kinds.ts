import { gzipSync } from 'node:zlib';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { answerWith, type Behaviour, FAULTS } from './misbehaviours.ts';

/**
 * What goes wrong at one step. `answer`: what the server does; `late`: the state of the world in which the thing exists and
 * this version does not yet, as the step says; `host`: what is wrong with the host of the step.
 */
export type Fault =
  | { readonly kind: 'answer'; readonly behaviour: Behaviour; readonly takesLong?: true }
  | { readonly kind: 'late' }
  | { readonly kind: 'host'; readonly fault: 'certificate' | 'no-name' | 'private-address' };

/** Two kilobytes that unpack to a thousand times as much: over every limit here, and sent at once. */
const GZIP_BOMB = answerWith({
  headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  body: gzipSync(Buffer.alloc(2 * 1024 * 1024)),
});

/** The faults in the order of their columns, each with the short word that heads it. */
const FAULTS_IN_ORDER = [
  ['404', answer(FAULTS['not-found'])],
  ['late', { kind: 'late' }],
  ['401', answer(FAULTS.unauthorized)],
  ['403', answer(FAULTS.forbidden)],
  ['429', answer(FAULTS['rate-limited'])],
  ['429s', answer(answerWith({ status: 429, headers: { 'retry-after': '30' }, body: {} }))],
  ['429h', answer(FAULTS['rate-limited-for-an-hour'])],
  ['500', answer(FAULTS['server-error'])],
  ['502', answer(FAULTS['bad-gateway'])],
  ['hang', { ...answer(FAULTS.hang), takesLong: true }],
  ['rst', answer(FAULTS['reset-in-body'])],
  ['big', answer(FAULTS.oversize)],
  ['html', answer(FAULTS['wrong-content-type'])],
  ['json', answer(FAULTS['wrong-json'])],
  ['oth', answer(FAULTS['other-json'])],
  ['priv', answer(FAULTS['redirect-to-private-address'])],
  ['loop', answer(FAULTS['redirect-loop'])],
  ['slow', { ...answer(FAULTS['slow-loris']), takesLong: true }],
  ['gzip', answer(GZIP_BOMB)],
  ['cert', { kind: 'host', fault: 'certificate' }],
  ['dns', { kind: 'host', fault: 'no-name' }],
  ['addr', { kind: 'host', fault: 'private-address' }],
] as const satisfies readonly (readonly [string, Fault])[];

export type FaultColumn = (typeof FAULTS_IN_ORDER)[number][0];
export const FAULT_NAMES: readonly FaultColumn[] = FAULTS_IN_ORDER.map(([name]) => name);

export function faultOf(column: FaultColumn): Fault {
  const [, fault] = FAULTS_IN_ORDER.find(([name]) => name === column) ?? [];
  if (fault === undefined) throw new Error(`${column} is no fault`);
  return fault;
}

/** For people who read the matrix. */
export const FAULT_LEGEND = [
  'P proved  D disproved  L late  U unknown  · no such state.  404…502: status  429s: Retry-After 30 s  429h: an hour',
  'hang: no answer  rst: reset in mid-body  big: oversize  html: wrong content type  json: broken JSON  oth: other JSON',
  'priv: redirect to a private address  loop: redirect loop  slow: slow loris  gzip: gzip bomb',
  'cert: wrong certificate  dns: no such name  addr: the name leads to a private address',
];

export const LETTERS: Readonly<Record<Outcome, string>> = { proved: 'P', disproved: 'D', late: 'L', unknown: 'U' };

/** The same answer, and the credentials of the request in its head: nothing that an upstream says back may be told. */
export function withEcho(behaviour: Behaviour): Behaviour {
  return (request, response, connection) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) response.setHeader('x-you-sent', authorization);
    behaviour(request, response, connection);
  };
}

function answer(behaviour: Behaviour): { readonly kind: 'answer'; readonly behaviour: Behaviour } {
  return { kind: 'answer', behaviour };
}
