import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ProbeProvider } from '../hooks/probe.ts';
import { TakeoverProvider, useHydrated } from '../hooks/use-hydrated.ts';
import { probe } from '../data/why-lost.ts';
import { TranslationProvider } from '../hooks/TranslationContext.tsx';
import type { Translation } from '../core/i18n/translate.ts';
import { AppShell } from './AppShell.tsx';
import { ScreenError } from './ScreenError.tsx';
import { LinkProvider } from '../navigation/LinkProvider.tsx';

type Props = { client: QueryClient; translation: Translation };

/** The app inside a router. The contents of its contexts never change while the document lives. */
export function App({ client, translation }: Props) {
  return (
    <TranslationProvider value={translation}>
      <QueryClientProvider client={client}>
        <Suspense>
          <Hydration>
            <ProbeProvider value={probe}>
              <LinkProvider>
                <Guarded />
              </LinkProvider>
            </ProbeProvider>
          </Hydration>
        </Suspense>
      </QueryClientProvider>
    </TranslationProvider>
  );
}

/** Shows errors from outside of any screen, such as from an effect, like those from inside. */
function Guarded() {
  const { key } = useLocation();
  return (
    <ScreenError screen={key}>
      <AppShell />
    </ScreenError>
  );
}

/**
 * Records that React has taken over the page, and announces when all parts of the page are taken
 * over.
 */
function Hydration({ children }: { children: ReactNode }) {
  const takeover = useRef(false);
  useEffect(() => {
    takeover.current = true;
  }, []);
  return (
    <TakeoverProvider value={takeover}>
      {children}
      <Ready />
    </TakeoverProvider>
  );
}

/** Tells style sheets and tests that the page is complete. */
function Ready() {
  const isHydrated = useHydrated();
  useEffect(() => {
    if (isHydrated) document.documentElement.dataset.ready = '';
  }, [isHydrated]);
  return null;
}
