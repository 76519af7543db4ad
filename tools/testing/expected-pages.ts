import { archivePath } from '../../src/core/addresses/archive-address.ts';
import { USUAL_LOCALES } from './usual-locales.ts';
import { embedPath, headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import { articlePath, namePath } from '../../src/core/addresses/urls.ts';
import { filtersWithPage } from '../../src/core/news/country.ts';

type Site = { articles: readonly { id: string }[]; months: string[]; names: string[] };

/** These addresses in each language, as folders of a build. */
export const inEveryLanguage = (paths: string[]): string[] =>
  USUAL_LOCALES.flatMap(({ pathPrefix }) => paths.map((each) => `${pathPrefix}${each}`.slice(1)));

/** Every page that such a site must have, if only its list of all articles has a second page. */
export const expectedPages = ({ articles, months, names }: Site): string[] =>
  inEveryLanguage([
    ...[[], ...filtersWithPage()].map((filter) => headlinesPath({ filter })),
    headlinesPath({ page: 1 }),
    ...articles.map(({ id }) => articlePath(id)),
    '/archive/',
    ...months.map((month) => archivePath({ month })),
    '/names/',
    '/partners/',
    '/stories/',
    '/feeds/',
    ...names.map(namePath),
    '/search/',
    '/about/',
  ]);

/** Not in the sitemap, because a frame's page is found through the site that frames it. */
export const EXPECTED_EMBEDS = inEveryLanguage([[], ...filtersWithPage()].map(embedPath));
