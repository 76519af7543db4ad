/** Does one job. */
export type DoJob = (job: never) => unknown;

/**
 * What a module of jobs exports: a function that prepares what all jobs share, and returns a
 * function for a single job.
 */
type JobModule = { start: (shared: never) => DoJob | Promise<DoJob> };

/** What a thread is given. @param script address of a module of jobs */
export type Task = { script: string; shared: unknown };

export const startJobs = async ({ script, shared }: Task): Promise<DoJob> => {
  const { start } = (await import(script)) as JobModule;
  return start(shared as never);
};
