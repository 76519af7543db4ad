import { unglueFragment } from '../core/addresses/unglue.ts';
import { pathOf, type View } from '../core/addresses/urls.ts';

/** What the browser or the router says of where it is, inside the site and its language. */
type AddressParts = { pathname: string; search: string; hash: string };

/** The address of a view as the site writes it; an unknown one keeps its words. What is typed otherwise is replaced by it. */
export const canonicalOf = (view: View, { pathname, search, hash }: AddressParts): string =>
  (view.screen === 'not-found' ? pathname + search : pathOf(view)) + unglueFragment(hash);
