import { localSpelling } from '../../src/core/i18n/local-spelling.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
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

/** Writes the data of the page of all feeds. */
export const writeFeedList = async (
  { stories, partners, names, mentions }: Input,
  artefacts: Artefacts,
): Promise<void> => {
  const { languages } = readNewsroom();
  const data: FeedsData = {
    stories: stories.map(({ id, title }) => ({ id, title })),
    partners: partners.map(({ code, called }) => ({ code, called })),
    names: names
      .filter(({ id }) => mentions.has(id))
      .map((name) => ({
        id: name.id,
        called: Object.fromEntries(
          languages.map((code) => [code, localSpelling(name, code)]),
        ) as PartnerNote['called'],
      })),
  };
  await artefacts.write(FEEDS_DATA_PATH, JSON.stringify(data));
};
