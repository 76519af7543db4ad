import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { testOf } from './invented-site.ts';
import { persianContent } from '../tools/testing/persian-site.ts';

/** The content of an invented newsroom that is Persian first, with colours and a mark of its own. */
const writePersian = (folder: string): void => {
  for (const [file, content] of Object.entries(persianContent())) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
};

/** The Persian site in place of the real one. */
export const test = testOf(writePersian);

/**
 * The text of a page in its own language: without articles, addresses, code, and other languages'
 * names. What stands for readers without script is left out too: until the app removes it, it is
 * markup here, not text.
 */
export const ownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const own = element?.closest('[lang]');
      const isLeftOut =
        element?.closest(
          'script, noscript, style, textarea, code, bdi, [dir=ltr], article h2, article p, main article section',
        ) !== null;
      if (own?.getAttribute('lang') === 'fa' && !isLeftOut) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]'))
      if (element.closest('[lang]')?.getAttribute('lang') === 'fa')
        texts.push(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '');
    return texts.filter((text) => text.trim() !== '');
  });
