import type { ArticleStore } from '../store/article-store.ts';
import type { Ledger, LedgerEntry } from '../store/ledger.ts';
import { urlKey } from '../store/ledger-keys.ts';
import { fingerprint, isAsImported } from './identify-original.ts';
import { labelOf, labelOfImported, type Label } from './label.ts';
import type { Original } from './original.ts';

/** How an original relates to an article that was imported before. */
export type Resolved =
  | { kind: 'new'; note: string | null }
  /** It was imported in another run. */
  | { kind: 'known'; entry: LedgerEntry }
  /** It occurred earlier in this import: in the same words, or in another input in other words. */
  | { kind: 'again'; note: string | null };

type Seen = { original: string; where: string; input: number; label: Label };

/**
 * Decides which originals are the same article: by the guid first; by the address alone only if
 * one of the two has no guid. In doubt, it is a new article: two articles can be merged by hand,
 * but an overwritten text is lost.
 */
export class Resolver {
  readonly #store: ArticleStore;
  readonly #ledger: Ledger;
  readonly #seen = new Map<string, Seen>();
  /** Articles whose originals stand further down in the same input, word for word. */
  #promised = new Map<string, string>();
  #input = 0;

  constructor(store: ArticleStore, ledger: Ledger) {
    this.#store = store;
    this.#ledger = ledger;
  }

  /** Begins another input. @param ahead all its originals, if they are known. */
  begin(ahead: readonly Original[]): void {
    this.#input++;
    this.#promised = new Map(
      ahead.flatMap((found) => {
        const { byGuid, byUrl } = this.#ledger.candidates(found);
        const same = [...byGuid, ...byUrl].find((entry) => isAsImported(found, entry));
        return same ? [[same.id, fingerprint(found)]] : [];
      }),
    );
  }

  /** Remembers which article an original became. */
  see(id: string, found: Original): void {
    const { where } = found;
    const seen = { original: fingerprint(found), where, input: this.#input, label: labelOf(found) };
    this.#seen.set(id, seen);
  }

  async resolve(found: Original): Promise<Resolved> {
    const { byGuid, byUrl } = this.#ledger.candidates(found);
    const isByGuid = byGuid.length > 0;
    const group = isByGuid
      ? byGuid
      : byUrl.filter(({ guid }) => guid === null || found.guid === null);
    if (group.length === 0) return this.#amongOtherGuids(found, byUrl);

    const same = group.find((entry) => this.#saysTheSame(found, entry));
    const label = labelOf(found);
    if (same) return this.#seen.has(same.id) ? { kind: 'again', note: null } : known(same);
    const elsewhere = this.#inOtherWords(group, ({ title }) => title === label.title);
    if (elsewhere) return elsewhere;

    const free = this.#freeOf(group);
    const here = free.filter(({ url }) => urlKey(url) === urlKey(found.url));
    const [first] = here;
    const isOnly = here.length === 1 && isSameAddressOnce(group, found);
    if (first && (group.length === 1 || isOnly)) return this.#unlessOfAnother(found, first);
    const labelled = await this.#withLabelOf(found, here.length > 0 ? here : free);
    if (labelled) return known(labelled);
    const only = group.length === 1 ? free[0] : undefined;
    const isTaken = byUrl.some(({ id }) => group.every((entry) => entry.id !== id));
    if (only && isByGuid && !isTaken) return this.#unlessOfAnother(found, only);
    return { kind: 'new', note: noteOn(found, group, isByGuid ? 'guid' : 'address') };
  }

  #saysTheSame(found: Original, entry: LedgerEntry): boolean {
    const seen = this.#seen.get(entry.id);
    return seen ? seen.original === fingerprint(found) : isAsImported(found, entry);
  }

  /** The same article in two inputs, such as the feed of a site and that of its section. */
  #inOtherWords(group: readonly LedgerEntry[], isSame: (label: Label) => boolean): Resolved | null {
    const before = group
      .map(({ id }) => this.#seen.get(id))
      .find((seen) => seen && seen.input !== this.#input && isSame(seen.label));
    if (!before) return null;
    return { kind: 'again', note: `is in ${before.where} too, in other words; those were taken` };
  }

  /** A guid names the same article, unless everything else about it changed. */
  async #unlessOfAnother(found: Original, entry: LedgerEntry): Promise<Resolved> {
    const label = labelOf(found);
    const before = labelOfImported(await this.#store.readImported(entry.id));
    if (before === null || before.title === label.title) return known(entry);
    const isMoved = urlKey(found.url) !== urlKey(entry.url);
    const isAnother =
      found.url !== null && entry.url !== null
        ? isMoved && before.date !== label.date
        : found.url === null && entry.url === null && isOfOtherSource(before, label);
    return isAnother ? { kind: 'new', note: noteOn(found, [entry], 'guid') } : known(entry);
  }

  /**
   * Other guids share this address: it is either an article whose guid changed, or one of several
   * on a page.
   */
  async #amongOtherGuids(found: Original, others: readonly LedgerEntry[]): Promise<Resolved> {
    if (others.length === 0) return { kind: 'new', note: null };
    const { title, date } = labelOf(found);
    const isSame = (label: Label) => label.title === title && label.date === date;
    const elsewhere = this.#inOtherWords(others, isSame);
    if (elsewhere) return elsewhere;
    const same = await this.#withLabelOf(found, this.#freeOf(others));
    return same ? known(same) : { kind: 'new', note: noteOn(found, others, 'address') };
  }

  /** The entries that no other original of this import belongs to, or will belong to. */
  #freeOf(entries: readonly LedgerEntry[]): LedgerEntry[] {
    return entries.filter(({ id }) => !this.#seen.has(id) && !this.#promised.has(id));
  }

  /** The one entry whose article was imported under this title and date. */
  async #withLabelOf(
    found: Original,
    entries: readonly LedgerEntry[],
  ): Promise<LedgerEntry | null> {
    const { title, date } = labelOf(found);
    const same: LedgerEntry[] = [];
    for (const entry of entries) {
      const label = labelOfImported(await this.#store.readImported(entry.id));
      if (label?.title === title && label.date === date) same.push(entry);
    }
    return same.length === 1 ? (same[0] ?? null) : null;
  }
}

const known = (entry: LedgerEntry): Resolved => ({ kind: 'known', entry });

const isSameAddressOnce = (group: readonly LedgerEntry[], { guid, url }: Original): boolean =>
  guid !== null && group.filter((entry) => urlKey(entry.url) === urlKey(url)).length === 1;

const isOfOtherSource = (one: Label, other: Label): boolean =>
  one.source !== null && other.source !== null && one.source !== other.source;

const noteOn = (found: Original, others: readonly LedgerEntry[], what: string): string =>
  `${what}: ${found[what === 'guid' ? 'guid' : 'url']} is also that of ${others
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ')}, but this is another; taken as an article of its own`;
