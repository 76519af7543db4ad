/**
 * The dark modules of a QR code as one SVG path, in units of a module: each run in a row is a
 * rectangle.
 */
export const qrPath = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => {
      const line = row.map((isDark) => (isDark ? '#' : '.')).join('');
      return [...line.matchAll(/#+/g)].map(
        ({ 0: { length }, index: x }) => `M${x} ${y}h${length}v1h-${length}z`,
      );
    })
    .join('');
