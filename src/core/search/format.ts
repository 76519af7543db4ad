import type { NameTable } from '../arabic/names.ts';

/*
 * What the index consists of. A build writes it (pipeline/search), browser and desk read it. The
 * files are compressed by the build itself (raw deflate), because not every host compresses files.
 */

/**
 * The dictionary that every file is compressed against, by writer and readers alike: what headlines
 * have in common. In files as small as theirs, that is a sixth of the bytes.
 */
export const DICTIONARY: Uint8Array = new TextEncoder().encode(
  '"countries":["KZ","UZ","KG","TJ","TM"],"region":true,"region":false,"source":"…","words":1' +
    '[{"id":"al-","title":"","publishedAt":"20-01-01","countries":[],"region":false,"source":"","excerpt":"',
);

/** Names the files of the newest index; `/data/manifest.json` has the manifest's own hash. */
export type SearchManifest = {
  /**
   * Newest first. All articles of a segment are newer than those of the next, so that order by date
   * costs nothing.
   */
  segments: Segment[];
  names: NameTable;
  lexicon: LexiconFiles;
  /** True if some articles are in other languages than Arabic. */
  isMixed: boolean;
};

/** The words of the lexicon, in a folder that changes only with them. */
export type LexiconFiles = {
  hash: string;
  /** The letters with which each shard begins. */
  shards: string[];
};

/**
 * Articles that were indexed together, in a folder that never changes. They are numbered from 0,
 * newest first. docs/decisions/0017-search-segments.md says how articles are divided into segments.
 */
export type Segment = {
  /** Name of the folder: a hash of what it was made of. */
  hash: string;
  count: number;
  /**
   * The first term of each shard, shortened to what distinguishes it from the term before. Shard 0
   * begins with ''.
   */
  shards: string[];
};

/** Headlines in one file, from the oldest on. Ten results of a search are mostly in ten files. */
export const HEADLINES_A_FILE = 2;

/**
 * Segments with fewer articles than this, which are the newest, have no positions: positions are
 * more than half of an index, and would be uploaded again with every new article. For these
 * articles, phrases are looked for in the texts instead.
 */
const LEAST_WITH_POSITIONS = 64;
export const hasPositions = ({ count }: Pick<Segment, 'count'>): boolean =>
  count >= LEAST_WITH_POSITIONS;

/**
 * Stands in place of a term's number of spellings if this segment has none of them: an older
 * segment has the term with its spellings, or the term is only a possible reading. A larger number
 * belongs to a sound: it is NO_SPELLINGS plus the number of words that sound like this.
 */
export const NO_SPELLINGS = 4;

/**
 * Stands in the hash of an index between the hashes of its two files: the one that changes with
 * every article, and the lasting one.
 */
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

/** A gap between the positions of title and text, so that no phrase runs over. */
export const TITLE_GAP = 10;
