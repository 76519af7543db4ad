import type { Vitals } from './in-page.ts';

const LONG_TASK_MS = 50;

/** TBT: by how much tasks exceeded 50 ms each, from the first paint until `end`. */
export function blockingTime({ fcp, longTasks }: Vitals, end: number): number {
  return longTasks
    .filter((task) => task.end > fcp && task.start < end)
    .map((task) => Math.max(0, task.end - Math.max(task.start, fcp) - LONG_TASK_MS))
    .reduce((sum, excess) => sum + excess, 0);
}
