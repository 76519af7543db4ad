import { NavigationType } from 'react-router';
import { scrollToPassage } from '../page-text/scroll-to.ts';

/**
 * Scrolls to something that is not wholly in the window, and lets keyboard and screen reader
 * continue from there.
 */
export const bringIntoView = (target: Range | Element): void => {
  scrollToPassage(target);
  const [node, offset] =
    target instanceof Range ? [target.startContainer, target.startOffset] : [target, 0];
  if (document.activeElement === document.body) getSelection()?.collapse(node, offset);
};

const shown = new Set<string>();

/**
 * True if the reader returns to a history entry where they have already seen the passage: their
 * place is kept.
 */
export const isSeenAgain = (type: NavigationType, entry: string): boolean => {
  const [loaded] = performance.getEntriesByType('navigation');
  const isReturn =
    shown.has(entry) || (loaded !== undefined && Reflect.get(loaded, 'type') !== 'navigate');
  shown.add(entry);
  return type === NavigationType.Pop && isReturn;
};
