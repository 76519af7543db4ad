import type { Headline } from './headline.ts';
import type { PartnerNote } from './partner-note.ts';
import type { Story } from './story.schema.ts';

/** A story in the list of all stories. */
export type StoryEntry = Omit<Story, '$schema'> & {
  /** How many articles tell it. */
  count: number;
  /** When its newest article was published; null where no date is known. */
  newest: string | null;
};

/** A story's page as the browser reads it. */
export type StoryData = Omit<Story, '$schema'> & {
  /** The other countries that its articles name, the most frequent first. */
  with: PartnerNote[];
  /** Its articles, newest first, with those without a date at the end. */
  headlines: Headline[];
};
