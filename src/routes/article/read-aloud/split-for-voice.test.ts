import { describe, expect, it } from 'vitest';
import { splitForVoice } from './split-for-voice.ts';

const textsOf = (sentence: string, longest?: number) =>
  splitForVoice(sentence, longest).map(({ text }) => text);

describe('a sentence for the voice', () => {
  it.each<[string, string, string[]]>([
    ['stays whole when it is short', 'قال الوزير، نعم.', ['قال الوزير، نعم.']],
    [
      'is cut after the last comma within reach',
      'في الصباح، قال الوزير، إن القمة ستعقد.',
      ['في الصباح، قال الوزير،', 'إن القمة ستعقد.'],
    ],
    [
      'is cut after an Arabic semicolon too',
      'قال الوزير ذلك؛ لأن القمة ستعقد غدًا.',
      ['قال الوزير ذلك؛', 'لأن القمة ستعقد غدًا.'],
    ],
    [
      'is cut between words when it has no comma',
      'ستعقد القمة المقبلة في مدينة سمرقند',
      ['ستعقد القمة المقبلة في', 'مدينة سمرقند'],
    ],
    [
      'keeps numbers in one piece',
      'بلغ المجموع 1,500,000 دولار',
      ['بلغ المجموع 1,500,000', 'دولار'],
    ],
    ['keeps a word that is too long', 'ا'.repeat(30), ['ا'.repeat(30)]],
    ['goes on after such a word', `${'ا'.repeat(30)} ثم`, ['ا'.repeat(30), 'ثم']],
  ])('%s', (_what, sentence, pieces) => {
    expect(textsOf(sentence, 25)).toEqual(pieces);
  });

  it('is cut where its pieces say', () => {
    const sentence = 'وأضاف المتحدث، بعد لحظة صمت، أن الوفد سيصل غدًا، ثم انصرف. '.repeat(9);
    const pieces = splitForVoice(sentence);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { text, start } of pieces) {
      expect(text.length).toBeLessThanOrEqual(200);
      expect(sentence.slice(start, start + text.length)).toBe(text);
    }
    expect(pieces.map(({ text }) => text).join(' ')).toBe(sentence);
  });
});
