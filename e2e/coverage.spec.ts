import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { choose, headlines, open, entriesInHistory, title } from './reader.ts';

const { coverage, period } = ARABIC.words;

test('months are links to their news, and what has no date is counted beside them', async ({
  page,
}) => {
  await open(page, '');
  const strip = page.getByRole('navigation', { name: coverage.label });
  await test.step('a month of all news is a page', async () => {
    await strip.getByRole('link', { name: 'سبتمبر 2022: خبر واحد' }).click();
    await expect(page).toHaveURL('archive/2022/09/');
    await expect(title(page)).toHaveText('أخبار سبتمبر 2022');
  });
  await test.step('articles without a date are counted and named', async () => {
    await open(page, '');
    await expect(strip).toContainText('و15 خبرًا بلا تاريخ');
    await choose(page, 'uz');
    await expect(strip).toContainText('وخبر واحد بلا تاريخ');
  });
  await test.step('a month of a place is a link to its news, and its address shows them again', async () => {
    const month = strip.getByRole('link', { name: 'سبتمبر 2022: خبر واحد' });
    const entries = await entriesInHistory(page);
    await month.click();
    await expect(title(page)).toHaveText('أخبار أوزبكستان، سبتمبر 2022');
    await expect(page.getByRole('status')).toHaveText('خبر واحد');
    await expect(headlines(page)).toHaveCount(1);
    await expect(month).toHaveAttribute('aria-current', 'true');
    expect(await entriesInHistory(page)).toBe(entries + 1);
    expect(new URL(page.url()).search).toBe('?from=2022-09-01&to=2022-09-30');

    await page.reload();
    await expect(headlines(page)).toHaveCount(1);
    await page.getByRole('link', { name: period.all }).click();
    await expect(headlines(page)).toHaveCount(2);
  });
  await test.step('where nothing has a date there is no strip', async () => {
    await open(page, 'countries/tm/');
    await expect(headlines(page)).toHaveCount(1);
    await expect(strip).toHaveCount(0);
  });
});

/** If nothing is found, this many of the latest news follow, below a note on their days. */
const LATEST_SHOWN = 6;

const SHOWN: Record<string, number> = {
  '?from=2022-09-12': 1,
  '?to=2022-09-11': 0,
  '?from=2022-02-30': 16,
  '?from=2022-09-13': 0,
  '?from=2022-10-01&to=2022-09-01': 16,
  '?from=yesterday': 16,
};

test('an address shows the news of its days, says where there are none, and shows all if its days are impossible', async ({
  page,
}) => {
  const latest = page.getByRole('region', { name: ARABIC.words.notFound.latest });
  await inTurn(Object.keys(SHOWN), async (query) => {
    await open(page, query);
    const found = SHOWN[query] ?? -1;
    await expect(latest).toHaveCount(found === 0 ? 1 : 0);
    await expect(headlines(page)).toHaveCount(found === 0 ? LATEST_SHOWN : found);
  });
  await test.step('days without news of a place are not told as if the place never had news', async () => {
    for (const { folder, words } of LANGUAGES) {
      const none = words.headlines.noneInPeriod.replace('{{places}}', words.place.tm);
      await open(page, `${folder}countries/tm/?from=1990-01-01&to=1990-01-31`);
      await expect(page.getByText(none)).toBeVisible();
      await open(page, `${folder}?from=1990-01-01&to=1990-01-31`);
      await expect(page.getByText(words.headlines.noneAtAllInPeriod)).toBeVisible();
    }
  });
});
