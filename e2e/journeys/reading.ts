import assert from 'node:assert/strict';
import type { Tab } from '../../tools/engines/tab.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { passagesOf } from '../../src/core/news/passages.ts';
import { ARABIC, countInWords, LANGUAGES } from '../languages.ts';
import { addressOf, FULL, newsOf } from '../seed.ts';
import { expectOpenToEveryone } from './open-to-everyone.ts';
import { fits, open, ready, said, titled, type Journey } from './journey.ts';

const { words } = ARABIC;
const ARTICLE = addressOf(FULL);
const PASSAGE = passagesOf(FULL.body).find(({ number }) => number === 3)?.text ?? '';

/* Through the site, from page to page. */

const everyLanguage =
  (work: (tab: Tab, language: (typeof LANGUAGES)[number]) => Promise<void>) => async (tab: Tab) => {
    for (const language of LANGUAGES) await work(tab, language);
  };

export const READING: Record<string, Journey> = {
  'home fits, in every language': everyLanguage(async (tab, { folder }) => {
    await open(tab, folder || './');
    await fits(tab);
    assert.ok(
      (await tab.ask(() => document.querySelectorAll('main article :is(h2, h3) a').length)) > 5,
    );
  }),
  'an article fits, in every language': everyLanguage(async (tab, { folder }) => {
    await open(tab, folder + ARTICLE);
    await titled(tab, FULL.title);
    await fits(tab);
  }),
  'a filter is chosen': async (tab) => {
    await open(tab, './');
    await tab.tapFirst('nav a[href$="/countries/kz/"]');
    await titled(tab, words.place.kz);
    assert.match(await tab.ask(() => location.pathname), /\/countries\/kz\/$/);
  },
  'back from an article, place and focus are as they were': async (tab) => {
    await open(tab, 'countries/kz/');
    const left = await tab.ask(() => {
      const link = document.querySelectorAll<HTMLElement>('main article :is(h2, h3) a')[3];
      link?.scrollIntoView({ block: 'center' });
      link?.click();
      return { place: scrollY, href: link?.getAttribute('href') };
    });
    await tab.until('an article', () => location.pathname.includes('/articles/') && scrollY === 0);
    await tab.back();
    await titled(tab, words.place.kz);
    await tab.until('the place', (place) => Math.abs(scrollY - place) < 2, left.place);
    assert.equal(await tab.ask(() => document.activeElement?.getAttribute('href')), left.href);
  },
  'a reload keeps the place': async (tab) => {
    await open(tab, ARTICLE);
    await tab.ask(() => scrollTo(0, 400));
    await tab.until('scrolled', () => scrollY === 400);
    await tab.reload();
    await ready(tab);
    await tab.until('the place', () => Math.abs(scrollY - 400) < 2);
  },
  'a link to a paragraph shows it': async (tab) => {
    await open(tab, `${ARTICLE}#p3`);
    await tab.until('the paragraph', () => {
      const { top = -1 } = document.getElementById('p3')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
  },
  'a passage by itself leads to its place': async (tab) => {
    await tab.go(`${ARTICLE}p3/`);
    await said(tab, PASSAGE.slice(0, 30));
    await fits(tab);
    await expectOpenToEveryone(tab);
    await tab.tap(words.quote.readOn);
    await titled(tab, FULL.title);
    await tab.until('the paragraph', () => {
      const { top = -1 } = document.getElementById('p3')?.getBoundingClientRect() ?? {};
      return location.hash === '#p3' && top >= 0 && top < innerHeight;
    });
  },
  'what came since the last visit stands above a line': async (tab) => {
    await open(tab, './');
    const [first, second, ...known] = newsOf().map(({ id }) => id);
    await tab.ask((ids) => {
      localStorage.setItem('reading', '{"visits":"yes"}');
      const visits = { before: null, current: { ids, oldest: null }, at: Date.now() - 3_600_000 };
      localStorage.setItem('reader / visits', JSON.stringify(visits));
    }, known);
    await tab.reload();
    const fresh = countInWords(ARABIC, [first, second].length);
    await said(tab, words.reading.newSince.replace('{{news}}', fresh));
  },
  'without its scripts the site can be read': async (tab, network) => {
    await network.loseScripts();
    try {
      await tab.go('./');
      await tab.tap(FULL.title);
      await titled(tab, FULL.title);
      await fits(tab);
      await tab.tap(words.share.open);
      await said(tab, words.share.whatsapp);
    } finally {
      await network.mend();
    }
  },
  'the header is one row, in every language': everyLanguage(async (tab, { folder }) => {
    await open(tab, folder || './');
    const height = await tab.ask(() => document.querySelector('header')?.clientHeight ?? 0);
    assert.ok(height < 80, `${height} px high`);
  }),
  'names in the text are seen to be links, and which language is read': async (tab) => {
    await open(tab, ARTICLE);
    const lineUnder = (selector: string) =>
      tab.ask((wanted) => {
        const element = document.querySelector(wanted);
        if (!element) return '';
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }, selector);
    assert.equal(await lineUnder('main [data-name]'), 'underline dotted');
    assert.equal(await lineUnder('header [hreflang][aria-current]'), 'underline solid');
  },
  'keys alone lead through the site': async (tab) => {
    await open(tab, './');
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.until('main has the focus', () => document.activeElement?.id === 'screen');
    await tab.type('/');
    await tab.until(
      'the search has it',
      () => document.activeElement?.getAttribute('name') === 'q',
    );
    await open(tab, articlePath(FULL.id).slice(1));
    await tab.type('?');
    await tab.until('the list of keys', () => document.querySelector('dialog[open]') !== null);
    await tab.press('Escape');
    await tab.until('closed', () => document.querySelector('dialog[open]') === null);
  },
  'home, article and search are open to everyone': async (tab) => {
    for (const address of [
      './',
      ARTICLE,
      'search/?q=%D9%83%D8%A7%D8%B2%D8%A7%D8%AE%D8%B3%D8%AA%D8%A7%D9%86',
    ]) {
      await open(tab, address);
      await expectOpenToEveryone(tab);
    }
  },
};
