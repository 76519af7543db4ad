/* Puts glyphs of one font into another. Libraries can do this only for fonts of one weight. */
import { boxOf, glyphData, variationData } from './glyph-data.ts';
import { createPen, type Outline } from './outlines.ts';
import { glyphsOf, tableOf, withTable, words } from './sfnt.ts';

/** A letter, drawn in the lightest and the boldest weight of the font that it is put into. */
export type Drawing = { letter: string; light: Outline; bold: Outline };

const longs = (...values: number[]): Buffer => {
  const data = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => data.writeUInt32BE(value, at * 4));
  return data;
};

/** Where each of these parts begins, and where the last ends. */
const offsetsOf = (parts: Buffer[]): number[] => {
  let end = 0;
  return [0, ...parts.map((part) => (end += part.length))];
};

const changed = (table: Buffer, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
};

const partsOf = (data: Buffer, offsets: number[]): Buffer[] =>
  offsets.slice(1).map((end, at) => data.subarray(offsets[at], end));

const outlinesOf = (font: Buffer, count: number): Buffer[] => {
  const loca = tableOf(font, 'loca');
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1;
  const offsets = Array.from({ length: count + 1 }, (_, at) =>
    isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2,
  );
  return partsOf(tableOf(font, 'glyf'), offsets);
};

const gvarWith = (gvar: Buffer, added: Buffer[]): Buffer => {
  const [count, isLong] = [gvar.readUInt16BE(12), (gvar.readUInt16BE(14) & 1) === 1];
  const start = gvar.readUInt32BE(16);
  const offsets = Array.from({ length: count + 1 }, (_, at) =>
    isLong ? gvar.readUInt32BE(20 + at * 4) : gvar.readUInt16BE(20 + at * 2) * 2,
  );
  const parts = [...partsOf(gvar.subarray(start), offsets), ...added];
  const [axes, tuples, tuplesAt] = [
    gvar.readUInt16BE(4),
    gvar.readUInt16BE(6),
    gvar.readUInt32BE(8),
  ];
  const shared = gvar.subarray(tuplesAt, tuplesAt + tuples * axes * 2);
  const sharedAt = 20 + (parts.length + 1) * 4;
  return Buffer.concat([
    words(1, 0, axes, tuples),
    longs(sharedAt),
    words(parts.length, 1),
    longs(sharedAt + shared.length, ...offsetsOf(parts)),
    shared,
    ...parts,
  ]);
};

/** Advances by weight, glyph after glyph: without them a browser would have to draw a glyph to measure it. */
const hvarOf = (moves: number[]): Buffer => {
  const [header, regions, data] = [20, 10, 8];
  const storeHead = 12;
  return Buffer.concat([
    words(1, 0),
    longs(header, 0, 0, 0),
    words(1),
    longs(storeHead),
    words(1),
    longs(storeHead + regions),
    words(1, 1, 0, 0x40_00, 0x40_00),
    words(moves.length, 1, 1, 0),
    words(...moves),
  ]).subarray(0, header + storeHead + regions + data + moves.length * 2);
};

/** A "cmap" of format 4 with a segment for each letter; whatever packs the font joins segments. */
const cmapOf = (glyphs: ReadonlyMap<string, number>): Buffer => {
  const sorted = [...glyphs]
    .map(([letter, glyph]) => [letter.charCodeAt(0), glyph] as const)
    .toSorted((a, b) => a[0] - b[0]);
  const codes = [...sorted.map(([code]) => code), 0xff_ff];
  const deltas = [...sorted.map(([code, glyph]) => (glyph - code) & 0xff_ff), 1];
  const size = 2 * codes.length;
  const table = [size, 0, 0, 0, ...codes, 0, ...codes, ...deltas, ...codes.map(() => 0)];
  const subtable = words(4, 2 * (table.length + 3), 0, ...table);
  return Buffer.concat([words(0, 1, 3, 1), longs(12), subtable]);
};

/**
 * The font with more letters, which replace its own.
 * @param font unpacked, variable in weight alone, with its least weight as the default; or of one
 * weight.
 */
export const addGlyphs = (
  font: Buffer,
  drawings: readonly Drawing[],
  weights: [number, number],
): Buffer => {
  const count = tableOf(font, 'maxp').readUInt16BE(4);
  const total = count + drawings.length;
  const pen = createPen(font);
  const advances = (weight: number) =>
    Array.from({ length: count }, (_, glyph) => pen.advanceOf(glyph, weight));
  const [light, bold] = [advances(weights[0]), advances(weights[1])];
  const ownBearings = Array.from({ length: count }, (_, glyph) => bearingOf(font, glyph));
  const metrics = [
    ...light.map((advance, glyph) => [advance, ownBearings[glyph] ?? 0]),
    ...drawings.map((drawing) => [drawing.light.advance, leftOf(drawing.light)]),
  ];
  const moves = [
    ...light.map((advance, glyph) => (bold[glyph] ?? 0) - advance),
    ...drawings.map((drawing) => drawing.bold.advance - drawing.light.advance),
  ];
  const outlines = [
    ...outlinesOf(font, count),
    ...drawings.map((drawing) => glyphData(drawing.light)),
  ];
  const glyphs = new Map(glyphsOf(font));
  drawings.forEach(({ letter }, at) => glyphs.set(letter, count + at));
  const variations = drawings.map((drawing) => variationData(drawing.light, drawing.bold));
  const tables: Record<string, Buffer> = {
    glyf: Buffer.concat(outlines),
    loca: longs(...offsetsOf(outlines)),
    hmtx: words(...metrics.flat()),
    ...(weights[0] === weights[1]
      ? {}
      : { gvar: gvarWith(tableOf(font, 'gvar'), variations), HVAR: hvarOf(moves) }),
    cmap: cmapOf(glyphs),
    head: changed(tableOf(font, 'head'), (head) => head.writeInt16BE(1, 50)),
    hhea: changed(tableOf(font, 'hhea'), (hhea) => hhea.writeUInt16BE(total, 34)),
    maxp: changed(tableOf(font, 'maxp'), (maxp) => {
      maxp.writeUInt16BE(total, 4);
      const raise = (at: number, value: number) =>
        maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), value), at);
      for (const drawing of drawings) {
        raise(6, drawing.light.contours.flat().length);
        raise(8, drawing.light.contours.length);
      }
    }),
  };
  return Object.entries(tables).reduce((made, [tag, data]) => withTable(made, { tag, data }), font);
};

const leftOf = (outline: Outline) => (outline.contours.length === 0 ? 0 : boxOf(outline)[0]);

const bearingOf = (font: Buffer, glyph: number): number => {
  const own = tableOf(font, 'hhea').readUInt16BE(34);
  return tableOf(font, 'hmtx').readInt16BE(
    glyph < own ? glyph * 4 + 2 : own * 4 + (glyph - own) * 2,
  );
};
