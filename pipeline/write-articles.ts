import type { Article } from '../src/model/article.schema.ts';
import { placesOf } from '../src/model/country.ts';
import { countWords, type ArticleData, type Headline } from '../src/model/headline.ts';
import { articleDataPath, type ListName } from '../src/model/manifest.ts';
import type { Artefacts } from './artefacts.ts';
import type { MarkedArticle } from './names/mark-names.ts';
import type { Mentions } from './names/write-names.ts';
import type { Lists } from './write-lists.ts';

/** Neighbours that an article shows on each side. Once both newer ones exist, its page changes no more. */
const NEIGHBOURS_EACH_WAY = 2;

type Input = {
  /** Newest first, as the list of all has them. */
  articles: readonly Article[];
  lists: Lists;
  markNames: (article: Article) => MarkedArticle;
  /** How many of the newest have a social card of their own. */
  cardsNewest: number;
  artefacts: Artefacts;
};

/** Writes one data file an article; returns which of them mention which names. */
export const writeArticles = async ({
  articles,
  lists,
  markNames,
  cardsNewest,
  artefacts,
}: Input): Promise<Mentions> => {
  const mentions = new Map<string, Headline[]>();
  const withCard = new Set(lists.all.slice(0, cardsNewest).map(({ id }) => id));
  const places = new Map(
    Object.entries(lists).map(([name, list]) => [
      name,
      new Map(list.map(({ id }, at) => [id, at])),
    ]),
  );
  const neighbours = (name: ListName, id: string): Headline[] => {
    const at = places.get(name)?.get(id);
    if (at === undefined) return [];
    const around = lists[name].slice(
      Math.max(at - NEIGHBOURS_EACH_WAY, 0),
      at + NEIGHBOURS_EACH_WAY + 1,
    );
    return around.filter((headline) => headline.id !== id);
  };
  for (const [at, article] of articles.entries()) {
    const { body, names } = markNames(article);
    const headline = lists.all[at];
    for (const { id } of headline ? names : []) {
      const own = mentions.get(id) ?? [];
      mentions.set(id, own);
      if (headline) own.push(headline);
    }
    const [place = 'all'] = placesOf(article);
    const data: ArticleData = {
      ...publicFieldsOf(article),
      body,
      names,
      words: countWords(article.body),
      hasCard: withCard.has(article.id),
      related: neighbours(place, article.id),
    };
    await artefacts.write(articleDataPath(article.id), JSON.stringify(data));
  }
  return mentions;
};

const publicFieldsOf = (article: Article) => {
  const { $schema: _schema, position: _position, previousIds: _previousIds, ...data } = article;
  return data;
};
