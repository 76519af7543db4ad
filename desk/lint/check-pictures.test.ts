import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { checkContent, type CheckResult } from './check-content.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let result: CheckResult;

const image = (src: string, width: number, height: number) => ({
  type: 'image' as const,
  src: `/media/${src}`,
  alt: 'خطوط تجريبية',
  width,
  height,
});

beforeAll(async () => {
  const good = await drawPicture(800, 400).jpeg().toBuffer();
  const article = inventArticle({
    id: 'invented',
    publishedAt: '2030-01-01',
    source: { name: 'مصدر مخترع', url: null },
    image: { src: '/media/good.jpg', alt: 'قرص تجريبي', width: 800, height: 400 },
    body: [
      image('small.png', 300, 150),
      image('good.jpg', 640, 480),
      image('cut.jpg', 800, 400),
      image('missing.jpg', 800, 400),
    ],
  });
  folder = await writeFolder({
    [articleFile(article)]: article,
    'media/good.jpg': good,
    'media/cut.jpg': good.subarray(0, good.length / 2),
    'media/small.png': await drawPicture(300, 150).png().toBuffer(),
    'media/2030/unused.png': await drawPicture(300, 150).png().toBuffer(),
  });
  result = await checkContent(folder.dir, [], Date.parse('2030-02-01'));
});
afterAll(() => folder.remove());

it('tells what a build refuses of pictures, with the right size', () => {
  expect(result.problems.map(({ field, expected }) => [field, expected])).toEqual([
    ['body[3].src', expect.stringContaining('a file at')],
    ['body[1].width', 'the proportions of the file; write "width": 800, "height": 400'],
    ['body[2].src', 'a whole picture; save or fetch it again'],
  ]);
});

it('finds a small picture and one that nobody shows', () => {
  const found = result.findings.filter(({ rule }) => rule.startsWith('picture'));
  expect(found.map(({ rule, file, field }) => [rule, file, field])).toEqual([
    ['picture-small', 'articles/2030/invented.json', 'body[0].src'],
    ['picture-unused', 'media/2030/unused.png', ''],
  ]);
});

it('calls none unused that an article may show which could not be read', async () => {
  const { alt: _, ...undescribed } = image('2030/unused.png', 300, 150);
  const article = { ...inventArticle({ id: 'harmed', publishedAt: '2030-01-01' }) };
  const file = articleFile(article);
  await mkdir(path.dirname(path.join(folder.dir, file)), { recursive: true });
  await writeFile(path.join(folder.dir, file), JSON.stringify({ ...article, body: [undescribed] }));
  const { problems, findings } = await checkContent(folder.dir, [], Date.parse('2030-02-01'));
  expect(problems).toContainEqual(
    expect.objectContaining({
      file,
      field: 'body[0].alt',
      expected: 'a description of the picture with at least one letter',
      found: 'nothing',
    }),
  );
  expect(findings.map(({ rule }) => rule)).not.toContain('picture-unused');
});
