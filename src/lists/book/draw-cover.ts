import { titleIn } from '../../book/book.ts';
import { carryMarks, isolateRuns } from '../../core/arabic/carry-marks.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { balanceLines, wrapLines } from '../../core/arabic/wrap-lines.ts';
import { COLOURS } from '../../core/newsroom/colours.ts';
import { drawingFace } from '../../device/drawing-face.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const EDGE = 120;
const INNER = WIDTH - 2 * EDGE;
const BAND = 360;

/** The colours by day, whatever colours the page has. */
const { paper, ink, 'soft-ink': soft, lapis } = COLOURS.day;

/** The sizes that are tried for the site's name, which has one line. */
const NAME_SIZES = [72, 64, 56, 48, 40];
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
  const own = drawingFace('Naskh');
  const fontOf = (size: number) => `700 ${size}px ${own}, ${face}`;
  // If a typeface does not load, the system's is used.
  await document.fonts.load(fontOf(TITLE_SIZES[0] ?? 0), title + site + subtitle).catch(() => {});

  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, WIDTH, HEIGHT);
  canvas.fillStyle = lapis;
  canvas.fillRect(0, 0, WIDTH, BAND);
  canvas.direction = locale.dir;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  const widthOf = (text: string) => canvas.measureText(text).width;
  const write = (text: string, y: number) => canvas.fillText(text, WIDTH / 2, y, INNER);

  for (const size of NAME_SIZES) {
    canvas.font = fontOf(size);
    if (widthOf(site) <= INNER) break;
  }
  canvas.fillStyle = paper;
  write(site, BAND / 2);

  const { dir } = titleIn(title, locale);
  const isolated = dir === 'rtl' ? isolateRuns(title) : title;
  canvas.direction = dir;
  let lines: string[] = [];
  let size = 0;
  for (size of TITLE_SIZES) {
    canvas.font = fontOf(size);
    lines = wrapLines(isolated, INNER, widthOf);
    if (lines.length <= MOST_LINES) break;
  }
  lines =
    lines.length > MOST_LINES
      ? [...lines.slice(0, MOST_LINES - 1), '…']
      : balanceLines(isolated, lines, INNER, widthOf);
  canvas.fillStyle = ink;
  const middle = (BAND + HEIGHT - EDGE) / 2;
  for (const [at, line] of carryMarks(lines).entries())
    write(line, middle + (at - (lines.length - 1) / 2) * size * 1.7);

  canvas.direction = locale.dir;
  canvas.font = fontOf(48);
  canvas.fillStyle = soft;
  write(subtitle, HEIGHT - 1.5 * EDGE);

  const blob = await new Promise<Blob | null>((resolve) => element.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
};
