// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Store from './store.ts';

let store: typeof Store;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  store = await import('./store.ts');
});
afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

it('a choice is told at once, and the page gets its looks when that has been drawn', async () => {
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  store.setSetting('size', '5');
  expect(heard).toHaveBeenCalledOnce();
  expect(store.getSettings().size).toBe('5');
  const { dataset } = document.documentElement;
  expect(dataset.size).toBeUndefined();
  vi.advanceTimersToNextFrame();
  expect(dataset.size).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(dataset.size).toBe('5');
  stop();
});

it('only a choice that changes texts gives those who show them anything new', () => {
  const before = store.getTextChoices();
  store.setSetting('theme', 'dark');
  expect(store.getTextChoices()).toBe(before);
  store.setSetting('digits', 'arab');
  expect(store.getTextChoices()).not.toBe(before);
  expect(store.getTextChoices().digits).toBe('arab');
});
