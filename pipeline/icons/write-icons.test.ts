import sharp from 'sharp';
import { expect, it } from 'vitest';
import { makePalettes } from '../../src/core/newsroom/palette.ts';
import { parseMark } from '../../src/core/newsroom/parse-mark.ts';
import { drawIcons } from './write-icons.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="currentColor" d="M0 0h8v8H0z"/></svg>';

const result = parseMark(SVG);
const mark = 'mark' in result ? result.mark : expect.fail('no mark');
const icons = await drawIcons(mark, makePalettes({ accent: '#7a1f3d', paper: '#ffffff' }));

/** A picture's pixel as red, green, blue and opacity. */
const pixelOf = async (name: string, at: number): Promise<number[]> => {
  const { data, info } = await sharp(Buffer.from(icons.get(name) ?? ''))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const start = (at * info.width + at) * 4;
  return [...data.subarray(start, start + 4)];
};

const ACCENT = [0x7a, 0x1f, 0x3d, 255];

it.each<[string, number, number[]]>([
  ['apple-touch-icon.png', 180, [255, 255, 255, 255]],
  ['icon-192.png', 192, [0, 0, 0, 0]],
  ['icon-512.png', 512, [0, 0, 0, 0]],
  ['icon-maskable-512.png', 512, [255, 255, 255, 255]],
])('%s shows the mark in the middle of %i pixels, in the accent', async (name, size, corner) => {
  const { width, height } = await sharp(Buffer.from(icons.get(name) ?? '')).metadata();
  expect([width, height]).toEqual([size, size]);
  expect(await pixelOf(name, size / 2)).toEqual(ACCENT);
  expect(await pixelOf(name, 0)).toEqual(corner);
});

it('the one of tabs has the accent of the night by night', () => {
  expect(icons.get('favicon.svg')).toMatch(
    /^<svg [^>]*color="#7a1f3d"><style>@media \(prefers-color-scheme: dark\) \{ svg \{ color: #[\da-f]{6} \} \}<\/style><path /,
  );
});

it('the oldest kind holds one picture of 32 pixels', async () => {
  const ico = Buffer.from(icons.get('favicon.ico') ?? '');
  expect([ico.readUInt16LE(2), ico.readUInt8(6), ico.readUInt32LE(18)]).toEqual([1, 32, 22]);
  const { width } = await sharp(ico.subarray(22)).metadata();
  expect(width).toBe(32);
});
