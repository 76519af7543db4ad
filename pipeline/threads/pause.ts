import { setImmediate } from 'node:timers/promises';

/** Awaited between two parts of long work. */
export type Pause = () => Promise<void> | undefined;

/** How long work may keep a thread to itself, in milliseconds: less than the jobs that others have ahead. */
const TURN = 50;

/** Lets what else waits for this thread have its turn, when it has waited long. */
export const createPause = (now = () => performance.now()): Pause => {
  let last = now();
  return () => {
    if (now() - last < TURN) return undefined;
    return setImmediate().then(() => {
      last = now();
    });
  };
};
