// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { isMetered } from './is-metered.ts';

const SCRIPT = readFileSync(
  path.join(import.meta.dirname, '../core/settings/before-paint.js'),
  'utf8',
);

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
  delete document.documentElement.dataset.saving;
});

it.each<[unknown, boolean]>([
  [undefined, false],
  [{ saveData: true }, true],
  [{ saveData: false, effectiveType: '4g' }, false],
  [{ saveData: false, effectiveType: '2g' }, true],
  [{ effectiveType: 'slow-2g' }, true],
  [{}, false],
])('a connection of %j is dear: %s, before the first paint and later', (connection, isDear) => {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  expect(isMetered()).toBe(isDear);
  runInThisContext(SCRIPT);
  expect('saving' in document.documentElement.dataset).toBe(isDear);
});
