import { sourceVersion } from '../site/source-version.ts';

/** Changes with everything that decides how an index looks: the analyzer, the format, and this folder. */
export const readIndexVersion = (): Promise<string> =>
  sourceVersion(['pipeline/search', 'pipeline/lexicon', 'src/core/search', 'src/core/arabic']);
