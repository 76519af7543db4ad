import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import {
  articleCardPath,
  filterCardPath,
  passageCardPath,
  partnerCardPath,
  storyCardPath,
} from '../../src/core/site/card.ts';
import { filtersWithPage } from '../../src/core/news/country.ts';
import { passagesOf } from '../../src/core/news/passages.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { createCardTexts, type Card } from './card.ts';
import type { DrawCard } from './draw-card.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import type { Pictures } from '../pictures/write-pictures.ts';

/** More at a time would only wait for the processor, and hold their pixels meanwhile. */
const AT_ONCE = 4;

type Input = {
  /** Newest first. */
  articles: readonly Article[];
  /** How many of them get a card of their own. */
  cardsNewest: number;
  /** For how many of them each paragraph gets one. */
  passagesNewest: number;
  partners: readonly PartnerNote[];
  stories: readonly Pick<Story, 'id' | 'title' | 'countries' | 'region'>[];
  pictures: Pictures;
  drawCard: DrawCard;
  artefacts: Artefacts;
};

/** The cards of every filter, of all news, of each partner and story, of the newest articles and their paragraphs, by their paths. */
export const listCards = async ({
  articles,
  cardsNewest,
  passagesNewest,
  partners,
  stories,
  pictures,
}: Pick<
  Input,
  'articles' | 'cardsNewest' | 'passagesNewest' | 'partners' | 'stories' | 'pictures'
>): Promise<ReadonlyMap<string, Card>> => {
  const texts = createCardTexts(await dictionaries[FIRST.code]());
  return new Map([
    ...[[], ...filtersWithPage()].map((filter): [string, Card] => [
      filterCardPath(filter),
      texts.ofFilter(filter),
    ]),
    ...partners.map((each): [string, Card] => [partnerCardPath(each.code), texts.ofPartner(each)]),
    ...stories.map((each): [string, Card] => [storyCardPath(each.id), texts.ofStory(each)]),
    ...articles
      .slice(0, cardsNewest)
      .map((article): [string, Card] => [
        articleCardPath(article.id),
        texts.ofArticle(article, article.image && pictures.get(article.image.src)),
      ]),
    ...articles
      .slice(0, passagesNewest)
      .flatMap((article) =>
        passagesOf(article.body).map(({ number, text }): [string, Card] => [
          passageCardPath(article.id, number),
          texts.ofPassage(article, text),
        ]),
      ),
  ]);
};

/** Writes these cards; returns how many. */
export const writeCards = async ({ drawCard, artefacts, ...which }: Input): Promise<number> => {
  const cards = await listCards(which);
  const waiting = cards.entries();
  // Each loop takes the next card when it is done with its last.
  const drawNext = async () => {
    for (const [file, card] of waiting) await artefacts.write(file, await drawCard(card));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
  return cards.size;
};
