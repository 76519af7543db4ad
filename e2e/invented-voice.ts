import type { Page } from '@playwright/test';

/* A voice that says nothing, remembers everything, and reports what it is told to. */

type Said = { text: string; rate: number; lang: string };

/** Runs in the page: gives it voices of some languages, at once or after a while. */
export const inventVoicesHere = ([known, wait]: readonly [string[], number]): void => {
  class SpeechSynthesisUtterance extends EventTarget {
    lang = '';
    rate = 1;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voice = { said: [] as EventTarget[], isSpeaking: false };
  const loaded = Date.now() + wait;
  const speechSynthesis = {
    getVoices: () =>
      Date.now() < loaded ? [] : known.map((lang) => ({ lang, localService: true })),
    speak: (utterance: SpeechSynthesisUtterance) => {
      if (utterance.text === '') return;
      voice.said.push(utterance);
      voice.isSpeaking = true;
      utterance.dispatchEvent(new Event('start'));
    },
    cancel: () => {
      voice.isSpeaking = false;
    },
  };
  Object.defineProperties(window, {
    voice: { value: voice },
    speechSynthesis: { value: speechSynthesis },
    SpeechSynthesisUtterance: { value: SpeechSynthesisUtterance },
  });
};

/** Gives a page that is yet to be opened voices of some languages, at once or after a while. */
export const inventVoices = (page: Page, langs: string[], afterMs = 0): Promise<unknown> =>
  page.addInitScript(inventVoicesHere, [langs, afterMs] as const);

/** Lets the voice report on what it is saying. */
export const report = (
  page: Page,
  type: 'end' | 'error' | 'boundary',
  detail: object = {},
): Promise<void> =>
  page.evaluate(
    ([name, fields]) => {
      const { said } = Reflect.get(window, 'voice') as { said: EventTarget[] };
      said.at(-1)?.dispatchEvent(Object.assign(new Event(name), fields));
    },
    [type, detail] as const,
  );

export const allSaid = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const { said } = Reflect.get(window, 'voice') as { said: Said[] };
    return said.map(({ text, rate, lang }) => ({ text, rate, lang }));
  });

export const lastSaid = async (page: Page): Promise<string> =>
  (await allSaid(page)).at(-1)?.text ?? '';

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (Reflect.get(window, 'voice') as { isSpeaking: boolean }).isSpeaking);

/** The text that is marked in the page, and whether all of it can be seen above the player. */
export const marked = (
  page: Page,
  name: 'spoken-sentence' | 'spoken-word',
): Promise<{ text: string; isInView: boolean }> =>
  page.evaluate((key) => {
    const range = [...(CSS.highlights.get(key) ?? [])].find((one) => one instanceof Range);
    if (!range) return { text: '', isInView: false };
    const { top, bottom } = range.getBoundingClientRect();
    const edge = document.querySelector('body > section')?.getBoundingClientRect().top ?? 0;
    return { text: range.toString(), isInView: top >= 0 && bottom <= edge };
  }, name);
