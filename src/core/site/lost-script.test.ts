import { expect, it } from 'vitest';
import { isLostScript } from './lost-script.ts';

it.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://news.example/assets/a.js'],
  ['Firefox', 'error loading dynamically imported module: https://news.example/assets/a.js'],
  ['Safari', 'Importing a module script failed.'],
  ['Safari, of a page in its place', "'text/html' is not a valid JavaScript MIME type."],
  ['the bundler, of a sheet', 'Unable to preload CSS for /assets/a.css'],
])('a script is lost as %s says', (_who, message) => {
  expect(isLostScript(new TypeError(message))).toBe(true);
});

it.each([
  ['a pattern that is not read', new SyntaxError('Invalid regular expression: invalid group')],
  ['a method that is not there', new TypeError('e.toSorted is not a function')],
  [
    'an object that is not there',
    new TypeError("Cannot read properties of undefined (reading 'x')"),
  ],
  ['a thing that is no error', 'Importing a module script failed.'],
  ['nothing', undefined],
])('a script is not lost by %s', (_what, error) => {
  expect(isLostScript(error)).toBe(false);
});
