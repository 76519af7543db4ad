import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isArabic } from '../../src/core/news/is-arabic.ts';
import { createAnalyzer, type Analyzer } from '../../src/core/arabic/analyzer.ts';
import { createNameTable, type NameForms } from '../../src/core/arabic/names.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import {
  DICTIONARY,
  lexiconShardPath,
  manifestFilePath,
  searchHash,
  termShardPath,
  segmentFilePath,
  type LexiconFiles,
  type Segment,
} from '../../src/core/search/format.ts';
import { writeManifest } from '../../src/core/search/search-manifest.ts';
import { readTermShard } from '../../src/core/search/term-shard.ts';
import { contentHash, type Artefacts } from '../site/artefacts.ts';
import { encodeLexicon } from './encode-lexicon.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { createPause } from '../threads/pause.ts';
import { thingHash } from '../site/thing-hash.ts';
import { cutSegments } from './cut-segments.ts';
import { isSound, soundOfOne } from './collect-sounds.ts';
import { encodeSegment } from './encode-segment.ts';

type Input = {
  /** Newest first. */
  articles: readonly Article[];
  names: readonly NameForms[];
  artefacts: Artefacts;
  /**
   * Takes over a folder of the last build, if it is there, because what has not changed need not
   * be made again.
   */
  keepFolder: (folder: string) => boolean;
  /** Changes with the code that makes an index. */
  version: string;
};

/** Writes the index of all articles; returns the hash of its manifest. */
export const writeSearch = async (input: Input): Promise<string> => {
  const { articles, names, artefacts } = input;
  const lexicon = readLexicon();
  const table = createNameTable(names, lexicon);
  let analyzer: Analyzer | undefined;
  const pause = createPause();
  const segments: Segment[] = [];
  const countsOf = createTermCounts(artefacts);
  let hash = contentHash(JSON.stringify([input.version, names]));
  let end = articles.length;
  for (const count of cutSegments(articles.length)) {
    const part = articles.slice(end - count, end);
    end -= count;
    // A segment's facts about a word depend on the older segments, so its name does too.
    hash = contentHash([hash, ...part.map(thingHash)].join());
    const segment = { hash, count, shards: [] };
    if (!input.keepFolder(segmentFilePath(segment, ''))) {
      analyzer ??= createAnalyzer(table, lexicon);
      const countOlder = await countsOf(segments);
      const { shards, files } = await encodeSegment(part, analyzer, countOlder, pause);
      await artefacts.write(segmentFilePath(segment, 'shards'), JSON.stringify(shards));
      for (const [name, bytes] of files) {
        await artefacts.write(segmentFilePath(segment, name), deflate(bytes));
        await pause();
      }
    }
    const shards = JSON.parse(await artefacts.read(segmentFilePath(segment, 'shards'))) as string[];
    segments.push({ ...segment, shards });
  }
  const { newest, lasting } = writeManifest({
    segments: segments.reverse(),
    names: table,
    lexicon: await writeLexicon(input),
    isMixed: articles.some(({ lang }) => !isArabic(lang)),
  });
  const hashes = [newest, lasting].map((text) => contentHash(text));
  for (const [at, text] of [newest, lasting].entries())
    await artefacts.write(manifestFilePath(hashes[at] ?? ''), deflate(text));
  return searchHash(hashes[0] ?? '', hashes[1] ?? '');
};

/** Writes the words that the product knows, unless the last build wrote them. */
const writeLexicon = async ({ artefacts, keepFolder }: Input): Promise<LexiconFiles> => {
  const { shards, files } = encodeLexicon(readLexicon());
  const hash = contentHash(files.map((bytes) => Buffer.from(bytes).toString('base64')).join());
  if (keepFolder(segmentFilePath({ hash }, ''))) return { hash, shards };
  for (const [at, bytes] of files.entries())
    await artefacts.write(lexiconShardPath({ hash }, at), deflate(bytes));
  return { hash, shards };
};

const deflate = (content: Uint8Array | string): Uint8Array =>
  deflateRawSync(content, { level: 9, dictionary: DICTIONARY });

/**
 * Counts in how many articles of older segments each term is, and which words stand under their
 * sounds. A segment is read once, when a newer one needs it.
 */
const createTermCounts = (artefacts: Artefacts) => {
  const counts = new Map<string, number>();
  let read = 0;
  return async (segments: readonly Segment[]): Promise<(term: string) => number> => {
    for (const segment of segments.slice(read)) await countTerms(segment, artefacts, counts);
    read = segments.length;
    return (term) => counts.get(term) ?? 0;
  };
};

const countTerms = async (segment: Segment, artefacts: Artefacts, counts: Map<string, number>) => {
  for (const shard of segment.shards.keys()) {
    const file = await artefacts.readBytes(termShardPath(segment, shard));
    const bytes = inflateRawSync(file, { dictionary: DICTIONARY });
    for (const { term, count, spellings } of readTermShard(bytes))
      if (isSound(term)) for (const form of spellings) counts.set(soundOfOne(form), 1);
      else counts.set(term, (counts.get(term) ?? 0) + count);
  }
};
