import { dropCards } from './drop-teasers.ts';

/** Elements around an article that are not part of it. */
const BESIDE =
  'nav, aside, footer, form, dialog, [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=banner]';
/** Names that pages give to parts other than the article. */
const BESIDE_NAMES =
  /(^|[-_\s])(related|sidebar|comments?|share|sharing|social|menu|breadcrumbs?|tags|newsletter|promo|advert\w*|banner|cookies?|most-?read|recommended|popular)($|[-_\s])/i;
/** An element with at least this share of a text holds it. */
const MOST = 0.6;

/**
 * The HTML around a page's heading, for an article of a few lines: the smallest element that holds
 * most of what is left when everything beside an article is removed. The tree cannot be used
 * afterwards.
 */
export const shortArticle = (document: Document, heading: Element | null): string => {
  const whole =
    heading?.closest('article, main') ??
    longest(document, 'article') ??
    document.querySelector('main') ??
    document.body;
  const isKept = (element: Element) =>
    element.contains(heading) ||
    element.contains(whole) ||
    /^(body|main|article)$/i.test(element.nodeName);
  if (heading !== null) dropCards(whole, heading);
  for (const beside of whole.querySelectorAll(BESIDE)) if (!isKept(beside)) beside.remove();
  for (const named of whole.querySelectorAll('[class], [id]')) {
    const names = `${named.getAttribute('class') ?? ''} ${named.id}`;
    if (BESIDE_NAMES.test(names) && !isKept(named)) named.remove();
  }
  for (const header of heading === null ? [] : whole.querySelectorAll('header')) {
    if (!isKept(header)) header.remove();
  }
  return narrow(whole, heading).innerHTML;
};

const longest = (document: Document, selector: string): Element | null =>
  [...document.querySelectorAll(selector)]
    .toSorted((one, other) => other.textContent.length - one.textContent.length)
    .at(0) ?? null;

const narrow = (whole: Element, own: Element | null): Element => {
  const enough = textLength(whole) * MOST;
  for (
    let part = own?.parentElement ?? null;
    part !== null && part !== whole;
    part = part.parentElement
  ) {
    if (textLength(part) >= enough) return part;
  }
  return whole;
};

/** The length of the text outside of links. */
const textLength = (element: Element): number => {
  const links = [...element.querySelectorAll('a')];
  return links.reduce(
    (left, link) => left - link.textContent.trim().length,
    element.textContent.trim().length,
  );
};
