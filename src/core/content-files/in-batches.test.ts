import { expect, it } from 'vitest';
import { inBatches } from './in-batches.ts';

it('does everything once, in order, with no more than 256 under way', async () => {
  const things = Array.from({ length: 1000 }, (_, at) => at);
  let underWay = 0;
  let most = 0;
  const results = await inBatches(things, async (thing) => {
    most = Math.max(most, (underWay += 1));
    await Promise.resolve();
    underWay -= 1;
    return thing * 2;
  });
  expect(results).toEqual(things.map((thing) => thing * 2));
  expect(most).toBe(256);
});
