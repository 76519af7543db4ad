import type { QueryFunctionContext } from '@tanstack/react-query';
import { LostFileError } from './get-json.ts';
import { readFile } from './query-client.ts';

/** There is nothing with this id, or no longer. */
export class UnknownIdError extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: there is nothing of this id.`, { cause });
    this.name = 'UnknownIdError';
  }
}

/** Reads a file that is named by what an address says. @throws UnknownIdError when there is none. */
export const readById = <File>(
  context: Pick<QueryFunctionContext, 'meta' | 'signal'>,
  path: string,
): Promise<File> =>
  readFile<File>(context, path).catch((error: unknown) => {
    const isGone = error instanceof LostFileError && error.isGone;
    throw isGone ? new UnknownIdError(path, error) : error;
  });
