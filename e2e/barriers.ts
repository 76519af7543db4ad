import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Passed checks are only counted: as a whole they weigh megabytes. */
const OPTIONS = { resultTypes: ['violations' as const] };

const expectNone = async (axe: AxeBuilder): Promise<number> => {
  // Without it, axe opens a page of its own for frames of other hosts, of which there are none:
  // half its time.
  const { violations, passes } = await axe.setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ target, failureSummary }) => [target, failureSummary]),
    ]),
  ).toEqual([]);
  return passes.length;
};

/** Checks a page by every rule that a program can check; returns how many of them applied. */
export const expectNoBarrier = (page: Page): Promise<number> =>
  expectNone(new AxeBuilder({ page }).options(OPTIONS).withTags(RULES));

/** Checks a page by the one rule that other colours can break. */
export const expectContrast = async (page: Page): Promise<void> => {
  expect(
    await expectNone(new AxeBuilder({ page }).options(OPTIONS).withRules(['color-contrast'])),
  ).toBe(1);
};
