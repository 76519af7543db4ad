import { useSyncExternalStore } from 'react';
import { DEFAULTS, type Settings, type TextChoices } from '../core/settings/settings.ts';
import { getSettings, getTextChoices, subscribe } from './store.ts';

/**
 * The reader's settings; the defaults while React takes over a page that was made with them. They
 * do not come from a context: if a context changes above a part that React has not taken over yet,
 * such as the map, React discards that part.
 */
export const useSettings = (): Settings =>
  useSyncExternalStore(subscribe, getSettings, () => DEFAULTS);

/**
 * The choices that matter to components that only show texts, which is most of a page: they are not
 * rendered again when a reader chooses other looks.
 */
export const useTextChoices = (): TextChoices =>
  useSyncExternalStore(subscribe, getTextChoices, () => DEFAULTS);
