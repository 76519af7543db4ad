import { describe, expect, it } from 'vitest';
import { scriptFaults } from './script-faults.ts';

const faultsOf = (code: string, file = 'app.js') => scriptFaults(new Map([[file, code]]));

describe('a built script', () => {
  it.each([
    ['looking behind', 'x.replace(/(?<=[a-z])b/g, "")', 'lookbehind'],
    ['looking behind for what is not there', 'x.test(/(?<!a)b/u)', 'lookbehind'],
    ['looking behind in a text', 'new RegExp("(?<=a)b", "g")', 'lookbehind'],
    ['looking behind in a template', 'RegExp(`(?<!a)b`)', 'lookbehind'],
    ['sets in a pattern', 'x = /[\\p{L}--a]/v', 'flag v'],
    ['flags in a group', 'x = /(?i:a)b/', 'flags in a group'],
    ['a name given twice', 'x = /(?<a>b)|(?<a>c)/', 'a name given twice'],
    ['a sorted copy', 'x.toSorted()', '.toSorted'],
    [
      'a reversed copy, by a short name that is tested',
      'e=>{typeof e==`object`;e.toReversed()}',
      '.toReversed',
    ],
    ['a copy with another item', 'x.with(0, 1)', '.with'],
    ['a union of sets', 'x.union(y)', '.union'],
    ['groups', 'Object.groupBy(x, y)', '.groupBy'],
    ['a method of a name that others share', 'AbortSignal.any([x])', '.any'],
    ['a promise with its ends', 'Promise.withResolvers()', '.withResolvers'],
    ['a test of an address', 'URL.canParse(x)', '.canParse'],
    ['words by Intl', 'new Intl.Segmenter("ar")', '.Segmenter'],
    ['what is seen of an element', 'x.checkVisibility()', '.checkVisibility'],
    ['a global', 'scheduler.yield()', 'scheduler'],
    ['a global that is made', 'new DecompressionStream("gzip")', 'DecompressionStream'],
    ['a block in a class', 'class A { static { this.b = 1 } }', 'syntax'],
    ['what ends by itself', '{ using x = y() }', 'syntax'],
  ])('may not have %s: %s', async (_what, code, fault) => {
    expect((await faultsOf(code)).join('\n')).toContain(`app.js: ${fault}`);
  });

  it.each([
    ['an ahead look', 'x.replace(/a(?=b)/g, "")'],
    ['a bracket that only looks so', 'x = /[(?<=a]/'],
    ['a filter of a list', 'x.filter(Boolean).at(-1)'],
    ['the last that fits', 'x.findLast(y)'],
    ['what is asked for by in', '"highlights" in CSS && CSS.highlights.set("x", new Highlight)'],
    ['what is asked for by typeof', 'typeof scheduler == "object" && scheduler.yield()'],
    ['what is asked for by a call', 'x.checkVisibility?.()'],
    ['what is asked for by a condition', 'if (x.startViewTransition) x.startViewTransition(y)'],
    ['a name of its own', 'const scheduler = { priority: 1 }; x(scheduler.priority)'],
  ])('may have %s: %s', async (_what, code) => {
    expect(await faultsOf(code)).toEqual([]);
  });

  it('is not excused by its own names, where the language has them', async () => {
    expect(await faultsOf('const x = { toSorted: 1 }; y.toSorted()')).not.toEqual([]);
  });

  it('is not excused by what a library may', async () => {
    const code = 'document.startViewTransition(x)';
    expect(await faultsOf(code, 'react-12345678.js')).toEqual([]);
    expect(await faultsOf(code, 'Screen-12345678.js')).not.toEqual([]);
  });
});
