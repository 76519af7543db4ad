import type { Location, NavigationType } from 'react-router';
import type { View } from '../core/addresses/urls.ts';

/** A view while it is shown: its address, and how the reader came to it. */
export type ShownView = { location: Location; view: View; type: NavigationType };
