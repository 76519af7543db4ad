import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ProbeProvider } from '../components/probe.ts';
import { HydratedProvider } from '../components/use-hydrated.ts';
import { probe } from '../data/why-lost.ts';
import { TranslationProvider } from '../i18n/TranslationContext.tsx';
import type { Translation } from '../i18n/translate.ts';
import { SettingsProvider } from '../settings/SettingsContext.tsx';
import { AppShell } from './AppShell.tsx';
import { ScreenError } from './ScreenError.tsx';
import { StepProvider } from './StepProvider.tsx';

type Props = { client: QueryClient; translation: Translation };

/** The app inside a router. What it hands down by context is the same for the whole life of a document. */
export function App({ client, translation }: Props) {
  return (
    <SettingsProvider>
      <TranslationProvider translation={translation}>
        <QueryClientProvider client={client}>
          <Suspense>
            <Hydration>
              <ProbeProvider value={probe}>
                <StepProvider>
                  <Guarded />
                </StepProvider>
              </ProbeProvider>
            </Hydration>
          </Suspense>
        </QueryClientProvider>
      </TranslationProvider>
    </SettingsProvider>
  );
}

/** A fault outside of any screen, as in what follows an address, is told like one inside. */
function Guarded() {
  const { key } = useLocation();
  return (
    <ScreenError step={key}>
      <AppShell />
    </ScreenError>
  );
}

/**
 * Renders as the page was prerendered first. Whatever knows more in the browser is rendered once more
 * afterwards, in pieces that let a tap through; a store that changed would do it in one.
 */
function Hydration({ children }: { children: ReactNode }) {
  return <HydratedProvider value={useDeferredValue(true, false)}>{children}</HydratedProvider>;
}
