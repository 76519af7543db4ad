const SUFFIX = ' drawn';
const copied = new Set<string>();

const fontRules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      return []; // A sheet of another host, from an extension.
    }
  });

/**
 * The family to draw with on a canvas: a copy of the page's. A face that came too late for the page
 * stays out of it as long as the page lives (`font-display: optional`), and then neither loading it
 * nor waiting for it helps a drawing.
 */
export const drawingFace = (family: string): string => {
  const name = family + SUFFIX;
  if (!copied.has(name)) {
    copied.add(name);
    for (const { style } of fontRules()) {
      const value = (property: string, initial: string) =>
        style.getPropertyValue(property) || initial;
      if (value('font-family', '').replaceAll(/["']/g, '') !== family) continue;
      const descriptors = {
        weight: value('font-weight', 'normal'),
        unicodeRange: value('unicode-range', 'U+0-10FFFF'),
        sizeAdjust: value('size-adjust', '100%'),
      };
      document.fonts.add(new FontFace(name, value('src', ''), descriptors));
    }
  }
  return `'${name}'`;
};
