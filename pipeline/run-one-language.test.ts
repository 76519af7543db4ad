import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { build, filesIn } from '../tools/testing/test-build.ts';
import { articleFile, writeFolder } from '../tools/testing/test-content.ts';

const inPersian = (text: string) => ({ fa: text });

it('a site in Persian alone lacks nothing that others have in Arabic', async () => {
  const articles = ['CN', 'RU'].map((partner) =>
    inventArticle({ id: `invented-${partner.toLowerCase()}`, partners: [partner], region: true }),
  );
  const content = await writeFolder({
    'content/site.json': {
      name: inPersian('نامی ساختگی که از سرکارت درازتر است و در یک سطر جا نمی\u200Cشود'),
      description: inPersian('خبرهای ساختگی.'),
      publisher: { name: inPersian('ناشر ساختگی') },
      languages: ['fa'],
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
  expect(await read('humans.txt')).toContain('Publisher: ناشر ساختگی\n');
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
