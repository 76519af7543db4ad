import { inQuotes } from '../core/arabic/quotation-marks.ts';
import { textIn } from '../core/i18n/text-language.ts';
import { inDigits } from '../core/arabic/digits.ts';
import { namePlaces } from '../core/i18n/list-title.ts';
import { localizedUrl } from '../core/i18n/localized-url.ts';
import { articlePath } from '../core/addresses/urls.ts';
import { placesOf } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { inText, type BookWords } from './book.ts';
import { blockXhtml, pictureXhtml, type AroundBlock } from './block-xhtml.ts';
import { pageOf } from './page.ts';
import { arabicXhtml, webLink } from './rich-xhtml.ts';
import { element, inLanguage, xmlText } from './xml.ts';

/**
 * The line above the title, as on the site: which places an article is about, and when it was
 * published.
 */
const kicker = (
  article: ArticleData,
  { t, format }: Pick<BookWords, 't' | 'format' | 'locale'>,
): string => {
  const { publishedAt, addedAt } = article;
  const places = namePlaces({ t, format }, placesOf(article));
  return [
    ...(places === '' ? [] : [places]),
    publishedAt === null ? t('article.dateUnknown') : format.date(publishedAt),
    ...(publishedAt === null && addedAt !== undefined
      ? [t('headlines.added', { date: format.date(addedAt) })]
      : []),
  ].join(' · ');
};

/** Where the article came from: only what is known. */
const origin = ({ id, source, author, updatedAt }: ArticleData, words: BookWords): string => {
  const { t, format, locale, site } = words;
  const address = localizedUrl(site, locale, articlePath(id));
  const line = (text: string) => element('p', {}, xmlText(text));
  return [
    ...(author === undefined ? [] : [line(t('article.author', { name: format.text(author) }))]),
    line(
      source ? t('article.source', { name: format.text(source.name) }) : t('article.sourceUnknown'),
    ),
    ...(source?.url == null
      ? []
      : [element('p', {}, webLink(source.url, xmlText(t('article.original'))))]),
    ...(updatedAt === undefined
      ? []
      : [line(t('article.updated', { date: format.date(updatedAt) }))]),
    element(
      'p',
      {},
      `${xmlText(t('article.address'))} `,
      element('bdi', { dir: 'ltr' }, webLink(address, xmlText(address))),
    ),
  ].join('');
};

/**
 * What the editors say of the source's words, as notes that a reading system can show at the marks
 * in the text.
 */
const notesBelow = (
  { editorNotes = [] }: ArticleData,
  { t, digits, locale }: BookWords,
  unmarked: ReadonlySet<number>,
): string =>
  editorNotes
    .map(({ words, text }, at) => {
      const sign = `[${xmlText(inDigits(String(at + 1), digits))}]`;
      const back = unmarked.has(at + 1)
        ? sign
        : element('a', { role: 'doc-backlink', href: `#noted-${at + 1}` }, sign);
      const name = element('b', inLanguage(locale.code, locale.dir), xmlText(t('quote.note')));
      return element(
        'aside',
        { 'epub:type': 'footnote', role: 'doc-footnote', id: `note-${at + 1}` },
        element('p', {}, `${name} ${back} ${arabicXhtml(`${inQuotes(words)}: ${text}`, digits)}`),
      );
    })
    .join('');

/** A correction: what was wrong in the article and is now right. */
const correctionsBelow = (
  { corrections = [] }: ArticleData,
  { t, format, locale, digits }: BookWords,
): string =>
  corrections.length === 0
    ? ''
    : element(
        'section',
        { class: 'corrections' },
        element('h2', inLanguage(locale.code, locale.dir), xmlText(t('article.corrections'))),
        ...corrections.map(({ date, text }) =>
          element(
            'p',
            {},
            element('span', inLanguage(locale.code, locale.dir), xmlText(format.date(date))),
            ` ${arabicXhtml(text, digits)}`,
          ),
        ),
      );

/** An article as a page of the book. */
export const articlePage = (
  article: ArticleData,
  around: Omit<AroundBlock, 'unmarked'>,
): string => {
  const words = inText(around.words, article.lang);
  const { locale, digits, t } = words;
  const unmarked = new Set(article.editorNotes?.map((_note, at) => at + 1));
  const inside: AroundBlock = { ...around, words, unmarked };
  const ofTheHouse = inLanguage(locale.code, locale.dir);
  const summary =
    article.summary === undefined
      ? ''
      : element('p', { class: 'summary' }, arabicXhtml(article.summary, digits));
  const text =
    article.body.length === 0
      ? element('p', ofTheHouse, xmlText(t('article.headlineOnly')))
      : article.body.map((block) => blockXhtml(block, inside)).join('');
  const content = element(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'title' },
    element(
      'header',
      {},
      element('p', { class: 'kicker', ...ofTheHouse }, xmlText(kicker(article, words))),
      element('h1', { id: 'title' }, arabicXhtml(article.title, digits)),
    ),
    summary,
    article.image ? pictureXhtml(article.image, inside) : '',
    text,
    notesBelow(article, words, unmarked),
    correctionsBelow(article, words),
    element('footer', ofTheHouse, origin(article, words)),
  );
  return pageOf(article.title, content, { language: textIn(article.lang), type: 'bodymatter' });
};
