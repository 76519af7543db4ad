import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../news/article.schema.ts';
import { picturesIn } from '../news/picture.ts';
import type { Problem } from './content-problem.ts';
import { inBatches } from './in-batches.ts';

/**
 * Pictures that articles name but `media/` lacks, or has only as a symbolic link that leads out of
 * it.
 */
export const findMissingPictures = async (
  contentDir: string,
  read: readonly { file: string; article: Article }[],
): Promise<Problem[]> => {
  const pictures = read.flatMap(({ file, article }) =>
    picturesIn(article).map(({ image: { src }, field }) => ({ file, field: `${field}.src`, src })),
  );
  const media = await realpath(path.join(contentDir, 'media')).catch(() => null);
  const checked = await inBatches(pictures, async ({ file, field, src }) => {
    const place = path.join(contentDir, src);
    const isFile = await stat(place).then(
      (entry) => entry.isFile(),
      () => false,
    );
    if (!isFile)
      return [
        {
          file,
          field,
          expected: `a file at ${path.posix.join(path.basename(contentDir), src)}`,
          found: 'no such file',
        },
      ];
    // An article must not publish other files of this disk, which a link could lead to.
    const isInside = media !== null && (await realpath(place)).startsWith(media + path.sep);
    return isInside ? [] : [{ file, field, ...LINK_ELSEWHERE }];
  });
  return checked.flat();
};

const LINK_ELSEWHERE = {
  expected: 'the picture itself in content/media; put it there in place of the link',
  found: 'a link to a file elsewhere',
};
