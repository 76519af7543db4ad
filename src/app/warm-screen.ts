import type { QueryClient } from '@tanstack/react-query';
import { isViewWarm, warmView } from '../data/view-queries.ts';
import type { Translation } from '../core/i18n/translate.ts';
import type { View } from '../core/addresses/urls.ts';
import { isLazy, screenKey, screenQuery } from './lazy-screens.ts';

/** Loads everything that a screen needs: its data and, where it has one of its own, its script. */
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

/** Whether a screen can be shown at once: its data are in the cache and, where it has one of its own, its script. */
export const isScreenWarm = (client: QueryClient, view: View): boolean =>
  isViewWarm(client, view) && (!isLazy(view) || client.getQueryData(screenKey(view)) !== undefined);
