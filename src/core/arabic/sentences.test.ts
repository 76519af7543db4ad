import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('a text is cut', () => {
  it.each<[string, string[]]>([
    ['after full stops', ['وصل الرئيس.', 'ثم غادر.']],
    ['after question and exclamation marks', ['هل وصل؟', 'نعم!', 'حقاً?', 'أحقاً؟!', 'لم يصل.']],
    ['after an ellipsis', ['انتظرنا…', 'ثم وصل...', 'فغادر…']],
    ['after a number', ['كان ذلك عام 2024.', 'ثم بلغ 3.5.', 'ومضى.']],
    ['after what closes with it', ['قال: «انتهى الأمر.»', '(لم ينته.)', 'قال “نعم!”', 'ثم مضى.']],
    ['after a quotation inside it', ['هل قال «انتهى؟».', 'قال "لا".', 'ثم مضى.']],
    ['after a mark that a space sets off', ['قال « هل انتهى؟ »', 'ثم مضى.']],
    [
      'after an address',
      ['انظر https://example.org/a.b?c=1.', 'أو اكتب إلى a.b@example.org.', 'شكراً'],
    ],
    ['not where a full stop is missing at the end', ['وصل الرئيس.', 'ثم غادر']],
    ['after two dots only at the end', ['في كازاخستان.. اجتماع قمة..']],
    ['after two dots with a stronger mark', ['من وصل؟..', 'الرئيس!..', 'نعم']],
    ['after the last abbreviation', ['ولد عام 300 ق.م.']],
    ['after an emoji of its own', ['وصل الرئيس.', '🙂']],
  ])('%s', (_where, sentences) => {
    expect(textsOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    'قال د. أحمد وأ.د. محمد وم. علي ود. سالم إنهم هنا.',
    'انظر ص. 15 وت. 250 في عام 1445 هـ. الموافق 2024 م. في جدة.',
    'بلغ 100 ج.م. اليوم.',
    'كتبت J. K. Rowling في U.S. عن Mr. Smith وApple Inc. أمس.',
    'ولد А. С. Пушкин في موسكو.',
    'نما 3.5 في يوم 15.09.2026 عند 10.30 صباحاً.',
    'في كازاخستان.. اجتماع قمة؛ وفي «أستانا».. لقاء: وثائق، ثم عودة.',
    'سأل: «هل انتهى؟»، ثم مضى.',
    'انظر example.org/a.b?c=1!x ثم عد.',
    '… ثم وصل الرئيس.',
    '«شنغهاي للتعاون»… وعالم التعددية... والقطبية',
    '1. البند الأول.',
  ])('nowhere inside «%s»', (sentence) => {
    expect(textsOf(sentence)).toEqual([sentence]);
  });

  it.each<[string, string, string[]]>([
    ['where the space is missing', 'وصل الرئيس.ثم غادر؟نعم', ['وصل الرئيس.', 'ثم غادر؟', 'نعم']],
    ['at the end of a line', ' عنوان بلا نقطة \n\n وصل.\n', ['عنوان بلا نقطة', 'وصل.']],
    ['into nothing when it is empty', '', []],
    ['into nothing when it is blank', ' \n ', []],
  ])('%s', (_where, text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });
});

it.each([
  'وصل الرئيس.  ثم غادر؟ نعم',
  ' \n… قال: «انتهى.»\n\n1. د. أحمد.. هنا!ثم 🙂 ... ',
  '. . ؟ !',
])('the sentences of %j hold all of it but the space between', (text) => {
  const sentences = splitSentences(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(textsOf(text));
  let rest = '';
  let done = 0;
  for (const { start, end } of sentences) {
    rest += text.slice(done, start);
    done = end;
  }
  expect((rest + text.slice(done)).trim()).toBe('');
});

// A pattern that backtracks would still be running when the test runner gives up.
it.each(['كلمة ', 'أ. ', 'وصل. ', '. ', '…', '.»', '1. ', '؟ »'])(
  'a hundred thousand characters of "%s" come to an end',
  (piece) => {
    const sentences = splitSentences(piece.repeat(100_000 / piece.length));
    expect(sentences.length).toBeGreaterThan(0);
  },
);
