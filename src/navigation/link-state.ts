/*
 * What a link tells the screen it leads to, through the history entry. It survives a reload, and
 * is checked when read: another version of the app, or another program, may have written it.
 */

/**
 * The list that an article was opened from: its address, and its entry in the history if it has
 * one.
 */
export type OriginState = { from: string; entry?: string };

export const isOriginState = (state: unknown): state is OriginState =>
  hasKey(state, 'from') &&
  typeof state.from === 'string' &&
  (!hasKey(state, 'entry') || typeof state.entry === 'string');

/** For a link that changes the page while the reader stays at the same place. */
export const STAY = { stay: true } as const;

export const staysInPlace = (state: unknown): boolean => hasKey(state, 'stay');

/**
 * For an article whose address asked for a passage that cannot be read: the passage is removed
 * from the address, and the reader is told.
 */
export const LOST_QUOTE = { lostQuote: true } as const;

export const hasLostQuote = (state: unknown): boolean => hasKey(state, 'lostQuote');

const hasKey = <Key extends string>(state: unknown, key: Key): state is Record<Key, unknown> =>
  typeof state === 'object' && state !== null && key in state;
