import { expect, it, onTestFinished } from 'vitest';
import { inNewsroom } from '../../tools/testing/in-newsroom.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';

const named = (ar: string, en: string) => ({ ar, en });

it.each([
  [
    'the publisher, if the newsroom names one',
    { publisher: { name: named('دار خيالية', 'A HOUSE') } },
    'A HOUSE',
  ],
  ['the site otherwise', {}, 'A SITE'],
])('a book names %s', async (_whom, fields, expected) => {
  const folder = await writeFolder({
    'site.json': {
      name: named('موقع خيالي', 'A SITE'),
      description: named('وصف خيالي.', 'An invented description.'),
      languages: ['ar', 'en'],
      ...fields,
    },
  });
  onTestFinished(folder.remove);
  const answered = await inNewsroom(
    folder.dir,
    `
    const { bookWords, inventArticleData, inventBook } = await import('./tools/testing/invent-book.ts');
    const { packageDocument } = await import('./src/book/package-document.ts');
    const { localeOf } = await import('./src/core/i18n/locales.ts');
    answer(packageDocument(inventBook([inventArticleData()]), await bookWords(localeOf('en'))));`,
  );
  expect(answered).toMatch(new RegExp(`<dc:publisher[^>]*>${expected}</dc:publisher>`));
});
