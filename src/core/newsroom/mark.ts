import { escapeAttribute } from '../fields/markup.ts';

/** A part of a drawing: an element of SVG with its attributes, all of them known to be harmless. */
export type MarkPart = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parts: readonly MarkPart[];
};

/** The newsroom's mark, as parse-mark.ts accepted it. */
export type Mark = Omit<MarkPart, 'name'> & { viewBox: string };

const write = ({ name, attributes, parts }: MarkPart): string => {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  const start = `<${name}${given.join('')}`;
  return parts.length === 0 ? `${start}/>` : `${start}>${parts.map(write).join('')}</${name}>`;
};

/**
 * The mark as SVG, to stand alone or in another drawing.
 * @param more attributes of its root, such as its size or the value of `currentColor`
 * @param style a style sheet of its own
 */
export const markSvg = (
  { viewBox, attributes, parts }: Mark,
  more: Readonly<Record<string, string>> = {},
  style = '',
): string => {
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...attributes, ...more };
  const sheet = style === '' ? '' : `<style>${style}</style>`;
  return write({ name: 'svg', attributes: root, parts }).replace('>', `>${sheet}`);
};
