// `npm run icons`: draws the icons that cannot be SVG from the one that can. The results are
// committed, so that a build needs no browser.
import { chromium } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs';

const PAPER = '#fbf8f1';
const ICO_SIZE = 32;
const TOUCH_SIZE = 180;
// iOS rounds the corners of the icon, so the star keeps away from them.
const TOUCH_STAR = 0.76;
/** Of the installed app. */
const APP_SIZES = [192, 512];
// Launchers cut a maskable icon to any shape that leaves the middle four fifths.
const MASKABLE_STAR = 0.58;

const publicFile = (name: string) => new URL(`../public/${name}`, import.meta.url);

/** An ICO file that holds one PNG: a 6-byte head and a 16-byte entry, then the picture as it is. */
const toIco = (png: Buffer, size: number) => {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // An icon, not a cursor.
  head.writeUInt16LE(1, 4); // One picture.
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // Colour planes.
  head.writeUInt16LE(32, 12); // Bits a pixel.
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
};

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

await writeFile(
  publicFile('favicon.ico'),
  toIco(await draw(ICO_SIZE, ICO_SIZE, 'transparent'), ICO_SIZE),
);
await writeFile(
  publicFile('apple-touch-icon.png'),
  await draw(TOUCH_SIZE, Math.round(TOUCH_SIZE * TOUCH_STAR), PAPER),
);
for (const size of APP_SIZES)
  await writeFile(
    publicFile(`icon-${size}.png`),
    await draw(size, Math.round(size * 0.9), 'transparent'),
  );
await writeFile(
  publicFile('icon-maskable-512.png'),
  await draw(512, Math.round(512 * MASKABLE_STAR), PAPER),
);
await browser.close();
