import type { QueryFunctionContext } from '@tanstack/react-query';
import { LostFileError } from './get-json.ts';
import { readFile } from './query-client.ts';

/** Nothing has this id, or no longer. */
export class UnknownIdError extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: there is nothing of this id.`, { cause });
    this.name = 'UnknownIdError';
  }
}

/** Reads a file that is named by a part of an address. @throws UnknownIdError if there is none. */
export const readById = <File>(
  context: Pick<QueryFunctionContext, 'meta' | 'signal'>,
  path: string,
): Promise<File> =>
  readFile<File>(context, path).catch((error: unknown) => {
    const isGone = error instanceof LostFileError && error.isGone;
    throw isGone ? new UnknownIdError(path, error) : error;
  });
