/**
 * Where a page may ask for the rest of the app's styles: what stands above is painted without them, what
 * stands below waits for them. The pipeline puts the link into the first one of a page
 * (pipeline/pages/page-template.ts); with an empty text for its content, React takes it over as it is.
 */
export const LaterStyles = ({ as: Element = 'div' }: { as?: 'div' | 'li' }) => (
  <Element hidden data-later="">
    {''}
  </Element>
);
