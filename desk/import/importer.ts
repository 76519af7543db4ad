import type { ArticleStore, Claims } from '../store/article-store.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { urlKey } from '../store/ledger-keys.ts';
import type { Ledger } from '../store/ledger.ts';
import { ArticleBuilder } from './article-builder.ts';
import { fingerprint, identify } from './identify-original.ts';
import { IdGiver } from './id-giver.ts';
import { KnownArticles, type Settlement } from './known-articles.ts';
import { isRefusal, type Found, type Original } from './original.ts';
import { ReportKeeper } from './report-keeper.ts';
import type { Report } from './report.ts';
import { Resolver } from './resolver.ts';
import type { ArticleOptions } from './to-article.ts';
import { Writer } from './writer.ts';

export type ImportOptions = ArticleOptions & {
  isDryRun: boolean;
  /** The day of the import, which new articles record. */
  today: string;
  /** How conflicts are settled; null leaves them to a person. */
  settlement: Settlement | null;
  /** Only the originals of these articles are imported; null for all. */
  only: ReadonlySet<string> | null;
};

/** Imports one original after the other: each is new, unchanged, updated, in conflict or refused. */
export class Importer {
  readonly #store: ArticleStore;
  readonly #ledger: Ledger;
  readonly #options: ImportOptions;
  readonly #keeper = new ReportKeeper();
  readonly #builder: ArticleBuilder;
  readonly #writer: Writer;
  readonly #resolver: Resolver;
  readonly #known: KnownArticles;
  /** Files written by hand, with the original to which each turned out to belong. */
  readonly #byHand = new Map<string, string>();
  /** Articles that were asked for and have not come yet. */
  readonly #missing: Set<string>;
  #ids: { giver: IdGiver; claims: Claims } | null = null;

  constructor(store: ArticleStore, ledger: Ledger, options: ImportOptions) {
    this.#store = store;
    this.#ledger = ledger;
    this.#options = options;
    this.#missing = new Set(options.only);
    this.#builder = new ArticleBuilder(options, this.#keeper);
    this.#writer = new Writer(store, ledger, options.isDryRun);
    this.#resolver = new Resolver(store, ledger);
    this.#known = new KnownArticles({
      store,
      ledger,
      builder: this.#builder,
      keeper: this.#keeper,
      writer: this.#writer,
      readClaims: () => this.#openIds().claims,
      settlement: options.settlement,
      today: options.today,
    });
  }

  /** Begins another input. @param ahead everything it holds, if that is in memory already. */
  begin(ahead: readonly Found[]): void {
    this.#resolver.begin(ahead.flatMap((found) => (isRefusal(found) ? [] : [identify(found)])));
  }

  /** Notes how an input was read. */
  note(where: string, notes: readonly string[]): void {
    this.#keeper.note(where, ...notes);
  }

  /** Notes that something could not be imported. */
  refuse(where: string, reason: string): void {
    this.#keeper.refuse(where, reason);
  }

  async take(source: Found): Promise<void> {
    const { only } = this.#options;
    if (isRefusal(source)) return only ? undefined : this.#keeper.leave(source);
    const found = identify(source);
    const resolved = await this.#resolver.resolve(found);
    if (resolved.kind === 'new') {
      if (only === null) await this.#takeNew(found, resolved.note);
    } else if (resolved.kind === 'again') {
      this.#keeper.unchanged(found.where, ...(resolved.note === null ? [] : [resolved.note]));
    } else {
      const { entry } = resolved;
      this.#resolver.see(entry.id, found);
      if (only === null || this.#isWanted(entry.id, only)) await this.#known.take(found, entry);
    }
  }

  /** Writes what is still to be written. */
  async finish(): Promise<Report> {
    await this.#writer.flush();
    for (const id of this.#missing)
      this.refuse(id, 'expected an original of it in the inputs, found none; check the id');
    return this.#keeper.report;
  }

  async #takeNew(found: Original, note: string | null): Promise<void> {
    const converted = await this.#builder.convert(found);
    if (converted === null) return;
    const { giver, claims } = this.#openIds();
    const byHand = claims.files.get(urlKey(found.url) ?? '');
    if (byHand && this.#isByHand(byHand.file, found))
      return this.#keeper.unchanged(
        found.where,
        `is here already, written by hand: ${byHand.file}`,
      );
    const id = giver.give(found, converted.draft.title);
    const built = this.#builder.build(found, converted, { id, addedAt: this.#options.today });
    if (built === null) return;
    const { article } = built;
    const entry = { id, url: found.url, guid: found.guid, original: fingerprint(found) };
    this.#resolver.see(id, found);
    const place = { id, file: articleFile(article), where: found.where };
    this.#keeper.imported(place, ...(note === null ? [] : [note]), ...built.notes);
    await this.#writer.add({ entry, article, kind: 'new' });
  }

  /**
   * True if an original is the article of a file written by hand. Of several originals with the
   * address that the file states, only the first is.
   */
  #isByHand(file: string, found: Original): boolean {
    const original = fingerprint(found);
    const before = this.#byHand.get(file) ?? original;
    this.#byHand.set(file, before);
    return before === original;
  }

  #isWanted(id: string, only: ReadonlySet<string>): boolean {
    const now = only.has(id) ? id : (this.#openIds().claims.renamed.get(id) ?? id);
    this.#missing.delete(now);
    return only.has(now);
  }

  /** Reading what all articles claim takes seconds, and an import without anything new does not need it. */
  #openIds() {
    if (this.#ids === null) {
      const claims = this.#store.readClaims((id) => this.#ledger.hasId(id));
      this.#ids = { claims, giver: new IdGiver(this.#store, this.#ledger, claims) };
    }
    return this.#ids;
  }
}
