import type { Article } from '../../src/core/news/article.schema.ts';
import type { Original } from './original.ts';
import type { ReportKeeper } from './report-keeper.ts';
import { toArticle, type ArticleOptions, type Draft } from './to-article.ts';
import { formatFinding, validate } from './validate.ts';

export type Drafted = { draft: Draft; notes: string[] };
export type Built = { article: Article; notes: string[] };
/** What an article keeps although its original does not have it. */
export type Kept = Pick<Article, 'id' | 'previousIds' | 'addedAt' | 'editorNotes'> & {
  /** The date that its original stated before: a page often lacks the date that the feed gave. */
  date?: string | null;
};

/** Makes articles from originals, and reports those that cannot become one. */
export class ArticleBuilder {
  readonly #options: ArticleOptions;
  readonly #keeper: ReportKeeper;

  constructor(options: ArticleOptions, keeper: ReportKeeper) {
    this.#options = options;
    this.#keeper = keeper;
  }

  /** An article without its id, or null if the original was refused. */
  async convert(found: Original): Promise<Drafted | null> {
    const converted = await toArticle(found, this.#options);
    if (!('reason' in converted)) return converted;
    this.#keeper.refuse(found.where, converted.reason);
    return null;
  }

  build(
    found: Original,
    { draft, notes }: Drafted,
    { id, previousIds, addedAt, editorNotes, date }: Kept,
  ): Built | null {
    const publishedAt = draft.publishedAt ?? date ?? null;
    const checked = validate({
      id,
      ...draft,
      publishedAt,
      ...(previousIds ? { previousIds } : {}),
      ...(addedAt === undefined ? {} : { addedAt }),
      ...(editorNotes ? { editorNotes } : {}),
    });
    if (checked.article !== null) return { article: checked.article, notes };
    this.#keeper.refuse(found.where, formatFinding(checked.problems));
    return null;
  }

  async buildAs(found: Original, kept: Kept): Promise<Built | null> {
    const converted = await this.convert(found);
    return converted && this.build(found, converted, kept);
  }
}
