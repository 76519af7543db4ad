import { describe, expect, it } from 'vitest';
import {
  articleCardPath,
  filterCardPath,
  partnerCardPath,
  storyCardPath,
} from '../../src/core/site/card.ts';
import { allFilters } from '../../src/core/news/country.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeCards } from './write-cards.ts';

describe('the step of the cards', () => {
  it('writes one for each article, each filter, each partner and all news, a few at a time', async () => {
    const articles = inventArticles(5);
    const artefacts = artefactsInMemory();
    let [atWork, most] = [0, 0];
    const count = await writeCards({
      articles: [...articles, ...inventArticles(7).slice(5)],
      cardsNewest: 5,
      passagesNewest: 0,
      partners: [{ code: 'cn', called: { ar: 'الصين', en: 'China', ru: 'Китай', fa: 'چین' } }],
      stories: [{ id: 'told', title: 'ملف مخترع', countries: ['KZ'], region: false }],
      pictures: new Map(),
      artefacts,
      drawCard: async ({ title }) => {
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise((done) => setImmediate(done));
        atWork -= 1;
        return Buffer.from(title);
      },
    });
    expect(count).toBe(5 + 63 + 1 + 1 + 1);
    expect(await artefacts.read(storyCardPath('told'))).toBe('ملف مخترع');
    expect(await artefacts.read(partnerCardPath('cn'))).toBe('آسيا الوسطى والصين');
    expect(most).toBe(4);
    for (const { id, title } of articles) {
      expect(await artefacts.read(articleCardPath(id))).toBe(title);
    }
    for (const filter of [[], ...allFilters()]) {
      expect(await artefacts.read(filterCardPath(filter))).toMatch(/^أخبار /);
    }
  });
});
