import type { ArticleStore, Claims } from '../store/article-store.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import type { Ledger, LedgerEntry } from '../store/ledger.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleBuilder, Built, Kept } from './article-builder.ts';
import { fingerprint, isAsImported } from './identify-original.ts';
import type { Original } from './original.ts';
import type { ReportKeeper } from './report-keeper.ts';
import { differencesOf, isSameArticle } from './three-way.ts';
import type { Writer } from './writer.ts';

/** Which text an article in conflict gets: that of its original, or the one written here. */
export const SETTLEMENTS = ['source', 'mine'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

type Tools = {
  store: ArticleStore;
  ledger: Ledger;
  builder: ArticleBuilder;
  keeper: ReportKeeper;
  writer: Writer;
  /** Reads what all articles claim. This takes seconds, so it is called only where it matters. */
  readClaims: () => Claims;
  settlement: Settlement | null;
  /** The day of the import. */
  today: string;
};

/** An original that was imported before, and its article here. */
type Known = {
  found: Original;
  entry: LedgerEntry;
  /** The id in the ledger, if the article has been renamed since. */
  formerId: string | undefined;
};

/** Imports originals that were imported before: each is unchanged, updated or in conflict. */
export class KnownArticles {
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  async take(found: Original, known: LedgerEntry): Promise<void> {
    const { store, keeper, ledger } = this.#tools;
    const { guid, url } = found;
    const entry = { ...known, url, guid: guid ?? known.guid, original: fingerprint(found) };
    const isComplete = store.isImported(known.id);
    if (isComplete && isAsImported(found, known)) {
      if (known.original !== entry.original) ledger.set(entry, null);
      return keeper.unchanged(found.where);
    }
    const id = this.#idOf(known.id);
    if (store.isWithdrawn(id))
      return keeper.unchanged(
        found.where,
        `was withdrawn here as ${id}; its changes were not taken`,
      );
    const files = store.filesOf(id);
    const now = await Promise.all(files.map((file) => store.read(file)));
    const kept = keptOf(id, now[0], this.#tools.today);
    const base = isComplete ? await this.#readBase(known.id) : null;
    const date = base?.publishedAt ?? null;
    const built = await this.#tools.builder.buildAs(found, { ...kept, date });
    if (built === null) return;
    const job = {
      found,
      entry: { ...entry, id },
      formerId: id === known.id ? undefined : known.id,
    };
    if (base === null) await this.#complete(job, built, known, now);
    else await this.#compare(job, built, withKept(base, kept), now);
  }

  async #readBase(id: string): Promise<Partial<Article> | null> {
    return (await this.#tools.store.readImported(id)) as Partial<Article> | null;
  }

  /** The id that an article has now, because it may have been renamed since it was imported. */
  #idOf(id: string): string {
    const { store, readClaims } = this.#tools;
    return store.hasId(id) ? id : (readClaims().renamed.get(id) ?? id);
  }

  /** Completes an article whose import was interrupted after its id had been reserved. */
  async #complete(job: Known, built: Built, known: LedgerEntry, now: readonly unknown[]) {
    const { store, keeper, settlement } = this.#tools;
    const { entry, found } = job;
    const [file = articleFile(built.article)] = store.filesOf(entry.id);
    const place = { id: entry.id, file, where: found.where };
    const edited = now[0] ?? null;
    const hasMoved = known.original !== entry.original;
    // Nobody can tell any more which parts of this file were imported and which an editor wrote.
    if (edited !== null && hasMoved && !isSameArticle(edited, built.article)) {
      if (settlement !== null) return this.#settle(job, built, settlement);
      const differences = differencesOf({ imported: undefined, original: built.article, edited });
      return keeper.conflict({ ...place, differences });
    }
    keeper.imported(place, ...built.notes);
    await this.#write(job, built.article, edited === null ? 'update' : 'text');
  }

  async #compare(job: Known, built: Built, base: unknown, now: readonly unknown[]): Promise<void> {
    const { store, keeper, settlement } = this.#tools;
    const { found, entry } = job;
    const { article } = built;
    const [file] = store.filesOf(entry.id);
    const isUntouched = now.every(
      (text) => isSameArticle(text, base) || isSameArticle(text, article),
    );
    if (file === undefined)
      return keeper.unchanged(
        found.where,
        `was removed here by hand as ${entry.id}; its changes were not taken`,
      );
    if (isSameArticle(article, base)) {
      keeper.unchanged(found.where);
      await this.#write(job, article, 'text');
    } else if (isUntouched) await this.#update(job, built);
    else if (settlement !== null) await this.#settle(job, built, settlement);
    else {
      const differences = differencesOf({ imported: base, original: article, edited: now[0] });
      keeper.conflict({ id: entry.id, file, where: found.where, differences });
    }
  }

  async #settle(job: Known, built: Built, settlement: Settlement): Promise<void> {
    if (settlement === 'source') return this.#update(job, built);
    const { store, keeper } = this.#tools;
    const [file = ''] = store.filesOf(job.entry.id);
    keeper.unchanged(job.found.where, `${file} stays as it was edited`);
    await this.#write(job, built.article, 'text');
  }

  async #update(job: Known, { article, notes }: Built): Promise<void> {
    const place = { id: article.id, file: articleFile(article), where: job.found.where };
    this.#tools.keeper.updated(place, ...notes);
    await this.#write(job, article, 'update');
  }

  async #write({ entry, formerId }: Known, article: Article, kind: 'update' | 'text') {
    await this.#tools.writer.add({ entry, article, kind, formerId });
  }
}

/**
 * An article's earlier ids, the day on which it was added here and its editors' notes belong to
 * this site: no original has them.
 */
const keptOf = (id: string, now: unknown, today: string): Kept => {
  const { previousIds, addedAt, editorNotes } = (now ?? { addedAt: today }) as Partial<Article>;
  return {
    id,
    ...(previousIds && { previousIds }),
    ...(addedAt !== undefined && { addedAt }),
    ...(editorNotes && { editorNotes }),
  };
};

/** An article as it was imported, with its current and earlier ids. */
const withKept = (base: Partial<Article>, kept: Kept): object => {
  const { previousIds: _old, addedAt: _day, editorNotes: _notes, ...rest } = base;
  return { ...rest, ...kept };
};
