import type { Listed } from '../list-of-articles.ts';

/** What is heard one after the other, and which of it now. */
export type Queue = { articles: readonly Listed[]; at: number };

/** Another of its articles now; the same queue where there is none at that place. */
export const goTo = (queue: Queue, at: number): Queue =>
  at >= 0 && at < queue.articles.length ? { ...queue, at } : queue;

/** Without one article. Where that is heard now, the next one follows; behind the last, the one before. */
export const removeFrom = ({ articles, at }: Queue, place: number): Queue => {
  const left = articles.filter((_article, index) => index !== place);
  const now = place < at ? at - 1 : at;
  return { articles: left, at: Math.max(0, Math.min(now, left.length - 1)) };
};

/** One article moved to another place. What is heard now stays what is heard. */
export const moveIn = (queue: Queue, from: number, to: number): Queue => {
  const { articles, at } = queue;
  const moved = articles[from];
  if (!moved || to < 0 || to >= articles.length) return queue;
  const rest = articles.filter((_article, index) => index !== from);
  const heard = articles[at];
  const ordered = [...rest.slice(0, to), moved, ...rest.slice(to)];
  return { articles: ordered, at: heard ? ordered.indexOf(heard) : 0 };
};
