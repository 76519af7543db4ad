/** A teaser says little more than the headline that it links. */
const MAX_TEASER = 400;

/** Removes each `<article>` that only announces an article other than the one with this heading. */
export const dropTeasers = (document: Document, heading: Element): void => {
  const own = heading.closest('article');
  for (const article of document.querySelectorAll('article')) {
    if (article.contains(heading) || own?.contains(article) === true) continue;
    if (own !== null || isAnnounced(article)) article.remove();
  }
};

/** Removes each element that is only a heading with a link, and a few words about it. */
export const dropCards = (whole: Element, heading: Element): void => {
  for (const other of whole.querySelectorAll('h2, h3, h4')) {
    if (other === heading || !isLinkedHeading(other)) continue;
    const card = cardOf(other, heading);
    if (card !== other && card.textContent.trim().length <= MAX_TEASER) card.remove();
  }
};

const isAnnounced = (article: Element): boolean => {
  const headings = article.querySelectorAll('h1, h2, h3, h4');
  return headings.length === 1 && article.textContent.trim().length <= MAX_TEASER;
};

/** True for a heading that as a whole links to another page. */
export const isLinkedHeading = (heading: Element): boolean => {
  if (!/^H[1-6]$/.test(heading.nodeName)) return false;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return (
    link !== null &&
    !(link.getAttribute('href') ?? '').startsWith('#') &&
    link.textContent.trim().length >= heading.textContent.trim().length
  );
};

/** The largest element around a heading that contains no other heading. */
const cardOf = (heading: Element, own: Element): Element => {
  let card = heading;
  for (let parent = card.parentElement; parent !== null; parent = parent.parentElement) {
    const isOnly = parent.querySelectorAll('h1, h2, h3, h4').length === 1;
    if (!isOnly || parent.contains(own) || /^(main|body)$/i.test(parent.nodeName)) break;
    card = parent;
  }
  return card;
};
