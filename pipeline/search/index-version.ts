import { PLACES } from '../../src/core/news/country.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { sourceVersion } from '../site/source-version.ts';

/**
 * The code that decides how an index looks: the analyzer, the format, this folder, and what is read
 * of an article. A test asks for every module that makes a segment.
 */
export const INDEX_SOURCES: readonly string[] = [
  'pipeline/lexicon',
  'pipeline/search',
  'src/core/arabic',
  'src/core/search',
  'src/core/news/blocks.ts',
  'src/core/news/country.ts',
  'src/core/news/headline.ts',
  'src/core/news/is-arabic.ts',
  'src/core/news/newsroom-time.ts',
  'src/core/newsroom/offsets.ts',
  'src/core/news/picture.ts',
  'src/core/news/rich-text.ts',
];

/**
 * Changes with everything that decides how an index looks, but for the articles and names
 * themselves: the code, the places, the newsroom's clock, and the language of its articles.
 */
export const readIndexVersion = async (): Promise<string> => {
  const { articles, offsets } = NEWSROOM;
  return JSON.stringify([await sourceVersion(INDEX_SOURCES), PLACES, articles, offsets]);
};
