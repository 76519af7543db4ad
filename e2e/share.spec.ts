import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { qrPath } from '../src/components/qr/qr-path.ts';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { linksOf, visibleTextOf } from './html.ts';
import { ARABIC, ENGLISH, type Language } from './languages.ts';
import { open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';
import {
  button,
  canonicalOf,
  copiedBy,
  holdScript,
  inventClipboard,
  inventSheet,
  menu,
  openCitation,
  openMenu,
  sharedBy,
} from './sharing.ts';

const SPOKEN = [ARABIC, ENGLISH];

/** The shape of the code for the address of a page. */
const codeOf = async (page: Page) => {
  const { data } = encode(await canonicalOf(page), { ecc: 'M', border: 4 });
  return qrPath(data);
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page can be sent on by plain links', EVERYWHERE, async ({ page }) => {
    const addresses = [addressOf(FULL), addressOf(HEADLINE_ONLY), '', 'countries/kz-uz/'];
    for (const language of SPOKEN)
      await inTurn(addresses, async (address) => {
        const { folder, words } = language;
        await page.goto(folder + address || './');
        const canonical = await canonicalOf(page);
        const text = `${(await title(page).innerText()).trim()}\n${canonical}`;
        const shown = await openMenu(page, language);
        const hrefOf = async (name: string) => {
          const link = shown.getByRole('link', { name, exact: true });
          await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
          await expect(link).toHaveAttribute('target', '_blank');
          return new URL((await link.getAttribute('href')) ?? '');
        };
        const whatsapp = await hrefOf(words.share.whatsapp);
        expect(whatsapp.searchParams.get('text')).toBe(text);
        for (const name of [words.share.telegram, words.share.x]) {
          expect((await hrefOf(name)).searchParams.get('url')).toBe(canonical);
        }
        const email = await hrefOf(words.share.email);
        expect(email.searchParams.get('body')).toBe(text.replace('\n', '\r\n'));
      });
  });
});

test('the link is copied, and that is said; if the clipboard does not take it, it stands there selected', async ({
  page,
}) => {
  const copy = async (language: Language) => {
    await open(page, language.folder + addressOf(FULL));
    const shown = await openMenu(page, language);
    await shown.getByRole('button', { name: language.words.share.copy }).click();
    return shown;
  };
  for (const language of SPOKEN) {
    const { code, words } = language;
    await test.step(`in ${code}`, async () => {
      await inventClipboard(page, 'present');
      const menuOfCopied = await copy(language);
      await expect(menuOfCopied.getByRole('status')).toHaveText(words.share.copied);
      expect(await copiedBy(page)).toEqual([await canonicalOf(page)]);
    });
    for (const kind of ['refused', 'missing'] as const)
      await test.step(`in ${code} with a clipboard that is ${kind}`, async () => {
        await inventClipboard(page, kind);
        const shown = await copy(language);
        await expect(shown.getByRole('status')).toHaveText(words.copy.refused);
        const field = shown.getByRole('textbox', { name: words.copy.field });
        await expect(field).toBeFocused();
        await expect(field).not.toBeEditable();
        const selected = await page.evaluate(() => document.getSelection()?.toString());
        expect(selected).toBe(await canonicalOf(page));
      });
  }
});

test('the code leads a camera to the article, on paper too, where no menus are', async ({
  page,
}) => {
  for (const language of SPOKEN)
    await test.step(`in ${language.code}`, async () => {
      const { folder, words } = language;
      await open(page, folder + addressOf(FULL));
      const shown = await openMenu(page, language);
      await shown.getByRole('button', { name: words.share.qr }).click();
      const picture = shown.getByRole('img', {
        name: words.share.qrLabel.replace('{{address}}', await canonicalOf(page)),
      });
      await expect(picture).toBeVisible();
      await expect(picture.locator('[data-code]')).toHaveAttribute('d', await codeOf(page));
      await shown.getByRole('button', { name: words.share.qr }).click();
      await expect(picture).toBeHidden();
      // Without a sheet of the device there is no second way to the menu.
      await expect(page.getByRole('button', { name: words.share.more })).toBeHidden();
    });

  await open(page, addressOf(FULL));
  const code = page.locator('main article [data-code]');
  await expect(code).toBeAttached();
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(code).toHaveAttribute('d', await codeOf(page));
  for (const details of await page.locator('details').all()) await expect(details).toBeHidden();
});

test("one tap opens the device's own sheet; dismissing it says nothing, and if it fails the links come", async ({
  page,
}) => {
  await inventSheet(page, 'AbortError');
  for (const language of SPOKEN)
    await test.step(`in ${language.code}`, async () => {
      const { folder, words } = language;
      await open(page, folder + addressOf(FULL));
      await button(page, words.share.open).click();
      const text = `${FULL.title}\n${await canonicalOf(page)}`;
      await expect.poll(() => sharedBy(page)).toEqual([{ text }]);
      await expect(menu(page, words.share.open)).not.toHaveAttribute('open');
      await expect(page.getByRole('alert')).toHaveCount(0);

      await page.getByRole('button', { name: words.share.more }).click();
      await expect(page.getByRole('link', { name: words.share.whatsapp })).toBeVisible();
      await expect(page.getByRole('button', { name: words.share.qr })).toBeVisible();
    });

  await inventSheet(page, 'NotAllowedError');
  await open(page, addressOf(FULL));
  const shown = await openMenu(page);
  await expect(shown.getByRole('link', { name: ARABIC.words.share.whatsapp })).toBeVisible();
});

test('a list of some days is sent with its days', async ({ page }) => {
  await inventSheet(page, null);
  await open(page, '?from=2022-09-01&to=2022-09-30&utm_source=x');
  await button(page, ARABIC.words.share.open).click();
  const address = new URL('/?from=2022-09-01&to=2022-09-30', await canonicalOf(page)).href;
  await expect
    .poll(() => sharedBy(page))
    .toEqual([{ text: `${await title(page).innerText()}\n${address}` }]);
});

test('a menu that was opened before the script came gets its tools; Escape closes it', async ({
  page,
}) => {
  const release = await holdScript(page);
  await page.goto(addressOf(FULL));
  const shown = await openMenu(page);
  await release();
  const copy = shown.getByRole('button', { name: ARABIC.words.share.copy });
  await copy.focus();
  await page.keyboard.press('Escape');
  await expect(copy).toBeHidden();
  await expect(button(page, ARABIC.words.share.open)).toBeFocused();
});

test('every address to send is short and plain', async ({ get }) => {
  for (const article of newsOf()) {
    const html = await (await get(`ru/${addressOf(article)}`)).text();
    const [link] = linksOf(html, 'canonical');
    const { pathname, search } = new URL(link?.href ?? '');
    expect(pathname).toMatch(/^[\x21-\x7E]{1,60}$/);
    expect(search).toBe('');
    expect(visibleTextOf(html)).toContain(link?.href ?? '');
  }
});

test('the open menus are open to everyone, in every colour', async ({ page }) => {
  await inventClipboard(page, 'refused');
  await open(page, addressOf(FULL));
  const share = await openMenu(page);
  await share.getByRole('button', { name: ARABIC.words.share.copy }).click();
  await share.getByRole('button', { name: ARABIC.words.share.qr }).click();
  await expect(share.getByRole('img')).toBeVisible();
  const cite = await openCitation(page);
  await expect(cite.getByRole('button', { name: ARABIC.words.cite.copy })).toBeVisible();
  await expectNoBarrier(page);
  // Other colours change nothing but contrast.
  for (const theme of ['dark', 'sepia']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectContrast(page);
  }
});
