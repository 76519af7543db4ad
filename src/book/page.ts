import { ARABIC, type Locale } from '../core/i18n/locales.ts';
import { SHEET } from './book.ts';
import { element, inLanguage, xmlFile, xmlText } from './xml.ts';

/** A page of the book. What it holds is XML already. @param locale of its words; an article's are Arabic */
export const pageOf = (
  title: string,
  content: string,
  { locale = ARABIC, type }: { locale?: Locale; type?: string } = {},
): string =>
  xmlFile(
    `<!DOCTYPE html>\n${element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(locale.code, locale.dir),
      },
      element(
        'head',
        {},
        element('title', {}, xmlText(title)),
        element('link', { rel: 'stylesheet', type: 'text/css', href: SHEET }),
      ),
      element('body', { 'epub:type': type }, content),
    )}`,
  );
