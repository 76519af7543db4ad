import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { canHighlight, highlight } from './highlight.ts';

class InventedHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const range = {} as Range;
let highlights = new Map<string, InventedHighlight>();

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('Highlight', InventedHighlight);
  vi.stubGlobal('CSS', { highlights });
});
afterEach(() => vi.unstubAllGlobals());

it('marks ranges until they are taken away', () => {
  const clear = highlight('found', [range]);
  expect([...(highlights.get('found') ?? [])]).toEqual([range]);
  clear();
  expect(highlights.size).toBe(0);
});

it('takes a mark away for no ranges', () => {
  highlight('spoken-word', [range]);
  highlight('spoken-word', []);
  expect(highlights.size).toBe(0);
});

it.each([
  ['found', 'found-current'],
  ['spoken-sentence', 'spoken-word'],
] as const)('lays %s below %s', (below, above) => {
  highlight(above, [range]);
  highlight(below, [range]);
  const priorityOf = (name: string) => highlights.get(name)?.priority ?? Number.NaN;
  expect(priorityOf(below)).toBeLessThan(priorityOf(above));
});

it('shows nothing where the browser has none', () => {
  vi.stubGlobal('CSS', {});
  expect(canHighlight()).toBe(false);
  expect(() => highlight('quote', [range])()).not.toThrow();
});
