import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { LazyView } from '../core/site/views.ts';
import { screenQuery } from './lazy-screens.ts';

/** A screen that has a script of its own; the page waits for it as for data. */
export function LazyScreen({ view }: { view: LazyView }) {
  const { data: Screen } = useSuspenseQuery(screenQuery(view, useTranslation()));
  return <Screen view={view} />;
}
