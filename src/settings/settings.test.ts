import { describe, expect, it } from 'vitest';
import { DEFAULTS, formatSettings, parseSettings } from './settings.ts';

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
    const settings = { ...DEFAULTS, theme: 'sepia', size: '5' } as const;
    expect(JSON.parse(formatSettings(settings))).toEqual({ theme: 'sepia', size: '5' });
    expect(parseSettings(formatSettings(settings))).toEqual(settings);
    expect(formatSettings(DEFAULTS)).toBe('{}');
  });
});
