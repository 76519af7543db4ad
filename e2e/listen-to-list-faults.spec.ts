import { expect, test } from './fixtures.ts';
import { allSaid, isSpeaking, lastSaid, report } from './invented-voice.ts';
import { ARABIC } from './languages.ts';
import { bar, NEWS, openTools, press, queue, start, withVoice } from './listening.ts';
import { open } from './reader.ts';
import { newsOf } from './seed.ts';

const { words } = ARABIC;
const [FIRST = '', SECOND = '', THIRD = ''] = NEWS;

test.beforeEach(withVoice);

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

test('a voice that fails in the middle is admitted, and the sentence is said again', async ({
  page,
}) => {
  await start(page);
  await report(page, 'end');
  const said = await lastSaid(page);
  await report(page, 'error');
  await expect(page.getByRole('alert')).toHaveText(words.readAloud.failed);
  const before = (await allSaid(page)).length;
  await press(page, words.error.retry);
  await expect.poll(async () => (await allSaid(page)).length).toBe(before + 1);
  expect(await lastSaid(page)).toBe(said);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a queue that is emptied while it speaks falls silent, and another list can begin', async ({
  page,
}) => {
  await start(page);
  await press(page, words.listen.queue);
  for (const title of NEWS) await press(page, `${words.saved.remove}: ${title}`);
  await expect(bar(page)).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
  await page.getByRole('button', { name: words.listen.start }).click();
  await expect(queue(page)).toHaveCount(0);
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
  expect(await isSpeaking(page)).toBe(true);
});

test('it speaks where the system shows no player', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'mediaSession');
    Reflect.deleteProperty(window, 'MediaMetadata');
  });
  await start(page);
  await press(page, words.shortcuts.next);
  await expect.poll(() => lastSaid(page)).toBe(SECOND);
  await press(page, words.readAloud.pause);
  expect(await isSpeaking(page)).toBe(false);
});

test('a voice that comes long after the list was opened is offered', async ({ page }) => {
  await page.addInitScript(() => {
    const events = new EventTarget();
    const all: object[] = [];
    Object.assign(speechSynthesis, {
      getVoices: () => all,
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
    });
    const come = () => {
      all.push({ lang: 'ar-SA', localService: true });
      events.dispatchEvent(new Event('voiceschanged'));
    };
    Object.assign(window, { bringVoice: come });
  });
  await open(page, 'countries/kz/');
  await openTools(page);
  await expect(page.getByText(words.settings.noVoice)).toBeVisible();
  await page.evaluate(() => (Reflect.get(window, 'bringVoice') as () => void)());
  await page.getByRole('button', { name: words.listen.start }).click();
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
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
