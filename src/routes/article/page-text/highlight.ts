/**
 * The kinds of marks in a text; a later one lies over an earlier one. src/styles/marks.css has
 * their looks.
 */
const MARKS = ['quote', 'found', 'found-current', 'spoken-sentence', 'spoken-word'] as const;

type Mark = (typeof MARKS)[number];

/** Whether the browser has custom highlights. */
export const canHighlight = (): boolean => 'highlights' in CSS;

/**
 * Marks these ranges and no others; with none, the mark is removed. Browsers without custom
 * highlights show nothing.
 * @returns a function that removes the mark
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
