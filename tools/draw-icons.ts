// `npm run icons`: draws the icons that cannot be SVG from the one that can. The results are
// committed, so that a build needs no browser.
import { chromium } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { ICO, PNG_ICONS, toIco, type IconFile } from '../pipeline/icons/icon-files.ts';
import { COLOURS } from '../src/core/newsroom/colours.ts';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs';

const publicFile = (name: string) => new URL(`../public/${name}`, import.meta.url);

const star = await readFile(publicFile('favicon.svg'), 'utf8');
const executablePath = findChromium();
if (!executablePath)
  throw new Error('Drawing the icons needs a Chromium: run `npm test` once, or set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await browser.newPage({ colorScheme: 'light' });

/** The star in the middle of a square, as PNG. */
const draw = async (size: number, starSize: number, background: string) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; block-size: 100vh; display: grid; place-items: center; background: ${background} }
     svg { inline-size: ${starSize}px }</style>${star}`,
  );
  return page.screenshot({ omitBackground: true });
};

/** @param icon its square, the star's share of it, and its ground */
const drawIcon = ({ size, share, onPaper }: Omit<IconFile, 'name'>) =>
  draw(size, Math.round(size * share), onPaper ? COLOURS.day.paper : 'transparent');

await writeFile(publicFile(ICO.name), toIco(await drawIcon(ICO), ICO.size));
for (const icon of PNG_ICONS) await writeFile(publicFile(icon.name), await drawIcon(icon));
await browser.close();
