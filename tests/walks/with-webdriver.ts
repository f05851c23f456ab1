import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WalkedBrowser, WalkedTab } from './browser.ts';
import { hasStarted, pressAndRead, readStored } from './screen.ts';

/** In milliseconds. A page that does not come ends the walk by its name, well before the walk itself is given up. */
const timeouts = { script: 120_000, pageLoad: 60_000 };
/** The driver itself may hang too: then the walk ends by the name of what it was asked for. */
const patience = { start: 60_000, answer: 150_000 };
/** On a busy machine the driver now and then waits for ever for the browser it starts. The app is not there yet. */
const startsTried = 3;

type Site = {
  readonly baseURL: string;
  readonly port: number;
  readonly driver: string;
  readonly binary: string;
};

/**
 * WebKitGTK, through the standard protocol of its driver (W3C WebDriver), for which no library is needed. Each device
 * is a session of its own, which keeps what it stores to itself. Where there is no screen, one is made up.
 */
export async function withWebDriver({ baseURL, port, driver, binary }: Site): Promise<WalkedBrowser> {
  let running = await started(driver, port);
  const send = sending(`http://127.0.0.1:${port}`);
  let session: string | undefined;

  const stop = () => running.pid && process.kill(-running.pid);

  async function endSession(ending: string): Promise<void> {
    session = undefined;
    await send('DELETE', ending);
  }

  async function takeUpADevice(): Promise<string> {
    if (session) await endSession(session);
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const start = () => send<{ sessionId: string }>('POST', '/session', { capabilities }, patience.start);
    session = `/session/${(await tried(start)).sessionId}`;
    await send('POST', `${session}/timeouts`, timeouts);
    return session;
  }

  /** Starts a browser; one that does not come, with a new driver. */
  async function tried<Value>(start: () => Promise<Value>): Promise<Value> {
    for (let tries = 1; tries < startsTried; tries += 1) {
      try {
        return await start();
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        console.info(error.message);
        stop();
        while (await listens(port)) await aMoment();
        running = await started(driver, port);
      }
    }
    return start();
  }

  return {
    async open(address, afresh) {
      const at = afresh || !session ? await takeUpADevice() : session;
      const handle = afresh
        ? await send<string>('GET', `${at}/window`)
        : (await send<{ handle: string }>('POST', `${at}/window/new`, { type: 'tab' })).handle;
      const tab = walked(at, handle, send);
      await send('POST', `${at}/window`, { handle });
      await send('POST', `${at}/url`, { url: baseURL + address });
      await tab.ready();
      return tab;
    },
    async close() {
      try {
        if (session) await endSession(session);
      } finally {
        stop();
      }
    },
  };
}

type Send = <Value>(method: string, path: string, body?: object, within?: number) => Promise<Value>;

class NoAnswer extends Error {}

function walked(session: string, handle: string, send: Send): WalkedTab & { ready: () => Promise<void> } {
  const turnTo = () => send('POST', `${session}/window`, { handle });
  async function inPage(work: (...parts: never) => Promise<string>, ...parts: readonly unknown[]) {
    const [said, failed] = await send<[string | null, string | null]>('POST', `${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        (${work})(...[...arguments].slice(0, -1)).then((said) => done([said, null]), (error) => done([null, String(error)]));`,
      args: parts,
    });
    if (said === null) throw new Error(failed ?? 'the page gave no answer');
    return said;
  }
  const ready = async () => void (await inPage(hasStarted));
  return {
    ready,
    async run(order) {
      await turnTo();
      return inPage(pressAndRead, order);
    },
    async stored() {
      await turnTo();
      return inPage(readStored);
    },
    async reload() {
      await turnTo();
      await send('POST', `${session}/refresh`, {});
      await ready();
    },
    async close() {
      await turnTo();
      await send('DELETE', `${session}/window`);
    },
  };
}

function sending(server: string): Send {
  return async (method, path, body, within = patience.answer) => {
    const response = await fetch(server + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(within),
    }).catch((cause: unknown) => {
      throw new NoAnswer(`${method} ${path}: the driver gave no answer`, { cause });
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

/** Starts the driver in a group of its own, with all it starts, and waits until it listens. */
async function started(driver: string, port: number): Promise<ChildProcess> {
  const line = [driver, `--port=${port}`];
  const [command = driver, ...args] = process.env['DISPLAY'] ? line : ['xvfb-run', '-a', ...line];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${line.join(' ')} ended at once`);
  });
  const listening = async () => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await listens(port)) return;
      await aMoment();
    }
    throw new Error(`${line.join(' ')} does not listen`);
  };
  await Promise.race([listening(), failed]);
  failed.catch(() => undefined);
  return child;
}

async function listens(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));
