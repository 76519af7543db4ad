import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while React takes over a prerendered page, which knows neither history nor device; then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
