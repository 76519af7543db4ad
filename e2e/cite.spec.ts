import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';
import { canonicalOf, copiedBy, inventClipboard, openCitation } from './sharing.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an article shows the line to cite it', async ({ page }) => {
    for (const language of [ARABIC, ENGLISH])
      await test.step(`in ${language.code}`, async () => {
        await page.goto(language.folder + addressOf(FULL));
        const shown = await openCitation(page, language);
        await expect(shown.locator('[lang=ar]')).toHaveText(
          `«${FULL.title}»، 12 سبتمبر 2022، آسيا الوسطى بالعربية، ${await canonicalOf(page)}`,
        );
      });
  });
});

test('the citation is copied to the letter, comes as files, and says nothing that is not known', async ({
  page,
}) => {
  await inventClipboard(page, 'present');
  await open(page, addressOf(FULL));
  const canonical = await canonicalOf(page);
  const shown = await openCitation(page);
  await shown.getByRole('button', { name: ARABIC.words.cite.copy }).click();
  await expect(shown.getByRole('status')).toHaveText(ARABIC.words.cite.copied);
  expect(await copiedBy(page)).toEqual([
    `«${FULL.title}»، 12 سبتمبر 2022، آسيا الوسطى بالعربية، ${canonical}`,
  ]);

  const download = async (format: string) => {
    const name = ARABIC.words.cite.download.replace('{{format}}', format);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      shown.getByRole('link', { name, exact: true }).click(),
    ]);
    return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')] as const;
  };
  const [ris, records] = await download('RIS');
  expect(ris).toBe(`${FULL.id}.ris`);
  expect(records).toContain(`TI  - ${FULL.title}\r\n`);
  expect(records).toContain(`UR  - ${canonical}\r\n`);
  expect(records).toMatch(/^Y2 {2}- \d{4}\/\d{2}\/\d{2}\r$/m);
  const [bib, entry] = await download('BibTeX');
  expect(bib).toBe(`${FULL.id}.bib`);
  expect(entry).toContain(`@misc{${FULL.id},`);
  expect(entry).toContain('month = sep');
  expect(entry).toMatch(/urldate = \{\d{4}-\d{2}-\d{2}\}/);
  const [json, items] = await download('CSL-JSON');
  expect(json).toBe(`${FULL.id}.json`);
  expect(JSON.parse(items)).toEqual([
    {
      id: FULL.id,
      type: 'webpage',
      title: FULL.title,
      'container-title': 'آسيا الوسطى بالعربية',
      issued: { 'date-parts': [[2022, 9, 12]] },
      accessed: { 'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]] },
      language: 'ar',
      URL: canonical,
    },
  ]);

  // The citation leaves out what is not known of an article.
  await open(page, addressOf(HEADLINE_ONLY));
  await expect((await openCitation(page)).locator('[lang=ar]')).toHaveText(
    `«${HEADLINE_ONLY.title}»، دون تاريخ، آسيا الوسطى بالعربية، ${await canonicalOf(page)}`,
  );
});
