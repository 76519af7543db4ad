import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { escapeAttribute, escapeText } from '../../src/core/fields/markup.ts';
import { ARTICLE_LINK } from './in-page-tap.ts';

async function writePage(page: Page, file: string, content: string[]): Promise<void> {
  const lang = await page.locator('html').getAttribute('lang');
  const direction = await page.locator('html').getAttribute('dir');
  const title = escapeText((await page.locator('h1').first().innerText()).trim());
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    [
      '<!doctype html>',
      `<html lang="${lang}" dir="${direction}">`,
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
      `<title>${title}</title>`,
      `<h1>${title}</h1>`,
      ...content,
      '</html>\n',
    ].join('\n'),
  );
}

/**
 * Writes the list at `url` and its article into `dir` as pages with nothing but headlines and
 * paragraphs: no page with a design can be faster, so ours are compared with them.
 */
export async function writeBareSite(browser: Browser, url: string, dir: string): Promise<void> {
  // Without scripts, because the prerendered text is wanted, not what scripts make of it.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const links = await page.locator('main article :is(h2, h3) a').all();
  const items = await Promise.all(
    links.map(async (link) => {
      const href = escapeAttribute((await link.getAttribute('href')) ?? '');
      return `<li><a href="${href}">${escapeText((await link.innerText()).trim())}</a>`;
    }),
  );
  await writePage(page, join(dir, 'index.html'), ['<ul>', ...items, '</ul>']);

  const path = await page.locator(`main h2 ${ARTICLE_LINK}`).first().getAttribute('href');
  if (path === null) throw new Error(`the list at ${url} has no article to compare with`);
  const response = await page.goto(new URL(path, url).href);
  if (!response?.ok()) throw new Error(`the article ${path} is not in the build`);
  const paragraphs = await page.locator('article:has(h1) p').allInnerTexts();
  const file = join(dir, path, 'index.html');
  await writePage(
    page,
    file,
    paragraphs.map((text) => `<p>${escapeText(text.trim())}</p>`),
  );
  await context.close();
}
