import type { Locale } from '../../core/i18n/locales.ts';
import { wrapLines } from '../../device/wrap-lines.ts';
import { COLOURS } from '../../core/news/newsroom/colours.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const EDGE = 120;
const BAND = 360;

/** The colours by day, whatever colours the page has. */
const { paper, ink, 'soft-ink': soft, lapis } = COLOURS.day;

/** The sizes that are tried for a title, and the most lines that it may have. */
const TITLE_SIZES = [120, 96, 80, 64];
const MOST_LINES = 7;

export type CoverWords = { site: string; title: string; subtitle: string; locale: Locale };

/** The first page of a book, typeset in the site's own face; null if the browser cannot draw. */
export const drawCover = async ({
  site,
  title,
  subtitle,
  locale,
}: CoverWords): Promise<Uint8Array | null> => {
  const element = document.createElement('canvas');
  element.width = WIDTH;
  element.height = HEIGHT;
  const canvas = element.getContext('2d');
  if (!canvas) return null;
  const face = getComputedStyle(document.documentElement).getPropertyValue('--font-naskh');
  const fontOf = (size: number) => `700 ${size}px ${face}`;
  // If a typeface does not load, the system's is used.
  await document.fonts.load(fontOf(TITLE_SIZES[0] ?? 0), title).catch(() => {});

  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, WIDTH, HEIGHT);
  canvas.fillStyle = lapis;
  canvas.fillRect(0, 0, WIDTH, BAND);
  canvas.direction = locale.dir;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  const write = (text: string, y: number) => canvas.fillText(text, WIDTH / 2, y, WIDTH - 2 * EDGE);

  canvas.font = fontOf(72);
  canvas.fillStyle = paper;
  write(site, BAND / 2);

  let lines: string[] = [];
  let size = 0;
  for (size of TITLE_SIZES) {
    canvas.font = fontOf(size);
    lines = wrapLines(title, WIDTH - 2 * EDGE, (text) => canvas.measureText(text).width);
    if (lines.length <= MOST_LINES) break;
  }
  if (lines.length > MOST_LINES) lines = [...lines.slice(0, MOST_LINES - 1), '…'];
  canvas.fillStyle = ink;
  const middle = (BAND + HEIGHT - EDGE) / 2;
  for (const [at, line] of lines.entries())
    write(line, middle + (at - (lines.length - 1) / 2) * size * 1.7);

  canvas.font = fontOf(48);
  canvas.fillStyle = soft;
  write(subtitle, HEIGHT - 1.5 * EDGE);

  const blob = await new Promise<Blob | null>((resolve) => element.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
};
