import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { allSaid, inventVoices, isSpeaking, lastSaid, marked, report } from './invented-voice.ts';
import { ARABIC, ENGLISH, LANGUAGES, type Language } from './languages.ts';
import { headline, open, title } from './reader.ts';
import { FULL, newsOf } from './seed.ts';

const { words } = ARABIC;
const NEWS = newsOf('kz').map(({ title: text }) => text);
const [FIRST = '', SECOND = '', THIRD = ''] = NEWS;

const bar = (page: Page, { words: said }: Language = ARABIC) =>
  page.getByRole('region', { name: said.listen.player });
const press = (page: Page, name: string) =>
  bar(page).getByRole('button', { name, exact: true }).click();

const openTools = (page: Page, language: Language = ARABIC) =>
  page.getByText(language.words.headlines.take, { exact: true }).click();

const start = async (page: Page, language: Language = ARABIC) => {
  await open(page, `${language.folder}countries/kz/`);
  await openTools(page, language);
  await page.getByRole('button', { name: language.words.listen.start }).click();
  await expect(bar(page, language)).toBeVisible();
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
};

/** The titles of the queue. */
const queue = (page: Page) => bar(page).getByRole('listitem').getByRole('link');

/** What the keys of headphones do. */
const systemKey = (page: Page, action: string) =>
  page.evaluate((name) => {
    const keys = Reflect.get(window, 'systemKeys') as Record<string, (() => void) | null>;
    keys[name]?.();
  }, action);

