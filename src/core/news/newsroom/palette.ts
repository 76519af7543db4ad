import { blend, contrastOf, rgbOf, type Rgb } from './contrast.ts';

/** The house's own colours by day: warm paper, dark ink, lapis for the house, turquoise for what can be followed. */
const DAY = {
  paper: '#fbf8f1',
  raised: '#fffdf8',
  ink: '#1b2230',
  'soft-ink': '#5d6473',
  line: '#e6dece',
  lapis: '#1f3f8f',
  turquoise: '#0b7577',
  kz: '#0b7577',
  kg: '#a3322b',
  tj: '#7a5a12',
  tm: '#2c6b3f',
  uz: '#1f3f8f',
  region: '#6a4a86',
  /** Lines on a band of lapis, on cards. */
  tiles: '#8fd3cf',
} as const;

/** A colour by what it is for; a place by its code in small letters. */
type ColourName = keyof typeof DAY;
type Palette = Readonly<Record<ColourName, string>>;

/** All colours of the site, by theme. */
export type Palettes = Readonly<Record<'day' | 'sepia' | 'night', Palette>>;

const HOUSE: Palettes = {
  day: DAY,
  sepia: {
    ...DAY,
    paper: '#f3e9d2',
    raised: '#f8f0de',
    ink: '#38291a',
    'soft-ink': '#685640',
    line: '#ddcdac',
    turquoise: '#06686a',
    kz: '#06686a',
    tj: '#6f5110',
  },
  night: {
    ...DAY,
    paper: '#10141b',
    raised: '#171d27',
    ink: '#e9e4d8',
    'soft-ink': '#a0a6b3',
    line: '#2a3240',
    lapis: '#9db8ff',
    turquoise: '#58c7c2',
    kz: '#58c7c2',
    kg: '#ef8f86',
    tj: '#d9b560',
    tm: '#86cf9d',
    uz: '#9db8ff',
    region: '#c3a4e0',
  },
};

/** The colours that a newsroom chose, as `#rrggbb`. */
export type OwnColours = Partial<Record<'accent' | 'accentByNight' | 'paper', string | undefined>>;

/** The least contrast of text and its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const GROUNDS = ['paper', 'raised'] as const;
/** What is written on paper and on what is raised from it, whatever the accent. */
const WRITTEN = ['ink', 'soft-ink', 'kz', 'kg', 'tj', 'tm', 'uz', 'region'] as const;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** In small letters, however it was written. */
const tidy = (colour: string): string => hexOf(rgbOf(colour));

const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (under: string, over: string | Rgb, share: number): string =>
  hexOf(blend(rgbOf(under), typeof over === 'string' ? rgbOf(over) : over, share));

/** The palettes of a newsroom that chose some colours, however well they can be read. */
export const makePalettes = ({ accent, accentByNight, paper }: OwnColours = {}): Palettes => {
  const day = { ...HOUSE.day, ...(paper !== undefined && onPaper(paper)) };
  if (accent === undefined) return { ...HOUSE, day };
  const byDay = tidy(accent);
  const own = { lapis: byDay, turquoise: byDay, tiles: mix(byDay, WHITE, 0.6) };
  const byNight = tidy(accentByNight ?? nearestReadable(accent, WHITE, [HOUSE.night]));
  return {
    day: { ...day, ...own },
    sepia: { ...HOUSE.sepia, ...own },
    night: { ...HOUSE.night, ...own, lapis: byNight, turquoise: byNight },
  };
};

const onPaper = (paper: string) => ({
  paper: tidy(paper),
  raised: mix(paper, WHITE, 0.5),
  line: mix(paper, HOUSE.day.ink, 0.1),
});

/** A chosen colour that cannot be read everywhere, and the nearest one that can. */
export type WeakColour = { field: keyof OwnColours; contrast: number; nearest: string };

/** The chosen colours that are too weak somewhere: by day, on sepia or by night. */
export const findWeakColours = (own: OwnColours): WeakColour[] => {
  const found: WeakColour[] = [];
  const weigh = (field: WeakColour['field'], contrast: number, nearest: () => string) => {
    if (contrast < LEAST_CONTRAST) found.push({ field, contrast, nearest: nearest() });
  };
  const writtenOn = (paper: string) => {
    const palette = makePalettes({ paper }).day;
    return Math.min(...WRITTEN.map((name) => leastOf(palette[name], [palette])));
  };
  let { paper = HOUSE.day.paper } = own;
  if (own.paper !== undefined)
    weigh('paper', writtenOn(paper), () => {
      // What is said of the accent, is said of the paper that will be.
      paper = nearest(paper, WHITE, (each) => writtenOn(each) >= LEAST_CONTRAST);
      return paper;
    });
  const { accent, accentByNight } = own;
  if (accent !== undefined) {
    const byDay = [makePalettes({ paper }).day, HOUSE.sepia];
    weigh('accent', leastOf(accent, byDay), () => nearestReadable(accent, BLACK, byDay));
  }
  if (accentByNight !== undefined) {
    const byNight = [HOUSE.night];
    weigh('accentByNight', leastOf(accentByNight, byNight), () =>
      nearestReadable(accentByNight, WHITE, byNight),
    );
  }
  return found;
};

/** How well a colour can be read where it can be read worst. */
const leastOf = (colour: string, palettes: readonly Palette[]): number =>
  Math.min(
    ...palettes.flatMap((palette) =>
      GROUNDS.map((ground) => contrastOf(rgbOf(colour), rgbOf(palette[ground]))),
    ),
  );

const nearestReadable = (colour: string, toward: Rgb, palettes: readonly Palette[]): string =>
  nearest(colour, toward, (each) => leastOf(each, palettes) >= LEAST_CONTRAST);

/** The first of a colour's shades that holds, on the way to black or white, which both hold. */
const nearest = (colour: string, toward: Rgb, holds: (colour: string) => boolean): string => {
  for (let share = 0; share < 1; share += 0.01) {
    const shade = mix(colour, toward, share);
    if (holds(shade)) return shade;
  }
  return hexOf(toward);
};

/** The theme and the name that a sheet asks for. */
const ASKED = /colour\((\w+), ([\w-]+)\)/g;

/** A text, such as a sheet, with the colours that it asks for as `colour(day, paper)`. @throws Error on a name that is none */
export const fillColours = (text: string, palettes: Palettes): string =>
  text.replaceAll(ASKED, (asked, theme: string, name: string) => {
    const colour = (palettes as Readonly<Record<string, Readonly<Record<string, string>>>>)[
      theme
    ]?.[name];
    if (colour === undefined) throw new Error(`${asked}: there is no such colour.`);
    return colour;
  });
