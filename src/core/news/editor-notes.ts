import type { EditorNote } from './article.schema.ts';
import type { PlacedNote } from './headline.ts';
import { mapTexts, textsOfBlock } from './blocks.ts';
import type { Stretch } from './quote-text.ts';
import {
  plainTextOf,
  type AddedSpan,
  type Body,
  type NoteMark,
  type TextWith,
} from './rich-text.ts';

/** A note, and where its words end: in which text of its block, and after how many letters. */
type Placed = { note: EditorNote; text: number; end: number };

const placeOf = (body: Body, note: EditorNote): Placed | null => {
  const block = body[note.paragraph - 1];
  const texts = block ? textsOfBlock(block).map(({ text }) => plainTextOf(text)) : [];
  const text = texts.findIndex((each) => each.includes(note.words));
  const start = texts[text]?.indexOf(note.words);
  return start === undefined ? null : { note, text, end: start + note.words.length };
};

/** Whether the words of a note stand where the note says. */
export const standsIn = (body: Body, note: EditorNote): boolean => placeOf(body, note) !== null;

/**
 * Adds a mark to a text, within plain text or after any other span: names, links and strong words
 * stay whole.
 */
const markText = (text: TextWith<AddedSpan>, end: number, mark: NoteMark): TextWith<AddedSpan> => {
  let before = 0;
  let isSet = false;
  return (typeof text === 'string' ? [text] : text).flatMap((span) => {
    const start = before;
    before += plainTextOf([span]).length;
    if (isSet || before < end) return [span];
    isSet = true;
    if (typeof span !== 'string' || before === end) return [span, mark];
    return [span.slice(0, end - start), mark, span.slice(end - start)];
  });
};

/**
 * The notes on words in a stretch of a marked body.
 * @param notes the list that `placeNotes` returned with the body
 */
export const notesOn = (
  body: Body,
  notes: readonly PlacedNote[],
  { start, end }: Stretch,
): PlacedNote[] => {
  const texts: TextWith<AddedSpan>[] = body.flatMap((block) =>
    textsOfBlock(block).map(({ text }) => text),
  );
  const noted = new Set<number>();
  let at = 0;
  for (const text of texts) {
    for (const span of typeof text === 'string' ? [text] : text) {
      if (typeof span !== 'string' && span.type === 'note' && start < at && at <= end)
        noted.add(span.number);
      at += plainTextOf([span]).length;
    }
    at += 1;
  }
  return notes.filter((_note, index) => noted.has(index + 1));
};

/**
 * A body with a mark after the words that each note is about, and the notes in the order in which
 * a reader meets them. A note whose words are gone is left out: either its source has corrected
 * them, or nobody would know what the note means. `desk check` reports it.
 */
export const placeNotes = (
  body: Body,
  notes: readonly EditorNote[] = [],
): { body: Body; notes: PlacedNote[] } => {
  const placed = notes
    .flatMap((note) => placeOf(body, note) ?? [])
    .sort((a, b) => a.note.paragraph - b.note.paragraph || a.text - b.text || a.end - b.end);
  const marked = body.map((block, at) => {
    const own = placed.filter(({ note }) => note.paragraph === at + 1);
    if (own.length === 0) return block;
    let next = -1;
    return mapTexts<never>(block, (text) => {
      next += 1;
      return (
        own
          .filter((each) => each.text === next)
          // From the last to the first, so that marks after the same word keep their order.
          .reduceRight<TextWith<AddedSpan>>(
            (done, each) =>
              markText(done, each.end, {
                type: 'note',
                text: '',
                number: placed.indexOf(each) + 1,
              }),
            text,
          )
      );
    });
  });
  return { body: marked, notes: placed.map(({ note: { words, text } }) => ({ words, text })) };
};
