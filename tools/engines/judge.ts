import { z } from 'zod';
import { standsFor, type KnownFault } from './known-fault.ts';

/** A test of the suite, by its file and its whole title. */
export type Outcome = { file: string; title: string; isPassed: boolean };

const test = z.object({ status: z.string() });
const spec = z.object({ title: z.string(), tests: z.array(test) });
type Suite = {
  title: string;
  specs?: z.infer<typeof spec>[] | undefined;
  suites?: Suite[] | undefined;
};
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(spec).optional(),
    suites: z.array(suite).optional(),
  }),
);
const report = z.object({ suites: z.array(suite) });

/** Reads Playwright's JSON report. No test skips itself: if one did not run, the run was cut short. */
export const readOutcomes = (text: string): Outcome[] => {
  const walk = (
    file: string,
    before: readonly string[],
    { specs = [], suites = [] }: Suite,
  ): Outcome[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({
        file,
        title: [...before, title].join(' › '),
        isPassed: status === 'expected',
      })),
    ),
    ...suites.flatMap((inner) => walk(file, [...before, inner.title], inner)),
  ];
  return report.parse(JSON.parse(text)).suites.flatMap((one) => walk(one.title, [], one));
};

/**
 * Compares the results with the known faults.
 * @returns failures that are not listed, and entries whose tests all pass. An entry whose tests did
 * not run is not judged.
 */
export const judge = (outcomes: readonly Outcome[], known: readonly KnownFault[]) => {
  const surprises = outcomes.filter(
    (one) => !one.isPassed && !known.some((fault) => standsFor(fault, one)),
  );
  const mended = known.filter((fault) => {
    const own = outcomes.filter((one) => standsFor(fault, one));
    return own.length > 0 && own.every(({ isPassed }) => isPassed);
  });
  return { surprises, mended };
};
