import { describe, expect, it } from 'vitest';
import { withoutFront } from './clitics.ts';

describe('withoutFront', () => {
  it.each([
    ['كازاخستان', ['كازاخستان', 'ازاخستان']],
    ['وبكازاخستان', ['وبكازاخستان', 'بكازاخستان', 'كازاخستان', 'ازاخستان']],
    ['وللصين', ['وللصين', 'للصين', 'الصين', 'لصين', 'صين']],
    ['بالهند', ['بالهند', 'الهند', 'هند']],
    ['أستانا', ['أستانا']],
    ['وب', ['وب']],
  ])('%s', (word, readings) => {
    expect([...withoutFront(word)].sort()).toEqual([...readings].sort());
  });
});
