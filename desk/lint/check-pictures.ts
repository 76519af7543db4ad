import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../src/core/content-files/content-problem.ts';
import {
  inspectWholePicture,
  MOST_BYTES,
  tooManyBytes,
  wrongProportions,
} from '../../src/core/content-files/inspect-picture.ts';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { picturesIn } from '../../src/core/news/picture.ts';

/** A narrower picture is blurred on most screens: the column of the text is 640 pixels wide. */
const LEAST_WIDTH = 640;

type Read = { file: string; article: Article };

/** A picture that is good but small, and where it is shown. */
type Small = { file: string; field: string; width: number };

/**
 * What a build would refuse about the pictures that articles show, and which of them are small.
 * Missing ones are reported elsewhere.
 */
export const checkPictures = async (
  contentDir: string,
  read: readonly Read[],
): Promise<{ problems: Problem[]; small: Small[] }> => {
  const problems: Problem[] = [];
  const small: Small[] = [];
  const known = new Map<string, Awaited<ReturnType<typeof readPicture>>>();
  // One after the other: a picture may take much memory.
  for (const { file, article } of read)
    for (const { image, field } of picturesIn(article)) {
      const found = known.get(image.src) ?? (await readPicture(contentDir, image.src));
      known.set(image.src, found);
      if (found === 'missing') continue;
      if ('expected' in found) {
        problems.push({ file, field: `${field}.src`, ...found });
        continue;
      }
      const wrong = wrongProportions(image, found);
      if (wrong) problems.push({ file, field: `${field}.width`, ...wrong });
      if (found.width < LEAST_WIDTH) small.push({ file, field: `${field}.src`, ...found });
    }
  return { problems, small };
};

/** Reads all of it, because a file may be truncated. */
const readPicture = async (contentDir: string, src: string) => {
  const file = path.join(contentDir, src);
  const entry = await stat(file).catch(() => null);
  if (!entry?.isFile()) return 'missing';
  if (entry.size > MOST_BYTES) return tooManyBytes(entry.size);
  return inspectWholePicture(await readFile(file), src);
};

/** The files of `media/` that no article shows, from the content folder. */
export const findUnusedPictures = async (
  contentDir: string,
  read: readonly Read[],
): Promise<string[]> => {
  const used = new Set(
    read.flatMap(({ article }) => picturesIn(article).map(({ image }) => image.src)),
  );
  const files = await listFiles(path.join(contentDir, 'media'));
  return files
    .filter((file) => !path.posix.basename(file).startsWith('.') && !used.has(`/media/${file}`))
    .map((file) => `media/${file}`)
    .sort();
};
