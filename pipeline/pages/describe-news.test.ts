import { expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { articleDataOf } from '../articles/article-data.ts';
import { describeNews } from './describe-news.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/', locales: USUAL_LOCALES };

it('what the editors note is a comment of theirs, and no correction', async () => {
  const translation = createTranslation(FIRST, await dictionaries.ar());
  const t = await translation.addOnDemand();
  const article = inventArticle({
    body: [{ type: 'paragraph', text: 'كلام مخترع.' }],
    editorNotes: [
      { paragraph: 1, words: 'كلام', text: 'ملاحظة مخترعة.' },
      { paragraph: 1, words: 'ليس هنا', text: 'ملاحظة على ما تغيّر.' },
    ],
  });
  const data = articleDataOf(
    { article, hasCard: false, hasPassages: false, related: [], pictures: {} },
    ({ body }) => ({
      body,
      names: [],
    }),
  );
  const [news] = describeNews(data, { locale: FIRST, t, site: SITE });
  expect(news).toMatchObject({
    comment: [
      {
        '@type': 'Comment',
        author: { '@type': 'Organization', name: 'آسيا الوسطى بالعربية' },
        text: '«كلام»: ملاحظة مخترعة.',
      },
    ],
  });
  expect(news).not.toHaveProperty('correction');
});
