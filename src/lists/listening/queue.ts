import type { Titled } from '../../core/news/titled.ts';

/** The articles that are read aloud one after the other, and the one that is being read. */
export type Queue = { articles: readonly Titled[]; at: number };

/** The queue at another of its articles; the same queue if it has no article at that place. */
export const goTo = (queue: Queue, at: number): Queue =>
  at >= 0 && at < queue.articles.length ? { ...queue, at } : queue;

/**
 * The queue without one article. If that is the one being read, the next one follows or, after the
 * last, the one before.
 */
export const removeFrom = ({ articles, at }: Queue, place: number): Queue => {
  const left = articles.filter((_article, index) => index !== place);
  const now = place < at ? at - 1 : at;
  return { articles: left, at: Math.max(0, Math.min(now, left.length - 1)) };
};

/**
 * The queue with one article moved to another place. The article that is being read stays the same.
 */
export const moveIn = (queue: Queue, from: number, to: number): Queue => {
  const { articles, at } = queue;
  const moved = articles[from];
  if (!moved || to < 0 || to >= articles.length) return queue;
  const rest = articles.filter((_article, index) => index !== from);
  const heard = articles[at];
  const ordered = [...rest.slice(0, to), moved, ...rest.slice(to)];
  return { articles: ordered, at: heard ? ordered.indexOf(heard) : 0 };
};
