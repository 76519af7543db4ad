import type { Headline } from './headline.ts';
import { dayOf } from './newsroom-time.ts';

/** The headlines of a list, arranged for its front. */
export type Front = {
  lead: Headline | undefined;
  /** Two or three, shown with their opening words; none if fewer have a text. */
  seconds: Headline[];
  /** All others, in their order. */
  rest: Headline[];
};

/**
 * A headline with a text may lead instead of a newer one without, if it is at most this many days
 * older.
 */
const DAYS_OF_LEAD = 2;
/**
 * A headline that is this many days older than the newest is not set large, with or without a text.
 */
const DAYS_OF_SECONDS = 7;
const SECONDS = { least: 2, most: 3 };

/**
 * Arranges a front from facts. The lead is the newest headline with a text, as long as it is at
 * most two days older than the newest of all; otherwise the newest. The next ones with a text are
 * second.
 * @param headlines newest first.
 * @param chosen the lead that the newsroom chose, wherever it stands in the list.
 */
export const arrangeFront = (headlines: readonly Headline[], chosen?: Headline): Front => {
  const lead = chosen ?? chooseLead(headlines);
  const others = headlines.filter(({ id }) => id !== lead?.id);
  const withText = others.filter(
    (headline) => headline.words !== undefined && isNear(headlines[0], headline, DAYS_OF_SECONDS),
  );
  const seconds = withText.length < SECONDS.least ? [] : withText.slice(0, SECONDS.most);
  return { lead, seconds, rest: others.filter((headline) => !seconds.includes(headline)) };
};

const chooseLead = (headlines: readonly Headline[]): Headline | undefined => {
  const [newest] = headlines;
  const withText = headlines.find(({ words }) => words !== undefined);
  return withText && isNear(newest, withText, DAYS_OF_LEAD) ? withText : newest;
};

/** Dates of publishing are compared only with each other, and days of adding only with each other. */
const isNear = (newest: Headline | undefined, other: Headline, days: number): boolean => {
  if (newest === undefined) return false;
  if ((newest.publishedAt === null) !== (other.publishedAt === null)) return false;
  const [first, second] = [newest, other].map(
    ({ publishedAt, addedAt }) => publishedAt ?? addedAt ?? null,
  );
  if (!first || !second) return newest.id === other.id;
  const apart = Date.parse(dayOf(first)) - Date.parse(dayOf(second));
  return Math.abs(apart) <= days * 24 * 60 * 60 * 1000;
};
