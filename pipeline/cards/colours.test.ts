import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { COLOURS, PLACE_COLOURS } from './colours.ts';

const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

const tokenOf = (name: string) =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

it.each([
  ...Object.entries(COLOURS).map(([name, colour]) => [tokenOf(name), colour]),
  ...Object.entries(PLACE_COLOURS).map(([place, colour]) => [`--place-${place}`, colour]),
])('the light %s of the pages is %s on cards', (token, colour) => {
  expect(tokens).toContain(`${token}: ${colour};`);
});

it('a dark device and who chooses the dark have the same palette, which names every colour', () => {
  const [ondark = '', bychoice] = [
    ...tokens.matchAll(/\{\s*((?:--[\w-]+: #[\da-f]{6};\s*)+)\}/g),
  ].map(([, block]) => block);
  expect(bychoice).toBe(ondark);
  const names = (text: string) => [...text.matchAll(/--[\w-]+(?=: #)/g)].map(String);
  const [byDay = ''] = tokens.split('@media');
  expect(names(ondark)).toEqual(names(byDay));
});
