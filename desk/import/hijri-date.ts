import { foldLetters } from '../../src/core/arabic/fold.ts';

/** The Umm al-Qura calendar is known for these years: 1924 to 2077. */
const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;
const MONTHS = [
  ['محرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'rabi al awwal', 'rabi i'],
  ['ربيع الآخر', 'ربيع الثاني', 'rabi al thani', 'rabi al akhir', 'rabi ii'],
  ['جمادى الأولى', 'jumada al ula', 'jumada al awwal', 'jumada i'],
  ['جمادى الآخرة', 'جمادى الثانية', 'jumada al akhirah', 'jumada al thani', 'jumada ii'],
  ['رجب', 'rajab'],
  ['شعبان', 'shaban'],
  ['رمضان', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'dhu al qadah', 'dhul qadah'],
  ['ذو الحجة', 'ذي الحجة', 'dhu al hijjah', 'dhul hijjah'],
];
const ERA = String.raw`(?:\s*(?:هـ|ه|AH|A\.H\.?))?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(1[34]\d\d|1500)[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?${ERA}$`,
  'iu',
);
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](1[34]\d\d|1500)(?:[T ].*)?${ERA}$`,
  'iu',
);
const IN_WORDS = new RegExp(
  String.raw`^(?:[\p{L}]+[,،]?\s+)?(\d{1,2})\s+(?:من\s+)?(\p{L}[\p{L}\s'’ʿ-]*?)[,،]?\s+(1[34]\d\d|1500)(?:[,،]?\s+\d{1,2}:.*?)?${ERA}$`,
  'iu',
);

/** A date of the Hijri calendar as a day of the Gregorian one; null for any other text. */
export const hijriDay = (text: string): { day: string | null } | null => {
  const parts = partsOf(text);
  if (parts === null) return null;
  const [year, month, day] = parts;
  return { day: toGregorian(year, month, day) };
};

const partsOf = (text: string): [year: number, month: number, day: number] | null => {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (last !== undefined) return [Number(last), Number(second), Number(first)];
  const [, dayInWords, name = '', yearInWords] = IN_WORDS.exec(text) ?? [];
  const at = MONTHS.findIndex((names) => names.some((each) => simple(each) === simple(name)));
  return at === -1 ? null : [Number(yearInWords), at + 1, Number(dayInWords)];
};

const simple = (name: string): string =>
  foldLetters(name)
    .replaceAll(/[\s-]+/g, ' ')
    .trim();

const DAY = 86_400_000;
/** The first day of the year 1 and the mean length of a year give a guess that is a few days off at most. */
const EPOCH = Date.UTC(622, 6, 19);
const MEAN_YEAR = 354.367;
const MEAN_MONTH = 29.53;

const toGregorian = (year: number, month: number, day: number): string | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const guess =
    EPOCH + Math.round((year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH + day - 1) * DAY;
  const wanted = `${month}/${day}/${year}`;
  for (let off = -5; off <= 5; off++) {
    const date = new Date(guess + off * DAY);
    if (inHijri(date) === wanted) return date.toISOString().slice(0, 10);
  }
  return null;
};

const inHijri = (date: Date): string =>
  date
    .toLocaleDateString('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    .replace(/[^\d/].*$/, '');
