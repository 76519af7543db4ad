/**
 * For an app that replaces a page: who has reached something by the keyboard before, or has begun to
 * type, finds the focus and the text at the same element of the new screen.
 */
export const keepFocus = (root: Element): void => {
  const { activeElement: left } = document;
  if (!left || !root.contains(left)) return;
  const traits = (element: Element) =>
    ['href', 'name'].map((name) => element.getAttribute(name)).join(' ') + element.textContent;
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(left.tagName)].filter(
      (element) => traits(element) === traits(left),
    );
  const at = alike().findIndex((element) => element === left);
  new MutationObserver((_changes, observer) => {
    const same = alike()[at];
    if (left.isConnected || !same) return;
    observer.disconnect();
    same.focus({ preventScroll: true });
    if (left instanceof HTMLInputElement && same instanceof HTMLInputElement)
      same.value = left.value;
  }).observe(root, { childList: true });
};
