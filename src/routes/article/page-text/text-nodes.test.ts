import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { textNodesOf, textOf } from './text-nodes.ts';

afterEach(() => vi.unstubAllGlobals());

const bodyOf = (html: string): Element => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  return document.body;
};

it.each([
  ['of one element', '<p>one two</p>', 'one two'],
  ['through others inside it', '<p>one <a>two <b>three</b></a> four</p>', 'one two three four'],
  ['without controls', '<p>one<button>copy</button> two</p>', 'one two'],
  ['without what is not read out', '<p>one<a aria-hidden="true"><i>¶</i></a></p>', 'one'],
  ['of nothing', '<p></p>', ''],
])('the text %s', (_what, html, text) => {
  expect(textOf(textNodesOf(bodyOf(html)))).toBe(text);
});

it('the text of some elements alone', () => {
  const body = bodyOf('<ul><li>one<ul><li>two</li></ul></li></ul>');
  const [first] = body.querySelectorAll('li');
  const nodes = textNodesOf(body, (parent) => parent.closest('li') === first);
  expect(textOf(nodes)).toBe('one');
});
