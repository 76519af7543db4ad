import { queryOptions } from '@tanstack/react-query';
import type { DataFile } from '../core/news/data-file.ts';
import { LostFileError } from './get-json.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** Nothing has this id, or nothing has it any more. */
export class UnknownIdError extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: there is nothing of this id.`, { cause });
    this.name = 'UnknownIdError';
  }
}

/** A file that is named by a part of an address. It fails with UnknownIdError if there is none. */
export const fileQuery = <Content>(path: DataFile<Content>) =>
  queryOptions({
    queryKey: ['file', path],
    queryFn: (context) =>
      readFile(context, path).catch((error: unknown) => {
        const isGone = error instanceof LostFileError && error.isGone;
        throw isGone ? new UnknownIdError(path, error) : error;
      }),
    staleTime: FIVE_MINUTES,
  });
