import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { build, filesIn } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';

const inBoth = (fa: string, ru: string) => ({ fa, ru });

it('a site in Persian and Russian lacks nothing that others have in Arabic', async () => {
  const articles = ['CN', 'RU'].map((partner) =>
    inventArticle({ id: `invented-${partner.toLowerCase()}`, partners: [partner], region: true }),
  );
  const content = await writeFolder({
    'content/site.json': {
      name: inBoth(
        'نامی ساختگی که از سرکارت درازتر است و در یک سطر جا نمی\u200Cشود',
        'Выдуманное имя',
      ),
      description: inBoth('خبرهای ساختگی.', 'Выдуманные новости.'),
      publisher: { name: inBoth('ناشر ساختگی', 'Выдуманный издатель') },
      languages: ['fa', 'ru'],
    },
    ...Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
  });
  onTestFinished(content.remove);
  const dist = path.join(content.dir, 'dist');
  const { code, stderr } = await build({
    CONTENT_DIR: path.join(content.dir, 'content'),
    DIST_DIR: dist,
    BASE_PATH: '/',
  });
  expect([code, stderr]).toEqual([0, '']);
  const read = (file: string) => readFile(path.join(dist, file), 'utf8');
  const humans = await read('humans.txt');
  expect(humans).toContain('Publisher: ناشر ساختگی\n');
  expect(humans).toContain('Name: نامی ساختگی');
  // Of the feed, its title and its subtitle.
  const [feed = ''] = (await read('partners/cn/feed.xml')).split('<entry>');
  expect(feed.match(/چین/g)).toHaveLength(2);
  // A text that is missing stands as undefined, or as its place in the dictionary. The app's own code
  // names both.
  const texts = (await filesIn(dist)).filter((file) => /\.(?:html|json|xml|txt)$/.test(file));
  const lacking = await Promise.all(
    texts.map(async (file) => (/undefined|\bsite\.\w+\b/.test(await read(file)) ? [file] : [])),
  );
  expect(lacking.flat()).toEqual([]);
}, 600_000);
