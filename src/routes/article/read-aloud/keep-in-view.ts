import { getSettings } from '../../../settings/store.ts';

/** How far down the free part of the window a sentence is brought: what was just read stays above it. */
const PLACE = 0.25;

const isStill = () =>
  getSettings().motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to a stretch of text that does not stand whole above `limit`, the upper edge of what covers the window. */
export const keepInView = (range: Range, limit: number): void => {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= limit) return;
  scrollBy({ top: top - limit * PLACE, behavior: isStill() ? 'instant' : 'smooth' });
};
