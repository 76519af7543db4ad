import assert from 'node:assert/strict';
import type { Tab } from '../../tools/engines/tab.ts';
import { CHOICES } from '../../src/core/settings/settings.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { ARABIC, LANGUAGES } from '../languages.ts';
import { linkTo } from '../quoting.ts';
import { addressOf, FULL } from '../seed.ts';
import { expectOpenToEveryone } from './open-to-everyone.ts';

/** What a reader does on the way through the site: written once, for every engine. */
type Journey = (tab: Tab, network: Network) => Promise<void>;

/** The site's server. */
export type Network = {
  cut: () => Promise<void>;
  /** As a blocker of scripts does it. */
  loseScripts: () => Promise<void>;
  mend: () => Promise<void>;
};

const { words } = ARABIC;
const ARTICLE = addressOf(FULL);

const ready = (tab: Tab) =>
  tab.until('the app', () => document.documentElement.hasAttribute('data-ready'));
const open = async (tab: Tab, address: string) => {
  await tab.go(address);
  await ready(tab);
};
const titled = (tab: Tab, text: string) =>
  tab.until(
    `a title "${text}"`,
    (wanted) => {
      const heading = document.querySelector('h1');
      return heading?.textContent.includes(wanted) === true;
    },
    text,
  );
const said = (tab: Tab, text: string) =>
  tab.until(`the words "${text}"`, (wanted) => document.body.innerText.includes(wanted), text);
const fits = async (tab: Tab) => {
  const [room, wide] = await tab.ask(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok((wide ?? 0) <= (room ?? 0), `${wide} px wide in a window of ${room}`);
};

const everyLanguage =
  (work: (tab: Tab, language: (typeof LANGUAGES)[number]) => Promise<void>) => async (tab: Tab) => {
    for (const language of LANGUAGES) await work(tab, language);
  };

export const JOURNEYS: Record<string, Journey> = {
  'home fits, in every language': everyLanguage(async (tab, { folder }) => {
    await open(tab, folder || './');
    await fits(tab);
    assert.ok((await tab.ask(() => document.querySelectorAll('main h2 a').length)) > 5);
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
      const link = document.querySelectorAll<HTMLElement>('main h2 a')[3];
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
  'a search completes, finds and marks': async (tab) => {
    await open(tab, 'search/');
    await tab.tapFirst('main input[name="q"]');
    await tab.type('كازا');
    await tab.until('a completion', () => document.querySelector('[role="option"]') !== null);
    await tab.press('ArrowDown', 'Enter');
    await tab.until('results', () => document.querySelectorAll('main h2 a').length === 5);
    await tab.tapFirst('main h2 a[href*="find="]');
    await tab.until('marks', () => {
      const marks = 'highlights' in CSS && CSS.highlights.get('found')?.size;
      return (marks || document.querySelectorAll('main mark').length) === 3;
    });
    await tab.tap(words.search.nextMatch);
    await tab.tap(words.search.closeMatches);
  },
  'every setting is kept': async (tab) => {
    await open(tab, ARTICLE);
    await tab.tap(words.settings.open);
    await tab.until('the panel', () => document.querySelector('dialog[open]') !== null);
    for (const [name, values] of Object.entries(CHOICES)) {
      const last = values.at(-1) ?? '';
      await tab.tapFirst(`label:has(> input[name="${name}"][value="${last}"])`);
      await tab.until(
        `${name} is ${last}`,
        (choice, value) => {
          const kept = JSON.parse(localStorage.getItem('reading') ?? '{}') as Record<
            string,
            string
          >;
          return kept[choice] === value;
        },
        name,
        last,
      );
    }
    await tab.press('Escape');
    await tab.reload();
    await ready(tab);
    assert.equal(await tab.ask(() => document.documentElement.dataset.theme), 'dark');
    await expectOpenToEveryone(tab);
    await tab.ask(() => localStorage.clear());
  },
  'a quotation is shown': async (tab) => {
    const text = FULL.body
      .map((block) => ('text' in block ? block.text : ''))
      .find((one) => typeof one === 'string' && one.length > 60);
    const quoted = String(text).slice(10, 50);
    await open(tab, linkTo(quoted));
    await tab.until(
      'the quotation',
      (wanted) => {
        const marks =
          'highlights' in CSS ? [...(CSS.highlights.get('quote') ?? [])].map(String) : [];
        const elements = [...document.querySelectorAll('main mark')].map((one) => one.textContent);
        return [...marks, ...elements].join('') === wanted;
      },
      quoted,
    );
  },
  'selected words can be quoted': async (tab) => {
    await open(tab, ARTICLE);
    await tab.ask(() => {
      const paragraph = document.querySelector('#p1');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await said(tab, words.quote.copy);
  },
  'an article is shared and cited': async (tab) => {
    await open(tab, ARTICLE);
    await tab.tap(words.share.open);
    await tab.tap(words.share.qr);
    await tab.until('the code', () => document.querySelector('main [data-code]') !== null);
    await tab.tap(words.cite.open);
    await said(tab, words.cite.copy);
    await expectOpenToEveryone(tab);
  },
  'a saved article is read without a network': async (tab, network) => {
    await open(tab, ARTICLE);
    await tab.tap(words.article.save);
    await said(tab, words.saved.done);
    await tab.until('the worker', () => navigator.serviceWorker.controller !== null);
    await network.cut();
    try {
      await tab.go('saved/');
      await said(tab, FULL.title);
      await tab.tap(FULL.title);
      await titled(tab, FULL.title);
    } finally {
      await network.mend();
    }
  },
  'a part whose script was lost comes with the page loaded again': async (tab, network) => {
    await open(tab, ARTICLE);
    await tab.ask(() => Reflect.set(window, 'isOld', true));
    await network.loseScripts();
    try {
      await tab.tap(words.settings.open);
      await said(tab, words.error.script);
    } finally {
      await network.mend();
    }
    await tab.tap(words.settings.open);
    await tab.until('another page', () => !Reflect.has(window, 'isOld'));
    await ready(tab);
    // WebKit may say once more that it is lost.
    await tab.until(
      'the panel, or word that it is lost',
      (lost) => {
        const isOpen = document.querySelector('dialog[open]') !== null;
        return isOpen || document.body.innerText.includes(lost);
      },
      words.error.script,
    );
    const isOpen = await tab.ask(() => document.querySelector('dialog[open]') !== null);
    if (!isOpen) await tab.tap(words.settings.open);
    await tab.until('the panel', () => document.querySelector('dialog[open]') !== null);
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
  'the header is one row': async (tab) => {
    await open(tab, './');
    const height = await tab.ask(() => document.querySelector('header')?.clientHeight ?? 0);
    assert.ok(height < 80, `${height} px high`);
  },
  'names in the text are seen to be links': async (tab) => {
    await open(tab, ARTICLE);
    const line = await tab.ask(() => {
      const name = document.querySelector('main [data-name]');
      const { textDecorationLine = '', textDecorationStyle = '' } = name
        ? getComputedStyle(name)
        : {};
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
    assert.equal(line, 'underline dotted');
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
