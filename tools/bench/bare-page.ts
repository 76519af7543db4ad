import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Writes the article at `url` as an `index.html` of headline and paragraphs alone into `dir`: the limit
 * that no page with a design can pass, and so the measure for ours.
 */
export async function writeBarePage(browser: Browser, url: string, dir: string): Promise<void> {
  // The prerendered text is what is wanted, not what scripts make of it.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto(url);
  if (!response?.ok()) throw new Error(`the article ${new URL(url).pathname} is not in the build`);
  const lang = await page.locator('html').getAttribute('lang');
  const direction = await page.locator('html').getAttribute('dir');
  const headline = escape((await page.locator('h1').first().innerText()).trim());
  const paragraphs = await page.locator('article:has(h1) p').allInnerTexts();
  await context.close();
  await writeFile(
    join(dir, 'index.html'),
    [
      '<!doctype html>',
      `<html lang="${lang}" dir="${direction}">`,
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
      `<title>${headline}</title>`,
      `<h1>${headline}</h1>`,
      ...paragraphs.map((text) => `<p>${escape(text.trim())}</p>`),
      '</html>\n',
    ].join('\n'),
  );
}
