import type { Answer, Reply, Script, WireRequest } from '../../src/site/transcripts/transcript.ts';

/** Carries a script through with made-up answers, and keeps what it asked. */
export function converse<T>(script: Script<T>, answer: (request: WireRequest, index: number) => Answer) {
  const requests: WireRequest[] = [];
  let step = script.next();
  while (!step.done) {
    requests.push(step.value);
    step = script.next(answer(step.value, requests.length - 1));
  }
  return { result: step.value, requests };
}

/** A direct answer with a JSON body. */
export function replyWith(body: unknown, more: Partial<Reply> = {}): Reply {
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  const hop = { url: 'https://registry.example/v0.1/servers', status: 200, headers };
  return {
    kind: 'reply',
    ...hop,
    body: new TextEncoder().encode(JSON.stringify(body)),
    hops: [hop],
    elapsedMs: 1,
    ...more,
  };
}

/** A good row. */
export function rowOf(name: string, version = '1.0.0') {
  return { server: { name, description: `About ${name}`, version }, _meta: {} };
}
