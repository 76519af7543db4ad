import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { findMissingPictures } from './find-missing-pictures.ts';

it('no file from elsewhere comes onto the site by a link', async () => {
  const { dir, remove } = await writeFolder({ 'secret.jpg': 'x', 'media/2030/own.jpg': 'x' });
  onTestFinished(remove);
  const link = (to: string, name: string) =>
    symlink(path.join(dir, to), path.join(dir, 'media', name));
  await link('secret.jpg', 'link.jpg');
  await link('media/2030/own.jpg', 'own.jpg');
  await link('gone.jpg', 'gone.jpg');
  const read = ['link', 'own', '2030/own', 'gone'].map((name) => {
    const image = { src: `/media/${name}.jpg`, alt: 'وصف', width: 2, height: 1 };
    return { file: `${name}.json`, article: inventArticle({ image }) };
  });
  expect(await findMissingPictures(dir, read)).toEqual([
    {
      file: 'link.json',
      field: 'image.src',
      expected: 'the picture itself in content/media; put it there in place of the link',
      found: 'a link to a file elsewhere',
    },
    expect.objectContaining({ file: 'gone.json', found: 'no such file' }),
  ]);
});
