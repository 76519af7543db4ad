import { setTimeout as wait } from 'node:timers/promises';
import type { ElementReference, Session } from './webdriver.ts';

/** One tab, with what a journey needs. Addresses are relative to the site. */
export type Tab = {
  site: string;
  go: (address: string) => Promise<void>;
  back: () => Promise<void>;
  reload: () => Promise<void>;
  /** Asks the page. The function runs there and knows only its arguments. */
  ask: <Result, Given extends readonly unknown[]>(
    work: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** Runs a script in the page, a library for example. */
  load: (script: string) => Promise<void>;
  /** Asks until the answer is yes; fails with the name of what was waited for. */
  until: <Given extends readonly unknown[]>(
    what: string,
    work: (...given: Given) => boolean | Promise<boolean>,
    ...given: Given
  ) => Promise<void>;
  /** Taps what has this name: a link, a button, a choice, the head of a menu. */
  tap: (name: string) => Promise<void>;
  /** Taps the first element that a selector finds. */
  tapFirst: (selector: string) => Promise<void>;
  /** Presses keys, one after the other; a text letter by letter. */
  press: (...keys: (keyof typeof KEYS)[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  picture: () => Promise<Buffer>;
};

/** Keys without a letter, in WebDriver's code points. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' } as const;

/** Longer than anything takes on a busy machine. */
const LONGEST_WAIT_MS = 20_000;
const PAUSE_MS = 100;

/* Both run in the page. */

const findNamed = (name: string): Element | null => {
  const nameOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return (element.getAttribute('aria-label') ?? copy.textContent).trim();
  };
  const all = [...document.querySelectorAll('a[href], button, summary, [role="option"]')];
  const canBeTapped = (element: Element) =>
    element.getClientRects().length > 0 && !element.matches(':disabled');
  return all.find((element) => canBeTapped(element) && nameOf(element) === name) ?? null;
};

const findFirst = (selector: string): Element | null => document.querySelector(selector);

/** Drives a tab by WebDriver. */
export const tabOf = ({ ask: send }: Session, site: string): Tab => {
  const execute = (script: string, args: readonly unknown[] = []) =>
    send('POST', '/execute/sync', { script, args });
  const press = async (letters: readonly string[]) => {
    const actions = letters.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const poll = async <Result>(
    what: string,
    look: () => Promise<Result | null>,
  ): Promise<Result> => {
    const end = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const seen = await look();
      if (seen) return seen;
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
      await wait(PAUSE_MS);
    }
  };
  const tapWhat = async (what: string, find: (given: string) => Element | null, given: string) => {
    const look = async () =>
      (await execute(`return (${String(find)})(...arguments)`, [given])) as ElementReference | null;
    const [element = ''] = Object.values(await poll(what, look));
    await send('POST', `/element/${element}/click`);
  };
  const tab: Tab = {
    site,
    go: async (address) => {
      await send('POST', '/url', { url: new URL(address, site).href });
    },
    back: async () => {
      await send('POST', '/back');
    },
    reload: async () => {
      await send('POST', '/refresh');
    },
    ask: async <Result, Given extends readonly unknown[]>(
      work: (...given: Given) => Result,
      ...given: Given
    ): Promise<Awaited<Result>> =>
      (await execute(`return (${String(work)})(...arguments)`, given)) as Awaited<Result>,
    load: async (script) => {
      await execute(script);
    },
    until: async (what, work, ...given) => {
      await poll(what, () => tab.ask(work, ...given));
    },
    tap: (name) => tapWhat(`something called "${name}"`, findNamed, name),
    tapFirst: (selector) => tapWhat(selector, findFirst, selector),
    press: (...keys) => press(keys.map((key) => KEYS[key])),
    type: (text) => press(Array.from(text)),
    resize: async (width, height) => {
      await send('POST', '/window/rect', { width, height });
    },
    picture: async () => Buffer.from((await send('GET', '/screenshot')) as string, 'base64'),
  };
  return tab;
};
