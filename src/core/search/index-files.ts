import type { DataFile } from '../news/data-file.ts';
import type { Headline } from '../news/headline.ts';
import { inflateSync } from 'fflate';
import { ByteReader } from './byte-reader.ts';
import {
  HEADLINES_A_FILE,
  headlinesPath,
  daysPath,
  DICTIONARY,
  lexiconShardPath,
  positionShardPath,
  termShardPath,
  type LexiconFiles,
  type Segment,
} from './format.ts';
import { BEGINNING, type KnownWords } from './lexicon-shard.ts';
import { readPositionShard, type PositionEntry } from './position-shard.ts';
import { findPlace, readTermShard, type TermEntry } from './term-shard.ts';

/** Reads a file of the site by its path: the network in the browser, the disk in the desk. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Decompresses a file of the index. */
export const inflate = (bytes: Uint8Array): Uint8Array =>
  inflateSync(bytes, { dictionary: DICTIONARY });

/** The most files that are kept in a long session: some megabytes. */
const MOST_KEPT = 400;

/** The files of an index, each read once. */
export class IndexFiles {
  private readonly readBytes: ReadBytes;
  private readonly kept = new Map<string, Promise<unknown>>();

  constructor(read: ReadBytes) {
    this.readBytes = read;
  }

  /** The shard where a term is, or would be. */
  terms(segment: Segment, term: string): Promise<TermEntry[]> {
    return this.inflated(termShardPath(segment, shardOf(segment, term)), readTermShard);
  }

  async find(segment: Segment, term: string): Promise<TermEntry | null> {
    const entries = await this.terms(segment, term);
    const entry = entries[findPlace(entries, term, (each) => each.term)];
    return entry?.term === term ? entry : null;
  }

  /**
   * Reads the shards that have or could have some forms, and adds their words to the known ones.
   */
  async learn(lexicon: LexiconFiles, forms: readonly string[], words: KnownWords): Promise<void> {
    const shards = new Set(forms.map((form) => shardOf(lexicon, form.slice(0, BEGINNING))));
    await Promise.all(
      Array.from(shards, (shard) =>
        this.inflated(lexiconShardPath(lexicon, shard), (bytes) => words.add(bytes)),
      ),
    );
  }

  /** The terms that begin with a prefix, from at most `mostShards` shards. */
  async withPrefix(segment: Segment, prefix: string, mostShards: number): Promise<TermEntry[]> {
    const first = shardOf(segment, prefix);
    const shards = [first];
    for (let next = first + 1; shards.length < mostShards; next += 1) {
      if (segment.shards[next]?.startsWith(prefix) !== true) break;
      shards.push(next);
    }
    const entries = await Promise.all(
      shards.map((shard) => this.inflated(termShardPath(segment, shard), readTermShard)),
    );
    return entries.flat().filter(({ term }) => term.startsWith(prefix));
  }

  async positions(segment: Segment, term: string): Promise<PositionEntry | null> {
    const shard = shardOf(segment, term);
    const terms = await this.terms(segment, term);
    const at = findPlace(terms, term, (each) => each.term);
    if (terms[at]?.term !== term) return null;
    const entries = await this.inflated(positionShardPath(segment, shard), (bytes) =>
      readPositionShard(bytes, terms),
    );
    return entries[at] ?? null;
  }

  async headline(segment: Segment, article: number): Promise<Headline | null> {
    const ordinal = segment.count - 1 - article;
    const headlines = await this.inflated(
      headlinesPath(segment, Math.floor(ordinal / HEADLINES_A_FILE)),
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Headline[],
    );
    return headlines[ordinal % HEADLINES_A_FILE] ?? null;
  }

  /** A file of the site that is not part of the index. */
  read<Content>(path: DataFile<Content>): Promise<Content> {
    return this.once(path, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Content);
  }

  /**
   * The articles of a segment between two days, as a range of their numbers; `end` is exclusive.
   */
  async ofDays(
    segment: Segment,
    from: string | null,
    to: string | null,
  ): Promise<{ start: number; end: number }> {
    const days = await this.inflated(daysPath(segment), readDays);
    const newest = to === null ? Infinity : dayNumber(to);
    const oldest = from === null ? -Infinity : dayNumber(from);
    let [start, end, seen] = [0, 0, 0];
    for (const { day, count } of days) {
      if (day > newest) start = seen + count;
      seen += count;
      if (day >= oldest) end = seen;
    }
    return { start, end: Math.max(start, end) };
  }

  private inflated<File>(path: string, parse: (bytes: Uint8Array) => File): Promise<File> {
    return this.once(path, (bytes) => parse(inflate(bytes)));
  }

  private once<File>(path: string, parse: (bytes: Uint8Array) => File): Promise<File> {
    const kept = this.kept.get(path) as Promise<File> | undefined;
    if (kept) return kept;
    const reading = this.readBytes(path).then(parse);
    // A file that failed to load is tried again the next time.
    reading.catch(() => this.kept.delete(path));
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(path, reading);
    return reading;
  }
}

const shardOf = ({ shards }: Pick<Segment, 'shards'>, term: string) =>
  Math.max(
    findPlace(shards, term, (first) => first),
    0,
  );

const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

const readDays = (bytes: Uint8Array): { day: number; count: number }[] => {
  const reader = new ByteReader(bytes);
  const days: { day: number; count: number }[] = [];
  while (!reader.isAtEnd) {
    const last = days.at(-1);
    const number = reader.number();
    days.push({ day: last ? last.day - number : number, count: reader.number() });
  }
  return days;
};
