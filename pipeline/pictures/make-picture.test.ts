import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { readKnownOriginals } from './known-originals.ts';
import { makePicture } from './make-picture.ts';
import { openPictureCache, type KeptPicture, type PictureCache } from './picture-cache.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let cache: PictureCache;
/** How many pictures were made, not found. */
let kept: number;

const openCache = (version = '1'): PictureCache => {
  const opened = openPictureCache(path.join(folder.dir, 'cache'), version);
  const keep: PictureCache['keep'] = async (...made) => {
    kept += 1;
    await opened.keep(...made);
  };
  return { ...opened, keep };
};

beforeEach(async () => {
  folder = await writeFolder({});
  await mkdir(path.join(folder.dir, 'media'));
  kept = 0;
  cache = openCache();
});
afterEach(() => folder.remove());

const make = async (name: string, bytes: Uint8Array, isHead = false) => {
  await writeFile(path.join(folder.dir, 'media', name), bytes);
  return again(name, isHead);
};

/** As the next build would. */
const again = async (name: string, isHead = false) => {
  const known = await readKnownOriginals(path.join(folder.dir, 'cache'), folder.dir, '1');
  const made = await makePicture(`/media/${name}`, isHead, {
    contentDir: folder.dir,
    cache,
    known,
  });
  await known.save();
  return made;
};

const good = (made: Awaited<ReturnType<typeof again>>): KeptPicture => {
  if ('expected' in made) throw new Error(`${made.expected}; found ${made.found}`);
  return made;
};

const fileOf = async ({ picture }: KeptPicture, at: number, format: 'avif' | 'webp') => {
  const { width } = picture.files[at] ?? { width: 0 };
  return cache.read(`/media/${picture.hash}-${width}.${format}`);
};

