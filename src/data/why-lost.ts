import { LostFileError, reachesSite } from './get-json.ts';

/**
 * A script of the site did not load although the site answers: something in the browser blocks it,
 * such as an ad blocker, a deploy removed it, or it fails.
 */
export class LostScriptError extends Error {
  constructor(script: string, cause: unknown) {
    super(`The script of ${script} did not come, though the site answers.`, { cause });
    this.name = 'LostScriptError';
  }
}

/** Whether the site answers at all; only a built site can tell. */
export const probe = (): Promise<boolean> => reachesSite(import.meta.env.BASE_URL);

/** Why a script did not load: browsers report a lost network and a blocked file in the same way. */
export const whyLost = async (
  script: string,
  cause: unknown,
): Promise<LostFileError | LostScriptError> =>
  (await probe()) ? new LostScriptError(script, cause) : new LostFileError(script, 0, cause);
