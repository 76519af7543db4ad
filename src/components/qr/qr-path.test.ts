import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const row = (text: string) => text.split('').map((sign) => sign === '#');

describe('qrPath', () => {
  it.each([
    [['...', '...'], ''],
    [['#..'], 'M0 0h1v1h-1z'],
    [['.##', '#.#'], 'M1 0h2v1h-2zM0 1h1v1h-1zM2 1h1v1h-1z'],
  ])('%j is %j', (rows, path) => {
    expect(qrPath(rows.map(row))).toBe(path);
  });

  it('draws every dark module of a code once, and no other', () => {
    const { data } = encode('https://news.example/articles/invented-1/', { ecc: 'M', border: 4 });
    const drawn = data.map((line) => line.map(() => 0));
    for (const [, x, y, width] of qrPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      const line = drawn[Number(y)] ?? [];
      for (let at = Number(x); at < Number(x) + Number(width); at += 1)
        line[at] = (line[at] ?? 9) + 1;
    }
    expect(drawn).toEqual(data.map((line) => line.map(Number)));
  });
});
