import type { Article } from '../src/core/news/article.schema.ts';
import type { Name } from '../src/core/news/name.schema.ts';
import { formsOf } from './names/forms-of.ts';
import type { SiteUnderWay } from './site/open-site.ts';
import { readIndexVersion } from './search/index-version.ts';
import { writeSearch } from './search/write-search.ts';

type Given = { content: { articles: readonly Article[] }; names: readonly Name[] };

/** Writes the index of a site's articles, or takes the last one over; returns its name. */
export const makeIndex = async (
  { content: { articles }, names }: Given,
  { output: { artefacts, keepFolder } }: { output: SiteUnderWay },
): Promise<string> => {
  const version = await readIndexVersion();
  return writeSearch({ articles, names: names.map(formsOf), artefacts, keepFolder, version });
};
