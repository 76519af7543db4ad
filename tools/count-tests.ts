import { readFileSync } from 'node:fs';
import { z } from 'zod';

type Count = { passed: number; failed: number };

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const endToEndReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
});

/** Reads vitest's JSON report. */
export function countUnitTests(file: string): Count {
  const report = unitReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Reads Playwright's JSON report; a flaky test is one that passed when tried again. */
export function countEndToEndTests(file: string): Count {
  const { stats } = endToEndReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
