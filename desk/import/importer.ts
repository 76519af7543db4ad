import { formatFinding, validate } from './validate.ts';
import type { ArticleStore, Claims } from '../store/article-store.ts';
import { fileOf } from '../store/article-store.ts';
import { urlKey } from '../store/ledger-keys.ts';
import type { Ledger, LedgerEntry } from '../store/ledger.ts';
import type { Article } from '../../src/model/article.schema.ts';
import { fingerprint, identify } from './identify-original.ts';
import { IdGiver } from './id-giver.ts';
import { isRefusal, type Found, type Original } from './original.ts';
import { addRefusal, emptyReport, type Report } from './report.ts';
import { differencesOf, isSameArticle } from './three-way.ts';
import { toArticle, type ArticleOptions, type Draft } from './to-article.ts';
import { Writer } from './writer.ts';

export type ImportOptions = ArticleOptions & {
  isDryRun: boolean;
  /** Settles conflicts: edited articles stay, and their originals of now count as seen. */
  keepsEdits: boolean;
};

type Drafted = { draft: Draft; notes: string[] };
type Built = { article: Article; notes: string[] };

/** Takes in one original after the other: each is new, unchanged, updated, in conflict or refused. */
export class Importer {
  readonly report: Report = emptyReport();
  readonly #store: ArticleStore;
  readonly #ledger: Ledger;
  readonly #options: ImportOptions;
  readonly #writer: Writer;
  readonly #seen = new Map<string, { original: string; where: string }>();
  #ids: { giver: IdGiver; claims: Claims } | null = null;

  constructor(store: ArticleStore, ledger: Ledger, options: ImportOptions) {
    this.#store = store;
    this.#ledger = ledger;
    this.#options = options;
    this.#writer = new Writer(store, ledger);
  }

  /** Notes that something could not be taken in. */
  refuse(where: string, reason: string): void {
    this.report.refused.push({ where, reason });
  }

  async take(source: Found): Promise<void> {
    if (isRefusal(source)) return addRefusal(this.report, source);
    const found = identify(source);
    const original = fingerprint(found);
    const entry = this.#ledger.find(found);
    const before = entry ? this.#seen.get(entry.id) : undefined;
    if (before) this.#takeRepeated(found, original, before);
    else if (entry) await this.#takeKnown(found, { ...entry, original }, entry);
    else await this.#takeNew(found, original);
  }

