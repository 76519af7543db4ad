import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { TranslationProvider } from '../i18n/TranslationContext.tsx';
import type { Translation } from '../i18n/translate.ts';
import { AppShell } from './AppShell.tsx';

type Props = { client: QueryClient; translation: Translation };

/** The app inside a router. What it hands down by context is the same for the whole life of a document. */
export function App({ client, translation }: Props) {
  return (
    <TranslationProvider value={translation}>
      <QueryClientProvider client={client}>
        <Suspense>
          <AppShell />
        </Suspense>
      </QueryClientProvider>
    </TranslationProvider>
  );
}
