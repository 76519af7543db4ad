import type { Article } from '../../src/core/news/article.schema.ts';
import type { Titled } from '../../src/core/news/titled.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import type { StoryNote } from '../../src/core/news/story-note.ts';
import { partnerNoteOf } from '../partners/partner-note.ts';

/** A running story, its articles, newest first, and the other countries that these name. */
export type ToldStory = Omit<Story, '$schema'> & { headlines: Headline[]; with: PartnerNote[] };

/**
 * Every story with at least one article, the one with the newest article first.
 * @param articles newest first.
 * @param headlines of the articles, in the same order.
 */
export const listStories = (
  stories: readonly Story[],
  articles: readonly Pick<Article, 'story' | 'partners'>[],
  headlines: readonly Headline[],
): ToldStory[] => {
  const places = new Map<string, number[]>();
  for (const [at, { story }] of articles.entries())
    if (story !== undefined) places.set(story, [...(places.get(story) ?? []), at]);
  return stories
    .flatMap(({ $schema: _schema, ...story }) => {
      const own = places.get(story.id);
      return own ? [{ story, own }] : [];
    })
    .sort((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0))
    .map(({ story, own }) => ({
      ...story,
      with: partnersIn(own.flatMap((at) => articles[at]?.partners ?? [])),
      headlines: own.flatMap((at) => headlines[at] ?? []),
    }));
};

/** The most frequent first. */
const partnersIn = (codes: readonly string[]): PartnerNote[] => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => partnerNoteOf(code));
};

const neighbour = ({ id, title, lang }: Titled): Titled => ({ id, title, lang });

/**
 * What each article says about its story, by the article's id. Only articles with a date have
 * neighbours: one without may be older or newer than any.
 */
export const storyNotesOf = (stories: readonly ToldStory[]): ReadonlyMap<string, StoryNote> => {
  const notes = new Map<string, StoryNote>();
  for (const { id, title, headlines } of stories) {
    const dated = headlines.filter(({ publishedAt }) => publishedAt !== null);
    for (const headline of headlines) {
      const at = dated.indexOf(headline);
      const [later, earlier] = at < 0 ? [] : [dated[at - 1], dated[at + 1]];
      notes.set(headline.id, {
        id,
        title,
        ...(earlier && { earlier: neighbour(earlier) }),
        ...(later && { later: neighbour(later) }),
      });
    }
  }
  return notes;
};
