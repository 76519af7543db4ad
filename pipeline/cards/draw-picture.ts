import type { OverlayOptions } from 'sharp';
import { CARD_SIZE } from '../../src/core/site/card.ts';
import type { Card } from './card.ts';
import { HEADLINE_FONT, LABEL_FONT } from './card-fonts.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import { escapeText } from '../../src/core/fields/markup.ts';
import { rgbOf } from '../../src/core/newsroom/contrast.ts';
import { opacityFor } from './contrast.ts';
import { drawLine, fitText, type Sharp, type TextPicture } from './fit-text.ts';
import { LAYOUT } from './scenery.ts';

/** Where the picture is: below the masthead, above the band. */
const PICTURE_AREA = { left: 0, top: 156, width: CARD_SIZE.width, height: 434 } as const;

/** The contrast that letters need, and a little more, because a palette rounds colours. */
const CONTRAST = 4.8;
/** The least opacity of the ground under letters: with less, they would look restless. */
const LEAST_OPACITY = 0.5;
/**
 * Pixels between the letters and the edge of their ground, and the distance over which the ground
 * fades in above them.
 */
const PADDING = 28;
const FADE = 90;
const TITLE_HEIGHT = 190;
const LEADING = 0.82;

type Overlay = (picture: Omit<TextPicture, 'size'>, left: number, top: number) => OverlayOptions;

/** A picture with the labels and the headline on a ground of its own, at its lower end. */
export const drawPicture = async (
  sharp: Sharp,
  { title, lang, labels }: Pick<Card, 'title' | 'lang' | 'labels'>,
  bytes: Uint8Array,
  overlay: Overlay,
): Promise<OverlayOptions[]> => {
  const { left, top, width, height } = PICTURE_AREA;
  const { data: pixels } = await sharp(bytes)
    .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: COLOURS.day.paper })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const box = { width: width - 2 * LAYOUT.edge, height: TITLE_HEIGHT };
  const style = { font: HEADLINE_FONT, colour: COLOURS.day.paper, lang, leading: LEADING };
  const text = title === '' ? null : await fitText(sharp, title, box, style);
  const names = labels.length === 0 ? null : await drawLabels(sharp, labels);
  const right = width - LAYOUT.edge;
  const bottom = height - PADDING;
  const titleTop = bottom - (text?.height ?? 0);
  const namesTop = titleTop - (names ? names.height + PADDING / 2 : 0);
  const groundTop = Math.max(Math.round(namesTop - PADDING / 2), 0);
  const opacity = opacityFor(pixels.subarray(groundTop * width * 3), {
    ground: rgbOf(COLOURS.day.ink),
    ink: rgbOf(COLOURS.day.paper),
    contrast: CONTRAST,
    least: LEAST_OPACITY,
  });
  return [
    { input: pixels, raw: { width, height, channels: 3 }, left, top },
    { input: Buffer.from(groundSvg(groundTop, opacity)), left, top },
    ...(names ? [overlay(names, right - names.width, top + namesTop)] : []),
    ...(text ? [overlay(text, right - text.width, top + titleTop)] : []),
  ];
};

/**
 * On a picture every place has the colour of the headline, because its own could not be read on
 * every ground.
 */
const drawLabels = (sharp: Sharp, labels: Card['labels']) => {
  const names = labels.map(({ name }) => escapeText(name)).join('  ·  ');
  const write = (share: number) =>
    `<span font="${LABEL_FONT} ${30 * share}" foreground="${COLOURS.day.paper}">${names}</span>`;
  return drawLine(sharp, write, LABEL_FONT, PICTURE_AREA.width - 2 * LAYOUT.edge);
};

/** Opaque under letters; above them it fades, if there is room. */
const groundSvg = (from: number, opacity: number): string => {
  const { width, height } = PICTURE_AREA;
  const fade = Math.min(FADE, from);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${COLOURS.day.ink}" stop-opacity="0"/>
    <stop offset="1" stop-color="${COLOURS.day.ink}" stop-opacity="${opacity}"/></linearGradient></defs>
  <rect y="${from - fade}" width="${width}" height="${fade}" fill="url(#fade)"/>
  <rect y="${from}" width="${width}" height="${height - from}" fill="${COLOURS.day.ink}" fill-opacity="${opacity}"/>
</svg>`;
};
