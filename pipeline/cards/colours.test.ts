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
  expect(tokens).toContain(`${token}: light-dark(${colour}, `);
});
