import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Where Chromium is on this machine's PATH; undefined when there is none: the tests that need it are skipped then. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)),
  );
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface BrowserEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** One page of a headless Chromium. */
export interface Browser {
  /** Console messages, exceptions, log entries (a broken Content Security Policy among them) and requests so far. */
  readonly events: readonly BrowserEvent[];
  setView(view: View): Promise<void>;
  open(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Evaluates until the expression is true, at most 10 seconds. */
  waitFor(expression: string): Promise<void>;
  /** Types a text, or presses one key such as `Enter` or `ArrowDown`. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** PNG of the viewport, or of the whole page. */
  screenshot(wholePage?: boolean): Promise<Buffer>;
  close(): Promise<void>;
}

interface Connection {
  readonly events: BrowserEvent[];
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  attach(sessionId: string): void;
}

/** Starts Chromium and speaks the DevTools protocol over its pipe (NUL-ended JSON on descriptors 3 and 4): no port, no socket. */
export async function startBrowser(program: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--hide-scrollbars',
  ];
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { targetInfos } = await connection.send('Target.getTargets');
  const target = (targetInfos as { type: string; targetId: string }[]).find((one) => one.type === 'page');
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId: target?.targetId, flatten: true });
  connection.attach(String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await connection.send(`${domain}.enable`);
  const close = async () => {
    void connection.send('Browser.close').catch(() => undefined);
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return createBrowser(connection, close);
}

function connect(input: Writable, output: Readable): Connection {
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  const events: BrowserEvent[] = [];
  let session: string | undefined;
  let lastId = 0;
  let rest = '';
  const receive = (text: string) => {
    const message = JSON.parse(text);
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (!waiter) events.push({ method: message.method, params: message.params ?? {} });
    else if (message.error) waiter.reject(new Error(message.error.message));
    else waiter.resolve(message.result);
  };
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    parts.forEach(receive);
  });
  output.on('close', () => {
    for (const waiter of waiting.values()) waiter.reject(new Error('Chromium has ended'));
  });
  input.on('error', () => undefined);
  return {
    events,
    attach: (sessionId) => {
      session = sessionId;
    },
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const browserWide = method.startsWith('Target.') || method.startsWith('Browser.');
        const sessionId = browserWide ? undefined : session;
        input.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
  };
}

const KEYS: Readonly<Record<string, { code: string; number: number; text?: string }>> = {
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Escape: { code: 'Escape', number: 27 },
  Tab: { code: 'Tab', number: 9 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  '/': { code: 'Slash', number: 191, text: '/' },
};

function createBrowser(connection: Connection, close: () => Promise<void>): Browser {
  const { send, events } = connection;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as {
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the expression threw');
    return result.value;
  };
  return {
    events,
    evaluate,
    close,
    setView: async ({ width, height, dark = false }) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
      });
    },
    open: async (url) => {
      // A move to another fragment of the same page loads nothing: leave it first.
      await send('Page.navigate', { url: 'about:blank' });
      await send('Page.navigate', { url });
      await waitUntil(() => evaluate(`location.href !== 'about:blank' && document.readyState === 'complete'`), url);
    },
    waitFor: (expression) => waitUntil(() => evaluate(expression), expression),
    type: async (text) => void (await send('Input.insertText', { text })),
    press: async (key) => {
      const known = KEYS[key];
      const params = { key, code: known?.code, windowsVirtualKeyCode: known?.number, text: known?.text };
      await send('Input.dispatchKeyEvent', { type: known?.text ? 'keyDown' : 'rawKeyDown', ...params });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...params });
    },
    screenshot: async (wholePage = false) => {
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: wholePage });
      return Buffer.from(String(data), 'base64');
    },
  };
}

async function waitUntil(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Chromium: not true within 10 seconds: ${what}`);
}
