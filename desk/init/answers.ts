import { ISO_COUNTRIES } from '../../src/core/fields/iso-countries.ts';
import { FIRST_LANGUAGES, LANGUAGES, type Language } from '../../src/core/newsroom/languages.ts';
import { ownText } from '../../src/core/newsroom/own-text.schema.ts';
import { DeskError } from '../desk.ts';
import { BadAnswer } from '../new/asker.ts';

/* Answers about a new site. Each function throws BadAnswer with what was expected. */

/** The address of publication, in the form that a build needs. */
export type Address = { siteUrl: string; basePath: string };

/** `ar en`, with any separator; the language of the articles first, wherever it was written. */
export const readLanguages = (answer: string): Language[] => {
  const codes = answer.split(/[\s,،]+/).filter((code) => code !== '');
  const known = codes.flatMap((code) => LANGUAGES.filter((each) => each === code));
  const first = known.find((code) => FIRST_LANGUAGES.some((each) => each === code));
  if (known.length < codes.length || first === undefined)
    throw new BadAnswer(
      `expected "ar" or "fa", the language of the articles, and any others of ${LANGUAGES.join(', ')}, found "${answer}"`,
    );
  return [...new Set([first, ...known])];
};

/** `TD NE`, in the order of menus. */
export const readPlaceCodes = (answer: string): string[] => {
  const codes = answer
    .toUpperCase()
    .split(/[\s,،]+/)
    .filter((code) => code !== '');
  const unknown = codes.find((code, at) => !ISO_COUNTRIES.has(code) || codes.indexOf(code) < at);
  if (unknown !== undefined || codes.length < 2 || codes.length > 8)
    throw new BadAnswer(
      `expected two to eight codes of countries (ISO 3166-1), each once, such as "TD NE", found "${unknown ?? answer}"`,
    );
  return codes;
};

/** A line that site.json and places.json may hold. */
export const readLine = (answer: string): string => {
  const { data, error } = ownText('a text').safeParse(answer.trim());
  if (error) throw new BadAnswer(`expected ${error.issues[0]?.message}, found "${answer}"`);
  return data;
};

/** Nothing means that it is not known yet. */
export const readSiteAddress = (answer: string): Address | null => {
  if (answer === '') return null;
  const url = URL.canParse(answer) ? new URL(answer) : null;
  const basePath = url && (url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`);
  if (
    !url ||
    basePath === null ||
    !/^https?:$/.test(url.protocol) ||
    url.search + url.hash + url.username !== '' ||
    !/^\/([\w.~-]+\/)*$/.test(basePath)
  )
    throw new BadAnswer(
      `expected an address such as https://news.example/ or https://news.example/asia/, found "${answer}"`,
    );
  return { siteUrl: url.origin, basePath };
};

export const readFeeds = (lines: readonly string[]): string[] => {
  const feeds = lines.map((line) => line.trim()).filter((line) => line !== '');
  const wrong = feeds.find((each) => !/^https?:\/\/\S+$/.test(each) || !URL.canParse(each));
  if (wrong !== undefined)
    throw new BadAnswer(`expected addresses of feeds with http:// or https://, found "${wrong}"`);
  return feeds;
};

/** The value of an option; an error names the option. */
export const ofOption = <Value>(option: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error;
    throw new DeskError(`${option}: ${error.message}\nNothing was written.`);
  }
};
