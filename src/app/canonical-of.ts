import { unglueFragment } from '../core/addresses/unglue.ts';
import { pathOf, type View } from '../core/addresses/urls.ts';

/** The parts of an address that the browser or the router gives, inside the site and its language. */
export type AddressParts = { pathname: string; search: string; hash: string };

/** The address of a view as the site writes it, which replaces any other spelling. An unknown address stays as it is. */
export const canonicalOf = (view: View, { pathname, search, hash }: AddressParts): string =>
  (view.screen === 'not-found' ? pathname + search : pathOf(view)) + unglueFragment(hash);
