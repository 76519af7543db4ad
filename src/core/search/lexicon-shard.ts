import { heardKey } from '../arabic/heard.ts';
import { isLemma, type Lexicon } from '../arabic/lexicon.ts';
import { ByteReader } from './byte-reader.ts';

/** A shard holds the forms that share this many first letters. */
export const BEGINNING = 2;

/** The words of the lexicon whose shards have loaded. */
export class KnownWords implements Lexicon {
  private readonly lemmas = new Map<string, readonly string[]>();
  /** Forms that are listed in full in another shard. */
  private readonly elsewhere = new Map<string, string[]>();

  /**
   * Foreign forms by their keys of sound, as far as their shards have loaded: texts are marked by
   * them.
   */
  private readonly heard = new Map<string, string[]>();

  get size(): number {
    return this.lemmas.size + this.elsewhere.size;
  }

  readonly find = (form: string): readonly string[] | undefined =>
    this.lemmas.get(form) ?? this.elsewhere.get(form) ?? this.heard.get(form);

  /** Learns the words of a shard. */
  add(bytes: Uint8Array): void {
    const reader = new ByteReader(bytes);
    const own = new Map<string, readonly string[]>();
    const foreign = new Set<string>();
    let form = '';
    while (!reader.isAtEnd) {
      form = reader.textLike(form);
      const lemmas: string[] = [];
      for (let left = reader.number(); left > 0; left -= 1) {
        const lemma = reader.textLike(form);
        lemmas.push(lemma);
        const others = isLemma(form, lemma) ? reader.number() : 0;
        const isForeign = others % 2 === 1;
        if (isForeign) foreign.add(lemma);
        for (let more = Math.floor(others / 2); more > 0; more -= 1) {
          const other = reader.textLike(form);
          this.elsewhere.set(other, [...(this.elsewhere.get(other) ?? []), lemma]);
          if (isForeign) this.hear(other);
        }
      }
      this.lemmas.set(form, lemmas);
      own.set(form, lemmas);
    }
    for (const [each, lemmas] of own)
      if (lemmas.some((lemma) => foreign.has(lemma))) this.hear(each);
  }

  private hear(form: string): void {
    const key = heardKey(form);
    if (key !== null) this.heard.set(key, [...new Set([...(this.heard.get(key) ?? []), form])]);
  }
}
