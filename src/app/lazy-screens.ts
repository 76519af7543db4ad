import { queryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { whyLost } from '../data/why-lost.ts';
import type { Translation } from '../core/i18n/translate.ts';
import { isLostScript } from '../core/site/lost-script.ts';
import type { View } from '../core/addresses/urls.ts';
import type { LazyView } from '../core/site/views.ts';

type LazyScreen = ComponentType<{ view: LazyView }>;
type Loaders = {
  [Name in LazyView['screen']]: () => Promise<
    ComponentType<{ view: Extract<LazyView, { screen: Name }> }>
  >;
};

const loaders: Loaders = {
  search: async () => (await import('../routes/search/SearchScreen.tsx')).SearchScreen,
  archive: async () => (await import('../routes/archive/ArchiveScreen.tsx')).ArchiveScreen,
  month: async () => (await import('../routes/archive/MonthScreen.tsx')).MonthScreen,
  names: async () => (await import('../routes/names/NamesScreen.tsx')).NamesScreen,
  name: async () => (await import('../routes/names/NameScreen.tsx')).NameScreen,
  partners: async () =>
    (await import('../routes/headlines/partners/PartnersScreen.tsx')).PartnersScreen,
  stories: async () => (await import('../routes/stories/StoriesScreen.tsx')).StoriesScreen,
  saved: async () => (await import('../routes/saved/SavedScreen.tsx')).SavedScreen,
  feeds: async () => (await import('../routes/feeds/FeedsScreen.tsx')).FeedsScreen,
  about: async () => (await import('../routes/about/AboutScreen.tsx')).AboutScreen,
};

export const isLazy = (view: View): view is LazyView => view.screen in loaders;

export const screenKey = ({ screen }: LazyView) => ['screen', screen] as const;

/** A screen's script and wording, as a query: a lost script is reported and tried again like lost data. */
export const screenQuery = (view: LazyView, { addOnDemand }: Pick<Translation, 'addOnDemand'>) =>
  queryOptions({
    queryKey: screenKey(view),
    queryFn: () =>
      Promise.all([loaders[view.screen](), addOnDemand()]).then(
        // Each screen gets only its own kind of view.
        ([loaded]) => loaded as LazyScreen,
        async (cause: unknown) => {
          throw isLostScript(cause) ? await whyLost(view.screen, cause) : cause;
        },
      ),
    staleTime: 'static',
  });
