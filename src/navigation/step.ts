import type { Location, NavigationType } from 'react-router';

/** A step in the history as the page shows it: its address, and how the reader came to it. */
export type Step = { location: Location; type: NavigationType };
