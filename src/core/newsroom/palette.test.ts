import { describe, expect, it } from 'vitest';
import { contrastOf, rgbOf } from './contrast.ts';
import { findWeakTones } from './find-weak-tones.ts';
import { HOUSE_TONES, type OwnTone } from './place-tones.ts';
import { LEAST_CONTRAST } from './shades.ts';
import { findWeakColours, makePalettes, type OwnColours } from './palette.ts';

/** As many places as there can be, none with a colour of its own. */
const EIGHT = HOUSE_TONES.map((_tone, at) => ({ code: `q${'mnopqrst'[at]}` }));
const PLACES = [...EIGHT.map(({ code }) => code), 'region'];
const WRITTEN = ['ink', 'soft-ink', 'lapis', 'turquoise', ...PLACES];

/** The least contrast of any text, in all themes. */
const leastOf = (own: OwnColours, places: readonly OwnTone[] = EIGHT): number =>
  Math.min(
    ...Object.values(makePalettes(own, places)).flatMap((palette) =>
      WRITTEN.flatMap((name) =>
        [palette.paper, palette.raised].map((ground) =>
          contrastOf(rgbOf(palette[name] ?? palette.ink), rgbOf(ground)),
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
    // Readable on paper, but not on sepia.
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

  it('may be one of a place by night alone', () => {
    const { day, night } = makePalettes({}, [{ code: 'qm', colourByNight: '#FFAABB' }]);
    expect([day.qm, night.qm]).toEqual([HOUSE_TONES[0]?.day, '#ffaabb']);
  });

  it('leave what was not chosen as it is', () => {
    const house = makePalettes();
    const own = makePalettes({ accent: '#7a1f3d', paper: '#ffffff' });
    expect(own.day).toMatchObject({ lapis: '#7a1f3d', turquoise: '#7a1f3d', raised: '#ffffff' });
    expect(own.day.region).toBe(house.day.region);
    expect(own.night.paper).toBe(house.night.paper);
    expect(makePalettes({ paper: '#ffffff' }).night).toEqual(house.night);
  });
});

describe('the colours of places', () => {
  it('are eight of the house, one for each', () => {
    const { day, night } = makePalettes({}, EIGHT);
    for (const palette of [day, night])
      expect(new Set(PLACES.map((place) => palette[place])).size).toBe(9);
  });

  it('may be their own: the same on sepia, and by night so light that they can be read', () => {
    const places = [{ code: 'qm', colour: '#7A1F3D' }, { code: 'qn' }];
    const { day, sepia, night } = makePalettes({}, places);
    expect([day.qm, sepia.qm, day.qn]).toEqual(['#7a1f3d', '#7a1f3d', HOUSE_TONES[1]?.day]);
    expect(contrastOf(rgbOf(night.qm ?? ''), rgbOf(night.raised))).toBeGreaterThan(LEAST_CONTRAST);
    expect(findWeakTones(places)).toEqual([]);
  });

  it.each<[string, Omit<OwnTone, 'code'>, string | undefined, string]>([
    ['pale', { colour: '#e0559a' }, undefined, 'colour'],
    ['readable on white, not on the paper', { colour: '#767676' }, '#f4f4f6', 'colour'],
    ['dark by night', { colour: '#7a1f3d', colourByNight: '#7a1f3d' }, undefined, 'colourByNight'],
  ])('are refused where they are %s, and what is named holds', (_what, tone, paper, field) => {
    const [weak, ...others] = findWeakTones([{ code: 'qm', ...tone }], paper);
    expect([weak?.field, others]).toEqual([field, []]);
    expect(weak?.contrast).toBeLessThan(LEAST_CONTRAST);
    const mended = { code: 'qm', ...tone, [field]: weak?.nearest };
    expect(findWeakTones([mended], paper)).toEqual([]);
  });
});
