import type { Desk } from '../desk.ts';

/** Shows the progress of long work, but only to a person at a terminal. */
export type ProgressTeller = { tell: (done: number, fraction: number | null) => void };

const EVERY = 2000;

/** @param what the things that are counted, such as "articles" */
export const createProgress = (desk: Desk, what: string): ProgressTeller => {
  const start = desk.now();
  let told = start;
  return {
    tell(done, fraction) {
      if (!desk.isTerminal) return;
      const now = desk.now();
      if (now - told < EVERY) return;
      told = now;
      desk.printError([`${done} ${what}`, ...remaining(now - start, fraction)].join(', '));
    },
  };
};

const remaining = (passed: number, fraction: number | null): string[] => {
  if (fraction === null || fraction <= 0) return [];
  const left = Math.ceil((passed * (1 - fraction)) / fraction / 1000);
  return [
    `${Math.floor(fraction * 100)} %`,
    left < 90 ? `${left} s left` : `${Math.ceil(left / 60)} min left`,
  ];
};