test.describe('with an Arabic voice', () => {
  test.beforeEach(async ({ page }) => {
    await inventVoices(page, ['ar-SA']);
    await page.addInitScript(() => {
      const keys: Record<string, unknown> = {};
      Object.defineProperty(window, 'systemKeys', { value: keys });
      navigator.mediaSession.setActionHandler = (action, handler) => void (keys[action] = handler);
    });
  });

  test('a list is read to its end, one article after the other', async ({ page }) => {
    await start(page);
    const heard: string[] = [];
    const again = bar(page).getByRole('button', { name: words.listen.again });
    while (!(await again.isVisible())) {
      const said = await lastSaid(page);
      if (NEWS.includes(said)) heard.push(said);
      const before = (await allSaid(page)).length;
      await report(page, 'end');
      await expect
        .poll(async () => (await allSaid(page)).length > before || (await again.isVisible()))
        .toBe(true);
    }
    expect([...new Set(heard)]).toEqual(NEWS);
    await again.click();
    await expect.poll(() => lastSaid(page)).toBe(FIRST);
  });

  test('it goes on from page to page, and marks the sentence where its article is open', async ({
    page,
  }) => {
    await start(page);
    expect((await marked(page, 'spoken-sentence')).text).toBe('');
    await headline(page, FIRST).click();
    await expect(title(page)).toHaveText(FIRST);
    await expect(bar(page)).toBeVisible();
    expect(await isSpeaking(page)).toBe(true);
    await expect.poll(async () => (await marked(page, 'spoken-sentence')).text).toBe(FIRST);
    await report(page, 'end');
    const said = await lastSaid(page);
    expect(said).not.toBe(FIRST);
    expect((await marked(page, 'spoken-sentence')).text).toContain(said);
    await report(page, 'boundary', { name: 'word', charIndex: 0 });
    expect((await marked(page, 'spoken-word')).text).toBe(said.split(' ')[0]);
    await page.goBack();
    await expect(title(page)).not.toHaveText(FIRST);
    expect(await isSpeaking(page)).toBe(true);
  });

  test('the system has its title, and its keys', async ({ page }) => {
    await start(page);
    const shown = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
    const state = () => page.evaluate(() => navigator.mediaSession.playbackState);
    await expect.poll(shown).toBe(FIRST);
    await expect.poll(state).toBe('playing');
    await systemKey(page, 'pause');
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await expect.poll(state).toBe('paused');
    await systemKey(page, 'play');
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await systemKey(page, 'nexttrack');
    await expect.poll(() => lastSaid(page)).toBe(SECOND);
    await expect.poll(shown).toBe(SECOND);
    await systemKey(page, 'previoustrack');
    await expect.poll(() => lastSaid(page)).toBe(FIRST);
    await systemKey(page, 'stop');
    await expect(bar(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.listen.start })).toBeFocused();
    expect(await isSpeaking(page)).toBe(false);
    expect(await state()).toBe('none');
  });

  test('the queue is reordered and shortened by the keyboard, and emptied', async ({ page }) => {
    await start(page);
    await press(page, words.listen.queue);
    await expect(queue(page)).toHaveText(NEWS);
    const up = bar(page).getByRole('button', { name: `${words.listen.up}: ${THIRD}` });
    await up.press('Enter');
    await expect(queue(page)).toHaveText([FIRST, THIRD, SECOND, ...NEWS.slice(3)]);
    await expect(up).toBeFocused();
    await expect(bar(page).getByRole('status')).toHaveText(
      words.listen.moved.replace('{{n}}', '2'),
    );
    const remove = (text: string) =>
      bar(page).getByRole('button', { name: `${words.saved.remove}: ${text}` });
    await remove(FIRST).press('Enter');
    await expect(queue(page)).toHaveText([THIRD, SECOND, ...NEWS.slice(3)]);
    await expect.poll(() => lastSaid(page)).toBe(THIRD);
    await expect(remove(THIRD)).toBeFocused();
    await press(page, words.listen.clear);
    await expect(bar(page)).toHaveCount(0);
    expect(await isSpeaking(page)).toBe(false);
  });

  test('the speed stays, also for the next visit', async ({ page }) => {
    await start(page);
    await press(page, words.listen.queue);
    await bar(page).getByRole('combobox', { name: words.readAloud.rateLabel }).selectOption('1.5');
    expect((await allSaid(page)).at(-1)).toMatchObject({ text: FIRST, rate: 1.5 });
    await start(page);
    expect((await allSaid(page)).at(-1)).toMatchObject({ text: FIRST, rate: 1.5 });
  });

  test('an article that does not come is admitted, with a way on', async ({
    page,
    expectProblem,
  }) => {
    expectProblem(/^error: Failed to load resource/);
    const lost = newsOf('kz')[1]?.id ?? '';
    await page.route(`**/data/articles/${lost}.json`, (route) => route.abort());
    await start(page);
    await press(page, words.shortcuts.next);
    await expect(page.getByRole('alert')).toHaveText(words.listen.lost);
    await press(page, words.shortcuts.next);
    await expect.poll(() => lastSaid(page)).toBe(THIRD);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('one that was taken back while it waited is left out', async ({ page }) => {
    const { id = '' } = newsOf('kz')[1] ?? {};
    const notice = { id, withdrawnAt: '2030-01-01', reason: 'سبب مخترع' };
    await page.route(`**/data/articles/${id}.json`, (route) => route.fulfill({ json: notice }));
    await start(page);
    await press(page, words.shortcuts.next);
    await expect.poll(() => lastSaid(page)).toBe(THIRD);
    await press(page, words.listen.queue);
    await expect(bar(page).locator('[aria-current]')).toContainText(THIRD);
  });

  test('a voice that is gone is looked for again', async ({ page }) => {
    await start(page);
    const setVoices = (isHere: boolean) =>
      page.evaluate((here) => {
        const voices = here ? [{ lang: 'ar-SA', localService: true }] : [];
        Object.assign(speechSynthesis, { getVoices: () => voices });
      }, isHere);
    await setVoices(false);
    await press(page, words.shortcuts.next);
    await expect(page.getByRole('alert')).toHaveText(words.readAloud.failed);
    await setVoices(true);
    await press(page, words.error.retry);
    await expect.poll(() => lastSaid(page)).toBe(SECOND);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('one that is moved or dropped before what is heard does not interrupt it', async ({
    page,
  }) => {
    await start(page);
    await press(page, words.shortcuts.next);
    await expect.poll(() => lastSaid(page)).toBe(SECOND);
    const before = (await allSaid(page)).length;
    await press(page, words.listen.queue);
    await press(page, `${words.listen.up}: ${SECOND}`);
    await expect(queue(page)).toHaveText([SECOND, FIRST, ...NEWS.slice(2)]);
    await press(page, `${words.saved.remove}: ${FIRST}`);
    await expect(queue(page)).toHaveText([SECOND, ...NEWS.slice(2)]);
    expect((await allSaid(page)).length).toBe(before);
    expect(await isSpeaking(page)).toBe(true);
  });

  test('it goes on while its tab is hidden, as behind a locked screen', async ({ page }) => {
    await start(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await report(page, 'end');
    expect(await isSpeaking(page)).toBe(true);
    expect((await allSaid(page)).length).toBeGreaterThan(1);
  });

  test('the player of an article takes its place, and gives it back', async ({ page }) => {
    await start(page);
    await headline(page, FULL.title).click();
    await page.getByRole('button', { name: words.readAloud.listen, exact: true }).click();
    await expect(page.getByRole('region', { name: words.readAloud.player })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    expect(await lastSaid(page)).toBe(FULL.title);
  });

  test('a page that is put away falls silent', async ({ page }) => {
    await start(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(() => isSpeaking(page)).toBe(false);
  });

  for (const language of LANGUAGES)
    test(`in ${language.code} the bar fits a phone and is open to everyone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await start(page, language);
      await bar(page, language).getByRole('button', { name: language.words.listen.queue }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await expectNoBarrier(page);
    });
});

test('without an Arabic voice it is said what is lacking', async ({ page }) => {
  await inventVoices(page, ['en-US']);
  await open(page, 'en/countries/kz/');
  await openTools(page, ENGLISH);
  await expect(page.getByText(ENGLISH.words.settings.noVoice)).toBeVisible();
  await expect(page.getByRole('button', { name: ENGLISH.words.listen.start })).toHaveCount(0);
});
