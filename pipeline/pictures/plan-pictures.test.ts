import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { planPictures } from './plan-pictures.ts';

const image = (name: string, width = 1200, height = 300) => ({
  src: `/media/${name}`,
  alt: 'خطوط تجريبية',
  width,
  height,
});
const ARTICLES = [
  inventArticle({ id: 'one', image: image('a.jpg') }),
  // Of the right proportions, but not the file's own pixels.
  inventArticle({ id: 'two', body: [{ type: 'image', ...image('b.jpg', 800, 200) }] }),
];

let folder: Awaited<ReturnType<typeof writeFolder>>;
let cacheDir: string;
beforeEach(async () => {
  const draw = (drawing: 'busy' | 'dark') => drawPicture(1200, 300, drawing).jpeg().toBuffer();
  folder = await writeFolder({
    'media/a.jpg': await draw('busy'),
    'media/b.jpg': await draw('dark'),
  });
  cacheDir = path.join(folder.dir, 'cache');
});
afterEach(() => folder.remove());

const plan = () => planPictures({ articles: ARTICLES, contentDir: folder.dir, cacheDir });
const madeOnes = async () =>
  (await readdir(path.join(cacheDir, 'pictures')).catch(() => [])).filter((name) =>
    /^[0-9a-f]{20}\.json$/.test(name),
  );
const sizeOf = async (bytes: Uint8Array | null) => {
  const { width, height } = await sharp(bytes ?? Buffer.of()).metadata();
  return [width, height];
};

describe('pictures while somebody writes', () => {
  it('are named before they are made, and made one by one, when they are asked for', async () => {
    const { pictures, read } = await plan();
    const [a, b] = ['a', 'b'].map((name) => pictures.get(`/media/${name}.jpg`));
    expect(a).toMatchObject({ width: 1200, height: 300, colour: null });
    expect(a?.files.map(({ width }) => width)).toEqual([480, 960, 1200]);
    expect(b?.files.map(({ width }) => width)).toEqual([480, 800]);
    expect(await madeOnes()).toEqual([]);
    const asked = ['480.avif', '960.webp', '16x9.webp'].map((what) =>
      read(`/media/${a?.hash}-${what}`),
    );
    const files = await Promise.all(asked);
    expect(await Promise.all(files.slice(1).map(sizeOf))).toEqual([
      [960, 240],
      [533, 300],
    ]);
    expect(await madeOnes()).toHaveLength(1);
    // The next larger file that can be made from the original.
    expect(await sizeOf(await read(`/media/${b?.hash}-800.webp`))).toEqual([960, 240]);
  });

  it('are told as they are, once they are made', async () => {
    const first = await plan();
    const planned = first.pictures.get('/media/a.jpg');
    await first.read(`/media/${planned?.hash}-480.webp`);
    const { pictures, read } = await plan();
    const made = pictures.get('/media/a.jpg');
    expect(made?.files[0].webp).toBeGreaterThan(100);
    expect(made?.colour).toMatch(/^#/);
    expect(await sizeOf(await read(`/media/${made?.hash}-480.webp`))).toEqual([480, 120]);
    await writeFile(
      path.join(folder.dir, 'media/a.jpg'),
      await drawPicture(800, 200).jpeg().toBuffer(),
    );
    expect((await plan()).pictures.get('/media/a.jpg')?.hash).not.toBe(made?.hash);
  });

  it('say what is wrong with an original, and nothing of what is none', async () => {
    await writeFile(path.join(folder.dir, 'media/a.jpg'), '');
    const { pictures, read } = await plan();
    await expect(read(`/media/${pictures.get('/media/a.jpg')?.hash}-480.avif`)).rejects.toThrow(
      '/media/a.jpg: expected a picture; save or fetch it again; found an empty file',
    );
    expect(await read('/media/0123456789abcdef0123-480.avif')).toBeNull();
    expect(await read('/media/a.jpg')).toBeNull();
    await rm(cacheDir, { recursive: true, force: true });
  });
});
