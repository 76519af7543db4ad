import type { Page } from '@playwright/test';
import { plainTextOf } from '../src/core/news/rich-text.ts';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { test as inventedTest } from './invented-site.ts';
import { allSaid, inventVoices, isSpeaking, lastSaid, marked, report } from './invented-voice.ts';
import { ARABIC, ENGLISH, type Language } from './languages.ts';
import { headlines, open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const { readAloud: words, error, settings } = ARABIC.words;
const listen = (page: Page) => page.getByRole('button', { name: words.listen });
const bar = (page: Page) => page.getByRole('region', { name: words.player });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();
const rate = (page: Page) => bar(page).getByRole('combobox', { name: words.rateLabel });

const start = async (page: Page, address = addressOf(FULL)) => {
  await open(page, address);
  await listen(page).click();
  await expect(bar(page)).toBeVisible();
};

test.describe('with an Arabic voice', () => {
  test.beforeEach(({ page }) => inventVoices(page, ['en-US', 'ar-SA']));

  test('the title and every sentence are read in order, marked and in view', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await start(page);
    expect(await allSaid(page)).toEqual([{ text: FULL.title, rate: 1, lang: 'ar-SA' }]);

    while (await bar(page).getByRole('button', { name: words.pause }).isVisible()) {
      const text = await lastSaid(page);
      await expect
        .poll(() => marked(page, 'spoken-sentence'))
        .toEqual({ text: expect.stringContaining(text), isInView: true });
      await report(page, 'end');
    }

    const body = FULL.body.map((block) => ('text' in block ? plainTextOf(block.text) : ''));
    const all = (await allSaid(page)).map(({ text }) => text);
    expect(all.join('').replace(/\s/g, '')).toBe((FULL.title + body.join('')).replace(/\s/g, ''));
    expect((await marked(page, 'spoken-sentence')).text).toBe('');
    await press(page, words.again);
    expect(await lastSaid(page)).toBe(FULL.title);
  });

  test('it marks the word that the voice tells; it is paused, resumed, moved through, sped up and closed', async ({
    page,
  }) => {
    await start(page);
    await expect(bar(page).getByRole('button', { name: words.pause })).toBeFocused();

    await test.step('the word is marked where the voice tells it', async () => {
      const [first = '', second = ''] = FULL.title.split(' ');
      await report(page, 'boundary', { name: 'word', charIndex: first.length + 1 });
      expect((await marked(page, 'spoken-word')).text).toBe(second);
      await report(page, 'end');
      expect((await marked(page, 'spoken-word')).text).toBe('');
      await press(page, words.previous);
    });

    await test.step('it is paused, resumed, moved through and sped up', async () => {
      const before = (await allSaid(page)).length;
      await bar(page).getByRole('button', { name: words.pause }).press('Enter');
      expect(await isSpeaking(page)).toBe(false);
      await press(page, words.next);
      expect(await allSaid(page)).toHaveLength(before);
      await press(page, words.resume);
      const sentence = await lastSaid(page);
      expect(sentence).not.toBe(FULL.title);
      expect(await isSpeaking(page)).toBe(true);
      await press(page, words.previous);
      expect(await lastSaid(page)).toBe(FULL.title);
      await press(page, words.next);
      expect(await lastSaid(page)).toBe(sentence);
      await rate(page).selectOption('1.5');
      expect((await allSaid(page)).at(-1)).toEqual({ text: sentence, rate: 1.5, lang: 'ar-SA' });
    });

    await test.step('closing takes bar and mark away, and the focus back to the button', async () => {
      await press(page, settings.close);
      await expect(bar(page)).toHaveCount(0);
      await expect(listen(page)).toBeFocused();
      expect(await isSpeaking(page)).toBe(false);
      expect((await marked(page, 'spoken-sentence')).text).toBe('');
    });
  });

  test('leaving the article ends it, and the speed stays for the next one', async ({ page }) => {
    await page.route('**/data/articles/*', async (route) => {
      const article: object = await (await route.fetch()).json();
      await route.fulfill({ json: { ...article, body: FULL.body } });
    });
    await start(page);
    await rate(page).selectOption('2');
    await headlines(page).first().click();
    await expect(title(page)).not.toHaveText(FULL.title);
    await expect(bar(page)).toHaveCount(0);
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await listen(page).click();
    await expect(rate(page)).toHaveValue('2');
    expect(await title(page).textContent()).toBe(await lastSaid(page));
  });

  test('a page that is put away falls silent, a voice that fails is admitted, and both go on when asked to', async ({
    page,
  }) => {
    await start(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await isSpeaking(page)).toBe(false);
    await press(page, words.resume);
    expect(await isSpeaking(page)).toBe(true);
    await report(page, 'error', { error: 'synthesis-failed' });
    await expect(page.getByRole('alert')).toHaveText(words.failed);
    await press(page, error.retry);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const said = (await allSaid(page)).map(({ text }) => text);
    expect(said.slice(-2)).toEqual([FULL.title, FULL.title]);
  });

  test('a headline without a text has nothing to listen to; a player that does not arrive is asked for again', async ({
    page,
    expectProblem,
  }) => {
    await open(page, addressOf(HEADLINE_ONLY));
    await expect(listen(page)).toHaveCount(0);
    expectProblem(/ReadAloud/);
    await page.route('**/assets/ReadAloud-*', (route) => route.abort());
    await open(page, addressOf(FULL));
    await listen(page).click();
    await expect(page.getByRole('alert')).toHaveText(error.script);
    await page.unroute('**/assets/ReadAloud-*');
    await listen(page).click();
    await expect(bar(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the bar fits a phone, covers nothing and is open to everyone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async ({ folder, words: language }: Language) => {
      await open(page, folder + addressOf(FULL));
      await page.getByRole('button', { name: language.readAloud.listen }).click();
      const player = page.getByRole('region', { name: language.readAloud.player });
      await expect(player).toBeVisible();
      const controls = await player.locator('button, select').all();
      expect(controls).toHaveLength(5);
      for (const control of controls) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect((await player.boundingBox())?.height).toBeLessThan(80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = await page.getByRole('contentinfo').last().boundingBox();
      const edge = (await player.boundingBox())?.y ?? 0;
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(edge + 1);
      await expectNoBarrier(page);
    };
    for (const language of [ARABIC, ENGLISH])
      await test.step(`in ${language.code}`, () => look(language));
  });
});

test('without an Arabic voice there is no button', async ({ page }) => {
  await page.clock.install();
  await inventVoices(page, ['en-US', 'fa-IR']);
  await open(page, addressOf(FULL));
  await page.clock.runFor(5000);
  await expect(listen(page)).toHaveCount(0);
});

test('a voice that comes late brings the button, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await inventVoices(page, ['ar-EG'], 1500);
  await open(page, addressOf(FULL));
  const before = await title(page).boundingBox();
  await listen(page).click();
  await page.getByRole('button', { name: words.stop, exact: true }).click();
  await expect(listen(page)).toBeFocused();
  expect(await title(page).boundingBox()).toEqual(before);
});

inventedTest(
  'lists and tables are read item by item, and links within their line',
  async ({ page }) => {
    await inventVoices(page, ['ar-SA']);
    await start(page, 'articles/invented-with-every-block/');
    const marks: string[] = [];
    while (await bar(page).getByRole('button', { name: words.pause }).isVisible()) {
      marks.push((await marked(page, 'spoken-sentence')).text);
      await report(page, 'end');
    }
    expect((await allSaid(page)).map(({ text }) => text)).toEqual(marks);
    expect(marks[1]).toBe('خلاصة تجريبية.');
    expect(marks).toEqual(
      expect.arrayContaining(['فقرة فيها كلمة بارزة ورابط داخلي.', 'بند ثانٍ', 'العمود الأول']),
    );
  },
);
