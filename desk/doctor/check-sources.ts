import { dayAt } from '../../src/core/news/newsroom-time.ts';
import type { Desk } from '../desk.ts';
import { DeskError } from '../desk.ts';
import { fetchLimited } from '../fetch/fetch-limited.ts';
import { readFeedList } from '../import/feed-list.ts';
import type { Finding } from './finding.ts';
import { readFeedFacts } from './read-feed-facts.ts';

/** A feed that brings no news for this long, in milliseconds, counts as stopped. */
const LONG = 60 * 24 * 60 * 60 * 1000;

/**
 * Checks whether the feeds that the newsroom follows still bring news.
 * @throws DeskError when its list is wrong.
 */
export const checkSources = async (desk: Desk): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const { name: where } of await readFeedList(desk.contentDir)) {
    const finding = await checkSource(desk, where);
    if (finding !== null) findings.push(finding);
  }
  return findings;
};

const checkSource = async (desk: Desk, where: string): Promise<Finding | null> => {
  try {
    const { bytes } = await fetchLimited(desk.fetch, where, { maxTime: 30_000 });
    const facts = readFeedFacts(Buffer.from(bytes).toString());
    if (facts === null) return { rule: 'source-gone', where, found: 'no feed' };
    // A feed without dates does not tell its age.
    if (facts.dates.length === 0) return null;
    const newest = Math.max(...facts.dates);
    const found = dayAt(newest);
    return desk.now() - newest > LONG ? { rule: 'source-silent', where, found } : null;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { rule: 'source-gone', where, found: error.message };
  }
};
