const KEY = `reader ${import.meta.env.BASE_URL} rate`;

/** How fast the voice may speak; 1 is the device's own speed. */
export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

let kept: number | null = null;

/** The rate that the reader chose last, on this device. */
export const readRate = (): number => {
  if (kept !== null) return kept;
  try {
    const stored = Number(localStorage.getItem(KEY));
    return RATES.find((rate) => rate === stored) ?? 1;
  } catch {
    return 1;
  }
};

export const writeRate = (rate: number): void => {
  kept = rate;
  try {
    localStorage.setItem(KEY, String(rate));
  } catch {
    // Storage is full or blocked: the choice holds only as long as the document is open.
  }
};
