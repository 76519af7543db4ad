import { parse, type AtRule, type ChildNode } from 'postcss';
import type { Plugin } from 'vite';
import { PAGE_STYLES } from './bundle-manifest.ts';

/** Layers that every page holds, in addition to the font faces. */
const BASE = ['tokens', 'settings', 'base'];
/** Layers that stand in pages or nowhere: every page of a site holds them, or none does. */
const IN_PAGES = [...BASE, 'urdu'];

/**
 * Splits the app's one sheet: its layers become a file for the pipeline, which puts some of them
 * into each page; the sheet that pages link to has the rules of all layers except the base,
 * outside of any layer. So they win over those in the page, as the last layer would. With layers,
 * or with a second set of font faces, Chromium would request the fonts again and repaint with
 * them.
 */
export const partStyles = (): Plugin => ({
  name: 'part-styles',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        const { layers, linked } = partSheet(String(asset.source));
        asset.source = linked;
        this.emitFile({ type: 'asset', fileName: PAGE_STYLES, source: layers });
      }
    },
  },
});

const isLayer = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && node.name === 'layer';
const isBlock = (node: ChildNode): boolean => node.type !== 'atrule' || node.nodes !== undefined;
const isFace = (node: ChildNode): boolean => node.type === 'atrule' && node.name === 'font-face';
const isBase = (node: ChildNode): boolean =>
  isFace(node) || (isLayer(node) && BASE.includes(node.params));
const isInPages = (node: ChildNode): boolean =>
  isFace(node) || (isLayer(node) && IN_PAGES.includes(node.params));

/** The names of the layers in their order. */
const orderOf = (nodes: readonly ChildNode[]): string[] => [
  ...new Set(nodes.filter(isLayer).flatMap(({ params }) => params.split(/,\s*/))),
];

/** A declaration that the minifier writes twice in a row, as it does with prefixed text decorations. */
const TWICE = /(?<=[{;])([a-z-]+:[^;{}]+;)\1+/g;

/** Properties that no rule, setting or script ever changes. */
const CONSTANT = /^--(?:space-\d|page)$/;

/**
 * Writes the values of constants where they are used: that is shorter, and the browser has less to
 * look up for each element.
 */
const fillConstants = (sheet: string): string => {
  const root = parse(sheet);
  const values = new Map<string, string>();
  root.walkDecls(CONSTANT, (declaration) => {
    const { prop, value } = declaration;
    if (values.has(prop)) throw new Error(`The styles define the constant ${prop} twice.`);
    values.set(prop, value);
    declaration.remove();
  });
  return root
    .toString()
    .replaceAll(/var\((--[\w-]+)\)/g, (use, name: string) => values.get(name) ?? use);
};

/** A sheet that begins with the order of its layers, and the sheet that pages link to. */
export const partSheet = (sheet: string): { layers: string; linked: string } => {
  const { nodes } = parse(fillConstants(sheet.replaceAll(TWICE, '$1')));
  const order = orderOf(nodes);
  const blocks = nodes.filter(isBlock);
  const placeOf = (node: ChildNode) => (isLayer(node) ? order.indexOf(node.params) : -1);
  return {
    layers: `@layer ${order.join()};${blocks.map(String).join('')}`,
    linked: blocks
      .filter((node) => !isInPages(node))
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((node) => (isLayer(node) ? (node.nodes ?? []) : [node]))
      .map(String)
      .join(''),
  };
};

/** The part of the layers that a page holds: the font faces, the base, and the named parts. */
export const takeParts = (layers: string, parts: readonly string[]): string => {
  const { nodes } = parse(layers);
  const missing = parts.filter(
    (part) => !nodes.some((node) => isLayer(node) && node.params === part),
  );
  if (missing.length > 0) throw new Error(`The styles have no layer ${missing.join(', ')}.`);
  const taken = nodes.filter(
    (node) => isBase(node) || (isLayer(node) && parts.includes(node.params)),
  );
  const order = [...BASE, ...parts];
  return `@layer ${orderOf(nodes)
    .filter((name) => order.includes(name))
    .join()};${taken.map(String).join('')}`;
};
