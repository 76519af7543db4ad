import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { DEFAULTS, type Settings } from './settings.ts';
import { getSettings, subscribe } from './store.ts';

const SettingsContext = createContext(DEFAULTS);

/**
 * Hands the reader's settings down: the defaults while React takes over a page that was made with
 * them. One subscription for the whole page; every piece of text asks.
 */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const settings = useSyncExternalStore(subscribe, getSettings, () => DEFAULTS);
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

/** The reader's settings. */
export const useSettings = (): Settings => use(SettingsContext);
