import { describe, expect, it } from 'vitest';
import { actionOf, type Action, type KeyPress, SHORTCUTS } from './shortcuts.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  code: 'KeyJ',
  key: 'j',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...change,
});

describe('a key', () => {
  it.each<[string, Partial<KeyPress>, Action | null]>([
    ['goes by its place on an Arabic keyboard', { code: 'KeyJ', key: 'ت' }, 'next'],
    ['goes by its place on a Russian keyboard', { code: 'KeyK', key: 'л' }, 'previous'],
    ['leads to the front page', { code: 'KeyH', key: 'ا' }, 'home'],
    ['leads back', { code: 'KeyB', key: 'لا' }, 'back'],
    ['opens the settings', { code: 'KeyS', key: 'س' }, 'settings'],
    ['chooses all', { code: 'Digit0', key: '٠' }, 'all'],
    ['chooses the first place of the menu', { code: 'Digit1', key: '١' }, 'kz'],
    ['chooses the last place of the menu', { code: 'Digit6', key: '6' }, 'region'],
    ['without a place of that number does nothing', { code: 'Digit7', key: '7' }, null],
    ['opens the help', { code: 'Slash', key: '?', shiftKey: true }, 'help'],
    ['opens the help in Arabic', { code: 'Slash', key: '؟', shiftKey: true }, 'help'],
    ['opens the help in Russian', { code: 'Slash', key: ',', shiftKey: true }, 'help'],
    ['opens the help on a French keyboard', { code: 'KeyM', key: '?', shiftKey: true }, 'help'],
    ['leads to the search', { code: 'Slash', key: '/' }, 'search'],
    ['leads to the search on an Arabic keyboard', { code: 'Slash', key: 'ظ' }, 'search'],
    ['without a meaning does nothing', { code: 'KeyX', key: 'x' }, null],
    ['with Shift is not meant', { shiftKey: true, key: 'J' }, null],
    ['with Control is the browser’s', { ctrlKey: true }, null],
    ['with Alt is the browser’s', { altKey: true }, null],
    ['with Command is the browser’s', { metaKey: true }, null],
    ['that composes a letter is not meant', { isComposing: true }, null],
    ['that is held walks on', { repeat: true }, 'next'],
    ['that is held toggles nothing', { code: 'Digit1', key: '1', repeat: true }, null],
  ])('%s', (_what, change, action) => {
    expect(actionOf(press(change))).toBe(action);
  });

  it('has one meaning', () => {
    const keys = SHORTCUTS.map(([code, action]) => `${action === 'help' ? 'Shift ' : ''}${code}`);
    expect(new Set(keys).size).toBe(SHORTCUTS.length);
    expect(new Set(SHORTCUTS.map(([, action]) => action)).size).toBe(SHORTCUTS.length);
  });
});
