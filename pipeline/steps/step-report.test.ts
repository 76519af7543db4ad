import { expect, it } from 'vitest';
import { createStepReport } from './step-report.ts';

/** Steps on a clock that the test moves. */
const watch = () => {
  const clock = { now: 0 };
  const lines: string[] = [];
  const steps = createStepReport(
    (line) => lines.push(line),
    () => clock.now,
  );
  return { clock, lines, ...steps };
};

it('a step is told with its count and its time', async () => {
  const { clock, lines, step } = watch();
  await step('pages', 'files', async () => {
    clock.now += 1500;
    return { count: 7 };
  });
  expect(lines).toEqual(['pages                 7 files     1.50 s']);
});

it('a long step says now and then how far it is, and how long it will take', async () => {
  const { clock, lines, step } = watch();
  await step('pages', 'files', async (tell) => {
    for (let done = 1; done <= 8; done += 1) {
      clock.now += 5000;
      tell(done, 8);
    }
    return { count: 8 };
  });
  expect(lines).toEqual([
    'pages                 2 of 8, about 30 s left',
    'pages                 4 of 8, about 20 s left',
    'pages                 6 of 8, about 10 s left',
    'pages                 8 files     40.00 s',
  ]);
});
