import type { Plugin } from 'vite';
import { MENU } from '../../src/core/news/country.ts';
import { fillColours } from '../../src/core/newsroom/fill-colours.ts';
import type { Mark, MarkPart } from '../../src/core/newsroom/mark.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';

/** A sheet, or the page, whose HTML refers to colours. */
const SHEET = /\.css(?:\?|$)/;
const MARK = /\/src\/components\/Mark\.tsx$/;

/**
 * Puts the newsroom's colours into sheets and the page, which refer to them by name, and puts its
 * mark, if it has one, in place of the star. It runs after Vite has put imported sheets into the
 * one that imports them, so it has no `enforce`.
 */
export const looksInBundle = (): Plugin => ({
  name: 'looks-in-bundle',
  load: {
    filter: { id: MARK },
    handler: () => {
      const { mark } = readNewsroom();
      return mark && markComponent(mark);
    },
  },
  transform: {
    filter: { id: SHEET },
    handler: (sheet) => ({ code: fillColours(sheet, readNewsroom().colours, MENU), map: null }),
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => fillColours(html, readNewsroom().colours, MENU),
  },
});

/** fill-rule → fillRule. */
const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Attributes under React's names for them. */
const inReact = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('aria-') ? name : camelCase(name),
      value,
    ]),
  );

const elementOf = ({ name, attributes, parts }: MarkPart): string => {
  const props = JSON.stringify(inReact(attributes)).slice(0, -1);
  const comma = props === '{' ? '' : ',';
  const children = `${comma}children:[${parts.map(elementOf).join(',')}]`;
  return `jsxs(${JSON.stringify(name)},${props}${parts.length === 0 ? '' : children}})`;
};

/** The module of a component that draws the mark, in place of src/components/Mark.tsx with its star. */
export const markComponent = ({ viewBox, attributes, parts }: Mark): string => {
  const shown = { className: 'mark', viewBox, width: '1em', height: '1em', 'aria-hidden': 'true' };
  const svg = elementOf({ name: 'svg', attributes: { ...attributes, ...shown }, parts });
  return `import { jsxs } from 'react/jsx-runtime';\nexport const Mark = () => ${svg};\n`;
};
