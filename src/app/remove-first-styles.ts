/**
 * Takes away the link to the later styles in the middle of the page, which goes with the first screen
 * otherwise: the browser would look at the styles of the whole page anew within the first tap. The
 * link at the end of the page holds the same styles.
 */
export const removeFirstStyles = (): void => {
  const [first, last] = document.querySelectorAll<HTMLLinkElement>('body link[rel=stylesheet]');
  if (last?.sheet) first?.remove();
};
