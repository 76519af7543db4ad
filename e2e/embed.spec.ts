import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, test as base } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { expectReady, open, title } from './reader.ts';
import { newsOf } from './seed.ts';

const SHOWN = 10;

type StrangersPage = (body: string) => Promise<string>;

/** A stranger's page on another host, which may hold anything. */
const test = base.extend<{ strangersPage: StrangersPage }>({
  strangersPage: async ({ expectProblem }, provide) => {
    expectProblem(/^foreign host: http:\/\/localhost:/);
    let content = '';
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><link rel="icon" href="data:,"><title>غريب</title>${content}`);
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    await provide(async (body) => {
      content = body;
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.closeAllConnections();
    server.close();
  },
});

/** The list as the embed code shows it on the stranger's page. */
const embedList = async (page: Page, baseURL: string, strangersPage: StrangersPage) => {
  await open(page, 'countries/kz-uz/');
  await page.getByText(ARABIC.words.embed.title).click();
  const code = await page.getByLabel(ARABIC.words.embed.code).inputValue();
  // The build names the public host; the files stand on this one.
  const [, path = ''] = /src="https?:\/\/[^/]+([^"]+)"/.exec(code) ?? [];
  const here = new URL(path, baseURL).href;
  await page.goto(await strangersPage(code.replace(/src="[^"]+"/, `src="${here}"`)));
  const frame = page.frameLocator('iframe');
  return { frame, links: frame.getByRole('heading', { level: 2 }).getByRole('link') };
};

const NEWS = newsOf('kz', 'uz').slice(0, SHOWN);

test('another site shows the newest headlines of a list', async ({
  page,
  baseURL,
  strangersPage,
}) => {
  const { frame, links } = await embedList(page, baseURL ?? '', strangersPage);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('أخبار كازاخستان وأوزبكستان');
  await expect(links).toHaveText(NEWS.map((article) => article.title));
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
});

test(
  'a headline that another site shows opens here',
  EVERYWHERE,
  async ({ page, baseURL, strangersPage }) => {
    const { links } = await embedList(page, baseURL ?? '', strangersPage);
    // It opens without a way back to the stranger's page, so not every engine reports it as that
    // page's popup.
    const opened = page.context().waitForEvent('page');
    await links.first().click();
    const article = await opened;
    await expectReady(article);
    await expect(title(article)).toHaveText(NEWS[0]?.title ?? '');
    expect(new URL(article.url()).origin).toBe(new URL(baseURL ?? '').origin);
  },
);

test('another site can frame nothing else', async ({
  page,
  baseURL,
  strangersPage,
  expectProblem,
}) => {
  expectProblem(/frame-ancestors/);
  await inTurn(['', 'en/', 'countries/kz/', 'about/'], async (address) => {
    // In place of a refused page, engines show something of their own. A page that is let in is
    // complete when its frame has loaded.
    await page.goto(await strangersPage(`<iframe src="${baseURL}${address}"></iframe>`));
    await expect(page.frameLocator('iframe').locator('body')).toBeAttached();
    await expect(page.frameLocator('iframe').getByRole('banner')).toHaveCount(0);
  });
});

test('in every language the embed is open to everyone, fits a phone and has no script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.emulateMedia({ colorScheme: 'light' });
  for (const { code, dir, folder } of LANGUAGES)
    await test.step(`in ${code}`, async () => {
      await page.goto(`${folder}embed/`);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.getByRole('listitem')).toHaveCount(SHOWN);
      await expect(page.locator('script')).toHaveCount(0);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`^https?://[^/]+/${folder}$`),
      );
      for (const link of await page.getByRole('link').all()) {
        await expect(link).toHaveAttribute('target', '_blank');
        await expect(link).toHaveAttribute('rel', 'noopener');
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await expectNoBarrier(page);
    });
  await test.step('in the dark', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    await expectContrast(page);
  });
});

test.describe('the code of a list', () => {
  const { embed } = ARABIC.words;

  test('is copied, and the page says so; it is selected where it cannot be copied', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'countries/tj/');
    await page.getByText(embed.title).click();
    await page.getByRole('button', { name: embed.copy }).click();
    await expect(page.getByText(embed.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByLabel(embed.code).inputValue());
    expect(copied).toContain('/embed/countries/tj/"');

    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, './');
    await page.getByText(embed.title).click();
    await page.getByRole('button', { name: embed.copy }).click();
    await expect(page.getByText(ARABIC.words.copy.refused)).toBeVisible();
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected).toBe(await page.getByLabel(embed.code).inputValue());
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('stands in a field, and there is no dead button', async ({ page }) => {
      await page.goto('countries/kz-region/');
      await page.getByText(embed.title).click();
      await expect(page.getByLabel(embed.code)).toHaveValue(/\/embed\/countries\/kz-region\/"/);
      await expect(page.getByRole('button', { name: embed.copy })).toHaveCount(0);
    });
  });
});
