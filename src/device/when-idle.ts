/** In milliseconds. A browser may find itself idle late or never. */
const LONGEST_WAIT = 500;

/** Resolves in a task of its own, when nothing more urgent waits: a paint, a tap. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no such callback.
    if (window.requestIdleCallback)
      window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, 1);
  });

/** Resolves in another task, so that what waits, a tap or a paint, comes between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
