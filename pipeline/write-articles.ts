import type { Article } from '../src/model/article.schema.ts';
import { placesOf } from '../src/model/country.ts';
import { countWords, type ArticleData, type Headline } from '../src/model/headline.ts';
import { articleDataPath, type ListName } from '../src/model/manifest.ts';
import type { Artefacts } from './artefacts.ts';
import type { Lists } from './write-lists.ts';

/** Neighbours that an article shows on each side. Once both newer ones exist, its page changes no more. */
const NEIGHBOURS_EACH_WAY = 2;

/**
 * Writes one data file an article; returns how many.
 * @param cardsNewest how many of the newest have a social card of their own.
 */
export const writeArticles = async (
  articles: readonly Article[],
  lists: Lists,
  artefacts: Artefacts,
  cardsNewest: number,
): Promise<number> => {
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
  for (const article of articles) {
    const [place = 'all'] = placesOf(article);
    const data: ArticleData = {
      ...publicFieldsOf(article),
      words: countWords(article.body),
      hasCard: withCard.has(article.id),
      related: neighbours(place, article.id),
    };
    await artefacts.write(articleDataPath(article.id), JSON.stringify(data));
  }
  return articles.length;
};

const publicFieldsOf = (article: Article) => {
  const { $schema: _schema, position: _position, previousIds: _previousIds, ...data } = article;
  return data;
};
