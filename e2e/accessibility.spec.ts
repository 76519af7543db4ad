import { AxeBuilder } from '@axe-core/playwright';
import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { expectReady, open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ADDRESSES: Record<string, string> = {
  'the front': '',
  'the news of two countries': 'countries/kz-uz/',
  'a list with an unknown country': 'countries/kz-xx/',
  'an article': addressOf(FULL),
  'a headline without a text': addressOf(HEADLINE_ONLY),
  'the page about the site': 'about/',
  'an unknown address': 'nope/',
};

const analyze = async (axe: AxeBuilder) => {
  const { violations, passes } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ target, failureSummary }) => [target, failureSummary]),
    ]),
  ).toEqual([]);
  return passes.length;
};

for (const { code, folder } of [ARABIC, ENGLISH]) {
  for (const [name, address] of Object.entries(ADDRESSES)) {
    test(`in ${code}, ${name} is open to everyone, in every colour`, async ({
      page,
      expectProblem,
    }) => {
      expectProblem(NOT_FOUND_NOTE);
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, folder + address || './');
      expect(await analyze(new AxeBuilder({ page }).withTags(RULES))).toBeGreaterThan(20);

      // Other colours change nothing but colours.
      const contrast = () => new AxeBuilder({ page }).withRules(['color-contrast']);
      const paper = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(paper).not.toBe(light);
      expect(await analyze(contrast())).toBe(1);

      await page.evaluate(() => localStorage.setItem('reading', '{"theme":"sepia"}'));
      await page.reload();
      await expectReady(page);
      expect(await paper()).not.toBe(light);
      expect(await analyze(contrast())).toBe(1);
    });
  }
}
