import type { Finding } from './finding.ts';
import { readFeedFacts } from './read-feed-facts.ts';

/** What is wrong with a feed of the site. @param self the address that the feed should state as its own. */
export const checkFeed = (where: string, text: string, self: string, now: number): Finding[] => {
  const facts = readFeedFacts(text);
  if (facts === null) return [{ rule: 'feed-unreadable', where, found: text.trim().slice(0, 60) }];
  const toCome = facts.dates.find((date) => date > now + ANYWHERE);
  return [
    ...(facts.self === self
      ? []
      : [{ rule: 'feed-elsewhere', where, found: facts.self ?? '–' } as const]),
    ...(toCome === undefined
      ? []
      : [{ rule: 'feed-to-come', where, found: new Date(toCome).toISOString() } as const]),
  ];
};

/** In the first time zone a day begins 14 hours before it does in UTC, and feeds state its noon. */
const ANYWHERE = 26 * 60 * 60 * 1000;
