import type { AtomFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';

const SCHEME = 'http://schemas.google.com/g/2005#kind';

/**
 * The kinds of the entries of a Blogger export: `post`, `draft`, or a comment, a setting, a
 * template, a page. Undefined for entries of other feeds.
 */
export const bloggerKinds = (
  text: string,
  entries: readonly AtomFeed.Entry<string>[],
): (string | undefined)[] => {
  // Current exports state it in elements of their own.
  const kinds = text.includes('schemas.google.com/blogger/2018') ? readKinds(text) : [];
  return entries.map(
    ({ categories }, at) =>
      (kinds.length === entries.length ? kinds[at] : undefined) ??
      categories?.find(({ scheme }) => scheme === SCHEME)?.term?.replace(/^.*#/, ''),
  );
};

const readKinds = (text: string): (string | undefined)[] => {
  const kinds: (string | undefined)[] = [];
  let value = '';
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'entry') kinds.push(undefined);
        value = '';
      },
      ontext: (piece) => void (value += piece),
      onclosetag(name) {
        const at = kinds.length - 1;
        if (name === 'blogger:type') kinds[at] ??= value.trim().toLowerCase();
        // The status comes after the type.
        if (name === 'blogger:status' && value.trim() !== 'LIVE' && kinds[at] === 'post')
          kinds[at] = 'draft';
        value = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return kinds;
};
