/** Several runs of one measure. */
export type Summary = { median: number; min: number; max: number };

/** The range of some numbers, and their median: the mean of the middle two of an even count. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** `604 (580–650)`; the median alone if all runs look the same, and a dash if there was none. */
export function formatSummary(
  { median, min, max }: Summary,
  format: (value: number) => string,
): string {
  if (Number.isNaN(median)) return '–';
  const [least, most] = [format(min), format(max)];
  return least === most ? least : `${format(median)} (${least}–${most})`;
}
