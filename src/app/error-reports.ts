import { LostFileError } from '../data/get-json.ts';
import { UnknownIdError } from '../data/read-by-id.ts';
import { LostScriptError } from '../data/why-lost.ts';

/** Whether a screen says it to the reader. */
const isTold = (error: unknown): boolean =>
  [LostFileError, LostScriptError, UnknownIdError].some((kind) => error instanceof kind);

/**
 * Whether a browser translates the page, with elements that no screen has. What React takes over late is
 * then another than it was sent; it is drawn anew, and translated again.
 */
const isTranslated = (): boolean => document.querySelector('font') !== null;

/** What React is to do with errors: only those that nobody expected go to the console. */
export const ERROR_REPORTS = {
  onCaughtError: (error: unknown): void => {
    if (!isTold(error)) reportError(error);
  },
  /** React wraps an error that was gone when it drew the screen again: what came meanwhile was lost before. */
  onRecoverableError: (error: unknown): void => {
    if (!isTold(error instanceof Error ? error.cause : error) && !isTranslated())
      reportError(error);
  },
};
