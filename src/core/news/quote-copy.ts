import { isolateMarks, stripMarks } from '../arabic/bidi-marks.ts';
import { inQuotes } from '../arabic/quotation-marks.ts';

type Quoted = {
  text: string;
  title: string;
  /** Left out when unknown; so is the date. */
  source: string | null;
  /** In words. */
  date: string | null;
  /** What the editors say about its words, so that no slip travels on without their note. */
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
