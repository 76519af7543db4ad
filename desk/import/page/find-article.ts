import { Readability } from '@mozilla/readability';
import { dropTeasers, isLinkedHeading } from './drop-teasers.ts';
import { keepPictures } from './keep-pictures.ts';
import { parsePage } from './parse-page.ts';
import { wordsOf } from './same-words.ts';
import { shortArticle } from './short-article.ts';

/** Readability's time grows with the third power of the depth; no page for readers is so deep. */
const MAX_DEPTH = 150;
const MAX_ELEMENTS = 60_000;
/** With less text than this, Readability cannot tell an article from what surrounds it. */
const ENOUGH = 250;
/** How many paragraphs after a headline are looked at; an article has one of them. */
const FIRST = 12;
const MIN_PARAGRAPH = 6;
/** So long that it is more likely a paragraph than a name or a day. */
const SURE_PARAGRAPH = 20;

const HEADING = 'data-own-heading';

/** The HTML of a page's own article, without teasers of others. The tree cannot be used afterwards. */
export const findArticle = (document: Document, heading: Element | null): string => {
  heading?.setAttribute(HEADING, '');
  keepPictures(document);
  const html = document.documentElement.outerHTML;
  const [marked = null, ...others] = document.querySelectorAll('[itemprop~="articleBody"]');
  const mark = others.length === 0 && marked?.textContent.trim() !== '' ? marked : null;
  const markedHtml = mark?.innerHTML;
  const markedText = mark === null ? null : wordsOf(mark.textContent);
  const first = heading === null ? [] : firstParagraphs(document, heading);
  if (heading !== null) dropTeasers(document, heading);
  const found = isReadable(document) ? readability(document) : null;
  if (found !== null && found.text.length >= ENOUGH) {
    const text = wordsOf(found.text);
    if (markedText !== null) return isWithin(text, markedText) ? found.html : (markedHtml ?? '');
    if (first.length === 0 || first.some((words) => text.includes(words))) return found.html;
  }
  return markedHtml ?? readShort(html);
};

/** Reading changes the tree of a page, so a second reading parses the page again. */
const readShort = (html: string): string => {
  const document = parsePage(html);
  const heading = document.querySelector(`[${HEADING}]`);
  if (heading !== null) dropTeasers(document, heading);
  return shortArticle(document, heading);
};

/** True when most of a text is contained in another. */
const isWithin = (text: string, other: string): boolean => {
  const words = new Set(other.split(' '));
  const said = text.split(' ');
  return said.filter((word) => words.has(word)).length >= said.length * MOST;
};
const MOST = 0.9;

const readability = (document: Document): { html: string; text: string } | null => {
  try {
    const found = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
    return found?.content ? { html: found.content, text: found.textContent ?? '' } : null;
  } catch {
    // Readability gives up on unexpected trees; a short article can still be found in them.
    return null;
  }
};

/** The paragraphs right after the headline: a result without any of them is another article. */
const firstParagraphs = (document: Document, heading: Element): string[] => {
  const found: string[] = [];
  let isAfter = false;
  for (const paragraph of document.querySelectorAll(`[${HEADING}], p, h2, h3, h4`)) {
    if (found.length === FIRST) break;
    if (paragraph === heading) isAfter = true;
    if (!isAfter || paragraph === heading) continue;
    // At the first linked headline, the next article may begin.
    if (isLinkedHeading(paragraph)) break;
    if (paragraph.nodeName !== 'P') continue;
    if (paragraph.closest('nav, aside, footer, form, [hidden]') !== null) continue;
    const words = wordsOf(paragraph.textContent);
    if (words.length >= MIN_PARAGRAPH) found.push(words);
  }
  const sure = found.filter((words) => words.length >= SURE_PARAGRAPH);
  return sure.length > 0 ? sure : found;
};

const isReadable = (document: Document): boolean => {
  let depth = 0;
  let at: Element | null = document.body;
  while (at !== null) {
    if (depth > MAX_DEPTH) return false;
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at !== null && at.nextElementSibling === null) {
      at = at.parentElement;
      depth--;
    }
    at = depth < 1 ? null : (at?.nextElementSibling ?? null);
  }
  return true;
};
