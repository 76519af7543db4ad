import type { QueryClient } from '@tanstack/react-query';
import { warmView } from '../data/view-queries.ts';
import type { Translation } from '../i18n/translate.ts';
import type { View } from '../model/urls.ts';
import { isLazy, screenQuery } from './lazy-screens.ts';

/** Brings all that a screen is made of: its data and, where it has one of its own, its script. */
export const warmScreen = async (
  client: QueryClient,
  translation: Translation,
  view: View,
): Promise<void> => {
  await Promise.all([
    warmView(client, view),
    isLazy(view) && client.query(screenQuery(view, translation)),
  ]);
};
