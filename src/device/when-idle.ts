/** In milliseconds: some browsers are rarely idle, or never. */
const LONGEST_WAIT = 500;

/** Resolves in a task of its own, when nothing more urgent is waiting, such as a paint or a tap. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if (window.requestIdleCallback)
      window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, 1);
  });

/** Resolves in another task, so that a waiting tap or paint goes first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when the next frame has been drawn; never while the page is hidden. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
