import { hasPositions, type SearchManifest, type Segment } from './format.ts';

/*
 * Every search reads these files, and most of their bytes say where shards begin. Only the smallest
 * segment changes with every article, so it has a file of its own, and the other file need not be
 * uploaded and loaded again each time.
 *
 * The beginnings of shards are in order. Each is written as the number of letters that it shares
 * with the one before (a capital, A for none), and the rest; terms are folded and have no capitals.
 */

const NONE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

type PackedSegment = Omit<Segment, 'shards'> & { shards: string };

type Lasting = {
  segments: PackedSegment[];
  /** Each name, and the words and pairs of words that stand for it. */
  names: Record<'words' | 'pairs', Record<string, string[]>>;
  lexicon: { hash: string; shards: string };
  isMixed?: true;
};

/** The contents of the two files, before they are compressed. */
export const writeManifest = ({
  segments,
  names,
  lexicon,
  isMixed,
}: SearchManifest): { newest: string; lasting: string } => {
  const changes = segments.filter((segment) => !hasPositions(segment)).map(packSegment);
  const stays = segments.filter(hasPositions).map(packSegment);
  return {
    newest: JSON.stringify(changes),
    lasting: JSON.stringify({
      segments: stays,
      names: { words: packNames(names.words), pairs: packNames(names.pairs) },
      lexicon: { ...lexicon, shards: pack(lexicon.shards) },
      ...(isMixed && { isMixed }),
    } satisfies Lasting),
  };
};

export const readManifest = (newest: string, lasting: string): SearchManifest => {
  const { segments, names, lexicon, isMixed = false } = JSON.parse(lasting) as Lasting;
  return {
    segments: [...(JSON.parse(newest) as PackedSegment[]), ...segments].map(unpackSegment),
    names: { words: unpackNames(names.words), pairs: unpackNames(names.pairs) },
    lexicon: { ...lexicon, shards: unpack(lexicon.shards) },
    isMixed,
  };
};

const packSegment = ({ shards, ...segment }: Segment): PackedSegment => ({
  ...segment,
  shards: pack(shards),
});

const unpackSegment = ({ shards, ...segment }: PackedSegment): Segment => ({
  ...segment,
  shards: unpack(shards),
});

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
