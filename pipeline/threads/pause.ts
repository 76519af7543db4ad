import { setImmediate } from 'node:timers/promises';

/** Awaited between two parts of long work. */
export type Pause = () => Promise<void> | undefined;

/** How long work may block a thread, in milliseconds: less than the jobs waiting in others take. */
const TURN = 50;

/** Lets other tasks of this thread run if they have waited long. */
export const createPause = (now = () => performance.now()): Pause => {
  let last = now();
  return () => {
    if (now() - last < TURN) return undefined;
    return setImmediate().then(() => {
      last = now();
    });
  };
};
