/*
 * What a link tells the screen it leads to, by the history entry. It survives a reload, and is
 * checked when read: another version of the app, or another program, may have written it.
 */

/** The list an article was opened from: its address, and its entry in the history when it has one. */
export type OriginState = { from: string; entry?: string };

export const isOriginState = (state: unknown): state is OriginState =>
  hasKey(state, 'from') &&
  typeof state.from === 'string' &&
  (!hasKey(state, 'entry') || typeof state.entry === 'string');

/** For a link that changes the page under the reader, who should stay where they are. */
export const STAY = { stay: true } as const;

export const staysInPlace = (state: unknown): boolean => hasKey(state, 'stay');

/** For an article whose address asked for a passage that cannot be read: the address loses it, the reader is told. */
export const LOST_QUOTE = { lostQuote: true } as const;

export const hasLostQuote = (state: unknown): boolean => hasKey(state, 'lostQuote');

const hasKey = <Key extends string>(state: unknown, key: Key): state is Record<Key, unknown> =>
  typeof state === 'object' && state !== null && key in state;
