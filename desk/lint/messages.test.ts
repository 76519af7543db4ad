import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  brokenPicture,
  inspectPicture,
  tooManyBytes,
  wrongProportions,
} from '../../src/core/content-files/inspect-picture.ts';
import { sayProblem } from './messages.ts';

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#777' } })
    .png()
    .toBuffer();

/** What can be wrong with a picture, each once. */
const REFUSED: Record<string, () => Promise<unknown>> = {
  'nothing in it': () => inspectPicture(Buffer.alloc(0), 'a.jpg'),
  'too many bytes': async () => tooManyBytes(61e6),
  'a drawing': () => inspectPicture(Buffer.from('<svg xmlns="x"/>'), 'a.png'),
  'a GIF': () => inspectPicture(Buffer.from('GIF89a'), 'a.png'),
  'a TIFF': () => inspectPicture(Buffer.from('II*\0'), 'a.png'),
  'a HEIC': () => inspectPicture(Buffer.from('....ftypheic'), 'a.png'),
  'a film': () => inspectPicture(Buffer.from('....ftypavis'), 'a.avif'),
  'a page': () => inspectPicture(Buffer.from('<p>'), 'a.png'),
  noise: () => inspectPicture(Buffer.alloc(99, 7), 'a.png'),
  'another ending': async () => inspectPicture(await flat(20, 20), 'a.jpg'),
  'another ending, of an AVIF': async () =>
    inspectPicture(
      await sharp(await flat(20, 20))
        .avif()
        .toBuffer(),
      'a.jpg',
    ),
  'too many pixels': async () => inspectPicture(await flat(8000, 8000), 'a.png'),
  'a strip': async () => inspectPicture(await flat(10, 200), 'a.png'),
  'a part': async () => brokenPicture('JPEG', new Error('premature end')),
  'a part of an AVIF': async () => brokenPicture('AVIF', new Error('premature end')),
  'other proportions': async () =>
    wrongProportions({ width: 10, height: 10 }, { width: 20, height: 10 }),
  'no file': async () => ({ expected: 'a file at content/media/a.jpg', found: 'no such file' }),
};

/**
 * What may stand in Latin letters in an Arabic sentence: names of formats, files and fields, and
 * the library's messages.
 */
const NAMES =
  /JPEG|PNG|WebP|AVIF|SVG|GIF|TIFF|HEIC|"width"|"height"|a\.(?:jpg|png|avif)|content\/media\/\S+|\bjpg\b|premature end/g;

describe('what is wrong with a picture', () => {
  it.each(Object.entries(REFUSED))('is said in Arabic: %s', async (_what, refuse) => {
    const problem = (await refuse()) as { expected: string; found: string };
    for (const text of [problem.expected, problem.found]) {
      // A size, such as 800 × 600, is the same in Arabic.
      if (/^\d+ × \d+$/.test(text)) continue;
      const arabic = sayProblem('ar', text);
      expect(arabic).not.toBe(text);
      expect(arabic.replaceAll(NAMES, '')).not.toMatch(/[a-z{}]/i);
      for (const value of text.match(/\d[\d,]*\.?\d*|a\.\w+$/g) ?? [])
        if (!/^(?:50|60|8)$/.test(value)) expect(arabic).toContain(value);
    }
  });

  it('stays in English where that is asked for', () => {
    expect(sayProblem('en', 'an empty file')).toBe('an empty file');
  });
});
