import { useSyncExternalStore } from 'react';
import { useSettings } from '../settings/store.ts';

/*
 * Screens change with a short fade where a mouse or trackpad is at work and motion is welcome.
 * On a phone the fade alone takes most of the 100 ms that a tap may take; there the article wins.
 */
const WELCOME = '(hover: hover) and (prefers-reduced-motion: no-preference)';

const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(WELCOME);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether changes of the screen may be animated. */
export const useMotion = (): boolean => {
  const { motion } = useSettings();
  const isWelcome = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WELCOME).matches,
    () => false,
  );
  return isWelcome && motion === 'system';
};
