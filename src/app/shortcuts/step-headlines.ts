/**
 * Moves the focus to the headline after or before the focused one. If none is focused, it begins
 * with the first in view, because the reader may have scrolled away from the top.
 */
export const stepHeadlines = (step: 1 | -1): void => {
  const links = [...document.querySelectorAll<HTMLElement>('main article :is(h2, h3, h4) a')];
  const focused = links.findIndex((link) =>
    link.closest('article')?.contains(document.activeElement),
  );
  const target =
    focused < 0
      ? links.find((link) => link.getBoundingClientRect().top >= heldAbove(link))
      : links[focused + step];
  target?.focus();
};

/** Pixels that stay free above a link when it is scrolled into view: the heading of its day may lie there. */
const heldAbove = (link: Element): number =>
  Number.parseFloat(getComputedStyle(link).scrollMarginBlockStart) || 0;
