import { createContext, use } from 'react';
import type { Location } from 'react-router';

const ShownLocation = createContext<Location | null>(null);

/** Gives a screen its own location. */
export const ShownLocationProvider = ShownLocation.Provider;

/**
 * The location of the screen that asks. The router's own location is already that of the next
 * screen while the next screen's data are loading and this one is still shown.
 */
export const useShownLocation = (): Location => {
  const location = use(ShownLocation);
  if (!location) throw new Error('No screen.');
  return location;
};
