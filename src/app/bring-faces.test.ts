// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { bringFaces } from './bring-faces.ts';

/** Puts faces into the page that load as in WebKit, which takes one family for each letter. */
const inventFaces = (load: (family: string) => Promise<void>) => {
  const fonts = { load: (font: string) => load(font.replace(/^1em /, '').split(',')[0] ?? '') };
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
};

afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  localStorage.clear();
});

it('brings both families, also to a browser that loads one for each letter, and notes it', async () => {
  const loaded: string[] = [];
  inventFaces(async (family) => {
    loaded.push(family);
  });
  await bringFaces();
  expect(loaded).toEqual(['Naskh', 'Sans']);
  expect(localStorage.getItem('faces')).toBe('1');
});

it.each(['Naskh', 'Sans'])('notes nothing when the files of %s do not come', async (lost) => {
  inventFaces(async (family) => {
    if (family === lost) throw new DOMException('gone', 'NetworkError');
  });
  await bringFaces();
  expect(localStorage.getItem('faces')).toBeNull();
});
