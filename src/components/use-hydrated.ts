import { createContext, use } from 'react';

const Hydrated = createContext(false);

/** Tells its part of the page whether React has taken it over: `App` says so. */
export const HydratedProvider = Hydrated.Provider;

/** False while React takes over a prerendered page, which knows neither history nor device; then true. */
export const useHydrated = (): boolean => use(Hydrated);
