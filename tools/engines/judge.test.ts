import { expect, it } from 'vitest';
import { judge, readOutcomes } from './judge.ts';

const REPORT = JSON.stringify({
  suites: [
    {
      title: 'a.spec.ts',
      specs: [{ title: 'one', tests: [{ status: 'expected' }] }],
      suites: [
        {
          title: 'group',
          specs: [
            { title: 'two', tests: [{ status: 'unexpected' }] },
            { title: 'three', tests: [{ status: 'skipped' }] },
          ],
        },
      ],
    },
  ],
});

const [ONE, TWO, THREE] = [
  { file: 'a.spec.ts', title: 'one', isPassed: true },
  { file: 'a.spec.ts', title: 'group › two', isPassed: false },
  { file: 'a.spec.ts', title: 'group › three', isPassed: false },
];
const fault = (title: string) => ({
  engine: 'invented',
  file: 'a.spec.ts',
  title,
  why: 'invented',
});

it('reads what passed, what failed and what did not run, by file and whole title', () => {
  expect(readOutcomes(REPORT)).toEqual([ONE, TWO, THREE]);
});

it('names failures that nobody knows of', () => {
  expect(judge([ONE, TWO], []).surprises).toEqual([TWO]);
  expect(judge([ONE, TWO], [fault('group')])).toEqual({ surprises: [], mended: [] });
});

it('names an entry whose tests all pass, but none whose tests did not run', () => {
  const entries = [fault('one'), fault('group'), fault('elsewhere')];
  expect(judge([ONE, TWO], entries).mended).toEqual([fault('one')]);
});
