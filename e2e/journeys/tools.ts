import assert from 'node:assert/strict';
import { plainTextOf } from '../../src/core/news/rich-text.ts';
import { CHOICES } from '../../src/core/settings/settings.ts';
import { ARABIC } from '../languages.ts';
import { linkTo } from '../quoting.ts';
import { addressOf, FULL } from '../seed.ts';
import { expectOpenToEveryone } from './open-to-everyone.ts';
import { open, ready, said, type Journey } from './journey.ts';

const { words } = ARABIC;
const ARTICLE = addressOf(FULL);

/* Journeys that use the site's tools. */

export const TOOLS: Record<string, Journey> = {
  'a search completes, finds and marks': async (tab) => {
    await open(tab, 'search/');
    await tab.tapFirst('main input[name="q"]');
    await tab.type('كازا');
    await tab.until('a completion', () => document.querySelector('[role="option"]') !== null);
    await tab.press('ArrowDown', 'Enter');
    await tab.until('results', () => document.querySelectorAll('main article h2 a').length === 5);
    await tab.tapFirst('main article :is(h2, h3) a[href*="find="]');
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
    const texts = FULL.body.map((block) => ('text' in block ? plainTextOf(block.text) : ''));
    const quoted = (texts.find((text) => text.length > 60) ?? '').slice(10, 50);
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
  'a part whose script was lost comes at the second tap': async (tab, network) => {
    await open(tab, ARTICLE);
    await network.loseScripts();
    try {
      await tab.tap(words.settings.open);
      await said(tab, words.error.script);
    } finally {
      await network.mend();
    }
    await tab.tap(words.settings.open);
    await tab.until('the panel', () => document.querySelector('dialog[open]') !== null);
  },
};
