import { use } from 'react';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import { bringScreen, lazyScreen, type LazyView } from './lazy-screens.ts';

/** A screen that has a script of its own; the page waits for it as for data. */
export function LazyScreen({ view }: { view: LazyView }) {
  const translation = useTranslation();
  const Loaded = lazyScreen(view) ?? use(bringScreen(view, translation));
  return <Loaded view={view} />;
}