  /** Writes what is still to be written. */
  async finish(): Promise<Report> {
    if (!this.#options.isDryRun) await this.#writer.flush();
    return this.report;
  }

  #takeRepeated(found: Original, original: string, before: { original: string; where: string }) {
    if (original === before.original) this.report.unchanged++;
    else {
      this.#refuse(
        found,
        `url or guid: expected one of its own, found that of ${before.where}, whose text is another; only the first was taken`,
      );
    }
  }

  async #takeNew(found: Original, original: string): Promise<void> {
    const converted = await this.#convert(found);
    if (converted === null) return;
    const { giver, claims } = this.#openIds();
    const byHand = claims.files.get(urlKey(found.url) ?? '');
    if (byHand) {
      this.report.unchanged++;
      this.#note(found, `is here already, written by hand: ${byHand.file}`);
      return;
    }
    const built = this.#build(found, converted, giver.give(found, converted.draft.title));
    if (built === null) return;
    const { article } = built;
    const entry = { id: article.id, url: found.url, guid: found.guid, original };
    this.#seen.set(article.id, { original, where: found.where });
    this.report.imported.push({ id: article.id, file: fileOf(article), where: found.where });
    this.#note(found, ...built.notes);
    if (this.#options.isDryRun) this.#ledger.set(entry, article.publishedAt);
    else await this.#writer.add({ entry, article, kind: 'new' });
  }

  async #takeKnown(found: Original, next: LedgerEntry, known: LedgerEntry): Promise<void> {
    const { id } = known;
    this.#seen.set(id, { original: next.original, where: found.where });
    const isComplete = this.#store.isImported(id);
    if (isComplete && known.original === next.original) {
      this.report.unchanged++;
      return;
    }
    if (this.#store.isWithdrawn(id)) {
      this.report.unchanged++;
      this.#note(found, `was withdrawn here as ${id}; its changes were not taken`);
      return;
    }
    const converted = await this.#convert(found);
    const built = converted && this.#build(found, converted, id);
    if (built === null) return;
    const base = isComplete ? await this.#store.readImported(id) : null;
    if (base === null) await this.#complete(found, next, built, known);
    else await this.#compare(found, next, built, base);
  }

  /** An import was interrupted between the promise of an id and the end of its article. */
  async #complete(
    found: Original,
    entry: LedgerEntry,
    built: Built,
    known: LedgerEntry,
  ): Promise<void> {
    const files = this.#store.filesOf(entry.id);
    const file = files[0] ?? fileOf(built.article);
    const edited = files[0] === undefined ? null : await this.#store.read(files[0]);
    const hasMoved = known.original !== entry.original;
    // Nobody can tell any more what of this file is the import's and what an editor's.
    if (edited !== null && hasMoved && !isSameArticle(edited, built.article)) {
      const differences = differencesOf({ imported: undefined, original: built.article, edited });
      this.report.conflicts.push({ id: entry.id, file, where: found.where, differences });
      return;
    }
    this.report.imported.push({ id: entry.id, file, where: found.where });
    this.#note(found, ...built.notes);
    await this.#write(entry, built.article, files.length > 0 ? 'text' : 'update');
  }

  async #compare(found: Original, entry: LedgerEntry, built: Built, base: unknown): Promise<void> {
    const { article } = built;
    const { id } = entry;
    const files = this.#store.filesOf(id);
    const now = await Promise.all(files.map((file) => this.#store.read(file)));
    const place = { id, file: files[0] ?? fileOf(article), where: found.where };
    const isUntouched = now.every(
      (text) => isSameArticle(text, base) || isSameArticle(text, article),
    );
    if (files.length === 0) {
      this.report.unchanged++;
      this.#note(found, `was removed here by hand as ${id}; its changes were not taken`);
    } else if (isSameArticle(article, base)) {
      this.report.unchanged++;
      await this.#write(entry, article, 'text');
    } else if (isUntouched) {
      this.report.updated.push({ ...place, file: fileOf(article) });
      this.#note(found, ...built.notes);
      await this.#write(entry, article, 'update');
    } else if (this.#options.keepsEdits) {
      this.report.unchanged++;
      this.#note(found, `${place.file} stays as it was edited`);
      await this.#write(entry, article, 'text');
    } else {
      const differences = differencesOf({ imported: base, original: article, edited: now[0] });
      this.report.conflicts.push({ ...place, differences });
    }
  }

  async #write(entry: LedgerEntry, article: Article, kind: 'update' | 'text'): Promise<void> {
    if (!this.#options.isDryRun) await this.#writer.add({ entry, article, kind });
  }

  async #convert(found: Original) {
    const converted = await toArticle(found, this.#options);
    return 'reason' in converted ? this.#refuse(found, converted.reason) : converted;
  }

  #build(found: Original, { draft, notes }: Drafted, id: string): Built | null {
    const checked = validate({ id, ...draft });
    return checked.article === null
      ? this.#refuse(found, formatFinding(checked.problems))
      : { article: checked.article, notes };
  }

  /** Reading what all articles claim takes seconds, and an import without anything new needs none of it. */
  #openIds() {
    if (this.#ids === null) {
      const claims = this.#store.readClaims((id) => this.#ledger.hasId(id));
      this.#ids = { claims, giver: new IdGiver(this.#store, this.#ledger, claims) };
    }
    return this.#ids;
  }

  #refuse({ where }: Original, reason: string): null {
    this.refuse(where, reason);
    return null;
  }

  #note({ where }: Original, ...notes: string[]): void {
    for (const note of notes) this.report.notes.push({ where, note });
  }
}
