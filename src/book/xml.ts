import { escapeAttribute, escapeText } from '../core/fields/markup.ts';

/*
 * Characters that XML 1.0 forbids even when escaped (controls, halves of a surrogate pair, U+FFFE),
 * and controls that it allows but nobody can see. A reading system shows an error for a page that
 * has one.
 */
const FORBIDDEN = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A plain text as XML. */
export const xmlText = (text: string): string => escapeText(text.replace(FORBIDDEN, ''));

/** Attributes by their names; an undefined one is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element. Its attributes are plain texts; its content is XML already. */
export const element = (name: string, attributes: Attributes, ...content: string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeAttribute(value.replace(FORBIDDEN, ''))}"`,
  );
  const inner = content.join('');
  return `<${name}${written.join('')}${inner === '' && isEmptyKind(name) ? '/>' : `>${inner}</${name}>`}`;
};

/**
 * Elements that never hold anything. An empty paragraph is not one: as `<p/>`, old readers would
 * leave it open.
 */
const isEmptyKind = (name: string) => /^(?:img|link|meta|br|item|itemref|rootfile)$/.test(name);

/**
 * The attributes for a language, as HTML spells them and as XML does, which older reading systems
 * know.
 */
export const inLanguage = (code: string, dir?: 'ltr' | 'rtl'): Attributes => ({
  lang: code,
  'xml:lang': code,
  dir,
});

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole file of XML. */
export const xmlFile = (root: string): string => `${DECLARATION}${root}\n`;
