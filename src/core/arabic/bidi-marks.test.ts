import { describe, expect, it } from 'vitest';
import { isolateLine, markedTitle, quoteLine, stripMarks } from './bidi-marks.ts';

const RLM = '\u200F';

describe('a title for programs that guess its direction', () => {
  it.each([
    ['an Arabic title', 'خبر مخترع', 'خبر مخترع'],
    ['a foreign name first', 'Invented تطلق خبرًا', `${RLM}Invented تطلق خبرًا`],
    ['a number first', '15 خبرًا مخترعًا', '15 خبرًا مخترعًا'],
    ['a foreign title', 'Invented news', 'Invented news'],
    ['no letter', '2030', '2030'],
  ])('%s', (_what, title, marked) => {
    expect(markedTitle(title)).toBe(marked);
  });

  it('isolates what a right-to-left line would reorder, and adds nothing that shows', () => {
    const title = 'خبر مخترع عن القطار (ABC) و+7 727';
    expect(markedTitle(title)).toContain('\u2066');
    expect(stripMarks(markedTitle(title))).toBe(title);
  });
});

describe('a text between quotation marks', () => {
  it.each([
    ['خبر مخترع', '«خبر مخترع»'],
    ['Only here: 1,234.56 "in".', '«\u2066Only here: 1,234.56 "in".\u2069»'],
    ['Только здесь, и всё.', '«\u2066Только здесь, и всё.\u2069»'],
    ['قال «نعم»', '«قال “نعم”»'],
  ])('%j', (text, quoted) => expect(quoteLine(text)).toBe(quoted));
});

it.each([
  ['https://invented.example/', '\u2066https://invented.example/\u2069'],
  ['خبر مخترع.', 'خبر مخترع.'],
])('a line by itself keeps the signs at its ends: %j', (text, line) => {
  expect(isolateLine(text)).toBe(line);
});
