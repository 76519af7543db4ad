type Mark = {
  /** Stands behind a title, for who does not see a colour too. */
  word: string;
  /** How the title and the word look, as a sheet says it. */
  style?: string;
  wordStyle?: string;
};

/**
 * Marks the headlines of some articles, by a sheet of its own: the lists need not know.
 * @returns what takes the marks away
 */
export const markTitles = (
  ids: readonly string[],
  { word, style = '', wordStyle = '' }: Mark,
): (() => void) => {
  if (ids.length === 0 || !('adoptedStyleSheets' in document)) return () => {};
  // A search adds its words to the address.
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
