import type { ReactNode } from 'react';

/**
 * Marks what browsers' reading modes (Firefox's, and all that are built on mozilla/readability)
 * should take from a page. They guess: a `section` counts as text; a `div` around it outranks the
 * `div` of the whole page however short the text is; and neither an `aside` nor a `footer` is ever
 * taken. A block of the text is a `section` too, because a `div` with links would be dropped. Names
 * of classes and ids count as well: `article` or `main` on an element around this one would
 * outweigh it.
 */
export function ReadableText({ children }: { children: ReactNode }) {
  return (
    <div>
      <section>{children}</section>
    </div>
  );
}
