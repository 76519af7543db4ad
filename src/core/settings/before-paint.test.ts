// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';

const SCRIPT = readFileSync(path.join(import.meta.dirname, 'before-paint.js'), 'utf8');
const { dataset } = document.documentElement;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of Object.keys(dataset)) Reflect.deleteProperty(dataset, name);
});

it('the site’s faces are named once they are noted, whatever else is kept', () => {
  runInThisContext(SCRIPT);
  expect(dataset).not.toHaveProperty('faces');
  localStorage.setItem('faces', '1');
  localStorage.setItem('reading', '{"theme":"dark","size":"5\\" onload"}');
  runInThisContext(SCRIPT);
  expect(Object.entries(dataset)).toEqual([
    ['faces', ''],
    ['theme', 'dark'],
  ]);
});

it('where nothing can be noted, they are named at once', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  runInThisContext(SCRIPT);
  expect(dataset).toHaveProperty('faces');
});
