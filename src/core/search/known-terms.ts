import type { SearchEngine } from './engine.ts';

/** A term of all segments: how many articles have it, and its most frequent spelling. */
export type KnownTerm = { term: string; count: number; spelling: string };

/** The terms that begin with a prefix, as far as a few shards of each segment have them. */
export const termsWithPrefix = async (
  { files, manifest }: SearchEngine,
  prefix: string,
  mostShards: number,
): Promise<KnownTerm[]> => {
  const entries = await Promise.all(
    manifest.segments.map((segment) => files.withPrefix(segment, prefix, mostShards)),
  );
  const terms = new Map<string, KnownTerm>();
  // The oldest segment comes first: newer ones do not repeat a term's spellings.
  for (const { term, count, spellings } of entries.reverse().flat()) {
    const known = terms.get(term);
    const spelling = known?.spelling ?? spellings[0];
    // The term is only a possible reading, or the older shard with its spellings and counts was not
    // read.
    if (spelling === undefined) continue;
    terms.set(term, { term, count: count + (known?.count ?? 0), spelling });
  }
  // Readers cannot tell apart two terms that are written alike: دين of ديون, and of أديان.
  const bySpelling = new Map<string, KnownTerm>();
  for (const known of terms.values())
    if (known.count > (bySpelling.get(known.spelling)?.count ?? 0))
      bySpelling.set(known.spelling, known);
  return [...bySpelling.values()];
};
