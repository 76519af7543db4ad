import { describe, expect, it } from 'vitest';
import { blockingTime } from './blocking-time.ts';

const FIRST_PAINT = 1000;
const END = 6000;

describe('blocking time', () => {
  it.each([
    ['no long task', [], 0],
    ['what a task takes beyond 50 ms', [[2000, 2120]], 70],
    [
      'the sum of several tasks',
      [
        [2000, 2120],
        [3000, 3060],
      ],
      80,
    ],
    ['nothing of a task before the first paint', [[500, 900]], 0],
    ['nothing of a task that ends with the first paint', [[500, 1000]], 0],
    ['of a task around the first paint what comes after it', [[800, 1150]], 100],
    ['nothing of a task that is short after the first paint', [[800, 1040]], 0],
    ['nothing of a task after the end', [[6000, 6300]], 0],
    ['all of a task that starts before the end', [[5990, 6140]], 100],
  ])('counts %s', (_what, tasks, expected) => {
    const longTasks = tasks.map(([start = 0, end = 0]) => ({ start, end }));
    const vitals = { fcp: FIRST_PAINT, lcp: FIRST_PAINT, cls: 0, longTasks };
    expect(blockingTime(vitals, END)).toBe(expected);
  });
});
