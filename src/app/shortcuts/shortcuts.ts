import { MENU } from '../../core/news/country.ts';

/** What a key does everywhere. */
export type SiteAction =
  'next' | 'previous' | 'home' | 'all' | 'back' | 'settings' | 'search' | 'help';

/**
 * What a key does: a SiteAction, or the name of a place that the key adds to the filter or removes.
 */
export type Action = string;

/** Keys are named by their position on the keyboard: an Arabic layout has no "J" to type. */
export const SHORTCUTS: readonly (readonly [code: string, action: Action])[] = [
  ['KeyJ', 'next'],
  ['KeyK', 'previous'],
  ['KeyH', 'home'],
  ['KeyB', 'back'],
  ['Digit0', 'all'],
  ...MENU.map((place, at) => [`Digit${at + 1}`, place] as const),
  ['KeyS', 'settings'],
  ['Slash', 'search'],
  ['Slash', 'help'],
];

export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

/** The action of a key press; null when it is not meant for the page. */
export const actionOf = (press: KeyPress): Action | null => {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  // The key that is a question mark on other keyboards opens the help as well.
  if (/^[?؟]$/.test(press.key)) return press.repeat ? null : 'help';
  const action =
    SHORTCUTS.find(
      ([code, each]) => code === press.code && press.shiftKey === (each === 'help'),
    )?.[1] ?? null;
  // While a key is held down, only walking through the headlines repeats.
  if (press.repeat && action !== 'next' && action !== 'previous') return null;
  return action;
};
