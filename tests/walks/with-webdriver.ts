import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WalkedBrowser, WalkedTab } from './browser.ts';
import { hasStarted, pressAndRead, readStored } from './screen.ts';

/** In milliseconds. A page that does not come ends the walk by its name, well before the walk itself is given up. */
const timeouts = { script: 120_000, pageLoad: 60_000 };
/** The driver itself may hang too: then the walk ends by the name of what it was asked for. */
const patience = 150_000;

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
  const running = await started(driver, port);
  const send = sending(`http://127.0.0.1:${port}`);
  let session: string | undefined;

  async function endSession(ending: string): Promise<void> {
    session = undefined;
    await send('DELETE', ending);
  }

  async function takeUpADevice(): Promise<string> {
    if (session) await endSession(session);
    const options = { binary, args: ['--automation'] };
    const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    session = `/session/${sessionId}`;
    await send('POST', `${session}/timeouts`, timeouts);
    return session;
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
        if (running.pid) process.kill(-running.pid);
      }
    },
  };
}

type Send = <Value>(method: string, path: string, body?: object) => Promise<Value>;

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
  return async (method, path, body) => {
    const response = await fetch(server + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    }).catch((cause: unknown) => {
      throw new Error(`${method} ${path}: the driver gave no answer`, { cause });
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
      const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${line.join(' ')} does not listen`);
  };
  await Promise.race([listening(), failed]);
  failed.catch(() => undefined);
  return child;
}
