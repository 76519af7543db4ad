type Mark = {
  /** Stands after a title, for readers who do not see the colour. */
  word: string;
  /** The look of the title and of the word, as a style sheet. */
  style?: string;
  wordStyle?: string;
};

/**
 * Marks the headlines of some articles by a style sheet, so that the lists need not know of it.
 * @returns a function that removes the marks
 */
export const markTitles = (
  ids: readonly string[],
  { word, style = '', wordStyle = '' }: Mark,
): (() => void) => {
  if (ids.length === 0 || !('adoptedStyleSheets' in document)) return () => {};
  // Also matches addresses to which a search has added its words.
  const links = ids.flatMap((id) => {
    const path = `/articles/${CSS.escape(id)}/`;
    return [`[href$="${path}"]`, `[href*="${path}?"]`];
  });
  const sheet = new CSSStyleSheet();
  const selector = `main article :is(h2, h3, h4) a:is(${links.join()})`;
  sheet.replaceSync(
    `${selector} { ${style} }
     ${selector}::after { content: ' ${word}'; font: 400 0.875rem var(--font-ui); ${wordStyle} }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};
