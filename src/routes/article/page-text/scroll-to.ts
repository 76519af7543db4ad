import { getSettings } from '../../../settings/store.ts';

/** How far down the free part of the window a passage is brought: what leads to it stays above. */
const PLACE = 0.25;

type Options = {
  /** The upper edge of what covers the window below. */
  limit?: number;
  /** Whether the page may be seen to move, where the reader does not mind. */
  isSmooth?: boolean;
};

const isStill = () =>
  getSettings().motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to a passage that does not stand whole in the free part of the window. */
export const scrollToPassage = (
  target: Pick<Range | Element, 'getBoundingClientRect'>,
  { limit = innerHeight, isSmooth = false }: Options = {},
): void => {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= limit) return;
  const behavior = isSmooth && !isStill() ? 'smooth' : 'instant';
  scrollBy({ top: top - limit * PLACE, behavior });
};
