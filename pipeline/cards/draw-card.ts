import type { OverlayOptions } from 'sharp';
import { CARD_SIZE } from '../../src/core/site/card.ts';
import type { Card } from './card.ts';
import { HEADLINE_FONT, LABEL_FONT, prepareCardFonts } from './card-fonts.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import type { Filter } from '../../src/core/news/country.ts';
import { escapeText } from '../../src/core/fields/markup.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import type { NewsroomMap } from '../../src/core/newsroom/read-map.ts';
import { drawPicture } from './draw-picture.ts';
import { createDrawable } from './drawable.ts';
import { drawLine, drawMarkup, fitText, isSetFromLeft, type Sharp } from './fit-text.ts';
import { backgroundSvg, LAYOUT, mapSvg } from './scenery.ts';

/** Card → PNG of 1200 × 630 pixels. */
export type DrawCard = (card: Card) => Promise<Buffer>;

/** The bytes of a picture's file, by its path in the site. */
export type ReadPicture = (file: string) => Promise<Uint8Array>;

type RawPicture = { data: Buffer; width: number; height: number };

const LEADING = 0.82;
const GAP = 24;
const RIGHT = CARD_SIZE.width - LAYOUT.edge;

/** Loads fonts and the picture library; a build whose cards are all in the cache never needs them. */
export const createCardDrawer = async (
  cacheDir: string,
  readPicture: ReadPicture,
): Promise<DrawCard> => {
  // Set before the library starts, because it reads this variable only once.
  const { config, letters } = await prepareCardFonts(cacheDir);
  process.env.FONTCONFIG_FILE = config;
  const drawable = createDrawable(letters);
  const { default: sharp } = await import('sharp');
  const background = await sharp(Buffer.from(backgroundSvg()))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: CARD_SIZE.width, height: CARD_SIZE.height, channels: 3 } as const;

  return async (card) => {
    const { picture } = card;
    const { title, from } = whatIsDrawn(
      drawable(card.title),
      card.from === null ? null : drawable(card.from),
    );
    const { map } = readNewsroom();
    const drawn =
      picture === null
        ? [
            ...(card.map && map ? [await drawMap(sharp, map, card.map)] : []),
            ...(await drawLabels(sharp, card)),
            ...(await drawTitle(sharp, { ...card, title, from })),
          ]
        : await drawPicture(sharp, { ...card, title }, await readPicture(picture), overlay);
    return (
      sharp(background.data, { raw })
        .composite([...(await drawMasthead(sharp, card)), ...drawn])
        // The few colours of paper are flat; those of a picture blend into each other.
        .png({ palette: true, dither: picture === null ? 0 : 0.7, effort: 1 })
        .toBuffer()
    );
  };
};

const overlay = (
  { data, width, height }: RawPicture,
  left: number,
  top: number,
): OverlayOptions => ({
  input: data,
  raw: { width, height, channels: 4 },
  left: Math.round(left),
  top: Math.round(top),
});

/** @param font with its size in pixels at the end */
const span = (text: string, font: string, colour: string) =>
  `<span font="${font}" foreground="${colour}">${escapeText(text)}</span>`;

const drawMasthead = async (sharp: Sharp, { site, date }: Card): Promise<OverlayOptions[]> => {
  const { middle, markSize } = LAYOUT.masthead;
  const day =
    date === null
      ? null
      : await drawMarkup(
          sharp,
          span(date, `${LABEL_FONT} 26`, COLOURS.day['soft-ink']),
          LABEL_FONT,
        );
  const right = RIGHT - markSize - 20;
  const name = await drawLine(
    sharp,
    (share) =>
      `${span(site.name, `${HEADLINE_FONT} ${44 * share}`, COLOURS.day.lapis)}  ${span(site.tagline, `${LABEL_FONT} ${26 * share}`, COLOURS.day.turquoise)}`,
    HEADLINE_FONT,
    right - LAYOUT.edge - (day ? day.width + GAP : 0),
  );
  return [
    overlay(name, right - name.width, middle - name.height / 2),
    ...(day ? [overlay(day, LAYOUT.edge, middle - day.height / 2)] : []),
  ];
};

const drawLabels = async (sharp: Sharp, { labels }: Card): Promise<OverlayOptions[]> => {
  if (labels.length === 0) return [];
  const write = (share: number) => {
    const font = `${LABEL_FONT} ${30 * share}`;
    return labels
      .map(({ place, name }) => span(name, font, COLOURS.day[place] ?? COLOURS.day.ink))
      .join(span('  ·  ', font, COLOURS.day['soft-ink']));
  };
  const names = await drawLine(sharp, write, LABEL_FONT, RIGHT - LAYOUT.edge);
  const { top, height } = LAYOUT.labels;
  return [overlay(names, RIGHT - names.width, top + (height - names.height) / 2)];
};

const drawMap = async (sharp: Sharp, map: NewsroomMap, filter: Filter): Promise<OverlayOptions> => {
  const { left, top } = LAYOUT.map;
  const { data, info } = await sharp(Buffer.from(mapSvg(map.shapes, filter)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return overlay({ data, width: info.width, height: info.height }, left, top);
};

/** If no word of a passage can be drawn, the title below it takes its place. */
const whatIsDrawn = (title: string, from: string | null): Pick<Card, 'title' | 'from'> =>
  from === null || /[\p{L}\p{N}]/u.test(title) ? { title, from } : { title: from, from: null };

/** False if nothing is left to draw. */
const hasLetters = (text: string): boolean =>
  /\S/u.test(text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''));

/** In the middle of the space that labels and map leave free. */
const drawTitle = async (
  sharp: Sharp,
  { title, lang, from, labels, map }: Card,
): Promise<OverlayOptions[]> => {
  if (!hasLetters(title)) return [];
  const left = map ? LAYOUT.map.left + LAYOUT.map.width + GAP : LAYOUT.edge;
  const top = LAYOUT.labels.top + (labels.length > 0 ? LAYOUT.labels.height + GAP : 0);
  const bottom = LAYOUT.bottom - (from === null ? 0 : LAYOUT.labels.height + GAP);
  const box = { width: RIGHT - left, height: bottom - top };
  const style = { font: HEADLINE_FONT, colour: COLOURS.day.ink, lang, leading: LEADING };
  const text = await fitText(sharp, title, box, style);
  return [
    overlay(
      text,
      isSetFromLeft(title) ? left : RIGHT - text.width,
      top + (box.height - text.height) / 2,
    ),
    ...(from !== null && hasLetters(from) ? [await drawFrom(sharp, from, lang)] : []),
  ];
};

/** Where a passage is from, below it. */
const drawFrom = async (sharp: Sharp, from: string, lang: string): Promise<OverlayOptions> => {
  const line = await drawLine(
    sharp,
    (share) =>
      `<span lang="${lang}">${span(from, `${HEADLINE_FONT} ${30 * share}`, COLOURS.day['soft-ink'])}</span>`,
    LABEL_FONT,
    RIGHT - LAYOUT.edge,
  );
  const { height } = LAYOUT.labels;
  return overlay(line, RIGHT - line.width, LAYOUT.bottom - height + (height - line.height) / 2);
};
