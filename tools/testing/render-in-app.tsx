import type { WithDefaultPlaces } from './default-places.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLayoutEffect, type ReactElement } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { ar } from '../../src/core/i18n/ar.ts';
import arOnDemand from '../../src/core/i18n/ar.on-demand.json' with { type: 'json' };
import { FIRST } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { LostFileError, type GetJson } from '../../src/data/get-json.ts';
import { createQueryClient } from '../../src/data/query-client.ts';
import { TranslationProvider } from '../../src/hooks/TranslationContext.tsx';
import { LinkProvider } from '../../src/navigation/LinkProvider.tsx';

/** The Arabic wording, as components get it. */
export const WORDS = {
  ...ar,
  ...arOnDemand,
  search: { ...ar.search, ...arOnDemand.search },
} as WithDefaultPlaces<typeof ar & typeof arOnDemand>;

/** A site without any file. */
const nothing: GetJson = async (path) => {
  throw new LostFileError(path, 404);
};

function Follow({ onStep }: { onStep: (path: string) => void }) {
  const { pathname, search } = useLocation();
  useLayoutEffect(() => {
    onStep(pathname + search);
  });
  return null;
}

/**
 * Renders a component as it stands in the app: in Arabic, with a router and a cache of data.
 * @param address where the reader is; `path()` tells where the component has led.
 */
export const renderInApp = async (
  element: ReactElement,
  { address = '/', getJson = nothing }: { address?: string; getJson?: GetJson } = {},
) => {
  const client = createQueryClient(getJson);
  const translation = createTranslation(FIRST, ar);
  await translation.addOnDemand();
  let path = address;
  // First, because it replaces the browser's clipboard.
  const reader = userEvent.setup();
  const rendered = render(
    <TranslationProvider value={translation}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[address]}>
          <Follow onStep={(next) => void (path = next)} />
          <LinkProvider>{element}</LinkProvider>
        </MemoryRouter>
      </QueryClientProvider>
    </TranslationProvider>,
  );
  return { ...rendered, client, reader, path: () => path };
};
