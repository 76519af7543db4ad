import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC, LANGUAGES, type Language } from './languages.ts';
import { linkTo, quoted } from './quoting.ts';
import { drawn, open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/* What the editors say about words that a source got wrong; FULL has such words. */

const [note] = FULL.editorNotes ?? [];
if (!note) throw new Error('The tests need a note of the editors.');
const block = `#p${note.paragraph}`;

const mark = (page: Page) => page.locator(block).locator('[role=doc-noteref]');
const noteIn = (page: Page, title: string) =>
  page.getByRole('region', { name: title }).getByRole('listitem').first();

test('a mark leads from the words to the note, and the note back', async ({ page }) => {
  const look = async ({ folder, words }: Language) => {
    await open(page, folder + addressOf(FULL));
    const spoken = words.article.noteMark.replace('{{n}}', '1');
    await expect(mark(page)).toHaveAccessibleName(spoken);
    await mark(page).focus();
    await page.keyboard.press('Enter');
    const told = noteIn(page, words.article.notes);
    await expect(told).toBeFocused();
    await expect(told).toBeInViewport();
    await expect(told).toContainText(note.text);
    await expect(page).toHaveURL(/#note-1$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(mark(page)).toBeFocused();
    await expect(mark(page)).toBeInViewport();
  };
  for (const language of LANGUAGES)
    await test.step(`under /${language.folder}`, () => look(language));

  await test.step('a page with a note has no barrier that a machine can find', async () => {
    await open(page, `${addressOf(FULL)}#note-1`);
    await expectNoBarrier(page);
  });
});

test('a mark is no text of the source: it is neither copied nor read aloud nor quoted; who copies the passage gets the note', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const writeText = (text: string) => {
      Reflect.set(window, 'copied', text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await open(page, linkTo(note.words));
  await expect.poll(async () => (await quoted(page)).text).toBe(note.words);
  const copied = await page.locator(block).evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  expect(copied).toContain(note.words);
  expect(copied).not.toContain('[');

  await page.getByRole('button', { name: ARABIC.words.quote.copy }).click();
  await expect
    .poll(() => page.evaluate(() => String(Reflect.get(window, 'copied'))))
    .toContain(`[${ARABIC.words.quote.note}: «${note.words}»: ${note.text}]`);
});

test('a note stands on paper, and a line is no higher for a mark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, addressOf(FULL));
  const heights = await page.locator(block).evaluate((paragraph) => {
    const before = paragraph.getBoundingClientRect().height;
    paragraph.querySelector('sup')?.remove();
    return [before, paragraph.getBoundingClientRect().height];
  });
  const line = await page
    .locator(block)
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).lineHeight));
  for (const height of heights)
    expect(Math.abs(height / line - Math.round(height / line))).toBeLessThan(0.02);
  await page.emulateMedia({ media: 'print' });
  await drawn(page);
  await expect(noteIn(page, ARABIC.words.article.notes)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the marks and the way back are links', async ({ page }) => {
    await page.goto(addressOf(FULL));
    await mark(page).click();
    await expect(page).toHaveURL(/#note-1$/);
    const told = noteIn(page, ARABIC.words.article.notes);
    await expect(told).toBeInViewport();
    await told.getByRole('link').click();
    await expect(mark(page)).toBeInViewport();
  });
});
