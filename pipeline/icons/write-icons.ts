import { markSvg, type Mark } from '../../src/core/newsroom/mark.ts';
import type { Palettes } from '../../src/core/newsroom/palette.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { ICO, PNG_ICONS, toIco, type IconFile } from './icon-files.ts';

/**
 * Writes the icons of a newsroom that has a mark, instead of those in public/, which show the
 * star.
 * @returns how many
 */
export const writeIcons = async (artefacts: Artefacts): Promise<number> => {
  const { mark, colours } = readNewsroom();
  if (!mark) return 0;
  const icons = await drawIcons(mark, colours);
  for (const [name, content] of icons) await artefacts.write(`/${name}`, content);
  return icons.size;
};

/**
 * The icons by their names. `currentColor` in the mark is the accent; in a tab on a dark device,
 * the accent by night.
 */
export const drawIcons = async (
  mark: Mark,
  { day, night }: Palettes,
): Promise<Map<string, string | Buffer>> => {
  const { default: sharp } = await import('sharp');
  const draw = async ({ size, share, onPaper }: Omit<IconFile, 'name'>): Promise<Buffer> => {
    const inner = String(Math.round(size * share));
    const svg = markSvg(mark, { width: inner, height: inner, color: day.turquoise });
    const background = onPaper ? day.paper : '#00000000';
    return sharp({ create: { width: size, height: size, channels: 4, background } })
      .composite([{ input: Buffer.from(svg) }])
      .png({ compressionLevel: 9 })
      .toBuffer();
  };
  const byNight = `@media (prefers-color-scheme: dark) { svg { color: ${night.turquoise} } }`;
  const icons = new Map<string, string | Buffer>([
    ['favicon.svg', markSvg(mark, { color: day.turquoise }, byNight)],
    [ICO.name, toIco(await draw(ICO), ICO.size)],
  ]);
  for (const icon of PNG_ICONS) icons.set(icon.name, await draw(icon));
  return icons;
};
