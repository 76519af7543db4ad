import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LonePage } from '../../src/app/render.tsx';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { MENU } from '../../src/core/news/country.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import { fillColours } from '../../src/core/newsroom/fill-colours.ts';
import { embedPolicy } from '../security/security-headers.ts';

/** The one sheet of a page without script, stripped of comments and spaces for use in the page. */
const readStyles = async (own: string): Promise<string> => {
  const folder = path.join(import.meta.dirname, '../../src/app');
  const sheets = ['lone.css', own].map((name) => readFile(path.join(folder, name), 'utf8'));
  return fillColours((await Promise.all(sheets)).join(''), COLOURS, MENU)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .trim();
};

export const readEmbedStyles = (): Promise<string> => readStyles('embed/embed.css');
export const readPassageStyles = (): Promise<string> => readStyles('passage/passage.css');

/** A page by itself: one sheet, no script, nothing else to load. */
export const fillLone = (
  { code, dir }: Locale,
  basePath: string,
  styles: string,
  { head, body }: LonePage,
): string =>
  [
    `<!doctype html><html lang="${code}" dir="${dir}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy(styles)}">`,
    `${head}<link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml">`,
    `<style>${styles}</style></head><body>${body}</body></html>\n`,
  ].join('');
