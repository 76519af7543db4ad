import { LostFileError } from '../data/get-json.ts';
import { UnknownIdError } from '../data/file-query.ts';
import { LostScriptError } from '../data/why-lost.ts';

/** Whether a screen tells the reader about the error. */
const isTold = (error: unknown): boolean =>
  [LostFileError, LostScriptError, UnknownIdError].some((kind) => error instanceof kind);

/**
 * Whether a browser's translator has changed the page. A part that React takes over late then
 * differs from what was sent: React renders it anew, and the browser translates it again.
 */
const isTranslated = (): boolean => document.querySelector('font') !== null;

/** How React reports errors: only unexpected ones go to the console. */
export const ERROR_REPORTS = {
  onCaughtError: (error: unknown): void => {
    if (!isTold(error)) reportError(error);
  },
  /**
   * React wraps an error that did not occur again when it rendered the screen a second time:
   * something was missing at first and has arrived meanwhile.
   */
  onRecoverableError: (error: unknown): void => {
    if (!isTold(error instanceof Error ? error.cause : error) && !isTranslated())
      reportError(error);
  },
};
