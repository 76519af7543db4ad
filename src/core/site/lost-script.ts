/** How each browser words that a script did not come, and the bundler that a sheet did not. */
const LOST =
  /dynamically imported module|Importing a module script failed|JavaScript MIME type|Unable to preload CSS/;

/**
 * True for the error of an import whose file did not come, false when the script came and threw.
 * Only the wording tells: browsers throw a TypeError for the first, and a script may throw one too.
 */
export const isLostScript = (error: unknown): boolean =>
  error instanceof Error && LOST.test(error.message);
