/** What browsers say of a script that did not come, each in its words, and the bundler of a sheet. */
const LOST =
  /dynamically imported module|Importing a module script failed|JavaScript MIME type|Unable to preload CSS/;

/**
 * True for the error of an import whose file did not come, false for that of a script which came and
 * threw. Only the words tell: browsers make a TypeError of the one, and the other may be one too.
 */
export const isLostScript = (error: unknown): boolean =>
  error instanceof Error && LOST.test(error.message);
