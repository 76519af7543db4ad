/** What is marked in a text; the later lies over the earlier. src/styles/marks.css has their looks. */
const MARKS = ['quote', 'found', 'found-current', 'spoken-sentence', 'spoken-word'] as const;

type Mark = (typeof MARKS)[number];

/** Whether the browser has custom highlights. */
export const canHighlight = (): boolean => 'highlights' in CSS;

/**
 * Marks these ranges and no others; none take the mark away. Browsers without custom highlights show nothing.
 * @returns what takes the mark away
 */
export const highlight = (name: Mark, ranges: readonly Range[]): (() => void) => {
  if (!canHighlight()) return () => {};
  const clear = () => void CSS.highlights.delete(name);
  if (ranges.length === 0) {
    clear();
  } else {
    const marked = new Highlight(...ranges);
    marked.priority = MARKS.indexOf(name);
    CSS.highlights.set(name, marked);
  }
  return clear;
};
