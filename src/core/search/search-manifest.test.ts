import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters, foldShapes } from '../arabic/fold.ts';
import type { SearchManifest } from './format.ts';
import { readManifest, writeManifest } from './search-manifest.ts';

const manifestOf = (...lists: string[][]): SearchManifest => ({
  segments: lists.map((shards, at) => ({ hash: `invented-${at}`, count: at + 1, shards })),
  names: {
    words: new Map([
      ['كازاخستان', 'كازاخستان'],
      ['kazakhstan', 'كازاخستان'],
    ]),
    pairs: new Map([['الما اتا', 'الماتي']]),
  },
  lexicon: { hash: 'invented', shards: ['', 'اب', 'وز'] },
  isMixed: lists.length % 2 === 1,
});

const roundTrip = (manifest: SearchManifest) => {
  const { newest, lasting } = writeManifest(manifest);
  return readManifest(newest, lasting);
};

describe('the manifest of the index', () => {
  test.each([
    ['one shard', [['']]],
    ['shards of words', [['', '2015', 'ke', 'ا', 'استر', 'استرل', 'استطاعت', 'اسر', 'و']]],
    ['several segments', [['', 'ب'], [''], ['', 'ت', 'تا']]],
    ['a place', [['', '#kz', '#uz', 'ا']]],
    ['letters of two units', [['', '𐤀', '𐤀𐤁', '𐤂']]],
    ['long words that share more than can be told', [['', 'و'.repeat(40), 'و'.repeat(41)]]],
  ])('is read as it was written: %s', (_, lists) =>
    expect(roundTrip(manifestOf(...lists))).toEqual(manifestOf(...lists)),
  );

  test('keeps apart what stays when articles come, and in order', () => {
    const manifest = manifestOf([''], ['', 'ب']);
    const stays = { hash: 'invented-old', count: 64, shards: ['', 'ت'] };
    const segments = [...manifest.segments.slice(0, 1), stays];
    const { newest, lasting } = writeManifest({ ...manifest, segments });
    expect(newest).not.toContain(stays.hash);
    expect(writeManifest({ ...manifest, segments: [stays] }).lasting).toBe(lasting);
    expect(roundTrip({ ...manifest, segments })).toEqual({ ...manifest, segments });
  });

  test('is given no capitals: terms are folded', () =>
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(foldShapes(text)).not.toMatch(/[A-Z]/);
        expect(foldLetters(text)).not.toMatch(/[A-Z]/);
      }),
      { examples: [['ABC'], ['\u212A'], ['\uFF21'], ['\u{1D400}'], ['\u2103']], seed: 17 },
    ));

  test('says of each beginning what is new', () => {
    const { newest } = writeManifest(manifestOf(['', 'استر', 'استطا', 'بي']));
    expect(JSON.parse(newest)).toEqual([{ hash: 'invented-0', count: 1, shards: 'AAاسترDطاAبي' }]);
  });
});
