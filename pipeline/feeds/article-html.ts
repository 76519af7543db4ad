import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { uriOf } from './uri.ts';
import type { Article, Block, RichText } from '../../src/core/news/article.schema.ts';
import { picturePath } from '../../src/core/site/picture.ts';
import type { Pictures } from '../pictures/write-pictures.ts';

/** The site, and what it made of pictures. */
type Made = { site: Site; pictures: Pictures };

/**
 * A body as HTML for feed readers, which know nothing of this site: no classes, absolute addresses,
 * and its direction said outright.
 */
export const articleHtml = (
  { image, body, corrections = [] }: Article,
  made: Made,
  corrected: string,
): string => {
  const parts = [
    ...(image ? [imageHtml(image, made)] : []),
    ...body.map((block) => blockHtml(block, made)),
    ...corrections.map(
      ({ date, text }) =>
        `<p><strong>${escapeHtml(corrected)}</strong> (<time datetime="${date}">${date.slice(0, 10)}</time>): ${escapeHtml(text)}</p>`,
    ),
  ];
  return parts.length === 0 ? '' : `<div lang="ar" dir="rtl">${parts.join('')}</div>`;
};

/** Plain text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const blockHtml = (block: Block, made: Made): string => {
  const rich = (text: RichText) => richHtml(text, made.site);
  switch (block.type) {
    case 'paragraph':
      return `<p>${rich(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${rich(block.text)}</h${block.level}>`;
    case 'quote': {
      const cite = block.cite === undefined ? '' : `<footer>${escapeHtml(block.cite)}</footer>`;
      return `<blockquote><p>${rich(block.text)}</p>${cite}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${rich(item)}</li>`).join('')}</${tag}>`;
    }
    case 'image':
      return imageHtml(block, made);
    case 'table': {
      const row = (tag: string, cells: readonly RichText[]) =>
        `<tr>${cells.map((cell) => `<${tag}>${rich(cell)}</${tag}>`).join('')}</tr>`;
      const caption =
        block.caption === undefined ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
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
  const notes = [caption, credit].filter((note) => note !== undefined);
  const figcaption =
    notes.length === 0 ? '' : `<figcaption>${escapeHtml(notes.join(' – '))}</figcaption>`;
  const address = addressInSite(site, picturePath(hash, width, 'webp'));
  return (
    `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}" ` +
    `width="${width}" height="${height}">${figcaption}</figure>`
  );
};

type ImageFields = NonNullable<Article['image']> & { caption?: string | undefined };

const richHtml = (text: RichText, site: Site): string => {
  if (typeof text === 'string') return escapeHtml(text);
  return text
    .map((span) => {
      if (typeof span === 'string') return escapeHtml(span);
      const inner = escapeHtml(span.text);
      switch (span.type) {
        case 'strong':
          return `<strong>${inner}</strong>`;
        case 'emphasis':
          return `<em>${inner}</em>`;
        case 'link':
          return `<a href="${escapeHtml(uriOf(addressInSite(site, span.href)))}">${inner}</a>`;
      }
    })
    .join('');
};
