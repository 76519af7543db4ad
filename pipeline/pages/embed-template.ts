import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RenderedEmbed } from '../../src/app/render.tsx';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { COLOURS } from '../../src/core/news/newsroom/colours.ts';
import { fillColours } from '../../src/core/news/newsroom/palette.ts';
import { embedPolicy } from '../security-headers.ts';

/** The embed's one sheet as it stands in each page, without comments and spaces. */
export const readEmbedStyles = async (): Promise<string> => {
  const file = path.join(import.meta.dirname, '../../src/app/embed/embed.css');
  return fillColours(await readFile(file, 'utf8'), COLOURS)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .trim();
};

/** An embed as a page of its own: one sheet, no script, nothing else to load. */
export const fillEmbed = (
  { code, dir }: Locale,
  basePath: string,
  styles: string,
  { head, body }: RenderedEmbed,
): string =>
  [
    `<!doctype html><html lang="${code}" dir="${dir}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy(styles)}">`,
    `${head}<link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml">`,
    `<style>${styles}</style></head><body>${body}</body></html>\n`,
  ].join('');
