import { encode } from 'uqr';
import { qrPath } from '../src/components/qr/qr-path.ts';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { decodeEntities, elementsOf, linksOf, visibleTextOf } from './html.ts';
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

/** Links of a page's source that open in a new tab and send no referrer, by their names. */
const plainLinksOf = (html: string) =>
  new Map(
    [...html.matchAll(/<a ([^>]*)>([^<]*)<\/a>/g)].flatMap(([link, , name = '']) => {
      const [{ href = '', rel, target } = {}] = elementsOf(link, 'a');
      const isPlain = rel === 'noopener noreferrer' && target === '_blank';
      return isPlain ? [[name, new URL(href).searchParams] as const] : [];
    }),
  );

test('every page can be sent on by plain links', EVERYWHERE, async ({ get }) => {
  const addresses = [addressOf(FULL), addressOf(HEADLINE_ONLY), '', 'countries/kz-uz/'];
  for (const { folder, words } of SPOKEN)
    await inTurn(addresses, async (address) => {
      const html = await (await get(folder + address || './')).text();
      const canonical = linksOf(html, 'canonical')[0]?.href ?? '';
      const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
      const text = `${decodeEntities(heading.replaceAll(/<[^>]+>/g, '')).trim()}\n${canonical}`;
      const links = plainLinksOf(html);
      expect(links.get(words.share.whatsapp)?.get('text')).toBe(text);
      for (const name of [words.share.telegram, words.share.x])
        expect(links.get(name)?.get('url')).toBe(canonical);
      expect(links.get(words.share.email)?.get('body')).toBe(text.replace('\n', '\r\n'));
    });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, and shows these links', async ({ page }) => {
    await page.goto(addressOf(FULL));
    const shown = await openMenu(page);
    const { whatsapp, telegram, x, email } = ARABIC.words.share;
    await expect(shown.getByRole('link')).toHaveText([whatsapp, telegram, x, email]);
    await expect(shown.getByRole('link').first()).toBeVisible();
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
  await inventClipboard(page, 'present');
  for (const language of SPOKEN)
    await test.step(`in ${language.code}`, async () => {
      const shown = await copy(language);
      await expect(shown.getByRole('status')).toHaveText(language.words.share.copied);
      expect(await copiedBy(page)).toEqual([await canonicalOf(page)]);
    });
  for (const kind of ['refused', 'missing'] as const)
    await test.step(`with a clipboard that is ${kind}`, async () => {
      await inventClipboard(page, kind);
      const shown = await copy(ARABIC);
      await expect(shown.getByRole('status')).toHaveText(ARABIC.words.copy.refused);
      const field = shown.getByRole('textbox', { name: ARABIC.words.copy.field });
      await expect(field).toBeFocused();
      await expect(field).not.toBeEditable();
      const selected = await page.evaluate(() => document.getSelection()?.toString());
      expect(selected).toBe(await canonicalOf(page));
    });
});

test('the code leads a camera to the article, on paper too, where no menus are', async ({
  page,
}) => {
  const { words } = ARABIC;
  await open(page, addressOf(FULL));
  const shown = await openMenu(page);
  await shown.getByRole('button', { name: words.share.qr }).click();
  const canonical = await canonicalOf(page);
  const picture = shown.getByRole('img', {
    name: words.share.qrLabel.replace('{{address}}', canonical),
  });
  await expect(picture).toBeVisible();
  const { data } = encode(canonical, { ecc: 'M', border: 4 });
  await expect(picture.locator('[data-code]')).toHaveAttribute('d', qrPath(data));
  await shown.getByRole('button', { name: words.share.qr }).click();
  await expect(picture).toBeHidden();
  // If the device has no share sheet, there is no second button for the menu.
  await expect(page.getByRole('button', { name: words.share.more })).toBeHidden();

  await button(page, words.share.open).click();
  const code = page.locator('main article [data-code]');
  await expect(code).toBeAttached();
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(code).toHaveAttribute('d', qrPath(data));
  for (const details of await page.locator('details').all()) await expect(details).toBeHidden();
});

test("one tap opens the device's own sheet; dismissing it says nothing, and if it fails the links come", async ({
  page,
}) => {
  const { share } = ARABIC.words;
  await inventSheet(page, 'AbortError');
  await open(page, addressOf(FULL));
  await button(page, share.open).click();
  const text = `${FULL.title}\n${await canonicalOf(page)}`;
  await expect.poll(() => sharedBy(page)).toEqual([{ text }]);
  await expect(menu(page, share.open)).not.toHaveAttribute('open');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.getByRole('button', { name: share.more }).click();
  await expect(page.getByRole('link', { name: share.whatsapp })).toBeVisible();
  await expect(page.getByRole('button', { name: share.qr })).toBeVisible();

  await inventSheet(page, 'NotAllowedError');
  await open(page, addressOf(FULL));
  const shown = await openMenu(page);
  await expect(shown.getByRole('link', { name: share.whatsapp })).toBeVisible();
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
