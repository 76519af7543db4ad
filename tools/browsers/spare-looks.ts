/** Looks that may be missing, each with what a reader then has instead. */
const SPARE: Record<string, string> = {};

/** True for a property, a value, a selector or a rule that a browser may go without. */
export const isSpare = (what: string): boolean => what in SPARE;
