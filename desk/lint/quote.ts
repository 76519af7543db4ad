const AROUND = 12;

/** The words before and after a place in a line, enough to find it. */
export const quote = (
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } => {
  const from = text.lastIndexOf(' ', Math.max(start - AROUND, 0)) + 1;
  const next = text.indexOf(' ', end + AROUND);
  return {
    before: text.slice(Math.min(from, start), start),
    after: text.slice(end, next === -1 ? text.length : next),
  };
};
