import { expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeRedirects } from './write-redirects.ts';

it('tells hosts where earlier addresses lead, in every language, and what is gone', async () => {
  const artefacts = artefactsInMemory();
  for (const id of ['now', 'old-now'])
    await artefacts.write(`/data/articles/${id}.json`, `data of ${id}`);
  await writeRedirects({
    articles: [
      inventArticle({
        id: 'now',
        previousIds: ['then'],
        body: [
          { type: 'heading', level: 2, text: 'عنوان مخترع' },
          { type: 'paragraph', text: 'فقرة مخترعة.' },
        ],
      }),
      // Its paragraphs have no pages: it is too old.
      inventArticle({
        id: 'old-now',
        previousIds: ['old-then'],
        body: [{ type: 'paragraph', text: 'فقرة مخترعة.' }],
      }),
    ],
    passagesNewest: 1,
    withdrawn: [{ id: 'gone', withdrawnAt: '2030-01-01', previousIds: ['gone-first'] }],
    site: { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES },
    artefacts,
  });
  expect((await artefacts.read('/_redirects')).trim().split('\n')).toEqual([
    '/sub/articles/then/ /sub/articles/now/ 301!',
    '/sub/en/articles/then/ /sub/en/articles/now/ 301!',
    '/sub/ru/articles/then/ /sub/ru/articles/now/ 301!',
    '/sub/articles/then/p2/ /sub/articles/now/p2/ 301!',
    '/sub/en/articles/then/p2/ /sub/en/articles/now/p2/ 301!',
    '/sub/ru/articles/then/p2/ /sub/ru/articles/now/p2/ 301!',
    '/sub/articles/old-then/ /sub/articles/old-now/ 301!',
    '/sub/en/articles/old-then/ /sub/en/articles/old-now/ 301!',
    '/sub/ru/articles/old-then/ /sub/ru/articles/old-now/ 301!',
    '/sub/articles/gone/ /sub/articles/gone/index.html 410!',
    '/sub/en/articles/gone/ /sub/en/articles/gone/index.html 410!',
    '/sub/ru/articles/gone/ /sub/ru/articles/gone/index.html 410!',
    '/sub/articles/gone-first/ /sub/articles/gone-first/index.html 410!',
    '/sub/en/articles/gone-first/ /sub/en/articles/gone-first/index.html 410!',
    '/sub/ru/articles/gone-first/ /sub/ru/articles/gone-first/index.html 410!',
  ]);
  expect(await artefacts.read('/ru/articles/then/p2/index.html')).toContain(
    '<meta http-equiv="refresh" content="0; url=/sub/ru/articles/now/p2/">',
  );
  expect(await artefacts.read('/data/articles/old-then.json')).toBe('data of old-now');
});
