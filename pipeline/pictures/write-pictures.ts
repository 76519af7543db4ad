import { availableParallelism } from 'node:os';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { ContentError, type Problem } from '../../src/core/content-files/content-problem.ts';
import { wrongProportions } from '../../src/core/content-files/inspect-picture.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { picturesIn, type Picture } from '../../src/core/news/picture.ts';
import type { BuildConfig } from '../config.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import type { TellProgress } from '../steps/step-report.ts';
import { makePicture } from './make-picture.ts';
import { pathsOf, type PictureCache } from './picture-cache.ts';
import { openPictureTools } from './picture-tools.ts';

/** What was made from each picture, by the path with which articles name it. */
export type Pictures = ReadonlyMap<string, Picture>;

/** More at a time would hold their pixels while they wait for a processor. */
const AT_ONCE = Math.min(availableParallelism(), 4);

type Input = {
  articles: readonly Article[];
  config: Pick<BuildConfig, 'contentDir'>;
  cacheDir: string;
  output: Pick<SiteUnderWay, 'artefacts' | 'keep' | 'made' | 'entryOf'>;
  tell: TellProgress;
};

type Use = { article: Article; field: string; told: { width: number; height: number } };

/**
 * Makes the pictures that articles show; a file that no article names is not published.
 * @throws ContentError with everything that is wrong with them
 */
export const writePictures = async (input: Input): Promise<Pictures> => {
  const { config, output, tell } = input;
  const uses = usesOf(input.articles);
  if (uses.size === 0) return new Map();
  const tools = await openPictureTools(config.contentDir, input.cacheDir);
  const { cache, known } = tools;
  const made = new Map<string, Picture>();
  const problems: Problem[] = [];
  const waiting = uses.entries();
  // Each loop takes the next picture when it is done with its last.
  const makeNext = async () => {
    for (const [src, { isHead, places }] of waiting) {
      const result = await makePicture({ src, isHead }, tools);
      if ('expected' in result) {
        problems.push(...places.map((place) => ({ ...problemAt(place, '.src'), ...result })));
        continue;
      }
      for (const place of places) {
        const wrong = wrongProportions(place.told, result.original);
        if (wrong) problems.push({ ...problemAt(place, '.width'), ...wrong });
      }
      await putInPlace(pathsOf(result.picture, { isHead }), result.picture.hash, cache, output);
      made.set(src, result.picture);
      tell(made.size, uses.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, makeNext));
  await known.save();
  if (problems.length > 0) throw new ContentError(problems.sort(byPlace));
  return made;
};

/** A file's name identifies its content, so one that is there already is not even read. */
const putInPlace = async (
  files: readonly string[],
  key: string,
  cache: PictureCache,
  { artefacts, keep, made, entryOf }: Input['output'],
): Promise<void> => {
  for (const file of files) {
    if (keep(file, key)) continue;
    await artefacts.write(file, await cache.read(file));
    made(file, { hash: entryOf(file).hash, key, note: null });
  }
};

/** Every picture once, with all the places that show it. */
const usesOf = (articles: readonly Article[]) => {
  const uses = new Map<string, { isHead: boolean; places: Use[] }>();
  for (const article of articles)
    for (const { image, field, isHead } of picturesIn(article)) {
      const before = uses.get(image.src);
      uses.set(image.src, {
        isHead: isHead || before?.isHead === true,
        places: [...(before?.places ?? []), { article, field, told: image }],
      });
    }
  return uses;
};

const problemAt = ({ article, field }: Use, of: string) => ({
  file: articleFile(article),
  field: field + of,
});

const byPlace = (a: Problem, b: Problem) =>
  `${a.file} ${a.field}` < `${b.file} ${b.field}` ? -1 : 1;
