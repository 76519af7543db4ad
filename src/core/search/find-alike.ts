import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { isSpeltLike, soundKey } from '../arabic/sound.ts';
import { withoutArticle } from '../arabic/stem.ts';
import type { SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';

/** At most so many other spellings of a word are looked for, since each may be one more file. */
const MOST = 6;
/** A term needs more letters than this to be distinctive. */
const LEAST = 3;

/** The terms of other spellings that articles have of a name, each with the spelling. */
export const findAlike = async (
  { surface, sound, readings, sure }: Token,
  {
    files,
    manifest,
    analyzer,
  }: { files: IndexFiles; manifest: Pick<SearchManifest, 'segments'>; analyzer: Analyzer },
): Promise<Map<string, string>> => {
  const alike = new Map<string, string>();
  if (sound === null) return alike;
  const form = withoutArticle(surface);
  if (sure === 0) for (const [lemma, other] of analyzer.likeKnown(form)) alike.set(lemma, other);
  const entries = await Promise.all(manifest.segments.map((segment) => files.find(segment, sound)));
  for (const other of entries.flatMap((entry) => entry?.spellings ?? [])) {
    if (alike.size >= MOST || !isSpeltLike(form, other)) continue;
    const term = analyzer.termOf(other);
    // مارتين has lost too much in the index: what is left is مار.
    const isWhole = term.length > LEAST || soundKey(term) === sound;
    if (isWhole && !readings.includes(term)) alike.set(term, other);
  }
  return alike;
};
