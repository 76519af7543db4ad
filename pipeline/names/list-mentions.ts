import type { Headline } from '../../src/core/news/headline.ts';

/** The headlines that mention a name, newest first, by the name's id. */
export type Mentions = ReadonlyMap<string, readonly Headline[]>;

/** @param names the ids of the names that each headline's article mentions, in the order of the headlines. */
export const listMentions = (
  headlines: readonly Headline[],
  names: readonly (readonly string[])[],
): Mentions => {
  const mentions = new Map<string, Headline[]>();
  for (const [at, headline] of headlines.entries())
    for (const id of names[at] ?? []) {
      const own = mentions.get(id);
      if (own) own.push(headline);
      else mentions.set(id, [headline]);
    }
  return mentions;
};
