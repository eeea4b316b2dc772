import { get } from 'node:http';
import type { Inquiry } from '../../src/evidence/inquiry.ts';
import type { Answer, HttpQuestion, Question } from '../../src/evidence/question.ts';
import { digestOf } from '../../src/manifest/digest.ts';

/** Runs an inquiry against real servers on loopback that speak plain http. No limits, no redirects: no door. */
export async function askPlainly<T>(
  inquiry: Inquiry<T>,
): Promise<{ readonly result: T; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  let state = inquiry.next();
  while (!state.done) {
    asked.push(...state.value.map((question) => (question as HttpQuestion).url));
    state = inquiry.next(await Promise.all(state.value.map(ask)));
  }
  return { result: state.value, asked };
}

function ask(question: Question): Promise<Answer> {
  const { url, headers = {} } = question as HttpQuestion;
  if (!url.startsWith('http://127.0.0.1:')) throw new Error(`not on loopback: ${url}`);
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = new Uint8Array(Buffer.concat(chunks));
        const fields = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          kind: 'response',
          url,
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(fields),
          body,
          digest: digestOf(body),
          bytes: body.length,
          via: [],
        });
      });
    }).on('error', reject);
  });
}
