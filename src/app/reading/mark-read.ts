import type { ReadArticle } from '../../offline/reading-log.ts';

/**
 * Marks the headlines of what was read to its end, by a sheet of its own: the lists need not know.
 * @param word stands behind a headline, for who does not see the colour. @returns what takes the marks away
 */
export const markRead = (log: readonly ReadArticle[], word: string): (() => void) => {
  const links = log
    .filter(({ isDone }) => isDone)
    .map(({ id }) => `[href$="/articles/${CSS.escape(id)}/"]`);
  if (links.length === 0 || !('adoptedStyleSheets' in document)) return () => {};
  const sheet = new CSSStyleSheet();
  const selector = `main article :is(h2, h3, h4) a:is(${links.join()})`;
  sheet.replaceSync(
    `${selector} { color: var(--soft-ink); }
     ${selector}::after { content: ' ✓ ${word}'; font: 400 0.875rem var(--font-ui); }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};
