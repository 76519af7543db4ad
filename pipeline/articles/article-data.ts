import type { Article } from '../../src/core/news/article.schema.ts';
import { placeNotes } from '../../src/core/news/editor-notes.ts';
import { placesOf } from '../../src/core/news/country.ts';
import {
  countWords,
  withoutPositions,
  type ArticleData,
  type Headline,
} from '../../src/core/news/headline.ts';
import type { StoryNote } from '../../src/core/news/story-note.ts';
import { picturesIn, type ListedPicture, type Picture } from '../../src/core/news/picture.ts';
import type { ListName } from '../../src/core/site/manifest.ts';
import type { BuildConfig } from '../config.ts';
import { partnerNoteOf } from '../partners/partner-note.ts';
import { storyNotesOf, type ToldStory } from '../stories/list-stories.ts';
import { listedPictureOf } from '../pictures/list-pictures.ts';
import type { MarkedArticle } from '../names/mark-names.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import { headlinesOf, type Lists } from '../lists/sort-into-lists.ts';

/** Neighbours that an article shows on each side. Once it has both newer ones, its page no longer changes. */
const NEIGHBOURS_EACH_WAY = 2;

/** An article, and what its page shows of other articles. */
export type ArticleInSite = {
  article: Article;
  /** True for the newest, which have a social card of their own. */
  hasCard: boolean;
  /** True for the newest, whose paragraphs have pages of their own. */
  hasPassages: boolean;
  related: readonly Headline[];
  /** The running story that it belongs to. */
  inStory?: StoryNote | undefined;
  /** The files of its pictures, by the paths with which it names them. */
  pictures: Readonly<Record<string, Picture>>;
};

type Input = {
  /** Newest first, as the list of all has them. */
  articles: readonly Article[];
  lists: Lists;
  /**
   * How many of the newest have a social card of their own, and how many have pages of their
   * paragraphs.
   */
  config: Pick<BuildConfig, 'cardsNewest' | 'passagesNewest'>;
  /** The files of all pictures. */
  pictures: Pictures;
  /** The stories of the articles. */
  stories: readonly ToldStory[];
};

/** Adds to every article what its page shows of other articles. */
export const placeInSite = (input: Input): ArticleInSite[] => {
  const { articles, lists, config, pictures, stories } = input;
  const { cardsNewest, passagesNewest } = config;
  const notes = storyNotesOf(stories);
  const places = new Map(
    Object.entries(lists).map(([name, list]) => [
      name,
      new Map(list.map(({ id }, at) => [id, at])),
    ]),
  );
  const neighbours = (name: ListName, id: string): Headline[] => {
    const at = places.get(name)?.get(id);
    if (at === undefined) return [];
    const around = headlinesOf(lists, name).slice(
      Math.max(at - NEIGHBOURS_EACH_WAY, 0),
      at + NEIGHBOURS_EACH_WAY + 1,
    );
    return around.filter((headline) => headline.id !== id);
  };
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pictureOf = ({ id }: Headline) => {
    const article = byId.get(id);
    return article ? listedPictureOf(article, pictures) : null;
  };
  return articles.map((article, at) => {
    const [place = 'all'] = placesOf(article);
    return {
      article,
      hasCard: at < cardsNewest,
      hasPassages: at < passagesNewest,
      related: allOrNonePictured(neighbours(place, article.id), pictureOf),
      inStory: notes.get(article.id),
      pictures: picturesOf(article, pictures),
    };
  });
};

/**
 * Headlines with their pictures, or all without if one has none: pictures beside some of them
 * would look like a preference.
 */
const allOrNonePictured = (
  headlines: readonly Headline[],
  pictureOf: (headline: Headline) => ListedPicture | null,
): readonly Headline[] => {
  const pictured = headlines.flatMap((headline) => {
    const image = pictureOf(headline);
    return image ? [{ ...headline, image }] : [];
  });
  return pictured.length === headlines.length ? pictured : headlines;
};

const picturesOf = (article: Article, made: Pictures): Record<string, Picture> =>
  Object.fromEntries(
    picturesIn(article).flatMap(({ image: { src } }) => {
      const picture = made.get(src);
      return picture ? [[src, picture]] : [];
    }),
  );

/** What the browser reads of an article. */
export const articleDataOf = (
  { article, hasCard, hasPassages, related, inStory, pictures }: ArticleInSite,
  markNames: (article: Article) => MarkedArticle,
): ArticleData => {
  const marked = markNames(article);
  const { body, notes } = placeNotes(marked.body, article.editorNotes);
  const withPicture = <Image extends { src: string }>(image: Image) => ({
    ...image,
    picture: pictures[image.src],
  });
  return {
    ...publicFieldsOf(article),
    ...(article.image && { image: withPicture(article.image) }),
    body: body.map((block) => (block.type === 'image' ? withPicture(block) : block)),
    ...(notes.length > 0 && { editorNotes: notes }),
    ...(article.partners.length > 0 && { with: article.partners.map(partnerNoteOf) }),
    ...(inStory && { inStory }),
    names: marked.names,
    words: countWords(article.body),
    hasCard,
    ...(hasPassages && { hasPassages }),
    related: withoutPositions(related),
  };
};

const publicFieldsOf = (article: Article) => {
  const {
    $schema: _schema,
    position: _position,
    previousIds: _previousIds,
    accepted: _accepted,
    story: _story,
    editorNotes: _editorNotes,
    addedAt,
    ...data
  } = article;
  // An article with a date needs no day on which it was added.
  return { ...data, ...(data.publishedAt === null && addedAt !== undefined && { addedAt }) };
};
