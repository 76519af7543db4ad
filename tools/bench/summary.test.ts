import { describe, expect, it } from 'vitest';
import { formatSummary, summarize } from './summary.ts';

const whole = (value: number) => value.toFixed(0);

describe('several runs of one measure', () => {
  it.each([
    [[7], { median: 7, min: 7, max: 7 }],
    [[9, 100, 1], { median: 9, min: 1, max: 100 }],
    [[4, 1, 2, 3], { median: 2.5, min: 1, max: 4 }],
    [[100, 20, 3], { median: 20, min: 3, max: 100 }],
  ])('%j have the median and the range %j', (values, summary) => {
    expect(summarize(values)).toEqual(summary);
  });

  it.each([
    [[604, 580, 650], '604 (580–650)'],
    [[604], '604'],
    [[604.1, 603.9, 604], '604'],
    [[], '–'],
  ])('%j read as %s', (values, text) => {
    expect(formatSummary(summarize(values), whole)).toBe(text);
  });

  it('are left in their order', () => {
    const values = [3, 1, 2];
    summarize(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
