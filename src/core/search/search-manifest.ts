import type { SearchManifest } from './format.ts';

/*
 * Who searches at all reads this file, and most of it is where shards begin. These are in order, so
 * each is written as the number of letters that it shares with the one before, A for none, and the
 * rest: terms are folded, and have no capitals.
 */

const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

type Packed = {
  segments: (Omit<SearchManifest['segments'][number], 'shards'> & { shards: string })[];
  /** Each name, and the words and pairs of words that stand for it. */
  names: Record<'words' | 'pairs', Record<string, string[]>>;
  lexicon: { hash: string; shards: string };
};

/** What the file holds, before it is compressed. */
export const writeManifest = ({ segments, names, lexicon }: SearchManifest): string =>
  JSON.stringify({
    segments: segments.map(({ shards, ...segment }) => ({ ...segment, shards: pack(shards) })),
    names: { words: packNames(names.words), pairs: packNames(names.pairs) },
    lexicon: { ...lexicon, shards: pack(lexicon.shards) },
  } satisfies Packed);

export const readManifest = (text: string): SearchManifest => {
  const { segments, names, lexicon } = JSON.parse(text) as Packed;
  return {
    segments: segments.map(({ shards, ...segment }) => ({ ...segment, shards: unpack(shards) })),
    names: { words: unpackNames(names.words), pairs: unpackNames(names.pairs) },
    lexicon: { ...lexicon, shards: unpack(lexicon.shards) },
  };
};

const packNames = (names: ReadonlyMap<string, string>): Record<string, string[]> => {
  const packed = new Map<string, string[]>();
  for (const [form, name] of names) packed.set(name, [...(packed.get(name) ?? []), form]);
  return Object.fromEntries(packed);
};

const unpackNames = (packed: Record<string, string[]>): Map<string, string> =>
  new Map(
    Object.entries(packed).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
  );

const pack = (shards: readonly string[]): string =>
  shards
    .map((first, at) => {
      const shared = countShared(first, shards[at - 1] ?? '');
      return String.fromCharCode(NONE + shared) + first.slice(shared);
    })
    .join('');

const unpack = (text: string): string[] => {
  let before = '';
  return text.split(/(?=[A-Z])/).map((packed) => {
    before = before.slice(0, packed.charCodeAt(0) - NONE) + packed.slice(1);
    return before;
  });
};

const countShared = (a: string, b: string): number => {
  let at = 0;
  while (at < MOST_SHARED && at < a.length && a[at] === b[at]) at += 1;
  return at;
};
