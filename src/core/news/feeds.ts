import type { DataFile } from './data-file.ts';
import type { PartnerNote } from './partner-note.ts';
import type { Story } from './story.schema.ts';

/** What the page of all feeds lists besides the places; each entry has at least one article. */
export type FeedsData = {
  stories: Pick<Story, 'id' | 'title'>[];
  partners: PartnerNote[];
  /**
   * A name of the glossary in each language of the interface; in a page, only in the page's
   * language.
   */
  names: { id: string; called: PartnerNote['called'] }[];
};

export const FEEDS_DATA_PATH: DataFile<FeedsData> = '/data/feeds.json';
