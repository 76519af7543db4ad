import { COUNTRIES, type Country } from '../../src/core/news/country.ts';
import { dayAt } from '../../src/core/news/newsroom-time.ts';
import { ISO_COUNTRIES } from '../../src/core/fields/iso-countries.ts';
import { kebabId } from '../../src/core/news/article.schema.ts';
import { cleanLine } from '../html/clean-line.ts';
import { webAddress } from '../html/web-address.ts';
import { parseDate } from '../import/parse-date.ts';
import { BadAnswer } from './asker.ts';

/* An editor's answers, as fields of an article. Each function throws BadAnswer with what was expected. */

const MAX_TITLE = 300;

export const readTitle = (answer: string): string => {
  const title = cleanLine(answer);
  if (title === '') throw new BadAnswer('expected a headline, found nothing');
  if (title.length > MAX_TITLE)
    throw new BadAnswer(`expected at most ${MAX_TITLE} characters, found ${title.length}`);
  return title;
};

/** An empty answer means unknown. */
export const readName = (answer: string): string | null => cleanLine(answer) || null;

export const readAddress = (answer: string): string | null => {
  if (answer === '') return null;
  const url = webAddress(answer, null);
  if (url === null)
    throw new BadAnswer('expected an address that begins with http:// or https://, or nothing');
  return url;
};

/** A date in any format that import knows, `today`, or nothing. */
export const readDate =
  (now: number) =>
  (answer: string): string | null => {
    if (answer === '') return null;
    if (/^(?:today|اليوم)$/i.test(answer)) return dayAt(now);
    const { date, note } = parseDate(answer);
    if (note !== undefined || date === null)
      throw new BadAnswer(
        'expected a day such as 2022-09-12, a time with its zone such as 2022-09-12T14:30:00+05:00, today, or nothing',
      );
    return date;
  };

export const readId =
  (isTaken: (id: string) => boolean) =>
  (answer: string): string => {
    const id = kebabId.safeParse(answer);
    if (!id.success)
      throw new BadAnswer(
        'expected lower-case ASCII words joined by hyphens, at most 60 characters, such as gas-deal-turkmenistan',
      );
    if (isTaken(id.data)) throw new BadAnswer(`expected an id of its own; ${id.data} is taken`);
    return id.data;
  };

export type Tags = { countries: Country[]; region: boolean; partners: string[] };

/** Codes: those of the site's countries, `region`, and any other country's; `-` for none. */
export const readTags = (answer: string): Tags => {
  const codes =
    answer === '-'
      ? []
      : answer
          .toUpperCase()
          .split(/[\s,،]+/)
          .filter(Boolean);
  const isOwn = (code: string) => COUNTRIES.includes(code);
  const wrong = codes.find((code) => code !== 'REGION' && !/^[A-Z]{2}$/.test(code));
  if (wrong !== undefined)
    throw new BadAnswer(`expected codes such as ${COUNTRIES[0]} CN region, or -, found ${wrong}`);
  const nowhere = codes.find(
    (code) => code !== 'REGION' && !isOwn(code) && !ISO_COUNTRIES.has(code),
  );
  if (nowhere !== undefined)
    throw new BadAnswer(
      `expected codes of countries (ISO 3166-1), found ${nowhere}, which none has`,
    );
  return {
    countries: COUNTRIES.filter((code) => codes.includes(code)),
    region: codes.includes('REGION'),
    partners: [...new Set(codes.filter((code) => code !== 'REGION' && !isOwn(code)))].sort(),
  };
};

export const formatTags = ({ countries, region, partners }: Tags): string =>
  [...countries, ...(region ? ['region'] : []), ...partners].join(' ') || '-';
