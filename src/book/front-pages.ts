import { localizedUrl } from '../core/i18n/localized-url.ts';
import { textIn } from '../core/i18n/text-language.ts';
import {
  CONTENTS_PAGE,
  COVER_PAGE,
  COVER_PICTURE,
  pageFile,
  inText,
  titleIn,
  type Book,
  type BookWords,
} from './book.ts';
import { pageOf } from './page.ts';
import { arabicXhtml, webLink } from './rich-xhtml.ts';
import { element, inLanguage, xmlText } from './xml.ts';

/** The book's subtitle: how many articles it has, and when it was made. */
export const subtitleOf = (
  { articles, now }: Pick<Book, 'articles' | 'now'>,
  { t, format }: Pick<BookWords, 't' | 'format'>,
): string =>
  [
    t('headlines.count', { count: articles.length, n: format.number(articles.length) }),
    format.date(new Date(now).toISOString()),
  ].join(' · ');

/**
 * The first page: the cover picture, which reading systems also show on the shelf, or the same in
 * words if there is no picture.
 */
export const coverPage = (book: Book, words: BookWords): string => {
  const { t, locale } = words;
  const { title, cover, address } = book;
  const { lang, dir } = titleIn(title, locale);
  const content =
    cover === null
      ? element(
          'section',
          { 'epub:type': 'titlepage', class: 'titlepage' },
          element('p', {}, xmlText(t('site.fullName'))),
          element('h1', inLanguage(lang, dir), xmlText(title)),
          element('p', {}, xmlText(subtitleOf(book, words))),
          element('p', { dir: 'ltr' }, webLink(address, xmlText(address))),
        )
      : element(
          'section',
          { 'epub:type': 'cover', class: 'cover' },
          element('img', {
            role: 'doc-cover',
            src: COVER_PICTURE,
            alt: [t('site.fullName'), title, subtitleOf(book, words)].join(' – '),
          }),
        );
  return pageOf(title, content, {
    language: { lang: locale.code, dir: locale.dir },
    type: 'frontmatter',
  });
};

/** The contents, which are both a page of the book and its navigation for machines, with the landmarks. */
export const contentsPage = (book: Book, words: BookWords): string => {
  const { t, locale, site } = words;
  const { title, articles, address } = book;
  const link = (href: string, inner: string, type?: string) =>
    element('a', { href, 'epub:type': type }, inner);
  const entry = (href: string, inner: string, type: string) =>
    element('li', {}, link(href, inner, type));
  const home = localizedUrl(site, locale, '/');
  return pageOf(
    title,
    [
      element(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents' },
        element('h1', { id: 'contents' }, xmlText(t('book.contents'))),
        element(
          'ol',
          inLanguage(textIn().lang, 'rtl'),
          ...articles.map(({ title: called, lang }, at) =>
            element(
              'li',
              lang === undefined ? {} : inLanguage(lang),
              link(pageFile(at), arabicXhtml(called, inText(words, lang).digits)),
            ),
          ),
        ),
      ),
      element(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': t('book.landmarks') },
        element(
          'ol',
          {},
          entry(COVER_PAGE, xmlText(title), book.cover === null ? 'titlepage' : 'cover'),
          entry(CONTENTS_PAGE, xmlText(t('book.contents')), 'toc'),
          ...(articles.length > 0
            ? [entry(pageFile(0), xmlText(t('book.start')), 'bodymatter')]
            : []),
        ),
      ),
      element(
        'footer',
        {},
        element('p', {}, xmlText(subtitleOf(book, words))),
        element('p', { dir: 'ltr' }, webLink(address, xmlText(address))),
        element(
          'p',
          {},
          webLink(home, xmlText(t('site.fullName'))),
          xmlText(` – ${t('site.rights')}`),
        ),
      ),
    ].join(''),
    { language: { lang: locale.code, dir: locale.dir }, type: 'frontmatter' },
  );
};
