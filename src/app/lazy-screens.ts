import type { ComponentType } from 'react';
import { LostFileError } from '../data/get-json.ts';
import type { Translation } from '../i18n/translate.ts';
import type { View } from '../model/urls.ts';

/** Screens with a script of their own, for it is not every reader who opens them. */
export type LazyView = Extract<View, { screen: 'search' | 'names' | 'name' | 'about' }>;

type LazyScreen = ComponentType<{ view: LazyView }>;
type Loaders = {
  [Name in LazyView['screen']]: () => Promise<
    ComponentType<{ view: Extract<LazyView, { screen: Name }> }>
  >;
};

const loaders: Loaders = {
  search: async () => (await import('../routes/search/SearchScreen.tsx')).SearchScreen,
  names: async () => (await import('../routes/names/NamesScreen.tsx')).NamesScreen,
  name: async () => (await import('../routes/names/NameScreen.tsx')).NameScreen,
  about: async () => (await import('../routes/about/AboutScreen.tsx')).AboutScreen,
};

export const isLazy = (view: View): view is LazyView => view.screen in loaders;

const here = new Map<string, LazyScreen>();

/** The screen of a view once its script is there, so that a page's first render need not wait. */
export const lazyScreen = ({ screen }: LazyView): LazyScreen | undefined => here.get(screen);

type Sentences = Pick<Translation, 'addOnDemand'>;
const coming = new WeakMap<Sentences['addOnDemand'], Map<string, Promise<LazyScreen>>>();

/** Brings a screen's script and sentences: once in each language, and anew after a failure. @throws LostFileError */
export const bringScreen = (
  { screen }: LazyView,
  { addOnDemand }: Sentences,
): Promise<LazyScreen> => {
  const own = coming.get(addOnDemand) ?? new Map<string, Promise<LazyScreen>>();
  coming.set(addOnDemand, own);
  const both =
    own.get(screen) ??
    Promise.all([loaders[screen](), addOnDemand()]).then(
      ([loaded]) => {
        // It is given no other view than its own.
        here.set(screen, loaded as LazyScreen);
        return loaded as LazyScreen;
      },
      (cause: unknown) => {
        own.delete(screen);
        throw new LostFileError(screen, 0, cause);
      },
    );
  own.set(screen, both);
  return both;
};
