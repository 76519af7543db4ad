import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fillColours } from './fill-colours.ts';
import { makePalettes } from './palette.ts';

const PLACES = ['qm', 'qn', 'region'];
const PALETTES = makePalettes({}, [{ code: 'qm' }, { code: 'qn' }]);

describe('a sheet that asks for colours', () => {
  const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

  it.each([
    ['styles/tokens.css', 'styles/tokens.css'],
    ['styles/settings.css', 'styles/settings.css'],
    ['the sheet of an embed', 'app/lone.css', 'app/embed/embed.css'],
    ['the sheet of a passage', 'app/lone.css', 'app/passage/passage.css'],
  ])('%s gets all of them, and has none of its own', async (_what, ...files) => {
    const sheet = (await Promise.all(files.map(read))).join('');
    expect(sheet).not.toMatch(/#[\da-f]{3,8}\b/i);
    const filled = fillColours(sheet, PALETTES, PLACES);
    expect(filled).not.toMatch(/colour\(|-each\b|'each'/);
    expect(filled).toMatch(/--paper: #[\da-f]{6};/);
  });

  it('has the same palette for a dark device and for who chooses the dark, which names every colour', async () => {
    const tokens = await read('styles/tokens.css');
    const [onDark = '', byChoice] = [
      ...tokens.matchAll(/\{\s*((?:--[\w-]+: colour\(night, [\w-]+\);\s*)+)\}/g),
    ].map(([, block]) => block);
    expect(byChoice).toBe(onDark);
    const names = (text: string) => [...text.matchAll(/--[\w-]+(?=: colour)/g)].map(String);
    const [byDay = ''] = tokens.split('@media');
    expect(names(onDark)).toEqual(names(byDay));
  });

  it('must not ask for one that there is not', () => {
    expect(() => fillColours('a { color: colour(day, pink) }', PALETTES, PLACES)).toThrow(
      'colour(day, pink): there is no such colour.',
    );
  });

  it('says of every place what it says of each, on sepia only what is other there', () => {
    const sheet = `
      a { --x-each: colour(night, each); }
      b { --x-each: colour(sepia, each); }
      [data-place='each'] { --y: var(--x-each); }
    `;
    const { night, sepia } = PALETTES;
    expect(fillColours(sheet, PALETTES, PLACES).replaceAll(/\s+/g, ' ').trim()).toBe(
      [
        `a { --x-qm: ${night.qm}; --x-qn: ${night.qn}; --x-region: ${night.region}; }`,
        `b { --x-qm: ${sepia.qm}; }`,
        `[data-place='qm'] { --y: var(--x-qm); }`,
        `[data-place='qn'] { --y: var(--x-qn); }`,
        `[data-place='region'] { --y: var(--x-region); }`,
      ].join(' '),
    );
  });
});
