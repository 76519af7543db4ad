import { expect, type Page } from '@playwright/test';
import { ARABIC } from './languages.ts';

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

/** Listens to the article that is open up to a number and to a vowel mark, and has them shown otherwise: the mark stays. */
export const expectMarkedAnew = async (page: Page): Promise<void> => {
  const { settings } = ARABIC.words;
  const panel = page.getByRole('dialog', { name: settings.title });
  for (const [sign, choice, shown] of [
    ['كوفيد-19', settings.digits.arab, 'كوفيد-١٩'],
    ['فضلاً', settings.tashkeel.hide, 'فضلا عن'],
  ] as const) {
    while (!(await lastSaid(page)).includes(sign)) await report(page, 'end');
    await page.getByRole('button', { name: settings.open }).click();
    await panel.getByRole('radio', { name: choice }).check();
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(panel).toBeHidden();
    await expect.poll(async () => (await marked(page, 'spoken-sentence')).text).toContain(shown);
  }
};
