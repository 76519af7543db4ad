import type { NameTable } from '../arabic/names.ts';

/*
 * What the index consists of. A build writes it (pipeline/search), browser and desk read it. All
 * files are compressed by ourselves (raw deflate), for hosts that do not.
 */

/**
 * What every file is compressed against, by writer and readers alike: what headlines have in common, which
 * is a sixth of so small a file.
 */
export const DICTIONARY: Uint8Array = new TextEncoder().encode(
  '"countries":["KZ","UZ","KG","TJ","TM"],"region":true,"region":false,"source":"…","words":1' +
    '[{"id":"al-","title":"","publishedAt":"20-01-01","countries":[],"region":false,"source":"","excerpt":"',
);

/** Names the files of the newest index; `/data/manifest.json` has the hash of this one. */
export type SearchManifest = {
  /** Newest first. Articles of one are newer than those of the next, so that order by date is free. */
  segments: Segment[];
  names: NameTable;
  lexicon: LexiconFiles;
  /** True where articles in other languages than Arabic are among them. */
  isMixed: boolean;
};

/** The words that the product knows, in a folder that changes with them alone. */
export type LexiconFiles = {
  hash: string;
  /** The letters with which each shard begins. */
  shards: string[];
};

/**
 * Articles that were indexed together, in a folder that never changes. Numbered from 0, newest first.
 * docs/decisions/0017-search-segments.md says how they are cut.
 */
export type Segment = {
  /** Name of the folder, from what it was made of. */
  hash: string;
  count: number;
  /** Where each shard begins: as much of its first term as tells it from the one before. Shard 0 begins with ''. */
  shards: string[];
};

/** Headlines stand two a file, from the oldest on: ten results are mostly in ten files. */
export const HEADLINES_A_FILE = 2;

/**
 * The newest articles, in segments of fewer than so many, have no positions: they are more than half
 * of an index, and would be uploaded again with every new article. Phrases are looked for in the
 * texts of these articles instead.
 */
const LEAST_WITH_POSITIONS = 64;
export const hasPositions = ({ count }: Pick<Segment, 'count'>): boolean =>
  count >= LEAST_WITH_POSITIONS;

/**
 * Stands in place of a term's number of spellings when this segment has none of them: an older segment
 * has the term with its spellings, or the term is only a reading that is not proved. A larger number
 * belongs to a sound: it is this plus the number of words that sound so.
 */
export const NO_SPELLINGS = 4;

/** What follows the other in the hash of an index: the file that changes with every article, and the lasting one. */
const BETWEEN = '-';
export const searchHash = (newest: string, lasting: string): string => newest + BETWEEN + lasting;

/** The two files of a manifest: see `search-manifest.ts`. */
export const searchManifestPaths = (hash: string): [newest: string, lasting: string] => {
  const [newest = '', lasting = ''] = hash.split(BETWEEN);
  return [manifestFilePath(newest), manifestFilePath(lasting)];
};
export const manifestFilePath = (hash: string): string => `/data/search/${hash}.bin`;
export const lexiconShardPath = ({ hash }: Pick<LexiconFiles, 'hash'>, shard: number) =>
  `/data/search/${hash}/w${shard}.bin`;
export const segmentFilePath = ({ hash }: Pick<Segment, 'hash'>, name: string) =>
  `/data/search/${hash}/${name && `${name}.bin`}`;
export const termShardPath = (segment: Segment, shard: number) =>
  segmentFilePath(segment, `t${shard}`);
export const positionShardPath = (segment: Segment, shard: number) =>
  segmentFilePath(segment, `p${shard}`);
export const headlinesPath = (segment: Segment, file: number) =>
  segmentFilePath(segment, `c${file}`);
export const daysPath = (segment: Segment) => segmentFilePath(segment, 'days');

/** Terms of places begin with a sign that no word begins with. */
export const placeTerm = (place: string) => `#${place}`;

/** Two bits of the title, two of the text, below the distance from the article before. */
export const TITLE_BITS = 2;
export const BODY_BITS = 2;

/** Words between title and text, so that no phrase runs over. */
export const TITLE_GAP = 10;
