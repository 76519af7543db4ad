import { cleanLine } from '../../html/clean-line.ts';
import type { PageHeading } from './page-title.ts';

/** A heading of a page, and where it stands in the tree. */
export type TreeHeading = PageHeading & { element: Element };

const MAX_HEADINGS = 200;

/** The first headings of a page, in its order. */
export const headingsOf = (document: Document, url: string | null): TreeHeading[] =>
  [...document.querySelectorAll('h1, h2, h3')].slice(0, MAX_HEADINGS).map((element) => ({
    element,
    text: cleanLine(element.textContent),
    level: Number(element.nodeName.slice(1)),
    isOfSite: isOfSite(element, url),
  }));

const isOfSite = (heading: Element, url: string | null): boolean => {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link !== null && leadsHome(link.getAttribute('href') ?? '', url)) return true;
  return heading.closest('header') !== null && heading.closest('article, main') === null;
};

const leadsHome = (href: string, url: string | null): boolean => {
  const address = URL.parse(href, url ?? 'https://unknown.invalid/x');
  return (
    address !== null && address.pathname === '/' && address.search === '' && address.hash === ''
  );
};
