import { AxeBuilder } from '@axe-core/playwright';
import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { open } from './reader.ts';
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

for (const { code, folder } of [ARABIC, ENGLISH]) {
  for (const theme of ['light', 'dark', 'sepia'] as const) {
    test.describe(`in ${code}, ${theme}`, () => {
      test.use({ colorScheme: theme === 'sepia' ? null : theme });
      test.beforeEach(async ({ page }) => {
        if (theme !== 'sepia') return;
        await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"sepia"}'));
      });

      for (const [name, address] of Object.entries(ADDRESSES)) {
        test(`${name} is open to everyone`, async ({ page, expectProblem }) => {
          expectProblem(NOT_FOUND_NOTE);
          await open(page, folder + address || './');
          const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(
            violations.map(({ id, nodes }) => [
              id,
              nodes.map(({ target, failureSummary }) => [target, failureSummary]),
            ]),
          ).toEqual([]);
          expect(passes.length).toBeGreaterThan(20);
        });
      }
    });
  }
}
