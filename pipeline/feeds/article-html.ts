import { uriOf } from '../../src/core/addresses/uri.ts';
import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { placeNotes } from '../../src/core/news/editor-notes.ts';
import { escapeAttribute, escapeText } from '../../src/core/fields/markup.ts';
import type { AddedSpan, Body, TextWith } from '../../src/core/news/rich-text.ts';
import { inQuotes } from '../../src/core/arabic/quotation-marks.ts';
import { picturePath } from '../../src/core/site/picture.ts';
import type { Pictures } from '../pictures/write-pictures.ts';

/** The site, and the files of its pictures. */
type Made = { site: Site; pictures: Pictures };

/** The site's own words in a text: the titles of what stands below it. */
type Words = { corrections: string; note: string };

type Text = TextWith<AddedSpan>;

/**
 * A body as HTML for feed readers, which know nothing of this site: no classes, absolute addresses,
 * and the direction stated.
 */
export const articleHtml = (
  { lang, image, body, corrections = [], editorNotes }: Article,
  made: Made,
  words: Words,
): string => {
  const { body: marked, notes } = placeNotes(body, editorNotes);
  const parts = [
    ...(image ? [imageHtml(image, made)] : []),
    ...marked.map((block) => blockHtml(block, made)),
    ...notes.map(
      (note, at) =>
        `<p><strong>${escapeText(words.note)} [${at + 1}]</strong> ${escapeText(`${inQuotes(note.words)}: ${note.text}`)}</p>`,
    ),
    ...corrections.map(
      ({ date, text }) =>
        `<p><strong>${escapeText(words.corrections)}</strong> (<time datetime="${date}">${date.slice(0, 10)}</time>): ${escapeText(text)}</p>`,
    ),
  ];
  return parts.length === 0
    ? ''
    : `<div lang="${textIn(lang).lang}" dir="rtl">${parts.join('')}</div>`;
};

const blockHtml = (block: Body[number], made: Made): string => {
  const rich = (text: Text) => richHtml(text, made.site);
  switch (block.type) {
    case 'paragraph':
      return `<p>${rich(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${rich(block.text)}</h${block.level}>`;
    case 'quote': {
      const cite = block.cite === undefined ? '' : `<footer>${escapeText(block.cite)}</footer>`;
      return `<blockquote><p>${rich(block.text)}</p>${cite}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${rich(item)}</li>`).join('')}</${tag}>`;
    }
    case 'image':
      return imageHtml(block, made);
    case 'table': {
      const row = (tag: string, cells: readonly Text[]) =>
        `<tr>${cells.map((cell) => `<${tag}>${rich(cell)}</${tag}>`).join('')}</tr>`;
      const caption =
        block.caption === undefined ? '' : `<caption>${escapeText(block.caption)}</caption>`;
      const rows = block.rows.map((cells) => row('td', cells)).join('');
      return `<table>${caption}<thead>${row('th', block.head)}</thead><tbody>${rows}</tbody></table>`;
    }
  }
};

const imageHtml = (
  { src, alt, credit, caption }: ImageFields,
  { site, pictures }: Made,
): string => {
  const picture = pictures.get(src);
  if (!picture) return '';
  const { hash, width, height } = picture;
  const notes = [
    ...(caption === undefined ? [] : [richHtml(caption, site)]),
    ...(credit === undefined ? [] : [escapeText(credit)]),
  ];
  const figcaption = notes.length === 0 ? '' : `<figcaption>${notes.join(' – ')}</figcaption>`;
  const address = addressInSite(site, picturePath(hash, width, 'webp'));
  return (
    `<figure><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}" ` +
    `width="${width}" height="${height}">${figcaption}</figure>`
  );
};

type ImageFields = Omit<NonNullable<Article['image']>, 'caption'> & { caption?: Text | undefined };

const richHtml = (text: Text, site: Site): string => {
  if (typeof text === 'string') return escapeText(text);
  return text
    .map((span) => {
      if (typeof span === 'string') return escapeText(span);
      const inner = escapeText(span.text);
      switch (span.type) {
        case 'strong':
          return `<strong>${inner}</strong>`;
        case 'emphasis':
          return `<em>${inner}</em>`;
        case 'note':
          return `<sup>[${span.number}]</sup>`;
        // Only the site itself has pages of names.
        case 'name':
          return inner;
        case 'link':
          return linkHtml(addressInSite(site, span.href), inner);
      }
    })
    .join('');
};

const linkHtml = (address: string, inner: string): string =>
  `<a href="${escapeAttribute(uriOf(address) ?? address)}">${inner}</a>`;
