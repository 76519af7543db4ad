import { PAGE_SIZE } from '../../src/core/site/manifest.ts';
import {
  nameDataPath,
  NAMES_DATA_PATH,
  type NameData,
  type NameEntry,
} from '../../src/core/news/name.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { Mentions } from './list-mentions.ts';

/** Writes a data file for each name, and the list of all; returns how many names there are. */
export const writeNames = async (
  names: readonly Name[],
  mentions: Mentions,
  artefacts: Artefacts,
): Promise<number> => {
  const entries: NameEntry[] = [];
  for (const each of names) {
    const { id, kind, name, description, descriptions } = each;
    const { variants, latin, cyrillic, countries, sources } = each;
    const articles = mentions.get(id) ?? [];
    const entry: NameEntry = {
      id,
      kind,
      name,
      description,
      latin,
      cyrillic,
      count: articles.length,
      ...(descriptions && { descriptions }),
    };
    entries.push(entry);
    const data: NameData = {
      ...entry,
      variants,
      countries,
      sources,
      articles: articles.slice(0, PAGE_SIZE),
    };
    await artefacts.write(nameDataPath(id), JSON.stringify(data));
  }
  await artefacts.write(NAMES_DATA_PATH, JSON.stringify(entries));
  return names.length;
};
