import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { transliterate } from './transliterate.ts';

const MAX_LENGTH = 60;
/** Names of programs and pages, which say nothing about the article. */
const EMPTY_WORDS = new Set(
  'index default article articles news story post page view details amp html htm php aspx jsp'.split(
    ' ',
  ),
);

type Named = { url: string | null; title: string; givenId: string | null };

/**
 * The id that an article would have if no other had it: the words of its address, or else its
 * title in Latin letters, or else the id of its source.
 */
export const proposeId = ({ url, title, givenId }: Named): string =>
  slugOf(url) ||
  toKebab(transliterate(title)) ||
  toKebab(givenId ?? '') ||
  `article-${shortHash(`${url}\n${title}`, 8)}`;

/**
 * The id itself, or the first free one of `-2`, `-3` …
 * @param from numbers below it are known to be taken, so that a thousand equal titles need no
 * million look-ups
 */
export const makeUnique = (id: string, isTaken: (id: string) => boolean, from = 2): string => {
  if (!isTaken(id)) return id;
  for (let n = from; ; n++) {
    const suffix = `-${n}`;
    const candidate = `${cutAtWord(id, MAX_LENGTH - suffix.length)}${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
};

/** The ASCII words of an address's last part that has some. */
const slugOf = (url: string | null): string => {
  const path = url === null ? null : URL.parse(url)?.pathname;
  if (path === null || path === undefined) return '';
  for (const part of path.split('/').reverse()) {
    const slug = decode(part).replace(/\.[a-z]{2,5}$/i, '');
    // An Arabic slug that contains a Latin name says less than the title.
    if (/[^\p{ASCII}]/u.test(slug)) return '';
    const words = toKebab(slug).split('-');
    if (words.filter(hasLetters).length > 1 && words.some(isTelling)) return toKebab(slug);
  }
  return '';
};

// A single word may just as well be a code.
const hasLetters = (word: string): boolean => /^[a-z]{2,}\d*$/.test(word);
const isTelling = (word: string): boolean => hasLetters(word) && !EMPTY_WORDS.has(word);

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Lower-case ASCII words joined by single hyphens: dots and slashes of a path never get through. */
const toKebab = (text: string): string =>
  cutAtWord(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036F']/g, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, ''),
    MAX_LENGTH,
  );

const cutAtWord = (id: string, length: number): string => {
  if (id.length <= length) return id;
  const cut = id.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? id.slice(0, end) : id.slice(0, length);
};