describe('a picture', { timeout: 60_000 }, () => {
  it.each([
    [2000, [480, 960, 1600]],
    [1600, [480, 960, 1600]],
    [1200, [480, 960, 1200]],
    [480, [480]],
    [300, [300]],
  ])('of %i pixels of width has files of %j, in both formats', async (width, widths) => {
    const made = good(await make('a.jpg', await drawPicture(width, width / 2).jpeg().toBuffer()));
    expect(made.picture.files.map((file) => file.width)).toEqual(widths);
    expect(made.original).toEqual({ width, height: width / 2 });
    for (const [at, file] of made.picture.files.entries())
      for (const format of ['avif', 'webp'] as const) {
        const bytes = await fileOf(made, at, format);
        expect(bytes.length).toBe(file[format]);
        const meta = await sharp(bytes).metadata();
        expect([meta.format, meta.width, meta.height]).toEqual([
          format === 'avif' ? 'heif' : 'webp',
          file.width,
          Math.round(file.width / 2),
        ]);
      }
  });

  it('has cuts in three ratios where it stands at the head of an article', async () => {
    const made = good(await make('a.jpg', await drawPicture(800, 600).jpeg().toBuffer(), true));
    const sizes = await Promise.all(
      ['16x9', '4x3', '1x1'].map(async (cut) => {
        const bytes = await cache.read(`/media/${made.picture.hash}-${cut}.webp`);
        const { width, height } = await sharp(bytes).metadata();
        return [width, height];
      }),
    );
    expect(sizes).toEqual([
      [800, 450],
      [800, 600],
      [600, 600],
    ]);
  });

  it('stands upright, and tells nothing of its camera, place or owner', async () => {
    const told = await drawPicture(600, 300)
      .jpeg()
      .withExif({
        IFD0: { Copyright: 'SECRET-OWNER', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 18/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>')
      .toBuffer();
    expect(told.toString('latin1')).toMatch(/SECRET-XMP/);
    const made = good(await make('a.jpg', told, true));
    expect([made.picture.width, made.picture.height]).toEqual([300, 600]);
    for (const format of ['avif', 'webp'] as const) {
      const bytes = await fileOf(made, 0, format);
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(bytes.toString('latin1')).not.toMatch(/SECRET|Exif|GPS/);
    }
  });

  it('keeps the profile of its colours, but for the one that goes without saying', async () => {
    const wide = await drawPicture(500, 250).jpeg().withIccProfile('p3').toBuffer();
    const made = good(await make('p3.jpg', wide));
    for (const format of ['avif', 'webp'] as const) {
      const { icc } = await sharp(await fileOf(made, 0, format)).metadata();
      expect(icc?.toString('latin1').replaceAll('\0', '')).toMatch(/P3/);
    }
    const usual = await drawPicture(500, 250).jpeg().withIccProfile('srgb').toBuffer();
    expect((await sharp(usual).metadata()).icc).toBeDefined();
    const plain = good(await make('srgb.jpg', usual));
    expect((await sharp(await fileOf(plain, 0, 'webp')).metadata()).icc).toBeUndefined();
  });

  it('keeps the colours themselves, of whatever profile', async () => {
    const solid = sharp({
      create: { width: 500, height: 250, channels: 3, background: { r: 20, g: 200, b: 40 } },
    });
    const wide = await solid.png().withIccProfile('p3').toBuffer();
    const made = good(await make('p3.png', wide));
    const shown = async (bytes: Uint8Array) => {
      const { channels } = await sharp(bytes).stats();
      return channels.slice(0, 3).map(({ mean }) => mean);
    };
    const before = await shown(await sharp(wide).png().toBuffer());
    const after = await shown(await sharp(await fileOf(made, 0, 'webp')).png().toBuffer());
    for (const [at, value] of after.entries())
      expect(Math.abs(value - (before[at] ?? 0))).toBeLessThan(8);
  });

  it('that moves stands still at its first view', async () => {
    const frames = await Promise.all(
      ['#d02020', '#2020d0'].map((background) =>
        sharp({ create: { width: 500, height: 250, channels: 3, background } }).png().toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } }).webp({ delay: 100 }).toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const made = good(await make('a.webp', moving));
    expect(made.original).toEqual({ width: 500, height: 250 });
    const still = await fileOf(made, 0, 'webp');
    expect((await sharp(still).metadata()).pages ?? 1).toBe(1);
    const { dominant } = await sharp(still).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it('says the colour that most of it has; one that is seen through has none', async () => {
    const solid = sharp({
      create: { width: 300, height: 200, channels: 3, background: '#285090' },
    });
    const { picture } = good(await make('a.png', await solid.png().toBuffer()));
    expect(picture.colour).toMatch(/^#2[0-9a-f]4[0-9a-f]8[0-9a-f]$/);
    const glass = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
    });
    expect(good(await make('b.png', await glass.png().toBuffer())).picture.colour).toBeNull();
  });
});

describe('the cache of pictures', { timeout: 60_000 }, () => {
  const draw = () => drawPicture(600, 300).jpeg().toBuffer();

  it('gives the next build what is as it was, by another name and at another time too', async () => {
    const bytes = await draw();
    const first = good(await make('a.jpg', bytes));
    expect(good(await again('a.jpg'))).toEqual(first);
    expect(good(await make('b.jpg', bytes))).toEqual(first);
    expect(kept).toBe(1);
  });

  it('makes anew what has changed, by a change of settings, or whose files are gone', async () => {
    const first = good(await make('a.jpg', await draw()));
    const second = good(await make('a.jpg', await drawPicture(600, 300, 'dark').jpeg().toBuffer()));
    expect(second.picture.hash).not.toBe(first.picture.hash);
    await rm(path.join(folder.dir, 'cache', `${second.picture.hash}-480.webp`));
    await again('a.jpg');
    expect(kept).toBe(3);
    cache = openCache('2');
    const third = good(await make('b.jpg', await draw()));
    expect(third.picture.hash).not.toBe(first.picture.hash);
    expect(kept).toBe(4);
  });

  it('makes the cuts when a picture comes to the head of an article', async () => {
    await make('a.jpg', await draw());
    await again('a.jpg', true);
    await again('a.jpg', true);
    await again('a.jpg');
    expect(kept).toBe(2);
  });
});

describe('a file that is no good', { timeout: 60_000 }, () => {
  const cut = async () => {
    const whole = await drawPicture(1200, 800).jpeg().toBuffer();
    return whole.subarray(0, whole.length / 2);
  };
  const huge = () =>
    sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#777' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
  const strip = () =>
    sharp({ create: { width: 100, height: 900, channels: 3, background: '#777' } }).png().toBuffer();

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
    const refused = await make(name, await draw());
    expect(refused).toMatchObject({
      expected: expect.stringMatching(cure) as string,
      found: expect.stringMatching(is) as string,
    });
    expect(kept).toBe(0);
    expect(await readdir(path.join(folder.dir, 'cache')).catch(() => [])).toEqual([]);
  });
});
