import { describe, expect, it } from 'vitest';
import type { Block, EditorNote } from './article.schema.ts';
import { notesOn, placeNotes, standsIn } from './editor-notes.ts';
import { partsOf, quotedText } from './quote-text.ts';
import { markBody } from './quote-marks.ts';

const BODY: Block[] = [
  { type: 'paragraph', text: 'أول الكلام المخترع.' },
  {
    type: 'paragraph',
    text: ['قال ', { type: 'strong', text: 'فلان كذا' }, ' وكذا أيضًا.'],
  },
  { type: 'list', ordered: false, items: ['بند أول', 'بند ثانٍ'] },
];

const note = (paragraph: number, words: string): EditorNote => ({
  paragraph,
  words,
  text: `عن ${words}`,
});
const mark = (number: number) => ({ type: 'note', text: '', number });
const bodyWith = (...notes: EditorNote[]) => placeNotes(BODY, notes).body;

describe('a note of the editors', () => {
  it.each<[string, EditorNote, number, unknown]>([
    [
      'is marked behind its words',
      note(1, 'الكلام'),
      0,
      { type: 'paragraph', text: ['أول الكلام', mark(1), ' المخترع.'] },
    ],
    [
      'leaves a span whole that its words end within',
      note(2, 'قال فلان'),
      1,
      {
        type: 'paragraph',
        text: ['قال ', { type: 'strong', text: 'فلان كذا' }, mark(1), ' وكذا أيضًا.'],
      },
    ],
    [
      'is marked in the item that has its words',
      note(3, 'ثانٍ'),
      2,
      { type: 'list', ordered: false, items: ['بند أول', ['بند ثانٍ', mark(1)]] },
    ],
  ])('%s', (_what, each, block, expected) => {
    expect(bodyWith(each)[block]).toEqual(expected);
  });

  it('has its number by its place in the text, whatever the order in the file', () => {
    const { body, notes } = placeNotes(BODY, [
      note(3, 'بند'),
      note(1, 'الكلام المخترع'),
      note(1, 'أول'),
    ]);
    expect(notes.map(({ words }) => words)).toEqual(['أول', 'الكلام المخترع', 'بند']);
    expect(body[0]).toEqual({
      type: 'paragraph',
      text: ['أول', mark(1), ' الكلام المخترع', mark(2), '.'],
    });
  });

  it('stands in its order beside another one behind the same word', () => {
    expect(bodyWith(note(1, 'الكلام'), note(1, 'أول الكلام'))[0]).toMatchObject({
      text: ['أول الكلام', mark(1), mark(2), ' المخترع.'],
    });
  });

  it.each([note(1, 'ليس هنا'), note(2, 'الكلام'), note(9, 'الكلام')])(
    'is left out where its words are not: %j',
    (each) => {
      expect(standsIn(BODY, each)).toBe(false);
      expect(placeNotes(BODY, [each])).toEqual({ body: BODY, notes: [] });
    },
  );

  it('is no text of the article', () => {
    const marked = bodyWith(note(1, 'الكلام'), note(2, 'فلان'));
    expect(partsOf(marked)).toEqual(partsOf(BODY));
  });

  it('keeps its mark, once, where a passage around it is marked', () => {
    for (const stretch of [
      { start: 0, end: 10 },
      { start: 4, end: 14 },
      { start: 10, end: 14 },
    ]) {
      const [block] = markBody(bodyWith(note(1, 'الكلام')), [stretch]);
      expect(JSON.stringify(block).split('"note"')).toHaveLength(2);
    }
  });

  it('goes with a passage that has the end of its words, and with no other', () => {
    const { body, notes } = placeNotes(BODY, [note(1, 'الكلام'), note(3, 'بند ثانٍ')]);
    const noteTextsOf = (words: string) => {
      const whole = quotedText(partsOf(body), { start: 0, end: Infinity });
      const start = whole.indexOf(words);
      return notesOn(body, notes, { start, end: start + words.length }).map((each) => each.words);
    };
    expect(noteTextsOf('أول الكلام')).toEqual(['الكلام']);
    expect(noteTextsOf('المخترع')).toEqual([]);
    expect(noteTextsOf('أيضًا.\nبند أول\nبند ثانٍ')).toEqual(['بند ثانٍ']);
  });
});
