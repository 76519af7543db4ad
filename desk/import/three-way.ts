import { isDeepStrictEqual } from 'node:util';

/** A field of an article in three states, each as JSON on one line. */
export type Difference = { field: string; imported: string; original: string; edited: string };

type Fields = Readonly<Record<string, unknown>>;
type Three = { imported: unknown; original: unknown; edited: unknown };

/** True when two articles say the same. How their files are laid out does not count. */
export const isSameArticle = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, other);

/** Where the article as imported, its original of now and the file edited by hand are not all the same. */
export const differencesOf = (articles: Three): Difference[] => {
  const fields = {
    imported: toFields(articles.imported),
    original: toFields(articles.original),
    edited: toFields(articles.edited),
  };
  const names = new Set(Object.values(fields).flatMap((article) => Object.keys(article)));
  return [...names].flatMap((name) => {
    const three = {
      imported: fields.imported[name],
      original: fields.original[name],
      edited: fields.edited[name],
    };
    if (isSame(three)) return [];
    return name === 'body' ? [bodyDifference(three)] : [differenceOf(name, three)];
  });
};

const isSame = ({ imported, original, edited }: Three): boolean =>
  isDeepStrictEqual(imported, original) && isDeepStrictEqual(imported, edited);

const toFields = (article: unknown): Fields =>
  typeof article === 'object' && article !== null ? (article as Fields) : {};

const differenceOf = (field: string, { imported, original, edited }: Three): Difference => ({
  field,
  imported: show(imported),
  original: show(original),
  edited: show(edited),
});

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Of a text, only the blocks between the first and the last that differ. */
const bodyDifference = (bodies: Three): Difference => {
  const blocks = {
    imported: toList(bodies.imported),
    original: toList(bodies.original),
    edited: toList(bodies.edited),
  };
  const shortest = Math.min(...Object.values(blocks).map((list) => list.length));
  const isSameAt = (at: number) =>
    isSame({
      imported: blocks.imported.at(at),
      original: blocks.original.at(at),
      edited: blocks.edited.at(at),
    });
  let start = 0;
  while (start < shortest && isSameAt(start)) start++;
  let end = 0;
  while (end < shortest - start && isSameAt(-1 - end)) end++;
  const cut = (list: readonly unknown[]) => list.slice(start, list.length - end);
  return differenceOf(`body, from block ${start + 1}`, {
    imported: cut(blocks.imported),
    original: cut(blocks.original),
    edited: cut(blocks.edited),
  });
};

const toList = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : []);
