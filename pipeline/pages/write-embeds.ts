import type { renderEmbed as render } from '../../src/app/render.tsx';
import type { Site } from '../../src/core/i18n/localized-url.ts';
import { LOCALES, splitLocale } from '../../src/core/i18n/locales.ts';
import { filtersWithPage } from '../../src/core/news/country.ts';
import { embedPath } from '../../src/core/addresses/headlines-address.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { fillLone } from './lone-template.ts';
import { fileOf } from './list-views.ts';
import { newestOf } from '../lists/select-headlines.ts';
import type { Lists } from '../lists/sort-into-lists.ts';

const HEADLINES = 10;

type Input = {
  lists: Lists;
  styles: string;
  renderEmbed: typeof render;
  site: Site;
  artefacts: Artefacts;
};

/** True for the path of an embed's page. */
export const isEmbed = (file: string): boolean =>
  splitLocale(file, LOCALES).path.startsWith(embedPath([]));

/** Writes every list's newest headlines as a page for frames, in every language; returns how many pages. */
export const writeEmbeds = async ({ lists, styles, renderEmbed, site, artefacts }: Input) => {
  const filters = [[], ...filtersWithPage()];
  for (const locale of site.locales) {
    for (const filter of filters) {
      const headlines = newestOf(lists, filter, HEADLINES);
      const embed = await renderEmbed({ filter, headlines, locale });
      await artefacts.write(
        `${locale.pathPrefix}${fileOf(embedPath(filter))}`,
        fillLone(locale, site.basePath, styles, embed),
      );
    }
  }
  return filters.length * site.locales.length;
};
