import { describe, expect, it } from 'vitest';
import { markedTitle, stripMarks } from './bidi-marks.ts';

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
