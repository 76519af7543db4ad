import { heardKey } from '../../src/core/arabic/heard.ts';
import { isLemma, type WholeLexicon } from '../../src/core/arabic/lexicon.ts';
import { BEGINNING } from '../../src/core/search/lexicon-shard.ts';
import { ByteWriter } from './byte-writer.ts';

/** In bytes: a shard that is larger is closed. It takes some two kilobytes on the wire. */
const ENOUGH = 5_000;

/** Whether the forms of a word are also kept by how they sound. */
const isHeard = (forms: readonly string[], find: WholeLexicon['find']): boolean =>
  forms.some((form) => find(heardKey(form) ?? '')?.includes(form) === true);

/**
 * The lexicon in shards, and the first words of each. Words that begin alike stay together, so
 * that one shard has everything that a word may come from.
 */
export const encodeLexicon = ({
  find,
  forms,
  formsOf,
}: WholeLexicon): { shards: string[]; files: Uint8Array[] } => {
  const shards: string[] = [];
  const files: Uint8Array[] = [];
  let writer = new ByteWriter();
  let [first, before] = ['', ''];
  const close = () => {
    shards.push(first);
    files.push(writer.take());
    writer = new ByteWriter();
  };
  for (const form of [...forms].sort()) {
    const beginning = form.slice(0, BEGINNING);
    if (writer.length >= ENOUGH && beginning !== before.slice(0, BEGINNING)) {
      close();
      [first, before] = [beginning, ''];
    }
    const lemmas = find(form) ?? [];
    writer.textLike(before, form).number(lemmas.length);
    for (const lemma of lemmas) {
      writer.textLike(form, lemma);
      if (!isLemma(form, lemma)) continue;
      // Forms such as the plural may be in another shard; texts must be marked for them too.
      const elsewhere = formsOf(lemma).filter((each) => each.slice(0, BEGINNING) !== beginning);
      writer.number(elsewhere.length * 2 + Number(isHeard(formsOf(lemma), find)));
      for (const each of elsewhere) writer.textLike(form, each);
    }
    before = form;
  }
  close();
  return { shards, files };
};
