import type { Page } from '@playwright/test';
import { HARD_TITLES, PERSIAN_STORY } from '../tools/testing/persian-site.ts';
import fa from '../src/core/i18n/fa.json' with { type: 'json' };
import faOnDemand from '../src/core/i18n/fa.on-demand.json' with { type: 'json' };
import { expect, inTurn, NOT_FOUND_NOTE } from './fixtures.ts';
import { inventVoices } from './invented-voice.ts';
import { test } from './persian.ts';
import { open } from './reader.ts';

/*
 * Titles in each language of articles, wherever a title stands: they say their language, run from right
 * to left, and are divided between words alone.
 */

test.use({ viewport: { width: 320, height: 700 } });

type Shown = { lang: string | undefined; dir: string; leading: number; divided: string[] };

/** Each place that shows a text: what its markup says of it, and the words that take two lines. */
const placesOf = (page: Page, text: string): Promise<Shown[]> =>
  page.evaluate((title) => {
    const isTitle = (element: Element) =>
      element.textContent?.trim() === title && element.checkVisibility();
    const holders = [...document.body.querySelectorAll('*')].filter(
      (element) => isTitle(element) && ![...element.children].some(isTitle),
    );
    /** The place of a letter, counted through the texts of an element. */
    const rangeOf = (element: Element, from: number, to: number) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { length } = node.textContent ?? '';
        if (from >= before && from < before + length) range.setStart(node, from - before);
        if (to > before && to <= before + length) range.setEnd(node, to - before);
        before += length;
      }
      return range;
    };
    return holders.map((holder) => {
      const own = holder.textContent ?? '';
      const style = getComputedStyle(holder);
      // A compound may be divided behind its hyphen, but not in front of a number.
      const divided = [...own.matchAll(/[^\s-]+(?:-(?=[0-9۰-۹])[^\s-]+|-)?/gu)].flatMap(
        ({ 0: word, index }) => {
          const lines = [...rangeOf(holder, index, index + word.length).getClientRects()]
            .filter(({ width }) => width > 1)
            .map(({ bottom }) => bottom);
          return Math.max(...lines) - Math.min(...lines) > 8 ? [word] : [];
        },
      );
      return {
        lang: holder.closest('[lang]')?.getAttribute('lang') ?? undefined,
        dir: style.direction,
        leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
        divided,
      };
    });
  }, text);

const TITLES = HARD_TITLES.map(({ lang, title }) => ({ lang, title }));

const IDS = HARD_TITLES.map(({ id }) => id);

/** Holds what a page shows of the titles to their rules. */
const expectWhole = async (
  page: Page,
  titles: readonly { lang?: string | undefined; title: string }[],
) => {
  for (const { lang, title } of titles) {
    await expect(
      page.getByText(title, { exact: true }).filter({ visible: true }).first(),
    ).toBeVisible();
    const places = await placesOf(page, title);
    expect(places.length, title).toBeGreaterThan(0);
    for (const place of places) {
      expect(place, `${title} at ${page.url()}`).toMatchObject({ lang, dir: 'rtl', divided: [] });
      if (lang === 'ur') expect(place.leading).toBeGreaterThan(1.75);
    }
  }
};

const story = { lang: 'fa', title: PERSIAN_STORY.title };

test('in lists, archives, stories and embeds', async ({ page }) => {
  const pages = [
    '',
    'countries/tj/',
    'archive/2030/02/',
    `stories/${PERSIAN_STORY.id}/`,
    'embed/countries/tj/',
    'en/',
    'ar/archive/2030/02/',
    'en/embed/',
  ];
  await inTurn(pages, async (address) => {
    await page.goto(address);
    await expectWhole(page, address.includes('stories') ? [...TITLES, story] : TITLES);
  });
  await page.goto('stories/');
  await expectWhole(page, [story]);
});

test('of what is found, and of what is proposed for a lost address', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  for (const { id, lang, title } of HARD_TITLES) {
    await open(page, `search/?q=${encodeURIComponent(title.split(' ').at(-1) ?? '')}`);
    await expectWhole(page, [{ lang, title }]);
    await open(page, `articles/${id}x/`);
    await expectWhole(page, [{ lang, title }]);
  }
});

test('of an article: on screen, on paper, and beside it; and of what is saved, and of what is heard', async ({
  page,
}) => {
  await inventVoices(page, ['fa-IR', 'ur-PK', 'ug-CN', 'ar-SA']);
  await inTurn(IDS, async (id) => {
    const { lang, title = '' } = HARD_TITLES.find((each) => each.id === id) ?? {};
    await open(page, `articles/${id}/`);
    await expect(page).toHaveTitle(new RegExp(title.replaceAll(/[\s()]/g, '.')));
    await expectWhole(page, [{ lang, title }, story]);
    const at = IDS.indexOf(id);
    const beside = [...TITLES.slice(Math.max(at - 1, 0), at), ...TITLES.slice(at + 1, at + 2)];
    await expectWhole(page, beside);
    await page.emulateMedia({ media: 'print' });
    await expectWhole(page, [{ lang, title }]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByText(fa.article.save, { exact: true }).click();
    await expect(page.getByText(faOnDemand.saved.done)).toBeVisible();
  });
  await open(page, 'saved/');
  await expectWhole(page, TITLES);
  await open(page, `stories/${PERSIAN_STORY.id}/`);
  await page.getByText(fa.headlines.take, { exact: true }).click();
  await page.getByRole('button', { name: faOnDemand.listen.start }).click();
  const bar = page.getByRole('region', { name: faOnDemand.listen.player });
  await bar.getByRole('button', { name: faOnDemand.listen.queue }).click();
  await expect(bar.getByRole('listitem')).toHaveCount(HARD_TITLES.length);
  await expectWhole(page, TITLES);
});
