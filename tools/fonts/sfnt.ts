/* The container of TrueType and OpenType fonts: a directory of tables (OpenType specification 1.9, "otff"). */

/** Numbers of sixteen bits; negative ones in two's complement. */
export const words = (...values: number[]): Buffer => {
  const data = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => data.writeUInt16BE(value & 0xff_ff, at * 2));
  return data;
};

type Table = { tag: string; data: Buffer };

const HEADER = 12;
const RECORD = 16;

const readTables = (font: Buffer): Table[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = HEADER + at * RECORD;
    const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    return {
      tag: font.toString('latin1', record, record + 4),
      data: font.subarray(offset, offset + length),
    };
  });

const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

const checksumOf = (data: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
};

/** The font with one table added or replaced. Its overall checksum is left to whatever packs it next. */
export const withTable = (font: Buffer, table: Table): Buffer => {
  const tables = [...readTables(font).filter(({ tag }) => tag !== table.tag), table].sort((a, b) =>
    a.tag < b.tag ? -1 : 1,
  );
  const directory = Buffer.alloc(HEADER + tables.length * RECORD);
  font.copy(directory, 0, 0, HEADER);
  directory.writeUInt16BE(tables.length, 4);
  let offset = directory.length;
  tables.forEach(({ tag, data }, at) => {
    const record = HEADER + at * RECORD;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksumOf(padded(data)), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(data.length, record + 12);
    offset += padded(data).length;
  });
  return Buffer.concat([directory, ...tables.map(({ data }) => padded(data))]);
};

/** One table of a font. */
export const tableOf = (font: Buffer, tag: string): Buffer => {
  const found = readTables(font).find((table) => table.tag === tag);
  if (!found) throw new Error(`The font has no ${tag}.`);
  return found.data;
};

/** Where a glyph's advance stands in "hmtx", followed by its left side bearing. */
const metricsAt = (font: Buffer, glyph: number): number => {
  const own = tableOf(font, 'hhea').readUInt16BE(34);
  if (glyph >= own) throw new Error(`Glyph ${glyph} has no advance of its own.`);
  return glyph * 4;
};

export const advanceOf = (font: Buffer, glyph: number): number =>
  tableOf(font, 'hmtx').readUInt16BE(metricsAt(font, glyph));

/** Removes space at a glyph's left, which its outline then overlaps. Changes the font itself. */
export const cutLeft = (font: Buffer, glyph: number, room: number): void => {
  const [metrics, at] = [tableOf(font, 'hmtx'), metricsAt(font, glyph)];
  metrics.writeUInt16BE(metrics.readUInt16BE(at) - room, at);
  metrics.writeInt16BE(metrics.readInt16BE(at + 2) - room, at + 2);
};

/** Leaves a glyph without an outline, with the given advance. Changes the font itself. */
export const emptyGlyph = (font: Buffer, glyph: number, advance: number): void => {
  const [metrics, at] = [tableOf(font, 'hmtx'), metricsAt(font, glyph)];
  metrics.writeUInt16BE(advance, at);
  metrics.writeInt16BE(0, at + 2);
  const offsets = tableOf(font, 'loca');
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1;
  const start = isLong ? offsets.readUInt32BE(glyph * 4) : offsets.readUInt16BE(glyph * 2) * 2;
  tableOf(font, 'glyf').writeInt16BE(0, start); // The number of its contours.
};

/** The glyph of each letter up to U+FFFF, from the font's segments ("cmap", format 4). */
export const glyphsOf = (font: Buffer): Map<string, number> => {
  const cmap = tableOf(font, 'cmap');
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.readUInt32BE(4 + at * 8 + 4),
  );
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no cmap of format 4.');
  const size = cmap.readUInt16BE(start + 6);
  const glyphs = new Map<string, number>();
  for (let at = 0; at < size; at += 2) {
    const last = cmap.readUInt16BE(start + 14 + at);
    const first = cmap.readUInt16BE(start + 16 + size + at);
    const delta = cmap.readUInt16BE(start + 16 + 2 * size + at);
    const place = start + 16 + 3 * size + at;
    const range = cmap.readUInt16BE(place);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const found = range === 0 ? code : cmap.readUInt16BE(place + range + 2 * (code - first));
      if (found !== 0) glyphs.set(String.fromCharCode(code), (found + delta) & 0xffff);
    }
  }
  return glyphs;
};
