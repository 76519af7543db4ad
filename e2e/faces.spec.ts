import type { Page } from '@playwright/test';
import { watchFiles } from './face-files.ts';
import { expect, test } from './fixtures.ts';
import { open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/** A headline with punctuation between letters, and with digits of both kinds. */
const WITH_DIGITS = '«١٢ مليار» في 2026: نموّ 3.5% (2–1) [كوفيد-19]';

const WORDS = [
  WITH_DIGITS,
  'شىنجاڭ ئۇيغۇر ئۆزبېكىستان ھۆكۈمەت ۋە',
  'قازاق ەلى ٴبىر ۇكىمەت جۇڭگو',
  'پاکستان ہے ٹھٹھہ لڑکا ڈاکٹر میں ۲۰۲۶ ۔',
  'کوردستان ڕێگا سڵێمانی گەورە',
  'ننګرهار ښار ځوان ډېره کوڼړ',
];
const NAMES = [
  'Aşgabat Oʻzbekiston Gʻulom Əliyev Ilham İsa ışık Ňýazow Žaň Ŋ Ḥāfiẓ Muṣṭafá ʿĀʾisha',
  'Қазақстан Ғылым Ўзбекистон Ҷумҳурӣ Тоҷикистон Җәңгир Ҳоҷӣ Ӯзбек Һ',
];

/**
 * Writes words into the first element of a kind; returns the fonts that draw them, once their
 * files have loaded.
 */
const drawnBy = async (page: Page, selector: string, words: string) => {
  await page.evaluate(
    ([target = '', text = '']) => {
      const element = document.querySelector(target);
      if (!element) throw new Error(`There is no ${target}.`);
      element.textContent = text;
    },
    [selector, words],
  );
  await page.evaluate(async (target) => {
    const element = document.querySelector(target);
    if (!element) return;
    const { font } = getComputedStyle(element);
    await document.fonts.load(font, element.textContent).catch(() => {});
    await document.fonts.ready;
  }, selector);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }));
};

/** A headline in the serif, and a label in the sans. */
const PLACES = ['main h1', 'main a'];

/** The app has brought the site's faces for the next page. */
const expectFaces = (page: Page) =>
  expect.poll(() => page.evaluate(() => localStorage.getItem('faces'))).toBe('1');

/** The script that takes a page over. */
const HYDRATE = '**/assets/hydrate-*.js';

/** Whether each font that draws a heading is the site's own. */
const ownOf = async (page: Page) => {
  const fonts = await drawnBy(page, 'main h1', FULL.title);
  return fonts.map(({ isCustomFont }) => isCustomFont);
};

test('a first page is set in the system’s faces and stays so; ours come afterwards, for the next', async ({
  page,
}) => {
  const files = watchFiles(page);
  await page.route(HYDRATE, async (route) => {
    // Whatever the page itself asks for has been asked for by now.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(files).toEqual([]);
    await route.continue();
    await page.unroute(HYDRATE);
  });
  await open(page, addressOf(FULL));
  await expectFaces(page);
  expect([...files].sort()).toEqual(['noto-naskh', 'vazirmatn']);
  expect(await ownOf(page)).toEqual([false]);
  await open(page, addressOf(FULL));
  expect(await ownOf(page)).toEqual([true]);
});

test('a reader whose data are dear is spared the faces', async ({ page }) => {
  const files = watchFiles(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await open(page, addressOf(FULL));
  await page.evaluate(
    () =>
      new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve(null)))),
  );
  expect(files).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('faces'))).toBeNull();
});

test('faces that did not come are tried again on the next page', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/Failed to load resource/);
  await page.route('**/*.woff2', (route) => route.abort(), { times: 1 });
  const files = watchFiles(page);
  await open(page, addressOf(FULL));
  await expect.poll(() => files.length).toBe(1);
  await open(page, addressOf(FULL));
  await expectFaces(page);
  expect(files).toHaveLength(3);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the faces come with the page', async ({ page }) => {
    const files = watchFiles(page);
    await page.goto(addressOf(FULL));
    await expect.poll(() => files).toEqual(expect.arrayContaining(['noto-naskh', 'vazirmatn']));
  });
});

for (const selector of PLACES)
  test(`${selector}: a word of any alphabet is in our faces, an Arabic-script one in one font file with its digits`, async ({
    page,
  }) => {
    await open(page, addressOf(FULL));
    await expectFaces(page);
    await open(page, addressOf(FULL));
    for (const words of WORDS) {
      const fonts = await drawnBy(page, selector, words);
      expect(fonts, words).toEqual([expect.objectContaining({ isCustomFont: true })]);
    }
    for (const words of NAMES) {
      await drawnBy(page, selector, words);
      await open(page, addressOf(FULL));
      const fonts = await drawnBy(page, selector, words);
      expect(
        fonts.filter(({ isCustomFont }) => !isCustomFont),
        words,
      ).toEqual([]);
    }
  });

test('whichever font file does not come, a headline has its letters and digits from one source', async ({
  browser,
  page,
  baseURL,
}) => {
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) files.add(request.url());
  });
  await open(page, addressOf(FULL));
  await expectFaces(page);
  await open(page, addressOf(FULL));
  await expect.poll(() => files.size).toBeGreaterThan(1);
  for (const lost of files) {
    // A browser that has none of them yet, and to which all others come in time.
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      bypassCSP: true,
      serviceWorkers: 'block',
    });
    const first = await context.newPage();
    await first.addInitScript(() => localStorage.setItem('faces', '1'));
    await first.route(lost, (route) => route.abort());
    await first.route('**/articles/**', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replaceAll('font-display:optional', '') });
    });
    await open(first, addressOf(FULL));
    const sources = await drawnBy(first, 'main h1', WITH_DIGITS);
    expect(new Set(sources.map(({ isCustomFont }) => isCustomFont)).size, lost).toBe(1);
    await context.close();
  }
});
