import type { Article, EditorNote } from './article.schema.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';
import type { NameNote } from './name.schema.ts';
import type { PartnerNote } from './partner-note.ts';
import type { StoryNote } from './story-note.ts';
import { instantOf } from './newsroom-time.ts';
import { picturesIn, type ListedPicture, type MadePicture } from './picture.ts';
import { plainTextOf, textsOf, type Body } from './rich-text.ts';

/** What a list needs of an article. */
export type Headline = Pick<Article, 'id' | 'title' | 'publishedAt' | 'countries' | 'region'> & {
  /** Its language, if that is not the site's. */
  lang?: Article['lang'];
  /** Position in its source's list; only for articles without a date. */
  position?: number;
  /** When it was put on this site; only for articles without a date. */
  addedAt?: string | undefined;
  /** Name of the source, when known. */
  source?: string;
  /** Opening words, cut at the end of a word; absent when the article is a headline only. */
  excerpt?: string;
  /** Words in the body; absent when the article is a headline only. */
  words?: number;
  /** How many pictures it shows; absent if none. */
  pictures?: number;
  /** The first of its pictures; only in lists, whose fronts show it. */
  image?: ListedPicture;
};

/** A note of the editors whose place is marked in the body. */
export type PlacedNote = Pick<EditorNote, 'words' | 'text'>;

/** An article as the browser reads it: the file's content and the headlines around it. */
export type ArticleData = Omit<
  Article,
  | '$schema'
  | 'position'
  | 'previousIds'
  | 'accepted'
  | 'body'
  | 'image'
  | 'editorNotes'
  | 'addedAt'
  | 'story'
> & {
  body: Body;
  image?: MadePicture | undefined;
  /** When it was put on this site; only for articles without a date. */
  addedAt?: string | undefined;
  /** What the editors say about the source's words, in the order of their marks in the body. */
  editorNotes?: PlacedNote[];
  /** The other countries that it names; absent if there are none. */
  with?: PartnerNote[];
  /** The running story that it belongs to. */
  inStory?: StoryNote;
  /** The names it mentions, in the order of their first mention. */
  names: NameNote[];
  words: number;
  /** True for the newest articles, which have a social card of their own. */
  hasCard: boolean;
  /** Present for the newest articles, each of whose paragraphs has a page of its own. */
  hasPassages?: true;
  /** Up to four headlines of the same places: the nearest newer and older ones. */
  related: Headline[];
};

const EXCERPT_LENGTH = 200;

type Ordered = Pick<Article, 'id' | 'publishedAt' | 'position'>;

/**
 * The one order of headlines: newest first; undated ones after dated ones, in the order of their
 * source; ties by id. The build and the browser's merge both use it, so that they agree.
 */
export const compareHeadlines = (a: Ordered, b: Ordered): number =>
  rank(b) - rank(a) || placeInSource(a) - placeInSource(b) || compareText(a.id, b.id);

const rank = ({ publishedAt }: Ordered) =>
  publishedAt === null ? -Number.MAX_VALUE : instantOf(publishedAt);

const placeInSource = ({ publishedAt, position }: Ordered) =>
  publishedAt === null && position !== undefined ? position : Number.MAX_VALUE;

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many words a body has: runs of letters and digits between spaces. */
export const countWords = (body: Body): number =>
  textsOf(body)
    .join(' ')
    .match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** A text cut at the end of a word, with an ellipsis when something was left out. */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const wordEnd = text.lastIndexOf(' ', length);
  return `${text.slice(0, wordEnd > 0 ? wordEnd : length).replace(/[\s،؛:,;.۔]+$/, '')}…`;
};

/**
 * The words that an article begins with: those of its first paragraph, even if a heading, caption
 * or table stands above it.
 */
export const openingOf = ({
  summary,
  body,
}: Pick<Article, 'summary'> & { body: Body }): string | undefined => {
  if (summary !== undefined) return summary;
  const paragraph = body.find((block) => block.type === 'paragraph');
  return paragraph ? plainTextOf(paragraph.text) : textsOf(body).find((text) => text !== '');
};

/**
 * Headlines without their positions in a source's list, which nobody needs once they are in order.
 */
export const withoutPositions = (headlines: readonly Headline[]): Headline[] =>
  headlines.map(({ position: _position, ...headline }) => headline);

/** The facts of an article that lists show. */
export const headlineOf = (article: Article): Headline => {
  const { id, title, publishedAt, addedAt, countries, region, position } = article;
  const { lang, source, body } = article;
  const opening = openingOf(article);
  const pictures = picturesIn(article).length;
  return {
    id,
    title,
    ...(lang !== undefined && lang !== NEWSROOM.articles && { lang }),
    publishedAt,
    countries,
    region,
    ...(publishedAt === null && position !== undefined && { position }),
    ...(publishedAt === null && addedAt !== undefined && { addedAt }),
    ...(source && { source: source.name }),
    ...(opening !== undefined && { excerpt: cutAtWord(opening, EXCERPT_LENGTH) }),
    ...(body.length > 0 && { words: countWords(body) }),
    ...(pictures > 0 && { pictures }),
  };
};
