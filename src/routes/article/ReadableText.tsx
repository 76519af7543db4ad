import type { ReactNode } from 'react';

/**
 * What browsers' reading modes (Firefox's, and all that are built on mozilla/readability) are to take
 * of a page. They guess: a `section` counts as text, a `div` around it stands above the `div` of the
 * whole page however short the text is, and neither an `aside` nor a `footer` is ever taken. A block
 * of the text that were a `div` would be dropped for having links: it is a `section` too. Names of
 * classes and ids count as well: `article` or `main` on an element around this one would outweigh it.
 */
export function ReadableText({ children }: { children: ReactNode }) {
  return (
    <div>
      <section>{children}</section>
    </div>
  );
}
