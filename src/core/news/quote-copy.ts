import { isolateMarks, stripMarks } from '../arabic/bidi-marks.ts';
import { inQuotes } from '../arabic/quotation-marks.ts';

type Quoted = {
  text: string;
  title: string;
  /** Left out when unknown, as is the date. */
  source: string | null;
  /** In words. */
  date: string | null;
  url: string;
};

/** A passage as readers paste it: itself as its source wrote it, then where it is from, line by line. */
export const formatQuoted = ({ text, title, source, date, url }: Quoted): string =>
  [
    inQuotes(stripMarks(text)),
    isolateMarks(title),
    source !== null && isolateMarks(source),
    date,
    url,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
