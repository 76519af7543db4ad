// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUsed } from './when-used.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const isOver = async (waiting: Promise<void>): Promise<boolean> => {
  let isTold = false;
  void waiting.then(() => {
    isTold = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return isTold;
};

it.each(['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'])(
  'somebody is there: %s',
  async (sign) => {
    const waiting = whenUsed();
    expect(await isOver(waiting)).toBe(false);
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(999);
    expect(await isOver(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver(waiting)).toBe(true);
  },
);

it('a long look is enough', async () => {
  const waiting = whenUsed();
  await vi.advanceTimersByTimeAsync(9999);
  expect(await isOver(waiting)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(waiting)).toBe(true);
});

it('nothing waits for a reader who leaves, or who loses the network', async () => {
  const leaving = whenUsed();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await isOver(leaving)).toBe(true);
  const losing = whenUsed();
  dispatchEvent(new Event('offline'));
  expect(await isOver(losing)).toBe(true);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(await isOver(whenUsed())).toBe(true);
});
