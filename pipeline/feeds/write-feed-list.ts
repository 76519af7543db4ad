import { FEEDS_DATA_PATH, type FeedsData } from '../../src/core/news/feeds.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { Mentions } from '../names/list-mentions.ts';
import type { Partner } from '../partners/list-partners.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { ToldStory } from '../stories/list-stories.ts';

type Input = {
  stories: readonly Pick<ToldStory, 'id' | 'title'>[];
  partners: readonly Pick<Partner, 'code' | 'called'>[];
  names: readonly Pick<Name, 'id' | 'name' | 'latin' | 'cyrillic'>[];
  mentions: Mentions;
};

/** Writes what the page of all feeds is made from. */
export const writeFeedList = async (
  { stories, partners, names, mentions }: Input,
  artefacts: Artefacts,
): Promise<void> => {
  const data: FeedsData = {
    stories: stories.map(({ id, title }) => ({ id, title })),
    partners: partners.map(({ code, called }) => ({ code, called })),
    names: names
      .filter(({ id }) => mentions.has(id))
      .map(({ id, name, latin: [en = name], cyrillic: [ru = name] }) => ({
        id,
        called: { ar: name, en, ru },
      })),
  };
  await artefacts.write(FEEDS_DATA_PATH, JSON.stringify(data));
};
