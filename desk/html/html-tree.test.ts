import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-to-blocks.ts';
import { parseTree, type HtmlNode } from './html-tree.ts';

/** A tree in one line: name(children); ! after the name of an element that was never closed. */
const shown = (node: HtmlNode): string =>
  typeof node === 'string'
    ? node
    : `${node.name}${node.isClosed ? '' : '!'}(${node.children.map(shown).join(' ')})`;
const tree = (html: string) => parseTree(html).children.map(shown).join(' ');

const depthOf = (node: HtmlNode): number =>
  typeof node === 'string' ? 0 : 1 + Math.max(0, ...node.children.map(depthOf));

describe('parseTree', () => {
  it.each([
    ['<p>أ<p>ب</p>', 'p(أ) p(ب)'],
    ['<p><b>أ<div>ب</div>', 'p(b!(أ)) div(ب)'],
    ['<ul><li><p>أ<li>ب</ul>', 'ul(li(p(أ)) li(ب))'],
    ['<ul><li>أ<ul><li>ب</ul><li>ج</ul>', 'ul(li(أ ul(li(ب))) li(ج))'],
    ['<table><tr><td><p>أ<td>ب<tr><td>ج</table>', 'table(tr(td(p(أ)) td(ب)) tr(td(ج)))'],
    ['<td><div>أ</td>', 'td(div!(أ))'],
    ['<div><table><tr><td>أ</div>ب</table></div>', 'div(table(tr(td(أ p!() ب))))'],
    ['<h2>أ<p>ب</p>', 'h2(أ) p(ب)'],
    ['<b>أ<div>ب</b>ج</div>', 'b!(أ div(ب ج))'],
    ['أ</li>ب</b>ج', 'أ p!() ب ج'],
    ['<br>أ<img src=x>', 'br() أ img()'],
  ])('%s', (html, expected) => {
    expect(tree(html)).toBe(expected);
  });

  it('is never so deep that a function which calls itself would find no room', () => {
    for (const tag of ['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<svg>', '<script><div>'])
      expect(depthOf(parseTree(tag.repeat(5_000)))).toBeLessThan(300);
  });
});

describe('htmlToBlocks', () => {
  it('shows all text of what is too deep, but not what is hidden', () => {
    const deep = `${'<div>'.repeat(1000)}أول<script>x()</script><p>ثان</p><img src="/p.png">`;
    expect(htmlToBlocks(deep, { base: 'https://publisher.example/' })).toEqual([
      { type: 'paragraph', text: 'أول' },
      { type: 'paragraph', text: 'ثان' },
      { type: 'picture', address: 'https://publisher.example/p.png', alt: '', caption: '' },
    ]);
  });

  it('shows an element that was never closed, and goes on hiding others', () => {
    expect(
      htmlToBlocks('<p hidden>أ</p><div><nav>ب</div><p>ج</p><nav>د</nav>', { base: null }),
    ).toEqual([
      { type: 'paragraph', text: 'ب' },
      { type: 'paragraph', text: 'ج' },
    ]);
  });
});
