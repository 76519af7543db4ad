import type { ReadArticle } from '../../offline/reading-log.ts';
import { markTitles } from './mark-titles.ts';

/** Marks the headlines of what was read to its end. @returns what takes the marks away */
export const markRead = (log: readonly ReadArticle[], word: string): (() => void) =>
  markTitles(
    log.filter(({ isDone }) => isDone).map(({ id }) => id),
    { word: `✓ ${word}`, style: 'color: var(--soft-ink);' },
  );
