import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrastOf, rgbOf } from './contrast.ts';
import {
  fillColours,
  findWeakColours,
  LEAST_CONTRAST,
  makePalettes,
  type OwnColours,
} from './palette.ts';

const WRITTEN = [
  ...(['ink', 'soft-ink', 'lapis', 'turquoise'] as const),
  ...(['kz', 'kg', 'tj', 'tm', 'uz', 'region'] as const),
];

/** The least contrast of anything that is written, in all themes. */
const leastOf = (own: OwnColours): number =>
  Math.min(
    ...Object.values(makePalettes(own)).flatMap((palette) =>
      WRITTEN.flatMap((name) =>
        [palette.paper, palette.raised].map((ground) =>
          contrastOf(rgbOf(palette[name]), rgbOf(ground)),
        ),
      ),
    ),
  );

describe('the colours of a newsroom', () => {
  it.each<[string, OwnColours]>([
    ['the house', {}],
    ['red', { accent: '#7a1f3d' }],
    ['red of its own by night', { accent: '#7a1f3d', accentByNight: '#FF9DB0' }],
    ['black', { accent: '#000000' }],
    ['green on white', { accent: '#0A5F38', paper: '#FFFFFF' }],
    ['blue on grey', { accent: '#123a6b', paper: '#f4f4f6' }],
  ])('%s can be read in every theme', (_name, own) => {
    expect(findWeakColours(own)).toEqual([]);
    expect(leastOf(own)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each<[OwnColours, string[]]>([
    [{ accent: '#e0559a' }, ['accent']],
    [{ accent: '#ffffff' }, ['accent']],
    // Readable on paper, not on sepia.
    [{ accent: '#0c7a7c' }, ['accent']],
    [{ accent: '#7a1f3d', accentByNight: '#7a1f3d' }, ['accentByNight']],
    [{ paper: '#cfc4a8' }, ['paper']],
    [{ paper: '#101010' }, ['paper']],
    [{ accent: '#7a7a7a', paper: '#b0b0b0' }, ['paper', 'accent']],
  ])('%j is refused, and what is named in its place holds', (own, fields) => {
    const weak = findWeakColours(own);
    expect(weak.map(({ field }) => field)).toEqual(fields);
    for (const { contrast } of weak) expect(contrast).toBeLessThan(LEAST_CONTRAST);
    const mended = Object.fromEntries(weak.map(({ field, nearest }) => [field, nearest]));
    expect(findWeakColours({ ...own, ...mended })).toEqual([]);
    expect(leastOf({ ...own, ...mended })).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it('leave what was not chosen as it is', () => {
    const house = makePalettes();
    const own = makePalettes({ accent: '#7a1f3d', paper: '#ffffff' });
    expect(own.day).toMatchObject({ lapis: '#7a1f3d', turquoise: '#7a1f3d', raised: '#ffffff' });
    expect(own.day.kz).toBe(house.day.kz);
    expect(own.night.paper).toBe(house.night.paper);
    expect(makePalettes({ paper: '#ffffff' }).night).toEqual(house.night);
  });
});

describe('a sheet that asks for colours', () => {
  const read = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

  it.each(['styles/tokens.css', 'styles/settings.css', 'app/lone.css'])(
    '%s gets all of them, and has none of its own',
    async (file) => {
      const sheet = await read(file);
      expect(sheet).not.toMatch(/#[\da-f]{3,8}\b/i);
      const filled = fillColours(sheet, makePalettes());
      expect(filled).not.toContain('colour(');
      expect(filled).toMatch(/--paper: #[\da-f]{6};/);
    },
  );

  it('has the same palette for a dark device and for who chooses the dark, which names every colour', async () => {
    const tokens = await read('styles/tokens.css');
    const [onDark = '', byChoice] = [
      ...tokens.matchAll(/\{\s*((?:--[\w-]+: colour\(night, [\w-]+\);\s*)+)\}/g),
    ].map(([, block]) => block);
    expect(byChoice).toBe(onDark);
    const names = (text: string) => [...text.matchAll(/--[\w-]+(?=: colour)/g)].map(String);
    const [byDay = ''] = tokens.split('@media');
    expect(names(onDark)).toEqual(names(byDay));
  });

  it('must not ask for one that there is not', () => {
    expect(() => fillColours('a { color: colour(day, pink) }', makePalettes())).toThrow(
      'colour(day, pink): there is no such colour.',
    );
  });
});
