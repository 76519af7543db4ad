import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../news/article.schema.ts';
import { picturesIn } from '../news/picture.ts';
import type { Problem } from './content-problem.ts';
import { inBatches } from './in-batches.ts';

/** Pictures that articles name and that `media/` does not have. */
export const findMissingPictures = async (
  contentDir: string,
  read: readonly { file: string; article: Article }[],
): Promise<Problem[]> => {
  const pictures = read.flatMap(({ file, article }) =>
    picturesIn(article).map(({ image: { src }, field }) => ({ file, field: `${field}.src`, src })),
  );
  const checked = await inBatches(pictures, async ({ file, field, src }) => {
    const found = await stat(path.join(contentDir, src)).then(
      (entry) => entry.isFile(),
      () => false,
    );
    return found
      ? []
      : [
          {
            file,
            field,
            expected: `a file at ${path.posix.join(path.basename(contentDir), src)}`,
            found: 'no such file',
          },
        ];
  });
  return checked.flat();
};
