import { isolateMarks, stripMarks } from '../arabic/bidi-marks.ts';
import { inQuotes } from '../arabic/quotation-marks.ts';

type Quoted = {
  text: string;
  title: string;
  /** Left out when unknown; so is the date. */
  source: string | null;
  /** In words. */
  date: string | null;
  /**
   * The editors' notes on its words: a slip of the source should not be passed on without its note.
   */
  notes?: readonly string[];
  url: string;
};

/** A passage as readers paste it: its text as the source wrote it, then where it is from, line by line. */
export const formatQuoted = ({ text, title, source, date, url, notes = [] }: Quoted): string =>
  [
    inQuotes(stripMarks(text)),
    ...notes.map((note) => `[${isolateMarks(note)}]`),
    isolateMarks(title),
    source !== null && isolateMarks(source),
    date,
    url,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
