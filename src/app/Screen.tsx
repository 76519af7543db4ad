import { memo, type ReactElement } from 'react';
import { Redirect } from '../components/Redirect.tsx';
import { ShownLocationProvider } from '../navigation/shown-location.ts';
import { LOST_QUOTE } from '../navigation/link-state.ts';
import type { ShownView } from '../navigation/shown-view.ts';
import { isQuoteLost, type View } from '../core/addresses/urls.ts';
import { ArticleScreen } from '../routes/article/ArticleScreen.tsx';
import { HeadlinesScreen } from '../routes/headlines/HeadlinesScreen.tsx';
import { NotFoundScreen } from '../routes/not-found/NotFoundScreen.tsx';
import { canonicalOf } from './canonical-of.ts';
import { isLazy } from './lazy-screens.ts';
import { LazyScreen } from './LazyScreen.tsx';
import { ScreenError } from './ScreenError.tsx';

/**
 * The screen of an address. `core/addresses/urls` is the route table; an address in another
 * spelling than the site's own is replaced.
 */
export const Screen = memo(function Screen({ shown: { location, view } }: { shown: ShownView }) {
  const { key, pathname, search, hash } = location;
  const canonical = canonicalOf(view, location);
  if (canonical !== pathname + search + hash) {
    const state: unknown = isQuoteLost(view, search) ? LOST_QUOTE : location.state;
    // The router would read two slashes as another host.
    return <Redirect to={canonical.replace(/^\/+/, '/')} state={state} />;
  }
  return (
    <ShownLocationProvider value={location}>
      <ScreenError screen={key}>{screenOf(view)}</ScreenError>
    </ShownLocationProvider>
  );
});

const screenOf = (view: View): ReactElement => {
  if (isLazy(view)) return <LazyScreen view={view} />;
  switch (view.screen) {
    case 'headlines':
      return <HeadlinesScreen view={view} />;
    case 'article':
      return <ArticleScreen view={view} />;
    case 'not-found':
      return <NotFoundScreen />;
  }
};
