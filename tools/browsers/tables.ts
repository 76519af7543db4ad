import bcd, { type CompatStatement } from '@mdn/browser-compat-data' with { type: 'json' };

/** An entry of MDN's tables, with the entries below it. Their own types do not say that it may be missing. */
export type Entry = { readonly [part: string]: Entry | undefined };

/** The tables: `api`, `css`, `javascript`. */
export const tables = bcd as unknown as Entry;

/** The entry at a path; undefined if the tables do not know it. */
export const entryAt = (from: Entry | undefined, ...path: readonly string[]): Entry | undefined =>
  path.reduce<Entry | undefined>((entry, name) => entry?.[name], from);

/** Which browsers have it, as far as the tables say. */
export const statementOf = (entry: Entry | undefined): CompatStatement | undefined =>
  entry?.__compat as CompatStatement | undefined;

/** The parts of an entry by their names. */
export const partsOf = (entry: Entry | undefined): [string, Entry][] =>
  Object.entries(entry ?? {}).flatMap(([name, part]): [string, Entry][] =>
    part === undefined || name === '__compat' ? [] : [[name, part]],
  );
