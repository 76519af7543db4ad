import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Only = { type: 'tag' | 'rule'; values: string[] };
type Axe = { run: (where: Document, options: object) => ReturnType<AxeBuilder['analyze']> };

const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Checks a page by rules. Axe is put into a page only once: that takes longer than a rule. */
const expectNone = async (page: Page, runOnly: Only): Promise<number> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { found, passed } = await page.evaluate(
    async (options) => {
      const axe = Reflect.get(window, 'axe') as Axe;
      const { violations, passes } = await axe.run(document, options);
      const told = violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ target, failureSummary }) => [target, failureSummary]),
      ]);
      // Passed checks are only counted: as a whole they weigh megabytes.
      return { found: told, passed: passes.length };
    },
    { resultTypes: ['violations'], runOnly },
  );
  expect(found).toEqual([]);
  return passed;
};

/** Checks a page by every rule that a program can check; returns how many of them applied. */
export const expectNoBarrier = (page: Page): Promise<number> =>
  expectNone(page, { type: 'tag', values: RULES });

/** Checks a page by the one rule that other colours can break. */
export const expectContrast = async (page: Page): Promise<void> => {
  expect(await expectNone(page, { type: 'rule', values: ['color-contrast'] })).toBe(1);
};
