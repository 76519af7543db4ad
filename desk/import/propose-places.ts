import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import type { Country } from '../../src/core/news/country.ts';

/**
 * Proposes the countries that a text is about. The import does not know how they are found.
 */
export type ProposePlaces = (text: {
  title: string;
  paragraphs: readonly string[];
  lang?: ArticleLanguage | undefined;
}) => {
  countries: Country[];
  region: boolean;
  partners: string[];
};

/** For imports without tags: nothing is proposed, an editor adds the countries. */
export const proposeNothing: ProposePlaces = () => ({ countries: [], region: false, partners: [] });
