import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { good, openPictures } from '../../tools/testing/test-pictures.ts';

let pictures: Awaited<ReturnType<typeof openPictures>>;
beforeEach(async () => {
  pictures = await openPictures();
});
afterEach(() => pictures.remove());

describe('a picture', () => {
  it.each([
    [2000, [480, 960, 1600]],
    [1600, [480, 960, 1600]],
    [1200, [480, 960, 1200]],
    [480, [480]],
    [300, [300]],
  ])('of %i pixels of width has files of %j, in both formats', async (width, widths) => {
    const made = good(
      await pictures.make(
        'a.jpg',
        await drawPicture(width, width / 4)
          .jpeg()
          .toBuffer(),
      ),
    );
    expect(made.picture.files.map((file) => file.width)).toEqual(widths);
    expect(made.original).toEqual({ width, height: width / 4 });
    for (const [at, file] of made.picture.files.entries())
      for (const format of ['avif', 'webp'] as const) {
        const bytes = await pictures.fileOf(made, at, format);
        expect(bytes.length).toBe(file[format]);
        const meta = await sharp(bytes).metadata();
        expect([meta.format, meta.width, meta.height]).toEqual([
          format === 'avif' ? 'heif' : 'webp',
          file.width,
          Math.round(file.width / 4),
        ]);
      }
  });

  it('has cuts in three ratios where it stands at the head of an article', async () => {
    const made = good(
      await pictures.make('a.jpg', await drawPicture(800, 600).jpeg().toBuffer(), { isHead: true }),
    );
    const sizes = await Promise.all(
      ['16x9', '4x3', '1x1'].map(async (cut) => {
        const bytes = await pictures.read(`/media/${made.picture.hash}-${cut}.webp`);
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
    const made = good(await pictures.make('a.jpg', told, { isHead: true }));
    expect([made.picture.width, made.picture.height]).toEqual([300, 600]);
    for (const format of ['avif', 'webp'] as const) {
      const bytes = await pictures.fileOf(made, 0, format);
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(bytes.toString('latin1')).not.toMatch(/SECRET|Exif|GPS/);
    }
  });

  it('that moves stands still at its first view', async () => {
    const frames = await Promise.all(
      ['#d02020', '#2020d0'].map((background) =>
        sharp({ create: { width: 500, height: 250, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ delay: 100 })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const made = good(await pictures.make('a.webp', moving));
    expect(made.original).toEqual({ width: 500, height: 250 });
    const still = await pictures.fileOf(made, 0, 'webp');
    expect((await sharp(still).metadata()).pages ?? 1).toBe(1);
    const { dominant } = await sharp(still).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it('that moves as AVIF shows the still beside its film', async () => {
    const still = await drawPicture(500, 250).avif().toBuffer();
    const moving = Buffer.from(still).fill('avis', 8, 12);
    await expect(sharp(moving).metadata()).rejects.toThrow();
    const made = good(await pictures.make('a.avif', moving));
    expect(made.original).toEqual({ width: 500, height: 250 });
  });

  it('says the colour that most of it has; one that is seen through has none', async () => {
    const solid = sharp({
      create: { width: 300, height: 200, channels: 3, background: '#285090' },
    });
    const { picture } = good(await pictures.make('a.png', await solid.png().toBuffer()));
    expect(picture.colour).toMatch(/^#2[0-9a-f]4[0-9a-f]8[0-9a-f]$/);
    const glass = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 4,
        background: { r: 0, g: 0, b: 0, alpha: 0.5 },
      },
    });
    expect(
      good(await pictures.make('b.png', await glass.png().toBuffer())).picture.colour,
    ).toBeNull();
  });
});
