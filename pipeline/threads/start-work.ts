/** Does one job. */
export type Work = (job: never) => unknown;

/** What a module of work exports: prepares what all jobs share, and returns the work on one. */
type WorkModule = { start: (shared: never) => Work | Promise<Work> };

/** What a thread is given. @param script address of a module of work */
export type Task = { script: string; shared: unknown };

export const startWork = async ({ script, shared }: Task): Promise<Work> => {
  const { start } = (await import(script)) as WorkModule;
  return start(shared as never);
};
