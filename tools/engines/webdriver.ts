import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** An element of the page, as the driver names it. */
export type ElementReference = Record<string, string>;

/** One window of a browser, driven through W3C WebDriver, with as much of each command as is needed. */
export type Session = {
  ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  end: () => Promise<void>;
};

/** How a driver is started, and the capabilities that are requested. */
export type Driver = {
  /** The driver's program, which is told a port. */
  program: string;
  capabilities: object;
  env?: NodeJS.ProcessEnv;
};

/** The driver's message about something that it could not do. */
class DriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'DriverError';
    this.code = code;
  }
}

const ANSWER_LIMIT_MS = 60_000;
const START_TRIES = 100;
const START_PAUSE_MS = 100;

const isFault = (value: unknown): value is { error: string; message: string } =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

const send = async (url: string, method: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    // Every POST has a body, even if it is empty.
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok && isFault(value)) throw new DriverError(value.error, value.message);
  return value;
};

const isReady = async (base: string): Promise<boolean> => {
  try {
    await send(`${base}/status`, 'GET');
    return true;
  } catch {
    return false;
  }
};

const stop = async (driver: ChildProcess): Promise<void> => {
  if (driver.exitCode !== null) return;
  const ended = new Promise((resolve) => driver.once('exit', resolve));
  driver.kill();
  await ended;
};

/** Starts a driver and a browser with one window; `end` ends both. */
export const startSession = async (
  { program, capabilities, env }: Driver,
  port: number,
): Promise<Session> => {
  const driver = spawn(program, [`--port=${port}`], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const failed = new Promise<never>((_resolve, reject) => driver.once('error', reject));
  const base = `http://127.0.0.1:${port}`;
  const begin = async () => {
    for (let tries = 0; !(await isReady(base)); tries += 1) {
      if (tries === START_TRIES) throw new Error(`${program} does not answer.`);
      await wait(START_PAUSE_MS);
    }
    const body = { capabilities: { alwaysMatch: capabilities } };
    return (await send(`${base}/session`, 'POST', body)) as { sessionId: string };
  };
  try {
    const { sessionId } = await Promise.race([begin(), failed]);
    const session = `${base}/session/${sessionId}`;
    return {
      ask: (method, path, body) => send(session + path, method, body),
      end: async () => {
        await send(session, 'DELETE').catch(() => {});
        await stop(driver);
      },
    };
  } catch (error) {
    await stop(driver);
    throw error;
  }
};
