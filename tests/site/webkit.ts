// WebKit through its own driver, spoken to in WebDriver: Debian's webkit2gtk-driver on a display of its own.

import { spawn } from 'node:child_process';
import { freePort } from './servers.ts';
import { until } from './until.ts';

/** What WebDriver calls the key. */
export const ENTER = '\uE007';

export interface WebKit {
  readonly goto: (url: string) => Promise<void>;
  readonly evaluate: (script: string) => Promise<unknown>;
  /** Presses and releases one key after the other. */
  readonly press: (keys: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startWebKit(): Promise<WebKit> {
  const port = await freePort();
  const command = ['--', 'xvfb-run', '-a', 'WebKitWebDriver', `--port=${port}`];
  const driver = spawn('dbus-run-session', command, { stdio: 'ignore', detached: true });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown }; // the WebDriver protocol
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const stop = () => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
  try {
    const answers = () =>
      call('GET', '/status').then(
        () => true,
        () => false,
      );
    await until(async () => driver.exitCode !== null || (await answers()));
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver did not start.');
    const session = await call('POST', '/session', { capabilities: {} });
    const path = `/session/${(session as { sessionId: string }).sessionId}`;
    return {
      goto: async (url) => {
        await call('POST', `${path}/url`, { url });
      },
      evaluate: (script) => evaluate(() => call('POST', `${path}/execute/sync`, { script, args: [] })),
      press: async (keys) => {
        const actions = [...keys].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await call('POST', `${path}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close: () => call('DELETE', path).then(stop, stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Asks again where the page went away while it was asked: it has been led on. */
async function evaluate(ask: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof Error && error.message.includes('"no such frame"')) return LEFT;
      throw error;
    });
    if (answer !== LEFT) return answer;
  }
}

const LEFT = Symbol('left');
