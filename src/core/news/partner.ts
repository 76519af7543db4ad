import type { Headline } from './headline.ts';
import type { Place } from './country.ts';
import type { PartnerNote } from './partner-note.ts';

/** A partner in a list of partners. */
export type PartnerEntry = PartnerNote & {
  /** How many articles name it. */
  count: number;
};

/** How many headlines a partner has by place; a place without any is absent. */
type Counts = Partial<Record<Place, number>>;

/** One page of a partner's headlines, as the browser reads it. */
export type PartnerData = PartnerNote & {
  /** Newest first. */
  headlines: Headline[];
  newer: number | 'front' | null;
  older: number | null;
  /** Only the front has this, because it changes with every article. */
  front?: {
    /** How many headlines this list has. */
    count: number;
    /** How many articles name the partner, whichever places they are about, and how many by place. */
    all: number;
    counts: Counts;
    /** The partners that the news of the same place name most often. */
    line: PartnerEntry[];
  };
};
