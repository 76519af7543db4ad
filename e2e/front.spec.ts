import { expect } from './fixtures.ts';
import { changedByLaterStyles } from './first-view.ts';
import { blocks, GROUPS, groups, MANY, openAt, PHONE, PICTURE, test } from './front-site.ts';
import { ARABIC } from './languages.ts';
import { backLink, headlineItem, expectReady, open, title } from './reader.ts';
import { shiftOf } from './shift.ts';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a front reads in its order: lead, seconds, days, months, undated articles, each dated once', async ({
    page,
  }) => {
    await page.goto('./');
    const ids = ['lead', 'second', 'third', 'alone', ...MANY, 'month', 'year', 'one', 'two'];
    await expect(page.getByRole('main').getByRole('article')).toContainText(
      ids.map((id) => `خبر تجريبي ${id}`),
    );
    await expect(groups(page)).toHaveText(GROUPS);
    const levels = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((headings) => headings.map(({ tagName }) => tagName).join(' '));
    const many = 'H3 '.repeat(MANY.length);
    const list = `H1 H2 H2 H2 H2 H3 H2 ${many}H2 H3 H2 H3 H2 H3 H3`;
    expect(levels).toBe(`${list} H2 H2 H2 H2`);

    for (const [id, date] of [
      ['lead', '9 يناير 2030'],
      ['second', '8 يناير 2030'],
      ['month', '1 يناير 2030'],
    ] as const)
      await expect(headlineItem(page, `خبر تجريبي ${id}`).getByRole('time')).toHaveText(date);
    for (const id of ['alone', 'many-a', 'one'])
      await expect(headlineItem(page, `خبر تجريبي ${id}`).getByRole('time')).toHaveCount(0);
  });

  test('its pictures show at once what later styles do not change', async ({
    page,
    expectProblem,
  }) => {
    expectProblem(/Failed to load resource: net::ERR_FAILED/);
    const { seen, changed } = await changedByLaterStyles(page, './');
    expect(changed).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
});

test('each place with news has a block on the front page, which leads back to all news, and nowhere else', async ({
  page,
}) => {
  await open(page, './');
  const { place } = ARABIC.words;
  await expect(blocks(page).getByRole('heading')).toHaveText([
    place.kz,
    place.kg,
    place.tj,
    place.uz,
  ]);
  const kazakh = blocks(page).first();
  await expect(kazakh.getByRole('listitem')).toHaveText([/alone/, /lead/, /many-a/]);
  const link = kazakh.getByRole('link', { name: 'خبر تجريبي lead' });
  await link.click();
  await expect(title(page)).toHaveText('خبر تجريبي lead');
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await blocks(page).last().getByRole('link').last().click();
  await expect(backLink(page)).toHaveText(ARABIC.words.article.backToAll);
  await page.goBack();
  await kazakh.getByRole('link', { name: place.kz }).click();
  await expect(page).toHaveURL('countries/kz/');
  await expect(blocks(page)).toHaveCount(0);
  await open(page, '?from=2030-01-01');
  await expect(blocks(page)).toHaveCount(0);
});

test('opening words end with a word, never within a number', async ({ page }) => {
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, './');
    const opening = headlineItem(page, 'خبر تجريبي third').getByRole('paragraph');
    await expect(opening).toHaveText(/^(?:عام 2030 )*عام(?: 2030)?…$/);
    const cut = await opening.evaluate((text) => text.scrollHeight - text.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
  }
});

test('a country without news shows the newest of all, beside the map where there is room', async ({
  page,
}) => {
  const latest = page.getByRole('region', { name: ARABIC.words.notFound.latest });
  const map = page.getByRole('navigation', { name: ARABIC.words.map.label });
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'countries/tm/');
  await expect(latest.getByRole('article')).toHaveCount(6);
  const [news, land] = [await latest.boundingBox(), await map.boundingBox()];
  expect((land?.x ?? 0) + (land?.width ?? 0)).toBeLessThan(news?.x ?? 0);
  await page.setViewportSize(PHONE);
  const [first, then] = [await latest.boundingBox(), await map.boundingBox()];
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(then?.y ?? 0);
});

for (const width of [390, 1280])
  test(`pictures of lead and seconds come into their places at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, '2030-02-01T10:00:00Z');
    const pictures = page.getByRole('main').getByRole('img', { name: PICTURE.alt });
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first()).toHaveAttribute('fetchpriority', 'high');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const box = await picture.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
    }
    expect(await shiftOf(page)).toBe(0);
  });

test('where data are expensive, pictures wait until they are asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/media/')) fetched.push(request.url());
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./');
  await expectReady(page);
  const ask = headlineItem(page, 'خبر تجريبي lead').getByRole('button', { name: PICTURE.alt });
  await expect(ask).toBeVisible();
  expect(fetched).toEqual([]);
  await ask.click();
  await expect.poll(() => fetched.length).toBe(1);
});
