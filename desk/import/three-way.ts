import { isDeepStrictEqual } from 'node:util';

/** A field of an article in three states, each as JSON on one line. */
export type Difference = { field: string; imported: string; original: string; edited: string };

type Three<State = unknown> = { imported: State; original: State; edited: State };

/** True when two articles have the same content. The layout of their files does not count. */
export const isSameArticle = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, other);

/**
 * The differences between the article as imported, its current original and the file edited by
 * hand, each as deep inside as the three can be compared.
 */
export const differencesOf = (articles: Three, field = ''): Difference[] => {
  if (isSame(articles)) return [];
  const states = [articles.imported, articles.original, articles.edited].filter(
    (state) => state !== undefined,
  );
  if (states.length > 0 && states.every(isFields)) {
    const names = new Set(states.flatMap((state) => Object.keys(state)));
    const prefix = field === '' ? '' : `${field}.`;
    return [...names].flatMap((name) =>
      differencesOf(
        mapThree(articles, (state) => (isFields(state) ? state[name] : undefined)),
        `${prefix}${name}`,
      ),
    );
  }
  const { imported, original, edited } = articles;
  if (isList(imported) && isList(original) && isList(edited))
    return listDifferences({ imported, original, edited }, field);
  return [differenceOf(field, articles)];
};

/**
 * Lists of equal length are compared item by item; of other lists, only what is between the first
 * and last difference is shown.
 */
const listDifferences = (lists: Three<readonly unknown[]>, field: string): Difference[] => {
  const lengths = Object.values(lists).map((list) => list.length);
  const shortest = Math.min(...lengths);
  const at = (index: number) => mapThree(lists, (list) => list.at(index));
  if (lengths.every((length) => length === shortest))
    return lists.imported.flatMap((_, index) => differencesOf(at(index), `${field}[${index}]`));
  let start = 0;
  while (start < shortest && isSame(at(start))) start++;
  let end = 0;
  while (end < shortest - start && isSame(at(-1 - end))) end++;
  const between = mapThree(lists, (list) => list.slice(start, list.length - end));
  return [differenceOf(`${field}, from block ${start + 1}`, between)];
};

const isSame = ({ imported, original, edited }: Three): boolean =>
  isDeepStrictEqual(imported, original) && isDeepStrictEqual(imported, edited);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const mapThree = <From, To>(
  { imported, original, edited }: Three<From>,
  map: (state: From) => To,
): Three<To> => ({
  imported: map(imported),
  original: map(original),
  edited: map(edited),
});

const differenceOf = (field: string, { imported, original, edited }: Three): Difference => ({
  field,
  imported: show(imported),
  original: show(original),
  edited: show(edited),
});

const show = (value: unknown): string => (value === undefined ? NOTHING : JSON.stringify(value));

/** Stands for an absent field. */
export const NOTHING = 'nothing';
