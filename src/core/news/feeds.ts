import type { PartnerNote } from './partner-note.ts';
import type { Story } from './story.schema.ts';

/** What the page of all feeds lists beside the places: only what has an article. */
export type FeedsData = {
  stories: Pick<Story, 'id' | 'title'>[];
  partners: PartnerNote[];
  /** Names of the glossary, in each language of the interface; in a page, in that page's own alone. */
  names: { id: string; called: PartnerNote['called'] }[];
};

export const FEEDS_DATA_PATH = '/data/feeds.json';
