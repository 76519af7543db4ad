import { splitRuns } from './bidi-runs.ts';
import { inDigits, type Digits } from './digits.ts';

/**
 * A text in one system of digits, for places that can hold no elements; foreign names and addresses
 * keep their own.
 */
export const textInDigits = (text: string, system: Digits): string =>
  splitRuns(text)
    .map((run) =>
      run.kind === 'isolate' && run.lang !== undefined ? run.text : inDigits(run.text, system),
    )
    .join('');
