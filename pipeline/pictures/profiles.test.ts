import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { good, openPictures } from '../../tools/testing/test-pictures.ts';

let pictures: Awaited<ReturnType<typeof openPictures>>;
beforeEach(async () => {
  pictures = await openPictures();
});
afterEach(() => pictures.remove());

/** The average colour of a picture: red, green and blue. */
const meansOf = async (bytes: Uint8Array) => {
  const { channels } = await sharp(await sharp(bytes).png().toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
};

/** A profile made longer by bytes at its end that mean nothing. @param length in bytes */
const inflate = (icc: Buffer, length: number): Buffer => {
  const heavy = Buffer.concat([icc, Buffer.alloc(length - icc.length)]);
  heavy.writeUInt32BE(length, 0);
  return heavy;
};

/** A JPEG with any bytes as its colour profile, as programs write it that do not check them. */
const withProfile = (jpeg: Buffer, icc: Buffer): Buffer => {
  const said = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), icc]);
  const head = Buffer.from([0xff, 0xe2, 0, 0]);
  head.writeUInt16BE(said.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, said, jpeg.subarray(2)]);
};

describe('a picture', () => {
  it('keeps the profile of its colours, but for the one that goes without saying', async () => {
    const wide = await drawPicture(500, 250).jpeg().withIccProfile('p3').toBuffer();
    const made = good(await pictures.make('p3.jpg', wide));
    for (const format of ['avif', 'webp'] as const) {
      const { icc } = await sharp(await pictures.fileOf(made, 0, format)).metadata();
      expect(icc?.toString('latin1').replaceAll('\0', '')).toMatch(/P3/);
    }
    const usual = await drawPicture(500, 250).jpeg().withIccProfile('srgb').toBuffer();
    expect((await sharp(usual).metadata()).icc).toBeDefined();
    const plain = good(await pictures.make('srgb.jpg', usual));
    expect((await sharp(await pictures.fileOf(plain, 0, 'webp')).metadata()).icc).toBeUndefined();
  });

  it('keeps the colours themselves, of whatever profile', async () => {
    const solid = sharp({
      create: { width: 500, height: 250, channels: 3, background: { r: 20, g: 200, b: 40 } },
    });
    const wide = await solid.png().withIccProfile('p3').toBuffer();
    const made = good(await pictures.make('p3.png', wide));
    const before = await meansOf(wide);
    const after = await meansOf(await pictures.fileOf(made, 0, 'webp'));
    for (const [at, value] of after.entries())
      expect(Math.abs(value - (before[at] ?? 0))).toBeLessThan(8);
  });

  it.each([
    ['of other colours than it has', (icc: Buffer) => Buffer.from(icc).fill('Lab ', 16, 20)],
    ['that is heavier than a small picture', (icc: Buffer) => inflate(icc, 9_000)],
  ])('leaves a profile %s, and keeps its colours', async (_what, change) => {
    const solid = drawPicture(500, 250, 'light');
    const profile = await sharp(await solid.clone().png().withIccProfile('p3').toBuffer())
      .metadata()
      .then(({ icc = Buffer.alloc(0) }) => change(icc));
    const told = await solid.jpeg().toBuffer();
    const bytes = withProfile(told, profile);
    expect((await sharp(bytes).metadata()).icc).toEqual(profile);
    const made = good(await pictures.make('a.jpg', bytes));
    const file = await pictures.fileOf(made, 0, 'webp');
    expect((await sharp(file).metadata()).icc).toBeUndefined();
    const [before, after] = await Promise.all([meansOf(bytes), meansOf(file)]);
    for (const [at, value] of after.entries())
      expect(Math.abs(value - (before[at] ?? 0))).toBeLessThan(8);
  });
});
