import { readdir } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { good, openPictures } from '../../tools/testing/test-pictures.ts';

let pictures: Awaited<ReturnType<typeof openPictures>>;
beforeEach(async () => {
  pictures = await openPictures();
});
afterEach(() => pictures.remove());

describe('the cache of pictures', () => {
  const draw = () => drawPicture(480, 120).jpeg().toBuffer();

  it('gives the next build what is as it was, by another name and at another time too', async () => {
    const bytes = await draw();
    const first = good(await pictures.make('a.jpg', bytes));
    expect(good(await pictures.again('a.jpg'))).toEqual(first);
    expect(good(await pictures.make('b.jpg', bytes))).toEqual(first);
    expect(pictures.countMade()).toBe(1);
  });

  it('makes anew what has changed, by a change of settings, or whose files are gone', async () => {
    const first = good(await pictures.make('a.jpg', await draw()));
    const second = good(
      await pictures.make('a.jpg', await drawPicture(480, 120, 'dark').jpeg().toBuffer()),
    );
    expect(second.picture.hash).not.toBe(first.picture.hash);
    await pictures.lose(`${second.picture.hash}-480.webp`);
    await pictures.again('a.jpg');
    expect(pictures.countMade()).toBe(3);
    pictures.changeSettings();
    const third = good(await pictures.make('b.jpg', await draw()));
    expect(third.picture.hash).not.toBe(first.picture.hash);
    expect(pictures.countMade()).toBe(4);
  });

  it('makes the cuts when a picture comes to the head of an article', async () => {
    await pictures.make('a.jpg', await draw());
    await pictures.again('a.jpg', { isHead: true });
    await pictures.again('a.jpg', { isHead: true });
    await pictures.again('a.jpg');
    expect(pictures.countMade()).toBe(2);
  });
});

describe('a file that is no good', () => {
  const cut = async () => {
    const whole = await drawPicture(600, 400).jpeg().toBuffer();
    return whole.subarray(0, whole.length / 2);
  };
  /** A picture whose header states a size that it does not have. */
  const huge = async () => {
    const png = await strip();
    png.writeUInt32BE(9000, 16);
    png.writeUInt32BE(9000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    return png;
  };
  const strip = () =>
    sharp({ create: { width: 100, height: 900, channels: 3, background: '#777' } })
      .png()
      .toBuffer();

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, RegExp, RegExp]>([
    ['empty', 'a.jpg', () => Buffer.alloc(0), /save or fetch it again/, /an empty file/],
    ['cut off', 'a.jpg', cut, /a whole picture; save or fetch/, /a JPEG that cannot be read/],
    ['only a head', 'a.png', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /a whole/, /a PNG/],
    ['of 81 megapixels', 'a.png', huge, /at most 50 megapixels; scale/, /9000 × 9000 pixels/],
    ['a strip', 'a.png', strip, /8 times/, /100 × 900/],
    [
      'a drawing by its content',
      'a.png',
      () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /a JPEG, PNG, WebP or AVIF; open it/,
      /a drawing \(SVG\)/,
    ],
    ['a page', 'a.jpg', () => Buffer.from('<!doctype html><p>404'), /save it as/, /a page/],
    ['another format than its name says', 'a.jpg', strip, /rename it to a\.png/, /that is a PNG/],
    ['noise', 'a.avif', () => Buffer.alloc(5000, 7), /a JPEG, PNG/, /something else/],
  ])('%s is told with its cure, and leaves nothing behind', async (_what, name, draw, cure, is) => {
    const refused = await pictures.make(name, await draw());
    expect(refused).toMatchObject({
      expected: expect.stringMatching(cure) as string,
      found: expect.stringMatching(is) as string,
    });
    expect(pictures.countMade()).toBe(0);
    expect(await readdir(pictures.cacheDir).catch(() => [])).toEqual([]);
  });
});
