import { readFile } from 'node:fs/promises';
import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import { parse, type AtRule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { ARABIC_ALPHABETS, CYRILLIC_ALPHABETS, LATIN_ALPHABETS, lettersOf } from './alphabets.ts';
import { boxOf } from './glyph-data.ts';
import { createPen, type Pen } from './outlines.ts';
import { ARABIC, DIGITS } from './letters.ts';
import { subsetFont } from './subset-font.ts';

const STYLES = new URL('../../src/styles/fonts.css', import.meta.url);

type ServedFace = {
  family: string;
  file: string;
  font: Buffer;
  promises: (letter: string) => boolean;
};

const rangesOf = (text: string) =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });

const readFace = async (rule: AtRule): Promise<ServedFace> => {
  const value = (name: string) => {
    const found = rule.nodes?.find((node) => node.type === 'decl' && node.prop === name);
    return found?.type === 'decl' ? found.value : '';
  };
  const file = /url\('(.+)'\)/.exec(value('src'))?.[1] ?? '';
  const font = await subsetFont(await readFile(new URL(file, STYLES)), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    noHinting: true,
  });
  const ranges = value('unicode-range') === '' ? null : rangesOf(value('unicode-range'));
  const promises = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges?.some(([first, last]) => code >= first && code <= last) ?? true;
  };
  return { family: value('font-family').replaceAll("'", ''), file, font, promises };
};

const sheet = parse(await readFile(STYLES, 'utf8'));
const rules: AtRule[] = [];
sheet.walkAtRules('font-face', (rule) => void rules.push(rule));
const faces = await Promise.all(rules.map(readFace));

const createShaper = ({ font }: ServedFace) => {
  const shaper = new Font(new Face(new Blob(font)));
  return (text: string): number[] => {
    const line = new Line();
    line.addText(text);
    line.guessSegmentProperties();
    shape(shaper, line);
    return line.getGlyphInfos().map(({ codepoint }) => codepoint);
  };
};
const shapers = new Map(faces.map((face) => [face, createShaper(face)]));

/** The face that a browser uses for a letter: the last one whose range includes it. */
const faceOf = (family: string, letter: string) =>
  faces.findLast((face) => face.family === family && face.promises(letter));

const has = (face: ServedFace | undefined, letter: string) =>
  face !== undefined && shapers.get(face)?.(letter).includes(0) === false;

/** On paper, pairs are not kerned. In units of the letters' size. */
const A_HAIR = 0.06;

const isMark = (letter: string) => /\p{M}/u.test(letter);

describe.each(['Naskh', 'Sans'])('the faces of %s', (family) => {
  it.each([...ARABIC_ALPHABETS, ...LATIN_ALPHABETS, ...CYRILLIC_ALPHABETS])(
    'have each letter of $language where a browser looks for it',
    (alphabet) => {
      const missing = Array.from(lettersOf([alphabet])).filter(
        (letter) => !has(faceOf(family, letter), letter),
      );
      expect(missing.join(' ')).toBe('');
    },
  );

  it('keep in one file what stands in Arabic words and between them', () => {
    const main = faceOf(family, 'ا');
    const elsewhere = Array.from(ARABIC + DIGITS).filter(
      (letter) => faceOf(family, letter) !== main,
    );
    expect(elsewhere.join(' ')).toBe('');
    expect(Array.from(ARABIC + DIGITS).filter((letter) => !has(main, letter))).toEqual([]);
  });

  it('keep no letter that another of them is asked for', () => {
    const unused = faces
      .filter((face) => face.family === family)
      .flatMap((face) =>
        Array.from(new Face(new Blob(face.font)).collectUnicodes(), (code) =>
          String.fromCodePoint(code),
        )
          .filter((letter) => faceOf(family, letter) !== face)
          .map((letter) => `${letter} in ${face.file}`),
      );
    expect(unused).toEqual([]);
  });
});

describe.each(['Naskh', 'Sans', 'Naskh Print', 'Sans Print'])('the letters of %s', (family) => {
  it.each(ARABIC_ALPHABETS)('of $language are there and join those before them', ({ letters }) => {
    for (const face of faces.filter((one) => one.family === family && one.promises('ا'))) {
      const shaper = shapers.get(face) ?? (() => []);
      const joins = (letter: string) => {
        const [first, whole] = [shaper('ب'), shaper(`ب${letter}`)];
        // Glyphs stand in visual order: the first letter of a word is the last of them.
        return (
          whole.at(-1) !== first.at(-1) && !shaper(letter).every((glyph) => whole.includes(glyph))
        );
      };
      const apart = Array.from(letters).filter(
        (letter) =>
          !has(face, letter) || !(isMark(letter) || 'ءٴ'.includes(letter) || joins(letter)),
      );
      expect(`${face.file} ${apart.join(' ')}`).toBe(`${face.file} `);
    }
  });
});

describe.each(['Naskh', 'Sans'])('%s on paper', (family) => {
  it.each([400, 700])(
    'a letter between others that it does not join is drawn as on the screen, in weight %i',
    (weight) => {
      const papers = faces.filter((face) => face.family === `${family} Print`);
      const [paper, screen] = [papers[weight === 400 ? 0 : 1], faceOf(family, 'ا')];
      if (!paper || !screen) throw new Error('There is no such face.');
      const [onPaper, onScreen] = [createPen(paper.font), createPen(screen.font)];
      const places = Array.from(lettersOf(ARABIC_ALPHABETS))
        .filter((letter) => !isMark(letter))
        .map((letter) => `د${letter}`);
      const widthsOf = (pen: Pen, text: string) => {
        const outline = pen.draw(text, weight);
        if (!outline) return [];
        const [left, , right] = boxOf(outline);
        return [outline.advance, left, right].map((value) => value / pen.unitsPerEm);
      };
      const differ = places.filter((text) => {
        const [drawn, meant] = [widthsOf(onPaper, text), widthsOf(onScreen, text)];
        return meant.some((value, at) => Math.abs(value - (drawn[at] ?? 0)) > A_HAIR);
      });
      expect(differ.join(' ')).toBe('');
    },
  );
});
