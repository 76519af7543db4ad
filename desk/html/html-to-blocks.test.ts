import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { cleanLine } from './clean-line.ts';
import { htmlToBlocks, textToBlocks } from './html-to-blocks.ts';

const blocks = (html: string) => htmlToBlocks(html, { base: 'https://publisher.example/a/' });
const texts = (html: string) =>
  blocks(html).map((block) => ('text' in block ? block.text : block.type));

describe('htmlToBlocks', () => {
  it('keeps spans, and gives the space at their ends to the line', () => {
    expect(texts('<p>قال <b>فلان </b>إن <a href="../x"><i>هذا</i></a>.</p>')).toEqual([
      [
        'قال ',
        { type: 'strong', text: 'فلان' },
        ' إن ',
        { type: 'link', text: 'هذا', href: 'https://publisher.example/x' },
        '.',
      ],
    ]);
  });

  it('ends a paragraph at a line break, and a mark at the end of its paragraph', () => {
    expect(texts('أول<br>ثان<br/><br/>ثالث')).toEqual(['أول', 'ثان', 'ثالث']);
    expect(texts('<p><b>أول<p>ثان')).toEqual([[{ type: 'strong', text: 'أول' }], 'ثان']);
  });

  it('has headings of two levels', () => {
    expect(
      blocks('<h1>أ</h1><h2>ب</h2><h3>ج</h3><h6>د</h6>').map(
        (block) => block.type === 'heading' && block.level,
      ),
    ).toEqual([2, 2, 3, 3]);
  });

  it('makes one list of lists in lists', () => {
    expect(blocks('<ol><li>أ<ul><li>ب</ul><li><p>ج</p><p>د</p></ol>')).toEqual([
      { type: 'list', ordered: true, items: ['أ', 'ب', 'ج د'] },
    ]);
  });

  it('repeats cells that take several rows or columns, and marks empty ones', () => {
    expect(
      blocks('<table><tr><th>أ<th>ب<th>ج<tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td></table>'),
    ).toEqual([
      {
        type: 'table',
        head: ['أ', 'ب', 'ج'],
        rows: [
          ['1', '2', '2'],
          ['1', '3', '—'],
        ],
      },
    ]);
  });

  it('gives a row the cells that it lacks', () => {
    expect(blocks('<table><tr><th>أ<th>ب<tr><td>1<tr><td>2<td>3<td>4</table>')).toMatchObject([
      {
        head: ['أ', 'ب', '—'],
        rows: [
          ['1', '—', '—'],
          ['2', '3', '4'],
        ],
      },
    ]);
  });

  it('takes a table that lays out a page apart', () => {
    expect(texts('<table><tr><td><p>أ</p><p>ب</p><p>ج</p></td><td>د</td></tr></table>')).toEqual([
      'أ',
      'ب',
      'ج',
      'د',
    ]);
  });

  it('keeps pictures with their words, and their captions without', () => {
    expect(
      blocks(
        '<figure><img data-src="/p.jpg" src="data:x" alt="وصف"><figcaption>شرح</figcaption></figure><img src=t.gif width=1>',
      ),
    ).toEqual([
      { type: 'picture', address: 'https://publisher.example/p.jpg', alt: 'وصف', caption: 'شرح' },
    ]);
    expect(texts('<figure><figcaption>شرح</figcaption></figure>')).toEqual(['شرح']);
  });

  it('loses no text to what is never closed', () => {
    expect(texts('<nav>أ<p title="ب>ج')).toEqual(['أ ج']);
    expect(texts('<p>س <x@y.example> ع < ف')).toEqual(['س ‹x@y.example› ع < ف']);
    expect(texts('<ul><li>أ</ul>ب</td></table></li>ج')).toEqual(['list', 'ب', 'ج']);
  });

  it('hides what is not text', () => {
    expect(
      texts(
        '<style>p{}</style><p>أ<script>x("</p>")</script></p><noscript>ب</noscript><iframe>ج</iframe>',
      ),
    ).toEqual(['أ']);
  });

  it('reads HTML that was encoded once too often', () => {
    expect(texts('&lt;p&gt;أ &amp;amp; ب&lt;/p&gt;&lt;p&gt;ج&lt;/p&gt;')).toEqual(['أ & ب', 'ج']);
  });

  it('never throws, and gives only blocks that the schema accepts', () => {
    const tags =
      'p div b i a ul ol li table tr td th caption blockquote cite footer figure figcaption h2 h4 br img pre sup script nav x@y constructor'.split(
        ' ',
      );
    const tag = fc
      .tuple(
        fc.constantFrom('<', '</'),
        fc.constantFrom(...tags),
        fc.constantFrom(
          '',
          ' href="/x"',
          ' src=/p.png alt=x',
          ' colspan=3 rowspan=2',
          " title='",
          '/',
        ),
      )
      .map(([start, name, rest]) => `${start}${name}${rest}>`);
    const html = fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: tag },
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            'نص',
            ' ',
            '&amp;lt;b&amp;gt;',
            '&#8238;',
            '&nbsp',
            '<!--',
            '&x;',
            '<',
            '&',
          ),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    const { body } = articleSchema.shape;
    fc.assert(
      fc.property(html, (source) => {
        const found = htmlToBlocks(source, { base: null });
        const result = body.safeParse(found.filter(({ type }) => type !== 'picture'));
        expect(result.error?.issues).toBeUndefined();
        expect(body.safeParse(textToBlocks(source)).success).toBe(true);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});

describe('cleanLine', () => {
  it.each([
    ['&quot;أ&quot; &#8220;ب&#8221; &amp;nbsp;ج', '"أ" “ب” ج'],
    ['أ\u202Eب\u2066ج\u0007د\uFEFF', 'أبجد'],
    [' أ\t\n\u00A0 ب\u2028ج ', 'أ ب ج'],
    ['<b>أ</b><br>ب <!-- ج -->د', 'أ ب د'],
    ['ا\u0653', 'آ'],
    ['س < ع و a<b>c', 'س < ع و ac'],
    ['اكتب <name@x.example> أو &foo; أو \uD800', 'اكتب ‹name@x.example› أو &foo ; أو \uFFFD'],
    ['&amp;amp;amp;lt;script&amp;amp;amp;gt;', ''],
    ['\u200F\u200B', ''],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });
});
