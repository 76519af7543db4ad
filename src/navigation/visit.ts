import type { Location, NavigationType } from 'react-router';
import type { View } from '../core/addresses/urls.ts';

/** An entry of the history while it is shown: its address, its view, and how the reader came to it. */
export type Visit = { location: Location; view: View; type: NavigationType };
