/** One of the icons that cannot be SVG. */
export type IconFile = {
  name: string;
  /** In pixels, of its square. */
  size: number;
  /** The mark's share of the square. */
  share: number;
  /** Whether it stands on paper; otherwise its ground is transparent. */
  onPaper: boolean;
};

export const ICO = { name: 'favicon.ico', size: 32, share: 1, onPaper: false } as const;

/**
 * The icons that are PNG. iOS rounds the corners of its icon, and launchers cut a maskable one to
 * any shape that leaves the middle four fifths, so the mark keeps away from the edges.
 */
export const PNG_ICONS: readonly IconFile[] = [
  { name: 'apple-touch-icon.png', size: 180, share: 0.76, onPaper: true },
  { name: 'icon-192.png', size: 192, share: 0.9, onPaper: false },
  { name: 'icon-512.png', size: 512, share: 0.9, onPaper: false },
  { name: 'icon-maskable-512.png', size: 512, share: 0.58, onPaper: true },
];

/** An ICO file that holds one PNG: a 6-byte head and a 16-byte entry, then the picture as it is. */
export const toIco = (png: Buffer, size: number): Buffer => {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // An icon, not a cursor.
  head.writeUInt16LE(1, 4); // One picture.
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // Colour planes.
  head.writeUInt16LE(32, 12); // Bits a pixel.
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
};
