import { createAnalyzer } from '../../src/core/arabic/analyzer.ts';
import { createNameFinder } from '../../src/core/arabic/find-names.ts';
import { readContentFiles } from '../../src/core/content-files/read-content.ts';
import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { instantOf } from '../../src/core/news/newsroom-time.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import type { Story } from '../../src/core/news/story.schema.ts';

/** A story that an article may belong to, and why. */
export type StoryProposal = {
  id: string;
  /** The names that the article and the story share, without those that many articles mention. */
  names: string[];
  /** The article of the story that is nearest in time, and how many days lie between; null without dates. */
  near: { id: string; days: number } | null;
};

type ProposeStory = (article: Article) => StoryProposal | null;

/**
 * A name proves nothing if more articles than this, outside of the story, mention it: two, or one
 * in fifty of a large archive.
 */
const FEW = 2;
const SHARE = 50;
/** In days. News so near in time is likely to be about the same matter. */
const NEAR = 14;
/** In days. News half a year apart is rarely about the same matter, whatever it names. */
const FAR = 180;
/** A name in the story's own words is worth two, any other shared name one, and nearness one. */
const ENOUGH = 2;

const DAY = 86_400_000;

/** Opens the proposer of stories for a content folder. @throws ContentError when its glossary is bad. */
export const openStoryProposer = async (contentDir: string): Promise<ProposeStory> => {
  const { read, stories } = await readContentFiles(contentDir);
  return createStoryProposer(
    await readGlossary(contentDir),
    stories.map(({ story }) => story),
    read.map(({ article }) => article),
  );
};

/** @param articles all of them, with the stories that they belong to already. */
export const createStoryProposer = (
  glossary: readonly Name[],
  stories: readonly Story[],
  articles: readonly Article[],
): ProposeStory => {
  if (stories.length === 0) return () => null;
  const find = createNameFinder(
    glossary.map(({ id, name, variants, adjectives = [], latin, cyrillic }) => ({
      id,
      spellings: [name, ...variants, ...latin, ...cyrillic],
      adjectives,
    })),
    createAnalyzer([]),
  );
  const namesIn = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => find(text).map(({ id }) => id)));
  const namesOf = ({ title, summary = '', body }: Article) =>
    namesIn([title, summary, ...textsOf(body)]);

  const mentions = new Map<string, number>();
  const told = new Map<string, { article: Article; names: Set<string> }[]>();
  for (const article of articles) {
    const names = namesOf(article);
    for (const id of names) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    if (article.story !== undefined)
      told.set(article.story, [...(told.get(article.story) ?? []), { article, names }]);
  }
  const most = Math.max(FEW, articles.length / SHARE);
  const preferred = new Map(glossary.map(({ id, name }) => [id, name]));

  return (article) => {
    if (article.story !== undefined) return null;
    const own = [...namesOf(article)];
    const weighed = stories.map(({ id, title, about }) => {
      const members = told.get(id) ?? [];
      const words = namesIn([title, about]);
      const shared = own.filter((name) => {
        const inStory = members.filter((each) => each.names.has(name)).length;
        const elsewhere = (mentions.get(name) ?? 0) - inStory - 1;
        return (words.has(name) || inStory > 0) && elsewhere <= most;
      });
      const near = nearestOf(
        article,
        members.map((each) => each.article),
      );
      const points =
        shared.reduce((sum, name) => sum + (words.has(name) ? 2 : 1), 0) +
        (near !== null && near.days <= NEAR ? 1 : 0);
      const isOf = shared.length > 0 && points >= ENOUGH && (near === null || near.days <= FAR);
      const names = shared.flatMap((name) => preferred.get(name) ?? []);
      return { points: isOf ? points : 0, proposal: { id, names, near } };
    });
    const [best] = weighed.toSorted((a, b) => b.points - a.points);
    return best && best.points > 0 ? best.proposal : null;
  };
};

const nearestOf = (
  { publishedAt }: Article,
  members: readonly Article[],
): StoryProposal['near'] => {
  if (publishedAt === null) return null;
  const at = instantOf(publishedAt);
  const [nearest] = members
    .flatMap((each) =>
      each.publishedAt === null
        ? []
        : [{ id: each.id, days: Math.round(Math.abs(instantOf(each.publishedAt) - at) / DAY) }],
    )
    .sort((a, b) => a.days - b.days);
  return nearest ?? null;
};
