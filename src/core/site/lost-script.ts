/**
 * The messages with which browsers report that a script did not load, and the bundler that a style
 * sheet did not.
 */
const LOST =
  /dynamically imported module|Importing a module script failed|JavaScript MIME type|Unable to preload CSS/;

/**
 * True for the error of an import whose file did not load, false when the script loaded and threw.
 * Only the message tells them apart: browsers throw a TypeError for the first, and a script may
 * throw one too.
 */
export const isLostScript = (error: unknown): boolean =>
  error instanceof Error && LOST.test(error.message);
