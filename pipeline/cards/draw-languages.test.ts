import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar as arabic } from '../../src/core/i18n/ar.ts';
import type { ArticleLanguage } from '../../src/core/news/article-languages.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { createCardTexts } from './card.ts';
import { createCardDrawer, type DrawCard } from './draw-card.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let draw: DrawCard;

beforeAll(async () => {
  folder = await writeFolder({});
  draw = await createCardDrawer(folder.dir, () => Promise.reject(new Error('no picture')));
});
afterAll(() => folder.remove());

const { ofArticle } = createCardTexts(arabic);

describe('a title in another language', () => {
  const inLanguage = (lang: ArticleLanguage, title: string) =>
    draw(ofArticle({ title, lang, countries: ['KZ'], region: false, publishedAt: null }));

  it('has the shapes of its letters and digits: Urdu writes some in its own way', async () => {
    expect((await inLanguage('ur', '۴۶۷')).equals(await inLanguage('fa', '۴۶۷'))).toBe(false);
  });

  it.each(['fa', 'ur', 'ug'] as const)('divides no word in %s', async (lang) => {
    const title = 'مخترع '.repeat(30).trim();
    const softened = title.replaceAll('خت', 'خ\u00ADت');
    expect((await inLanguage(lang, softened)).equals(await inLanguage(lang, title))).toBe(true);
  });
});
