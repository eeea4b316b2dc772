import { setMaxListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createHostGate } from '../../../src/io/doors/host-gate.ts';
import { DEFAULT_LIMITS } from '../../../src/io/doors/network.ts';
import { createTestClock } from '../../support/world.ts';

const signal = new AbortController().signal;
// One for all turns of these tests; each question has its own.
setMaxListeners(0, signal);

/** A gate, and requests that end when the test says so. */
function open() {
  const gate = createHostGate(createTestClock(), signal, DEFAULT_LIMITS);
  const underWay: { readonly name: string; end(): void }[] = [];
  const started: string[] = [];
  const ask = (host: string, party = 'a', count = 1): Promise<unknown>[] =>
    Array.from({ length: count }, () =>
      gate.pass({ host, party, isPatient: true, signal }, () => {
        started.push(`${party} ${host}`);
        return new Promise<void>((resolve) => {
          underWay.push({ name: `${party} ${host}`, end: resolve });
        });
      }),
    );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const endOne = async (name: string) => {
    const at = underWay.findIndex((one) => one.name === name);
    underWay.splice(at, 1)[0]?.end();
    await settle();
  };
  return { gate, ask, started, underWay, endOne, settle };
}

describe('the turns', () => {
  it('are six at once for each host, and 24 in all', async () => {
    const { ask, underWay } = open();
    for (let host = 0; host < 10; host += 1) for (const party of 'abcdefghij') ask(`h${host}`, party, 10);
    expect(underWay.length).toBe(24);
    expect(
      Math.max(...Array.from({ length: 10 }, (_, at) => underWay.filter(({ name }) => name.endsWith(`h${at}`)).length)),
    ).toBeLessThanOrEqual(6);
  });

  it('of other hosts do not wait for one that is slow and has much to answer', async () => {
    const { ask, started, settle } = open();
    ask('slow', 'a', 500);
    ask('quick');
    await settle();
    expect(started).toContain('a quick');
    expect(started.filter((one) => one === 'a slow').length).toBe(6);
  });

  it('of other parties do not wait for one that fills what anybody may have', async () => {
    const { ask, underWay, settle } = open();
    for (let host = 0; host < 50; host += 1) ask(`silent${host}`, 'hostile', 6);
    await settle();
    expect(underWay.length).toBe(16);
    ask('quick', 'honest', 2);
    await settle();
    expect(underWay.filter(({ name }) => name === 'honest quick').length).toBe(2);
  });

  it('at one host go to the party that has least under way', async () => {
    const { ask, started, endOne, settle } = open();
    ask('npm', 'a', 60);
    ask('npm', 'b', 2);
    await settle();
    await endOne('a npm');
    await endOne('a npm');
    expect(started.slice(6)).toEqual(['b npm', 'b npm']);
  });

  it('are given up without one when the signal aborts', async () => {
    const { gate, ask, underWay, endOne } = open();
    ask('npm', 'a', 6);
    const controller = new AbortController();
    const turn = { host: 'npm', party: 'a', isPatient: true, signal: controller.signal };
    const waiting = gate.pass(turn, () => Promise.reject(new Error('it was asked')));
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(gate.pass(turn, async () => 1)).rejects.toThrow('enough');
    await endOne('a npm');
    expect(underWay.length).toBe(5);
  });

  it('of a host that is to be left alone take up no place of others', async () => {
    const { gate, ask, started, settle } = open();
    expect(gate.hold('held', 59_000)).toBe(true);
    ask('held', 'a', 100);
    ask('quick', 'a', 1);
    await settle();
    expect(started).toEqual(['a quick']);
    expect(gate.hold('held', 61_000)).toBe(false);
  });

  it('of a host that is to be left alone are waited for no longer than somebody wants one', async () => {
    const sleeps: (AbortSignal | undefined)[] = [];
    const clock = {
      ...createTestClock(),
      sleep: (_: number, until?: AbortSignal) => {
        sleeps.push(until);
        return new Promise<void>((resolve) => until?.addEventListener('abort', () => resolve()));
      },
    };
    const gate = createHostGate(clock, signal, DEFAULT_LIMITS);
    gate.hold('held', 50_000);
    for (let time = 0; time < 3; time += 1) {
      const [one, two] = [new AbortController(), new AbortController()];
      const turns = [one, two].map((controller) =>
        gate.pass({ host: 'held', party: 'a', isPatient: true, signal: controller.signal }, async () => 1),
      );
      const settled = Promise.allSettled(turns);
      one.abort();
      expect(sleeps[time]?.aborted).toBe(false);
      two.abort();
      expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(sleeps[time]?.aborted).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // None of these waits took any time, so there is as much patience as before.
    expect(sleeps).toHaveLength(3);
  });
});
