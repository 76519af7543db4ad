import type { Location, NavigationType } from 'react-router';
import type { View } from '../core/addresses/urls.ts';

/** A step in the history as the page shows it: its address, what that shows, and how the reader came to it. */
export type Step = { location: Location; view: View; type: NavigationType };
