import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { isSpeltLike, soundKey } from '../arabic/sound.ts';
import { withoutArticle } from '../arabic/stem.ts';
import type { SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';

/** The most other spellings of a word that are looked for, since each may need one more file. */
const MOST = 6;
/** A term needs more letters than this to be distinctive. */
const LEAST = 3;

/** Terms under which articles have other spellings of a name, each with that spelling. */
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
    // The index knows مارتين only as مار, which is too little to go by.
    const isWhole = term.length > LEAST || soundKey(term) === sound;
    if (isWhole && !readings.includes(term)) alike.set(term, other);
  }
  return alike;
};
