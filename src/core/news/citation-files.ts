import type { Citable } from './citation.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';

/*
 * The article for reference managers. Each format gets the fields that are known and no others.
 * Separate from citation.ts, because only readers who ask for a file need it.
 */

/**
 * Brings a text onto one line with single spaces: programs read «  - » inside a RIS line as a tag.
 */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** RIS: a tag, two spaces, a hyphen and a space; lines end with CR LF. */
export const toRis = (article: Citable): string =>
  [
    ['TY', 'ELEC'],
    ['TI', article.title],
    ['AU', article.author],
    ['PB', article.publisher],
    ['T2', NEWSROOM.name],
    ['PY', article.day?.slice(0, 4)],
    ['DA', article.day?.replaceAll('-', '/')],
    ['Y2', article.accessed?.replaceAll('-', '/')],
    ['LA', article.lang],
    ['UR', article.address],
    ['ER', ''],
  ]
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');

/** Braces become commands, because BibTeX counts a brace even after a backslash. */
const BIBTEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeBibtex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^%$&#_]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The languages' names in babel and polyglossia, which BibTeX styles know. */
const BIBTEX_LANGUAGES = { ar: 'arabic', fa: 'persian', ur: 'urdu', ug: 'uyghur' } as const;

/** BibTeX: `@misc`, which every style knows; `@online` belongs to biblatex alone. */
export const toBibtex = (article: Citable): string => {
  const { author, publisher, day, accessed } = article;
  const [year, month, date] = day?.split('-') ?? [];
  const fields = [
    ['title', `{${escapeBibtex(article.title)}}`],
    // Double braces keep a name of several words, or of an agency, together.
    ['author', author && `{{${escapeBibtex(author)}}}`],
    ['publisher', publisher && `{${escapeBibtex(publisher)}}`],
    ['howpublished', `{${NEWSROOM.name}}`],
    ['year', year && `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['day', date && `{${Number(date)}}`],
    ['language', `{${BIBTEX_LANGUAGES[article.lang]}}`],
    ['url', `{${article.address}}`],
    ['urldate', accessed && `{${accessed}}`],
  ].filter(([, value]) => value !== undefined);
  return `@misc{${article.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
};

const partsOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON: a list with one web page. */
export const toCslJson = (article: Citable): string => {
  const { author, publisher, day, accessed } = article;
  const item = {
    id: article.id,
    type: 'webpage',
    title: article.title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    'container-title': NEWSROOM.name,
    ...(day !== undefined && { issued: partsOf(day) }),
    ...(accessed !== undefined && { accessed: partsOf(accessed) }),
    language: article.lang,
    URL: article.address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};
