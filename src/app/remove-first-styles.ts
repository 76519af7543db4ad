/**
 * Removes the link to the later styles in the middle of the page. Otherwise it would go with the
 * first screen, and the browser would recompute the styles of the whole page during the first tap.
 * The link at the end of the page holds the same styles.
 */
export const removeFirstStyles = (): void => {
  const [first, last] = document.querySelectorAll<HTMLLinkElement>('body link[rel=stylesheet]');
  if (last?.sheet) first?.remove();
};
