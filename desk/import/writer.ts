import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Ledger, LedgerEntry } from '../store/ledger.ts';

type Job = {
  entry: LedgerEntry;
  article: Article;
  /**
   * `new`: the ledger reserves the id before the file is written, so that a second run gives the
   * article the same id. `text`: only the copy of the text is written. Unless it is new, an
   * original enters the ledger last, so that until then the next run sees its change again.
   */
  kind: 'new' | 'update' | 'text';
  /** The id in the ledger, if the article was renamed. */
  formerId?: string | undefined;
};

const BATCH = 500;
const AT_ONCE = 16;

/** Writes articles in batches, in an order that can be resumed after a kill at any moment. */
export class Writer {
  readonly #store: ArticleStore;
  readonly #ledger: Ledger;
  readonly #isDryRun: boolean;
  #jobs: Job[] = [];

  /** @param isDryRun true to write nothing */
  constructor(store: ArticleStore, ledger: Ledger, isDryRun: boolean) {
    this.#store = store;
    this.#ledger = ledger;
    this.#isDryRun = isDryRun;
  }

  async add(job: Job): Promise<void> {
    if (job.kind === 'new') this.#ledger.set(job.entry, job.article.publishedAt);
    if (this.#isDryRun) return;
    this.#jobs.push(job);
    if (this.#jobs.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#isDryRun) return;
    const jobs = this.#jobs;
    this.#jobs = [];
    await this.#ledger.write();
    await inParallel(jobs, async ({ article, kind }) => {
      if (kind !== 'text') await this.#store.write(article);
      await this.#store.writeImported(article);
    });
    for (const { entry, article, kind, formerId } of jobs) {
      if (formerId !== undefined) this.#ledger.rename(formerId, entry.id);
      if (kind !== 'new') this.#ledger.set(entry, article.publishedAt);
    }
    await this.#ledger.write();
    for (const { formerId } of jobs)
      if (formerId !== undefined) await this.#store.removeImported(formerId);
  }
}

/** Works on several at a time. After a failure nothing new begins, and running work is awaited. */
const inParallel = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const rest = items.values();
  let hasFailed = false;
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const item of rest) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  });
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
