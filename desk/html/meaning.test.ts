import { describe, expect, it } from 'vitest';
import { plainTextOf } from './rich-line.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const read = (html: string) => {
  const losses: string[] = [];
  const blocks = htmlToBlocks(html, {
    base: 'https://a.example/',
    onLoss: (what) => losses.push(what),
  });
  return {
    blocks,
    losses,
    texts: blocks.map((block) => ('text' in block ? plainTextOf(block.text) : block.type)),
  };
};

describe('what a text means', () => {
  it('is without what was struck out, and tells of it', () => {
    const { texts, losses } = read(
      '<p>الوزير <del>أكد</del> <ins>نفى</ins> الخبر.</p><p><s>ألغيت.</s> في موعدها. <span style="text-decoration: line-through">لا</span></p>',
    );
    expect(texts).toEqual(['الوزير نفى الخبر.', 'في موعدها.']);
    expect(losses.join()).toMatch(/أكد.*ألغيت.*لا/);
  });

  it('keeps all that follows a mark that was never closed', () => {
    expect(read('<p>أول <s>ثان</p><p>ثالث</p>').texts).toEqual(['أول ثان', 'ثالث']);
    expect(read('<div hidden>أول<p>ثان</p>').texts).toEqual(['أول', 'ثان']);
    expect(read('<p hidden>أول<p>ثان').texts).toEqual(['ثان']);
  });

  it('has quotation marks where an element stands for them', () => {
    expect(read('<p>قال <q>لن نوقع</q> أمس</p>').texts).toEqual(['قال «لن نوقع» أمس']);
  });

  it.each([
    '<img src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f600.png" alt="😀" class="wp-smiley">',
    '<img class="emoji" alt="😀" src="/x.png">',
    '<img src="https://s.w.org/images/core/emoji/14.0.0/svg/1f600.svg">',
  ])('has the sign that a picture stands for: %s', (picture) => {
    expect(read(`<p>شكرا ${picture} لكم</p>`).texts).toEqual(['شكرا 😀 لكم']);
  });

  it.each([
    [
      '[vc_row css=".a{b:c}"][vc_column width="1/2"][vc_column_text]نص.[/vc_column_text][/vc_column][vc_column]آخر.[/vc_column][/vc_row]',
      ['نص.', 'آخر.'],
    ],
    [
      '[et_pb_section][et_pb_text admin_label="Text"]<p>نص.</p>[/et_pb_text][/et_pb_section]',
      ['نص.'],
    ],
    [
      '<p>[vc_custom_heading text="عنوان"]</p>[vc_column_text]نص.[/vc_column_text]',
      ['عنوان', 'نص.'],
    ],
    ['[vc_raw_html]JTNDZGl2JTNF[/vc_raw_html]<p>نص [1] وهامش [أ].</p>', ['نص [1] وهامش [أ].']],
  ])('is without the brackets of page builders: %s', (html, texts) => {
    expect(read(html).texts).toEqual(texts);
  });

  it('has the paragraphs of a text without tags, and no others', () => {
    expect(read('فقرة أولى.\n\nفقرة ثانية\nفي سطرين.\nثالثة.\n- بند\n- بند آخر').texts).toEqual([
      'فقرة أولى.',
      'فقرة ثانية في سطرين.',
      'ثالثة.',
      '- بند',
      '- بند آخر',
    ]);
  });

  it('has a cell of zero rows down to the end of its group, and the foot of a table at its end', () => {
    expect(
      read(
        '<table><tfoot><tr><td>مجموع<td>3</tfoot><thead><tr><th>أ<th>ب</thead><tbody><tr><td rowspan=0>س<td>1<tr><td>2</tbody></table>',
      ).blocks,
    ).toEqual([
      {
        type: 'table',
        head: ['أ', 'ب'],
        rows: [
          ['س', '1'],
          ['س', '2'],
          ['مجموع', '3'],
        ],
      },
    ]);
  });
});
