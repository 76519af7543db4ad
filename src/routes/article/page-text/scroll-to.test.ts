import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scrollToPassage } from './scroll-to.ts';

const scrollBy = vi.fn<(options: ScrollToOptions) => void>();

const at = (top: number, bottom: number) => ({
  getBoundingClientRect: () => ({ top, bottom }) as DOMRect,
});

const prefersStill = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));

beforeEach(() => {
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('localStorage', { getItem: () => null });
  prefersStill(false);
});
afterEach(() => {
  scrollBy.mockClear();
  vi.unstubAllGlobals();
});

it.each([
  ['in the window', 0, 800, undefined],
  ['above what covers it', 100, 600, 600],
])('what stands whole %s stays where it is', (_what, top, bottom, limit) => {
  scrollToPassage(at(top, bottom), limit === undefined ? {} : { limit });
  expect(scrollBy).not.toHaveBeenCalled();
});

it.each([
  ['above the window', -50, 20, undefined, -250],
  ['below the window', 790, 810, undefined, 590],
  ['behind what covers it', 590, 610, 600, 440],
])('what stands %s comes to a quarter of what is free', (_what, top, bottom, limit, by) => {
  scrollToPassage(at(top, bottom), limit === undefined ? {} : { limit });
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: by, behavior: 'instant' });
});

it.each([
  [false, 'smooth'],
  [true, 'instant'],
])('for who wants it still (%s), a page that may move does so: %s', (isStill, behavior) => {
  prefersStill(isStill);
  scrollToPassage(at(-50, 20), { isSmooth: true });
  expect(scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior }));
});
