/**
 * A place where a page may load the rest of the app's styles: what stands above is painted without
 * them, what stands below waits for them. The pipeline puts the link into the first such place of a
 * page (pipeline/pages/page-template.ts). The element's content is declared as an empty text, so
 * that React leaves the link unchanged when it takes over the page.
 */
export const LaterStyles = ({ as: Element = 'div' }: { as?: 'div' | 'li' }) => (
  <Element hidden data-later="">
    {''}
  </Element>
);
