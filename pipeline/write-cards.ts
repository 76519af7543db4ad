import arabic from '../src/core/i18n/ar.json' with { type: 'json' };
import type { Article } from '../src/core/news/article.schema.ts';
import { articleCardPath, filterCardPath } from '../src/core/site/card.ts';
import { allFilters } from '../src/core/news/country.ts';
import type { Artefacts } from './site/artefacts.ts';
import { createCardTexts, type Card } from './cards/card.ts';
import type { DrawCard } from './cards/draw-card.ts';

/** More would only wait for the processor, and hold their pixels meanwhile. */
const AT_ONCE = 4;

type Input = {
  /** Those that get a card of their own. */
  articles: readonly Article[];
  drawCard: DrawCard;
  artefacts: Artefacts;
};

/** Writes the card of every filter, of all news and of these articles; returns how many. */
export const writeCards = async ({ articles, drawCard, artefacts }: Input): Promise<number> => {
  const texts = createCardTexts(arabic);
  const cards: [string, Card][] = [
    ...[[], ...allFilters()].map((filter): [string, Card] => [
      filterCardPath(filter),
      texts.ofFilter(filter),
    ]),
    ...articles.map((article): [string, Card] => [
      articleCardPath(article.id),
      texts.ofArticle(article),
    ]),
  ];
  const waiting = cards.values();
  // Each takes the next card when it is done with its last.
  const drawNext = async () => {
    for (const [file, card] of waiting) await artefacts.write(file, await drawCard(card));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
  return cards.length;
};
