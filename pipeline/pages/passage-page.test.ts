import { expect, it } from 'vitest';
import { renderPassage } from '../../src/app/render.tsx';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';

/** The element around a passage and its quotation marks. */
const quotation = async (text: string) => {
  const { body } = await renderPassage({
    article: { ...inventArticle(), source: null },
    passage: { number: 1, text },
    locale: FIRST,
  });
  return /<blockquote[^>]*>(<p[^>]*>«)/.exec(body)?.[1];
};

it.each([
  ['خبر مخترع عن Invented Rail.', '<p>«'],
  ['Invented Rail: خبر مخترع.', '<p>«'],
  ['Invented news, 100%.', '<p dir="ltr">«'],
  ['Всё это выдумано.', '<p dir="ltr">«'],
])('%s runs the way its letters do, with its marks', async (text, start) => {
  expect(await quotation(text)).toBe(start);
});
