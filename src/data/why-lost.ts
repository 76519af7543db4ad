import { LostFileError, reachesSite } from './get-json.ts';

/**
 * A script of the site did not come although the site answers: something in the browser holds it back,
 * such as a blocker of advertisements, or it went with a deploy, or it fails.
 */
export class LostScriptError extends Error {
  constructor(script: string, cause: unknown) {
    super(`The script of ${script} did not come, though the site answers.`, { cause });
    this.name = 'LostScriptError';
  }
}

/** Whether the site, as it was built, answers at all. */
export const probe = (): Promise<boolean> => reachesSite(import.meta.env.BASE_URL);

/** Why a script did not come: browsers say the same of a lost network and of a blocked file. */
export const whyLost = async (
  script: string,
  cause: unknown,
): Promise<LostFileError | LostScriptError> =>
  (await probe()) ? new LostScriptError(script, cause) : new LostFileError(script, 0, cause);
