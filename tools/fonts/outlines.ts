import {
  Blob,
  Buffer as Line,
  Face,
  Font,
  shape,
  Variation,
  type SvgPathCommand,
} from 'harfbuzzjs';

export type Point = { x: number; y: number; isOn: boolean };
/** The drawing in one weight, in units of the font. */
export type Outline = { contours: Point[][]; advance: number };

/** Draws a font's texts. */
export type Pen = {
  unitsPerEm: number;
  /** A text as one outline; null if the font has no glyph for a part of it. */
  draw: (text: string, weight: number) => Outline | null;
  advanceOf: (glyph: number, weight: number) => number;
};

/** @param font an unpacked font, as tables. */
export const createPen = (font: Uint8Array): Pen => {
  const face = new Face(new Blob(font));
  const shaper = new Font(face);
  const choose = (weight: number) => shaper.setVariations([new Variation('wght', weight)]);
  return {
    unitsPerEm: face.upem,
    advanceOf: (glyph, weight) => {
      choose(weight);
      return shaper.glyphHAdvance(glyph);
    },
    draw: (text, weight) => {
      choose(weight);
      const line = new Line();
      line.addText(text);
      line.guessSegmentProperties();
      shape(shaper, line);
      const contours: Point[][] = [];
      let advance = 0;
      for (const glyph of line.getGlyphInfosAndPositions()) {
        if (glyph.codepoint === 0) return null;
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph;
        const drawn = contoursOf(shaper.glyphToJson(glyph.codepoint));
        contours.push(...moved(drawn, advance + xOffset, yOffset));
        advance += xAdvance;
      }
      return { contours, advance };
    },
  };
};

const moved = (contours: Point[][], right: number, up: number): Point[][] =>
  contours.map((points) =>
    points.map((point) => ({ ...point, x: point.x + right, y: point.y + up })),
  );

/** Commands of a path, as points on and off the line, the way a glyph keeps them. */
const contoursOf = (path: SvgPathCommand[]): Point[][] => {
  const contours: Point[][] = [];
  for (const { type, values } of path) {
    const [x = 0, y = 0, endX = 0, endY = 0] = values;
    if (type === 'M') contours.push([]);
    if (type === 'M' || type === 'L') contours.at(-1)?.push({ x, y, isOn: true });
    if (type === 'Q') {
      contours.at(-1)?.push({ x, y, isOn: false }, { x: endX, y: endY, isOn: true });
    }
  }
  return contours.map((points) => {
    const [first, last] = [points[0], points.at(-1)];
    // A path returns to its start; a glyph's contour closes by itself.
    const comesBack = points.length > 1 && first?.x === last?.x && first?.y === last?.y;
    return comesBack ? points.slice(0, -1) : points;
  });
};

/** The outline in another size. */
export const scaled = ({ contours, advance }: Outline, by: number): Outline => ({
  contours: contours.map((points) =>
    points.map(({ x, y, isOn }) => ({ x: Math.round(x * by), y: Math.round(y * by), isOn })),
  ),
  advance: Math.round(advance * by),
});
