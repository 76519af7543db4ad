import { useSyncExternalStore } from 'react';
import { DEFAULTS, type Settings } from '../core/settings/settings.ts';
import { getSettings, subscribe } from './store.ts';

/**
 * The reader's settings; the defaults while React takes over a page that was made with them. Not by
 * context: a context that changes above a part which React has not taken over yet, as the map, takes
 * that part away.
 */
export const useSettings = (): Settings =>
  useSyncExternalStore(subscribe, getSettings, () => DEFAULTS);
