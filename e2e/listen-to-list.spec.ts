import { expectNoBarrier } from './barriers.ts';
import { expect, inTurn, test } from './fixtures.ts';
import { allSaid, inventVoices, isSpeaking, lastSaid, marked, report } from './invented-voice.ts';
import { ARABIC, ENGLISH, LANGUAGES } from './languages.ts';
import { bar, NEWS, openTools, press, queue, start, systemKey, withVoice } from './listening.ts';
import { headline, open, title } from './reader.ts';
import { FULL } from './seed.ts';

const { words } = ARABIC;
const [FIRST = '', SECOND = '', THIRD = ''] = NEWS;

const LISTS: Record<string, string> = {
  'the front page': './',
  'the news of another country': 'partners/cn/',
  'those of a place and another country': 'countries/kz/with/cn/',
  'what a search found': `search/?q=${encodeURIComponent('النفط')}`,
  'the news of a name': 'names/kazakhstan/',
  'a story': 'stories/kazakhstan-opec-plus/',
};

test.describe('with an Arabic voice', () => {
  test.beforeEach(withVoice);

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

  test('it goes on from page to page, marks the sentence where its article is open, and gives way to the player of an article', async ({
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
    await headline(page, FULL.title).click();
    await page.getByRole('button', { name: words.readAloud.listen, exact: true }).click();
    await expect(page.getByRole('region', { name: words.readAloud.player })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    expect(await lastSaid(page)).toBe(FULL.title);
  });

  test('a second tab that speaks makes the first one pause', async ({ page, context }) => {
    await start(page);
    const other = await context.newPage();
    await withVoice({ page: other });
    await start(other);
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await expect(bar(page).getByRole('button', { name: words.readAloud.resume })).toBeVisible();
    expect(await isSpeaking(other)).toBe(true);
    await press(page, words.readAloud.resume);
    await expect.poll(() => isSpeaking(other)).toBe(false);
    // The title that the other tab interrupted is said again.
    await expect
      .poll(async () => (await allSaid(page)).map(({ text }) => text))
      .toEqual([FIRST, FIRST, FIRST]);
    expect(await isSpeaking(page)).toBe(true);
  });

  test('the system has its title and its keys, and a page that is put away falls silent', async ({
    page,
  }) => {
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
    await report(page, 'end');
    await expect.poll(() => lastSaid(page)).not.toBe(FIRST);
    // Before the first article there is none, so it begins again.
    await systemKey(page, 'previoustrack');
    await expect.poll(() => lastSaid(page)).toBe(FIRST);
    await systemKey(page, 'stop');
    await expect(bar(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.listen.start })).toBeFocused();
    expect(await isSpeaking(page)).toBe(false);
    expect(await state()).toBe('none');

    await page.getByRole('button', { name: words.listen.start }).click();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(() => isSpeaking(page)).toBe(false);
  });

  test('the queue is reordered and shortened by the keyboard, and emptied; the speed stays for the next visit', async ({
    page,
  }) => {
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
    await bar(page).getByRole('combobox', { name: words.readAloud.rateLabel }).selectOption('1.5');
    expect((await allSaid(page)).at(-1)).toMatchObject({ text: THIRD, rate: 1.5 });
    await press(page, words.listen.clear);
    await expect(bar(page)).toHaveCount(0);
    expect(await isSpeaking(page)).toBe(false);
    await start(page);
    expect((await allSaid(page)).at(-1)).toMatchObject({ text: FIRST, rate: 1.5 });
  });

  test('every list is heard as it stands there', async ({ page }) => {
    await inTurn(Object.keys(LISTS), async (what) => {
      await open(page, LISTS[what] ?? '');
      const first = page.getByRole('main').getByRole('article').first().getByRole('heading');
      await openTools(page);
      await page.getByRole('button', { name: words.listen.start }).click();
      await expect.poll(() => lastSaid(page)).toBe(await first.innerText());
    });
  });

  test('in every language the bar fits a phone and is open to everyone', async ({ page }) => {
    for (const language of LANGUAGES)
      await test.step(`in ${language.code}`, async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        await start(page, language);
        await press(page, language.words.listen.queue, language);
        const rate = bar(page, language).getByRole('combobox');
        expect((await rate.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await expectNoBarrier(page);
      });
    await test.step('in English the count stays in one piece beside the title', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await start(page, ENGLISH);
      const count = bar(page, ENGLISH).getByText(`1 of ${NEWS.length}`);
      expect(await count.evaluate((element) => element.getClientRects().length)).toBe(1);
      const edge = (await bar(page, ENGLISH).getByRole('link').first().boundingBox())?.x ?? 0;
      expect((await count.boundingBox())?.x).toBeGreaterThan(edge);
    });
  });
});

test('without an Arabic voice it is said what is lacking', async ({ page }) => {
  await inventVoices(page, ['en-US']);
  await open(page, 'en/countries/kz/');
  await openTools(page, ENGLISH);
  await expect(page.getByText(ENGLISH.words.settings.noVoice)).toBeVisible();
  await expect(page.getByRole('button', { name: ENGLISH.words.listen.start })).toHaveCount(0);
});
