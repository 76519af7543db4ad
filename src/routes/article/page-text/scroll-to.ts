import { getSettings } from '../../../settings/store.ts';

/**
 * Where in the free part of the window a passage is scrolled to: low enough that the text leading
 * up to it stays visible above.
 */
const PLACE = 0.25;

type Options = {
  /** The upper edge of whatever covers the window below. */
  limit?: number;
  /** Whether the page may scroll visibly, which a reader can switch off. */
  isSmooth?: boolean;
};

const isStill = () =>
  getSettings().motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to a passage that is not wholly in the free part of the window. */
export const scrollToPassage = (
  target: Pick<Range | Element, 'getBoundingClientRect'>,
  { limit = innerHeight, isSmooth = false }: Options = {},
): void => {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= limit) return;
  const behavior = isSmooth && !isStill() ? 'smooth' : 'instant';
  scrollBy({ top: top - limit * PLACE, behavior });
};
