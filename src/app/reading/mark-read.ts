import type { ReadArticle } from '../../offline/reading-log.ts';
import { markTitles } from './mark-titles.ts';

/** Marks the headlines of articles that were read to the end. @returns a function that removes the marks */
export const markRead = (log: readonly ReadArticle[], word: string): (() => void) =>
  markTitles(
    log.filter(({ isDone }) => isDone).map(({ id }) => id),
    { word: `✓ ${word}`, style: 'color: var(--soft-ink);' },
  );
