import type { Article } from '../../src/core/news/article.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { readSynonyms } from '../../src/core/content-files/read-synonyms.ts';
import { formsOf } from '../names/forms-of.ts';
import type { BuildConfig } from '../config.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import { readIndexVersion } from './index-version.ts';
import { writeSearch } from './write-search.ts';

type Given = { content: { articles: readonly Article[] }; names: readonly Name[] };

type Where = {
  config: Pick<BuildConfig, 'contentDir'>;
  output: Pick<SiteUnderWay, 'artefacts' | 'keepFolder'>;
};

/** Writes the index of a site's articles, or keeps the previous one; returns its name. */
export const makeIndex = async (
  { content: { articles }, names }: Given,
  { config, output: { artefacts, keepFolder } }: Where,
): Promise<string> => {
  const version = await readIndexVersion();
  const forms = [...names.map(formsOf), ...(await readSynonyms(config.contentDir))];
  return writeSearch({ articles, names: forms, artefacts, keepFolder, version });
};
