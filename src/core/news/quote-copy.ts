import { isolateMarks, stripMarks } from '../arabic/bidi-marks.ts';
import { inQuotes } from '../arabic/quotation-marks.ts';

type Quoted = {
  text: string;
  title: string;
  /** Left out when unknown, as is the date. */
  source: string | null;
  /** In words. */
  date: string | null;
  /** What the editors say of its words, so that no slip travels on without it. */
  notes?: readonly string[];
  url: string;
};

/** A passage as readers paste it: itself as its source wrote it, then where it is from, line by line. */
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
