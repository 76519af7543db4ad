import { SaxesParser } from 'saxes';
import type { Mark, MarkPart } from './mark.ts';

/** The limit for a drawing that stands in every page. */
const MOST_CHARACTERS = 8_000;
const MOST_DEPTH = 20;

const SVG = 'http://www.w3.org/2000/svg';

const DRAWN = new Set(
  'svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);

/** Elements that draw nothing; they are left out with everything inside. */
const SILENT = new Set(['title', 'desc', 'metadata']);

const ATTRIBUTES = new Set(
  `d points x y x1 y1 x2 y2 cx cy r rx ry fx fy width height offset transform opacity color display
   fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit
   stroke-dasharray stroke-dashoffset stroke-opacity stop-color stop-opacity gradientUnits
   gradientTransform spreadMethod clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits
   viewBox preserveAspectRatio visibility href id`.split(/\s+/),
);

/** Attributes that are left out: drawing programs write them, and pages have no use for them. */
const IDLE =
  /^(?:class|version|role|focusable|baseProfile|enable-background|data-.+|aria-.+|font.*|text-.+|(?:letter|word)-spacing|line-height|writing-mode|direction|white-space|(?:baseline|block|dominant|solid)-.+|(?:shape|color|image)-rendering|color-interpolation(?:-filters)?|filter-.+|paint-order|vector-effect|overflow|-inkscape-.+)$/;
/** What programs write of attributes that a drawing does not use: with such a value they do nothing. */
const IDLE_VALUE = /^(?:none|normal|auto|luminance)$/;

/** What an attribute may contain: no address and no quotation mark. */
const VALUE = /^[\w\s.,()%+#-]*$/;
const OWN_REFERENCE = /^#[\w.-]+$/;

/** What the file should have, and what stands there instead. */
export type MarkProblem = { expected: string; found: string };

/** Why an element cannot stand in a page, and what to do about it. */
const cureOf = (name: string): string => {
  switch (name) {
    case 'script':
      return 'a drawing without scripts; delete them';
    case 'style':
      return 'a drawing without <style>, which would reach the whole page; save it with "presentation attributes"';
    case 'text':
      return 'letters as outlines, which every device draws alike; convert text to paths';
    case 'image':
      return 'a drawing without pictures in it; trace them';
    case 'use':
    case 'symbol':
      return 'a drawing without <use>; draw each shape where it stands';
    default:
      return `shapes and gradients (${[...DRAWN].join(', ')})`;
  }
};

type Draft = { name: string; attributes: Record<string, string>; parts: Draft[] };

/** The mark in an SVG file, or every problem that keeps it out of pages. */
export const parseMark = (svg: string): { mark: Mark } | { problems: MarkProblem[] } => {
  if (svg.length > MOST_CHARACTERS)
    return problem(
      `at most ${MOST_CHARACTERS} characters, since it stands in every page; simplify its paths`,
      `${svg.length} characters`,
    );
  const problems: MarkProblem[] = [];
  const report = (expected: string, found: string) => problems.push({ expected, found });
  const top: Draft = { name: '', attributes: {}, parts: [] };
  const open: Draft[] = [top];
  /** How many elements deep the parser is inside one that is left out. */
  let silent = 0;

  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => report('a drawing without a DOCTYPE; delete it', '<!DOCTYPE'));
  parser.on('processinginstruction', ({ target }) =>
    report('a drawing without references to sheets', `<?${target}`),
  );
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (silent > 0 || uri !== SVG || SILENT.has(local)) {
      silent += 1;
      // Elements of other namespaces are ignored; HTML in the file, or SVG without its namespace,
      // is a mistake.
      if (uri === '' && open.length === 1)
        report(`an SVG with xmlns="${SVG}"`, `<${local}> without it`);
      return;
    }
    const isDrawn = DRAWN.has(local) && (local === 'svg') === (open.length === 1);
    if (!isDrawn) report(cureOf(local), `<${local}>`);
    if (open.length > MOST_DEPTH) report(`at most ${MOST_DEPTH} elements in each other`, 'more');
    const draft: Draft = { name: local, attributes: {}, parts: [] };
    // Of an element that has to go, its attributes are no further faults.
    for (const each of isDrawn ? Object.values(attributes) : []) {
      if (each.prefix === 'xmlns' || each.name === 'xmlns') continue;
      const isLink = each.local === 'href';
      if (each.uri !== '' && !isLink) continue;
      takeAttribute(draft, each.local, each.value, report);
    }
    open.at(-1)?.parts.push(draft);
    open.push(draft);
  });
  parser.on('closetag', () => {
    if (silent > 0) silent -= 1;
    else open.pop();
  });
  try {
    parser.write(svg).close();
  } catch (error) {
    return problem('valid XML', error instanceof Error ? error.message : String(error));
  }
  const [root] = top.parts;
  if (problems.length > 0) return { problems };
  if (!root) return problem('an SVG', 'none');
  const { viewBox, width, height, ...attributes } = root.attributes;
  const box = viewBox ?? (width && height && `0 0 ${toNumber(width)} ${toNumber(height)}`) ?? '';
  if (!/^-?[\d.]+([ ,]+-?[\d.]+){3}$/.test(box))
    return problem('an svg element with a viewBox, such as viewBox="0 0 16 16"', box || 'none');
  const parts: readonly MarkPart[] = root.parts;
  if (parts.length === 0) return problem('something that is drawn', 'nothing');
  return { mark: { viewBox: box, attributes, parts } };
};

const problem = (expected: string, found: string) => ({ problems: [{ expected, found }] });

/** 24px → 24. */
const toNumber = (length: string): string => length.replace(/px$/, '');

const takeAttribute = (
  draft: Draft,
  name: string,
  value: string,
  report: (expected: string, found: string) => void,
): void => {
  if (name === 'style') {
    for (const declaration of value.split(';').filter((each) => each.trim() !== '')) {
      const at = declaration.indexOf(':');
      takeAttribute(
        draft,
        declaration.slice(0, at).trim(),
        declaration.slice(at + 1).trim(),
        report,
      );
    }
    return;
  }
  if (IDLE.test(name)) return;
  const found = `<${draft.name} ${name}="${value.slice(0, 60)}">`;
  if (/^on/i.test(name)) report('a drawing without event handlers; delete them', found);
  else if (!ATTRIBUTES.has(name)) {
    if (!IDLE_VALUE.test(value)) report(`a drawing without the attribute "${name}"`, found);
  } else if (name === 'href') {
    if (draft.name.endsWith('Gradient') && OWN_REFERENCE.test(value))
      draft.attributes.href = `#mark-${value.slice(1)}`;
    else report('no references to anything outside of the drawing', found);
  } else if (name === 'id') {
    // Ids would collide with those of a page.
    if (/^[\w.-]+$/.test(value)) draft.attributes.id = `mark-${value}`;
  } else {
    const own = value.replaceAll(/url\((['"]?)#([\w.-]+)\1\)/g, 'url(#mark-$2)').trim();
    const rest = own.replaceAll(/url\(#mark-[\w.-]+\)/g, '');
    if (/url\s*\(/i.test(rest) || !VALUE.test(rest))
      report('no references to anything outside of the drawing, and no other signs', found);
    else draft.attributes[name] = own;
  }
};
