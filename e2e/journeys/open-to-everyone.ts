import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../tools/engines/tab.ts';

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const axeFile = createRequire(import.meta.resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

/** Asks axe what in the page is a barrier. */
export const expectOpenToEveryone = async (tab: Tab): Promise<void> => {
  const axe = readFileSync(axeFile, 'utf8');
  await tab.load(`${axe}; window.axe = axe;`);
  const faults = await tab.ask(async () => {
    const { violations } = await (Reflect.get(window, 'axe') as Axe).run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  assert.deepEqual(faults, []);
};
