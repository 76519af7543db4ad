import { describe, expect, it } from 'vitest';
import { changeKept, DEFAULTS, parseSettings } from './settings.ts';

describe('kept settings', () => {
  it.each<[string, string | null]>([
    ['nothing kept', null],
    ['an empty text', ''],
    ['broken JSON', '{"theme":'],
    ['another kind of JSON', '["dark"]'],
    ['null', 'null'],
    ['an unknown choice', '{"colour":"dark"}'],
    ['an unknown value', '{"theme":"pink"}'],
    ['a value of another type', '{"theme":1}'],
    ['a value of another choice', '{"theme":"naskh"}'],
  ])('are the defaults for %s', (_what, text) => {
    expect(parseSettings(text)).toEqual(DEFAULTS);
  });

  it('keep what is understood beside what is not', () => {
    expect(parseSettings('{"theme":"dark","size":"99","digits":"arab"}')).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      digits: 'arab',
    });
  });

  it('are written without the defaults, and read back', () => {
    const text = changeKept(null, { theme: 'sepia', size: '5', digits: 'latn' });
    expect(JSON.parse(text)).toEqual({ theme: 'sepia', size: '5' });
    expect(parseSettings(text)).toEqual({ ...DEFAULTS, theme: 'sepia', size: '5' });
  });

  it('change in what was chosen, and in nothing else', () => {
    const kept = '{"theme":"dark","size":"5","ofANewerVersion":"yes"}';
    expect(JSON.parse(changeKept(kept, { size: '3', digits: 'arab' }))).toEqual({
      theme: 'dark',
      digits: 'arab',
      ofANewerVersion: 'yes',
    });
  });

  it.each(['', '{"theme":', 'null', '3'])(
    'are written over what is no JSON of ours: %s',
    (text) => {
      expect(changeKept(text, { theme: 'dark' })).toBe('{"theme":"dark"}');
    },
  );
});
