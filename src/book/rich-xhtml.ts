import { splitRuns } from '../core/arabic/bidi-runs.ts';
import { inDigits } from '../core/arabic/digits.ts';
import { uriOf } from '../core/addresses/uri.ts';
import { addressInSite } from '../core/i18n/localized-url.ts';
import type { AddedSpan, TextWith } from '../core/news/rich-text.ts';
import type { BookWords } from './book.ts';
import { element, inLanguage, xmlText } from './xml.ts';

/** What a text of an article needs to know of the book around it. */
export type Around = {
  words: BookWords;
  /** The page of an article that is in the book too; undefined for any other. */
  pageOfArticle: (id: string) => string | undefined;
  /**
   * Notes below the article that no mark links to yet: each gets only one mark, whatever the text
   * says.
   */
  unmarked: Set<number>;
};

/**
 * The address of an article, or of a paragraph or passage in it: links in a book lead to pages, not
 * to places in them.
 */
const ARTICLE_LINK = /^\/articles\/([^/?#]+)\/?(?:p\d+\/?)?(?:[?#].*)?$/;

/** An article's plain text, in which left-to-right runs keep their order, as on the site. */
export const arabicXhtml = (text: string, digits: BookWords['digits']): string =>
  splitRuns(text)
    .map((run) => {
      if (run.kind === 'plain') return xmlText(inDigits(run.text, digits));
      return run.lang === undefined
        ? element('bdo', { dir: run.dir }, xmlText(inDigits(run.text, digits)))
        : element('bdi', inLanguage(run.lang, run.dir), xmlText(run.text));
    })
    .join('');

/** Words with a link to the web; only the words if the address is not valid. */
export const webLink = (address: string, inner: string): string => {
  const href = uriOf(address);
  return href && /^https?:/.test(href) ? element('a', { href }, inner) : inner;
};

/** Words with a link to a page of the book, if the book has that article, or else to the web. */
const linkXhtml = (href: string, inner: string, { words, pageOfArticle }: Around): string => {
  const page = pageOfArticle(ARTICLE_LINK.exec(href)?.[1] ?? '');
  if (page !== undefined) return element('a', { href: page }, inner);
  return webLink(addressInSite(words.site, href), inner);
};

/** The mark of a note: reading systems show the note itself at a tap. */
const noteMark = (number: number, { words, unmarked }: Around): string => {
  if (!unmarked.delete(number)) return '';
  const mark = element(
    'a',
    {
      'epub:type': 'noteref',
      role: 'doc-noteref',
      href: `#note-${number}`,
      id: `noted-${number}`,
    },
    `[${xmlText(inDigits(String(number), words.digits))}]`,
  );
  return element('sup', {}, mark);
};

/** A text with its spans. */
export const richXhtml = (text: TextWith<AddedSpan>, around: Around): string => {
  const { digits } = around.words;
  if (typeof text === 'string') return arabicXhtml(text, digits);
  return text
    .map((span) => {
      if (typeof span === 'string') return arabicXhtml(span, digits);
      const inner = arabicXhtml(span.text, digits);
      switch (span.type) {
        case 'strong':
          return element('strong', {}, inner);
        case 'emphasis':
          return element('em', {}, inner);
        case 'note':
          return noteMark(span.number, around);
        // Only the site has pages of names.
        case 'name':
          return inner;
        case 'link':
          return linkXhtml(span.href, inner, around);
      }
    })
    .join('');
};
