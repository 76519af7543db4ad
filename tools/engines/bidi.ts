import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FIREFOX } from './browser-for.ts';
import type { Keeping } from './webkit.ts';
import type { Session } from './webdriver.ts';

/*
 * Firefox through WebDriver BiDi, for windows that Playwright does not open: private ones, and
 * those that store nothing.
 */

const PREFERENCES: Record<Keeping, string> = {
  all: '',
  private: 'user_pref("browser.privatebrowsing.autostart", true);',
  // The settings that block all cookies.
  nothing: 'user_pref("network.cookie.cookieBehavior", 2);',
};

type Answer = { id?: number; result?: unknown; error?: string; message?: string };
type Send = (method: string, params?: object) => Promise<unknown>;

/** Sends commands over a socket; each answer bears the number of its command. */
const connect = async (url: string): Promise<Send> => {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened);
    socket.addEventListener('error', () => failed(new Error(`${url} does not answer.`)));
  });
  let count = 0;
  return async (method, params = {}) => {
    const id = (count += 1);
    const { result, error, message } = await new Promise<Answer>((answered) => {
      waiting.set(id, answered);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${error}: ${message}`);
    return result;
  };
};

/** The result of a script: an element as WebDriver names it, everything else as it is. */
const readResult = (given: unknown): unknown => {
  const { result, exceptionDetails } = given as {
    result?: { type: string; sharedId?: string; value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.type === 'node' ? { id: result.sharedId } : JSON.parse(result?.value ?? 'null');
};

/** The commands of a tab, in BiDi's terms. */
const commandsOf = (send: Send, context: string): Session['ask'] => {
  const call = async (functionDeclaration: string, args: readonly object[] = []) =>
    readResult(
      await send('script.callFunction', {
        functionDeclaration,
        arguments: args,
        awaitPromise: true,
        userActivation: true,
        target: { context },
      }),
    );
  const click = async (sharedId: string) => {
    await call(`(element) => element.scrollIntoView({ block: 'center' })`, [{ sharedId }]);
    const origin = { type: 'element', element: { sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return async (method, path, body) => {
    const given = (body ?? {}) as Record<string, unknown>;
    switch (`${method} ${path}`) {
      case 'POST /url':
        return send('browsingContext.navigate', { context, url: given.url, wait: 'complete' });
      case 'POST /back':
        return send('browsingContext.traverseHistory', { context, delta: -1 });
      case 'POST /refresh':
        return send('browsingContext.reload', { context, wait: 'complete' });
      case 'POST /actions':
        return send('input.performActions', { context, ...given });
      case 'POST /window/rect':
        return send('browsingContext.setViewport', { context, viewport: given });
      case 'GET /screenshot':
        return ((await send('browsingContext.captureScreenshot', { context })) as { data: string })
          .data;
      case 'POST /execute/sync':
        return call(`async () => {
          const value = await (function () { ${String(given.script)} })(...${JSON.stringify(given.args)});
          return value instanceof Element ? value : JSON.stringify(value ?? null);
        }`);
    }
    const [, element] = /^\/element\/(.+)\/click$/.exec(path) ?? [];
    if (element === undefined) throw new Error(`Nothing in Firefox does "${method} ${path}".`);
    return click(element);
  };
};

/** Starts a Firefox with one window; `end` ends it. */
export const startFirefox = async (dataDir: string, keeping: Keeping): Promise<Session> => {
  writeFileSync(join(dataDir, 'user.js'), PREFERENCES[keeping]);
  const args = ['--headless', '--remote-debugging-port=0', '--profile', dataDir];
  const firefox = spawn(FIREFOX, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  const end = async () => {
    firefox.kill();
    await ended;
  };
  try {
    for await (const line of createInterface(firefox.stderr)) {
      const [, url] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (url === undefined) continue;
      // Its later output is not read, and must not fill the pipe.
      firefox.stderr.resume();
      const send = await connect(`${url}/session`);
      await send('session.new', { capabilities: {} });
      const { contexts } = (await send('browsingContext.getTree')) as {
        contexts: { context: string }[];
      };
      return { ask: commandsOf(send, contexts[0]?.context ?? ''), end };
    }
    throw new Error(`${FIREFOX} does not listen.`);
  } catch (error) {
    await end();
    throw error;
  }
};
