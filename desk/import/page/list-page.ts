import { isLinkedHeading } from './drop-teasers.ts';

/** In words: longer than a name or a menu's entry, and shorter than a paragraph. */
const HEADLINE = { least: 4, most: 40 };
/** In words: a shorter line may stand below a headline, a longer one is a text. */
const RUNNING = 25;
/** How many headlines make a page a list, and how many do so at the address of a front page. */
const MANY = 10;
const SOME = 5;
/** How many words of headlines outweigh one word of text. */
const WEIGHT = 2;

const BESIDE =
  'nav, aside, footer, form, [role=navigation], [role=complementary], [role=contentinfo]';
const INLINE = /^(?:b|i|em|strong|font|q|cite|code|sup|sub|u|small|abbr|mark)$/i;

/**
 * Counts the headlines of a page that only lists others, such as a front page; null if it may have
 * an article of its own. In doubt it has one: an editor notices a list that was imported, but not
 * an article that was refused.
 */
export const countListed = (
  document: Document,
  { address, hasHeadline }: { address: string | null; hasHeadline: boolean },
): number | null => {
  const headlines = listedHeadlines(document);
  const least = isFrontAddress(address) ? SOME : hasHeadline ? Infinity : MANY;
  if (headlines.length < least) return null;
  const listed = headlines.reduce((sum, text) => sum + countWords(text), 0);
  return listed >= WEIGHT * countRunning(document) ? headlines.length : null;
};

/** The root of a site, or of one of its languages. */
const isFrontAddress = (address: string | null): boolean =>
  /^\/(?:[a-z]{2}\/?)?(?:(?:index|home|default)\.\w+)?$/.test(
    URL.parse(address ?? '')?.pathname ?? '',
  );

/** Texts of links that read like headlines, one for each address, except links within a sentence. */
const listedHeadlines = (document: Document): string[] => {
  const byAddress = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent.trim();
    const words = countWords(text);
    if (words < HEADLINE.least || words > HEADLINE.most || link.closest(BESIDE) !== null) continue;
    const sentence = link.closest('p');
    if (sentence !== null && countWords(sentence.textContent) > 2 * words) continue;
    const href = link.getAttribute('href') ?? '';
    if (!byAddress.has(href)) byAddress.set(href, text);
  }
  return [...byAddress.values()];
};

/** Words of lines that are long enough for a text, except those below a linked headline. */
const countRunning = (document: Document): number => {
  let running = 0;
  for (const element of document.querySelectorAll('body, body *')) {
    const words = countWords(ownText(element));
    if (words < RUNNING || element.closest(BESIDE) !== null) continue;
    const card = element.closest('article, li');
    const isTeaser =
      card !== null && [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')].some(isLinkedHeading);
    if (!isTeaser) running += words;
  }
  return running;
};

/** The text directly in an element, without its blocks and links. */
const ownText = (element: Element): string =>
  /^(?:script|style|noscript|template|svg)$/i.test(element.nodeName) ||
  INLINE.test(element.nodeName)
    ? ''
    : [...element.childNodes]
        .filter(({ nodeType, nodeName }) => nodeType === 3 || INLINE.test(nodeName))
        .map(({ textContent }) => textContent ?? '')
        .join(' ');

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
