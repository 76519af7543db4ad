import { compareNames } from '../../src/core/i18n/compare-names.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { placesOf } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import type { ListName } from '../../src/core/site/manifest.ts';
import { partnerNoteOf } from './partner-note.ts';

/** Another country, and the headlines of the articles that name it, newest first: all, and by place. */
export type Partner = PartnerNote & { lists: Readonly<Partial<Record<ListName, Headline[]>>> };

/**
 * Every other country that articles name, the most frequent first, then by its name.
 * @param headlines of the articles, in the same order.
 */
export const listPartners = (
  articles: readonly Pick<Article, 'partners' | 'countries' | 'region'>[],
  headlines: readonly Headline[],
): Partner[] => {
  const byCode = new Map<string, Partial<Record<ListName, Headline[]>>>();
  for (const [at, article] of articles.entries()) {
    const headline = headlines[at];
    if (!headline) continue;
    for (const iso of article.partners) {
      const lists = byCode.get(iso) ?? {};
      byCode.set(iso, lists);
      for (const name of ['all', ...placesOf(article)] as const)
        (lists[name] ??= []).push(headline);
    }
  }
  return [...byCode]
    .map(([iso, lists]) => ({ ...partnerNoteOf(iso), lists }))
    .sort(
      (a, b) =>
        countOf(b, 'all') - countOf(a, 'all') ||
        compareNames(a.called[FIRST.code], b.called[FIRST.code]),
    );
};

/** How many headlines a partner has in a list. */
export const countOf = ({ lists }: Partner, name: ListName): number => lists[name]?.length ?? 0;
