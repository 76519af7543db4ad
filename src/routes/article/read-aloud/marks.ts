/** What is marked in the text; the later lies over the earlier. */
const MARKS = ['spoken-sentence', 'spoken-word'] as const;

/** Marks a stretch of the page, or takes the mark away. Browsers without custom highlights show none. */
export const mark = (name: (typeof MARKS)[number], range: Range | null): void => {
  if (!('highlights' in CSS)) return;
  if (range === null) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = MARKS.indexOf(name);
  CSS.highlights.set(name, highlight);
};

export const clearMarks = (): void => MARKS.forEach((name) => mark(name, null));
