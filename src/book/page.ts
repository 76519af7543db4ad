import { textIn } from '../core/i18n/text-language.ts';
import { SHEET } from './book.ts';
import { element, inLanguage, xmlFile, xmlText } from './xml.ts';

type Options = {
  /** The language of its words; without one, the newsroom's. */
  language?: { lang: string; dir: 'ltr' | 'rtl' };
  type?: string;
};

/** A page of the book. Its content is XML already. */
export const pageOf = (
  title: string,
  content: string,
  { language = textIn(), type }: Options = {},
): string =>
  xmlFile(
    `<!DOCTYPE html>\n${element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(language.lang, language.dir),
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
